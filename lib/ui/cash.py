"""The model's present values in cash: what the pages show, like the chart, is undiscounted."""

from typing import Final

from lib.model.assumptions import Assumptions

_RATE: Final = "discount_rate_year"


def in_cash(assumptions: Assumptions) -> Assumptions:
    """Return the same firm for whom later money is worth as much: present values become cash."""
    return assumptions.replace(_RATE, 0.0, 0.0, 0.0, assumptions[_RATE].origin)
