"""A scenario file: assumptions, plans, number of draws and seed, read from JSON and checked."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from lib.model.assumptions import Assumptions
from lib.model.errors import ModelError, OutOfBounds, WrongType
from lib.model.plans import Plan

MAX_DRAWS: Final = 100_000
_PLAN_KEYS: Final = ("content_eur", "ads_eur", "promo")


class UnreadableScenario(ModelError):  # noqa: N818 - the name says what is wrong
    """A text that is no scenario at all."""

    code = "unreadable-scenario"


@dataclass(frozen=True)
class Scenario:
    """What one call of the command line computes."""

    assumptions: Assumptions
    plans: Mapping[str, Plan]
    draws: int = 0
    seed: int = 1


def parse_scenario(text: str) -> Scenario:
    """Return the checked scenario of a JSON text.

    Raises
    ------
    ModelError
        One sentence about the first thing that is wrong.
    """
    try:
        given = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        if isinstance(error, ModelError):
            raise
        raise UnreadableScenario(f"The scenario is no valid JSON: {error}.") from None
    scenario = _object("the scenario", given, ("assumptions", "plans", "draws", "seed"))
    assumptions = Assumptions.from_values(_object("assumptions", scenario.get("assumptions", {})))
    plans = _object("plans", scenario.get("plans", {}))
    if not plans:
        raise UnreadableScenario("The scenario needs at least one plan under 'plans'.")
    return Scenario(
        assumptions,
        {name: _plan(name, plan, assumptions.horizon) for name, plan in plans.items()},
        _whole("draws", scenario.get("draws", 0), MAX_DRAWS),
        _whole("seed", scenario.get("seed", 1), 2**63 - 1),
    )


def _plan(name: str, given: object, horizon_months: int) -> Plan:
    plan = Plan(**_object(f"plan {name!r}", given, _PLAN_KEYS))
    plan.months(horizon_months)  # a list of the wrong length is refused here
    return plan


def _object(what: str, given: object, keys: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a JSON object; other types, and keys that mean nothing, are refused."""
    if not isinstance(given, dict):
        raise WrongType(what, given, "an object in braces")
    unknown = [key for key in given if keys and key not in keys]
    if unknown:
        raise UnreadableScenario(
            f"{unknown[0]!r} means nothing in {what}: it takes {', '.join(keys)}."
        )
    return given


def _whole(name: str, value: object, maximum: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongType(name, value, "a whole number")
    if not 0 <= value <= maximum:
        raise OutOfBounds(name, value, 0, maximum)
    return value


def _refuse_constant(name: str) -> NoReturn:
    raise UnreadableScenario(f"The scenario contains {name}, which is no number.")
