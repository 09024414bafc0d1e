"""What would have to be true: for every number, the value at which the answer turns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.fields import FIELDS
from lib.model.goal_seek import Measure, roots, worth
from lib.model.plans import Plan
from lib.model.projection import Outcome

Target = Literal["break_even", "parity"]

MOVABLE = tuple(name for name in FIELDS if name != "horizon_months")


@dataclass(frozen=True)
class TippingPoint:
    """Where the answer turns if one number moves and all others stay.

    Parameters
    ----------
    field
        Name of the number.
    today
        Its likely value; infinity is "unlimited".
    turns_at
        The first value scanning upward from its lower bound; None: no value turns the answer.
    """

    field: str
    today: float
    turns_at: float | None


def required(
    assumptions: Assumptions,
    field: str,
    budget_eur_month: float,
    target: Target = "break_even",
    *,
    measure: Measure = "npv",
) -> float | None:
    """Return the value of one number at which content breaks even, or equals ads.

    Parameters
    ----------
    assumptions
        The shop; everything but ``field`` stays as it is.
    field
        Name of the number to move.
    budget_eur_month
        Euro a month, the same for content and for ads.
    target
        ``"break_even"``: content brings exactly its cost; ``"parity"``: as much as ads.
    measure
        Present value, or cash within the horizon.

    Returns
    -------
    float or None
        The first change of sign scanning upward from the field's lower bound; None without one.

    Raises
    ------
    UnknownField
        ``field`` is none of the model's, or the horizon.
    """
    points = tipping_points(assumptions, budget_eur_month, target, [field], measure=measure)
    return points[0].turns_at


def tipping_points(
    assumptions: Assumptions,
    budget_eur_month: float,
    target: Target = "break_even",
    fields: Sequence[str] = MOVABLE,
    *,
    measure: Measure = "npv",
) -> list[TippingPoint]:
    """Return for many numbers at once what :func:`required` returns for one.

    Raises
    ------
    UnknownField
        A field is none of the model's, or the horizon.
    """
    plans = {"content": Plan(content_eur=budget_eur_month)}
    if target == "parity":
        plans["ads"] = Plan(ads_eur=budget_eur_month)

    def distance(outcomes: Mapping[str, Outcome]) -> FloatArray:
        content = worth(outcomes["content"], measure)
        return content - worth(outcomes["ads"], measure) if "ads" in outcomes else content

    likely = assumptions.values()
    found = roots(assumptions, fields, plans, distance)
    return [
        TippingPoint(field, likely[field], value)
        for field, value in zip(fields, found, strict=True)
    ]
