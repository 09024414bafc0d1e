"""A scenario ↔ one part of a code: ``Preise.20rauf-b600-RT859``, its name and its numbers."""

import re
from typing import Final

from lib.sharing import figures
from lib.sharing.names import FIELD_NAMES, SCALARS
from lib.sharing.parts import PartError, checked, field_of, figure
from lib.sharing.state import Scenario, scenario_name

_BUDGET: Final = "budget_eur_month"
_DIVIDER: Final = "-"
_WRITTEN_NAME: Final = re.compile("(?:[A-Za-z0-9]|[.][0-9a-f]{2})+")
_ESCAPED: Final = re.compile("[.]([0-9a-f]{2})|(.)")


def write_scenario(scenario: Scenario) -> str:
    """Write a scenario, its numbers in the order of the fields: equal ones are written equally."""
    parts = [_write_name(scenario.name)]
    if scenario.budget_eur_month is not None:
        parts.append(SCALARS[_BUDGET].short + figures.write(scenario.budget_eur_month))
    names = sorted(scenario.overrides, key=list(FIELD_NAMES).index)
    parts += [FIELD_NAMES[name] + figures.write(scenario.overrides[name]) for name in names]
    return _DIVIDER.join(parts)


def read_scenario(written: str) -> Scenario:
    """Read what `write_scenario` wrote.

    Raises
    ------
    PartError
        For anything else, and for numbers out of bounds.
    """
    name, *parts = written.split(_DIVIDER)
    budget: float | None = None
    overrides: dict[str, float | None] = {}
    for part in parts:
        if part.startswith(SCALARS[_BUDGET].short):
            budget = _read_budget(part[1:])
        else:
            field = field_of(part)
            overrides[field] = checked(field, figure(field, part[2:]))
    return Scenario(_read_name(name), budget, overrides)


def _read_budget(written: str) -> float:
    budget = figure(_BUDGET, written)
    if budget is None:
        raise PartError("unreadable", _BUDGET)
    if not SCALARS[_BUDGET].minimum <= budget <= SCALARS[_BUDGET].maximum:
        raise PartError("out-of-bounds", _BUDGET)
    return budget


def _write_name(name: str) -> str:
    """Write letters and digits as they are and every other character as its bytes."""
    return "".join(
        sign if sign.isascii() and sign.isalnum() else "".join(f".{b:02x}" for b in sign.encode())
        for sign in name
    )


def _read_name(written: str) -> str:
    if not _WRITTEN_NAME.fullmatch(written):
        raise PartError("unreadable", "scenarios")
    data = b"".join(
        bytes([int(match[1], 16)]) if match[1] else match[2].encode()
        for match in _ESCAPED.finditer(written)
    )
    try:
        name = data.decode()
    except UnicodeDecodeError:
        raise PartError("unreadable", "scenarios") from None
    if not name or scenario_name(name) != name or _write_name(name) != written:
        raise PartError("unreadable", "scenarios")
    return name
