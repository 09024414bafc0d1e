"""Which value of one number leads to a goal: the first one found scanning upward, or none."""

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Final, Literal

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.errors import UnknownField
from lib.model.fields import FIELDS
from lib.model.plans import Plan
from lib.model.projection import Outcome, as_values, project
from lib.model.uncertainty import below_market

Measure = Literal["npv", "net"]
Goal = Callable[[Mapping[str, Outcome]], FloatArray]
"""From the outcomes by plan name to the distance from the goal in every draw, shape (N,)."""

LEAST_EUR: Final = 1.0
"""Smallest monthly budget that is looked at."""

SCAN_POINTS: Final = 385
_ZOOM_POINTS: Final = 65
_ZOOMS: Final = 8
"""Each zoom narrows the bracket to a 64th, eight of them to the last digit."""
_SPAN: Final = 1000.0
"""Numbers without an upper bound are looked through from a thousandth to the thousandfold."""


def worth(outcome: Outcome, measure: Measure) -> FloatArray:
    """Return present value or cash within the horizon."""
    return outcome.npv_eur if measure == "npv" else outcome.net_eur


def goal_seek(
    assumptions: Assumptions,
    field: str,
    plan: Plan,
    goal_eur: float = 0.0,
    *,
    measure: Measure = "net",
) -> float | None:
    """Return the value of one number at which a plan brings just so much.

    Parameters
    ----------
    assumptions
        The shop; everything but ``field`` stays as it is.
    field
        Name of the number to move; the horizon cannot be moved.
    plan
        What is spent.
    goal_eur
        Wanted within the horizon, beyond spending nothing.
    measure
        Cash, or present value.

    Returns
    -------
    float or None
        The first such value scanning upward from the field's lower bound; None without one.

    Raises
    ------
    UnknownField
        ``field`` is none of the model's, or the horizon.
    """

    def distance(outcomes: Mapping[str, Outcome]) -> FloatArray:
        return worth(outcomes["plan"], measure) - goal_eur

    return roots(assumptions, [field], {"plan": plan}, distance)[0]


def seek_budget(
    assumptions: Assumptions,
    build: Callable[[float], Plan],
    highest_eur_month: float,
    goal_eur: float = 0.0,
    *,
    measure: Measure = "net",
) -> float | None:
    """Return the smallest monthly budget above 0 at which a plan turns from missing to meeting.

    Parameters
    ----------
    assumptions
        The shop.
    build
        From a monthly budget in euro to the plan.
    highest_eur_month
        Largest budget looked at, above 0.
    goal_eur, measure
        As for :func:`goal_seek`.

    Returns
    -------
    float or None
        Euro a month; where already the smallest budgets meet the goal, the largest that still
        does; None if the answer is the same for all budgets.
    """

    def distance(budgets: FloatArray) -> FloatArray:
        plans = {str(n): build(float(budget)) for n, budget in enumerate(budgets[0])}
        outcomes = project(assumptions, plans).outcomes.values()
        return np.array([[worth(outcome, measure)[0] - goal_eur for outcome in outcomes]])

    # Closer together the smaller they are: a firm where little money brings much would already
    # have met the goal at the first of even steps.
    grid = np.geomspace(LEAST_EUR, max(highest_eur_month, 2 * LEAST_EUR), SCAN_POINTS)[None, :]
    return first_roots(distance, grid)[0]


def roots(
    assumptions: Assumptions, fields: Sequence[str], plans: Mapping[str, Plan], goal: Goal
) -> list[float | None]:
    """Return, per number, the first value at which a goal is just met, the others unchanged.

    Parameters
    ----------
    assumptions
        The shop.
    fields
        Names of the numbers to move, one after the other.
    plans
        Plans to project.
    goal
        Distance from the goal, see :data:`Goal`.

    Raises
    ------
    UnknownField
        A field is none of the model's, or the horizon.
    """
    for field in fields:
        if field not in FIELDS or field == "horizon_months":
            raise UnknownField(field)
    likely = assumptions.values()

    def distance(candidates: FloatArray) -> FloatArray:
        values = {name: np.full(candidates.shape, value) for name, value in likely.items()}
        for row, field in enumerate(fields):
            values[field][row] = candidates[row]
        flat = {name: array.ravel() for name, array in values.items()}
        flat["regulars_today"] = below_market(flat["regulars_today"], flat["market_size"])
        return goal(project(as_values(flat), plans).outcomes).reshape(candidates.shape)

    return first_roots(distance, np.stack([scan_grid(assumptions, field) for field in fields]))


def scan_grid(assumptions: Assumptions, field: str) -> FloatArray:
    """Return the values of one number that are looked through, rising, all within its bounds.

    Returns
    -------
    FloatArray
        Shape (SCAN_POINTS,): evenly spaced between bounds (regulars: below a finite market), else
        geometrically around the value.
    """
    bounds, likely = FIELDS[field], assumptions.values()
    high = bounds.maximum
    if field == "regulars_today":
        high = likely["market_size"]
    if math.isfinite(high):
        grid = np.linspace(bounds.minimum, high, SCAN_POINTS + 2)
        if bounds.is_open_below:
            return grid[2:]
        return grid[:-2] if bounds.is_open_above or field == "regulars_today" else grid[1:-1]
    rising = np.geomspace(1.0 / _SPAN, _SPAN, SCAN_POINTS) * _scale(field, likely)
    if field == "market_size":
        return np.asarray(likely["regulars_today"] + rising)
    if not bounds.is_open_below:
        rising[0] = bounds.minimum
    return np.asarray(rising)


def _scale(field: str, likely: Mapping[str, float]) -> float:
    """Return the middle of the values looked through: the value itself where there is one."""
    if field == "capacity_orders_month":
        regular = likely["regulars_today"] * likely["orders_per_regular_month"]
        return max(1.0, regular + likely["organic_newcomers_month"])
    value = likely[field]
    if value > 0.0 and math.isfinite(value):
        return value
    return FIELDS[field].default or 1.0


def first_roots(
    function: Callable[[FloatArray], FloatArray], grids: FloatArray
) -> list[float | None]:
    """Return, per row, where a function first changes sign along a rising grid.

    Parameters
    ----------
    function
        From values of shape (rows, points) to results of the same shape.
    grids
        float64, shape (rows, points), rising along the rows.

    Returns
    -------
    list
        One number per row, exact to the last digits; None where the sign never changes.
    """
    brackets = _first_changes(function(grids), grids)
    for _ in range(_ZOOMS):
        found = ~np.isnan(brackets[:, 0])
        if not found.any():
            break
        low, high = np.nan_to_num(brackets).T
        finer = np.linspace(low, high, _ZOOM_POINTS, axis=1)
        narrower = _first_changes(function(finer), finer)
        narrowed = found & ~np.isnan(narrower[:, 0])  # at the last digits the sign may be noise
        if not narrowed.any():
            break
        brackets[narrowed] = narrower[narrowed]
    middle = brackets.mean(axis=1)
    return [None if math.isnan(value) else float(value) for value in middle]


def _first_changes(results: FloatArray, grids: FloatArray) -> FloatArray:
    """Return the first neighbours of different sign, shape (rows, 2); NaN where there are none."""
    sign = np.sign(results)
    is_change = (sign[:, :-1] != sign[:, 1:]) & np.isfinite(sign[:, :-1] + sign[:, 1:])
    at = is_change.argmax(axis=1)
    rows = np.arange(len(grids))
    low, high = grids[rows, at], grids[rows, at + 1]
    low = np.where(sign[rows, at + 1] == 0.0, high, low)
    high = np.where(sign[rows, at] == 0.0, low, high)
    brackets = np.stack([low, high], axis=1)
    brackets[~is_change.any(axis=1)] = np.nan
    return brackets
