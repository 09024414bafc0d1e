"""What if: named scenarios on top of the current numbers, and how they differ from them."""

from dataclasses import dataclass, replace
from typing import Final

from lib.sharing import firm
from lib.sharing.state import MAX_SCENARIOS, ClientState, Scenario

BUDGET: Final = "budget_eur_month"


@dataclass(frozen=True)
class Difference:
    """A number that a scenario has otherwise than now; None is "unlimited"."""

    name: str
    now: float | None
    then: float | None


def applied(current: ClientState, scenario: Scenario) -> ClientState:
    """Return the state in which the scenario's numbers count; all others stay as they are now."""
    changed = replace(current, overrides={**current.overrides, **scenario.overrides})
    if scenario.budget_eur_month is None:
        return changed
    return replace(changed, budget_eur_month=scenario.budget_eur_month)


def saved(current: ClientState, name: str) -> ClientState:
    """Return the state with the owner's own numbers kept as one more scenario.

    Raises
    ------
    ValueError
        There is no room for another scenario, or it has no name.
    """
    scenario = Scenario(name, current.budget_eur_month, current.overrides)
    return replace(current, scenarios=(*current.scenarios, scenario))


def is_full(current: ClientState) -> bool:
    """Say whether there is no room for another scenario."""
    return len(current.scenarios) >= MAX_SCENARIOS


def changed(current: ClientState, at: int, scenario: Scenario) -> ClientState:
    """Return the state with the scenario at this place replaced."""
    scenarios = list(current.scenarios)
    scenarios[at] = scenario
    return replace(current, scenarios=tuple(scenarios))


def removed(current: ClientState, at: int) -> ClientState:
    """Return the state without the scenario at this place."""
    return replace(current, scenarios=current.scenarios[:at] + current.scenarios[at + 1 :])


def with_number(scenario: Scenario, name: str, value: float | None) -> Scenario:
    """Return the scenario with a number of its own; the budget is never unlimited."""
    if name == BUDGET:
        return replace(scenario, budget_eur_month=value)
    return replace(scenario, overrides={**scenario.overrides, name: value})


def without_number(scenario: Scenario, name: str) -> Scenario:
    """Return the scenario in which the number is as it is now."""
    if name == BUDGET:
        return replace(scenario, budget_eur_month=None)
    kept = {key: value for key, value in scenario.overrides.items() if key != name}
    return replace(scenario, overrides=kept)


def differences(current: ClientState, scenario: Scenario) -> list[Difference]:
    """Return the scenario's own numbers that are not just what they are now."""
    now = numbers(current)
    own = dict(scenario.overrides)
    if scenario.budget_eur_month is not None:
        own = {BUDGET: scenario.budget_eur_month, **own}
    return [Difference(name, now[name], then) for name, then in own.items() if now[name] != then]


def numbers(current: ClientState) -> dict[str, float | None]:
    """Return all numbers that a scenario can change, as they count in this state."""
    resolved = {name: assumption.value for name, assumption in firm.resolved(current).items()}
    return {BUDGET: firm.budget_eur_month(current), **resolved}
