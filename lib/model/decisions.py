"""What to do with a budget: the best split, the next euro, what would have to be true."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.dynamics import Values, monthly_discount
from lib.model.errors import UnknownField
from lib.model.fields import FIELDS
from lib.model.outputs import crossover_month
from lib.model.plans import Plan
from lib.model.projection import as_values, project

Target = Literal["break_even", "parity"]

_TIE: Final = 1e-9
_SCAN_POINTS: Final = 512
_ZOOM_POINTS: Final = 64
_SPAN: Final = 1000.0
"""Open-ended fields are looked through up to this multiple of their value or default."""


@dataclass(frozen=True)
class Split:
    """A monthly budget divided between content and ads.

    Parameters
    ----------
    content_eur, ads_eur
        Euro a month.
    npv_eur
        What the split brings beyond spending nothing, present value.
    """

    content_eur: float
    ads_eur: float
    npv_eur: float


def best_split(
    assumptions: Assumptions | Values,
    budget_eur_month: float,
    steps: int = 24,
    *,
    spend_all: bool = True,
) -> Split:
    """Return the best split of a monthly budget on a grid.

    A grid, because the value need not be concave when regulars grow from near zero.

    Parameters
    ----------
    assumptions
        The shop; of several draws the mean decides.
    budget_eur_month
        Euro a month.
    steps
        Grid steps over the budget, at least 1.
    spend_all
        False also lets money stay in the till, so that "nothing" can win.

    Returns
    -------
    Split
        Of values within 1e-9 relative the smallest content, then the smallest ads budget.
    """
    part = budget_eur_month / steps
    grid = [
        (part * content, part * ads)
        for content in range(steps + 1)
        for ads in range(steps - content + 1)
        if not spend_all or content + ads == steps
    ]
    plans = {f"{n}": Plan(content_eur=e, ads_eur=a) for n, (e, a) in enumerate(grid)}
    projection = project(assumptions, plans)
    values = [float(np.mean(projection[name].npv_eur)) for name in plans]
    best = max(values)
    tie = _TIE * max(1.0, abs(best))
    first = next(n for n, value in enumerate(values) if value >= best - tie)
    return Split(*grid[first], values[first])


def next_euro(assumptions: Assumptions | Values, plan: Plan) -> dict[str, float]:
    """Return what one more euro a month brings back, in present values.

    Parameters
    ----------
    assumptions
        The shop.
    plan
        What is spent already.

    Returns
    -------
    dict
        ``"content"`` and ``"ads"``: discounted contribution per discounted euro of a budget that
        is higher by one euro in every month; below 1 the euro is lost.
    """
    values = as_values(assumptions)
    horizon = int(values["horizon_months"][0])
    content, ads, promo = plan.months(horizon)
    more = {
        "plan": plan,
        "content": Plan([euro + 1.0 for euro in content], ads, promo),
        "ads": Plan(content, [euro + 1.0 for euro in ads], promo),
    }
    projection = project(values, more)
    delta = monthly_discount(values["discount_rate_year"])
    paid = np.sum([delta**t for t in range(horizon)], axis=0)
    return {
        name: float(np.mean((projection[name].npv_eur - projection["plan"].npv_eur + paid) / paid))
        for name in ("content", "ads")
    }


def required(
    assumptions: Assumptions,
    field: str,
    budget_eur_month: float,
    target: Target = "break_even",
    *,
    measure: Literal["npv", "net"] = "npv",
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
        ``field`` is none of the model's.
    """
    if field not in FIELDS:
        raise UnknownField(field)
    point = as_values(assumptions)
    plans = {"content": Plan(content_eur=budget_eur_month)}
    if target == "parity":
        plans["ads"] = Plan(ads_eur=budget_eur_month)

    def difference(candidates: FloatArray) -> FloatArray:
        projection = project(as_values({**point, field: candidates}), plans)
        value = {
            name: outcome.npv_eur if measure == "npv" else outcome.net_eur
            for name, outcome in projection.outcomes.items()
        }
        return value["content"] - value["ads"] if target == "parity" else value["content"]

    return first_root(difference, scan_grid(assumptions, field))


def scan_grid(assumptions: Assumptions, field: str) -> FloatArray:
    """Return the values of one number that are looked through, rising, all within its bounds.

    Returns
    -------
    FloatArray
        Shape (512,) or so: evenly spaced between bounds (regulars: below a finite market), else
        geometrically around the value.
    """
    bounds, assumed = FIELDS[field], assumptions[field]
    low, high = bounds.minimum, bounds.maximum
    if field == "regulars_today" and assumptions.market_size.value is not None:
        high = assumptions.market_size.value
    if field == "market_size":
        low = assumptions.regulars_today.value or 0.0
    if math.isfinite(high):
        grid = np.linspace(low, high, _SCAN_POINTS + 1)
        if bounds.is_open_below:
            grid = grid[1:]
        return grid[:-1] if bounds.is_open_above or field == "regulars_today" else grid
    centre = assumed.value or bounds.default or 1.0
    rising = np.geomspace(centre / _SPAN, centre * _SPAN, _SCAN_POINTS)
    if low > 0.0:
        return np.asarray(low + rising)
    return rising if bounds.is_open_below else np.concatenate([[0.0], rising])


def first_root(function: Callable[[FloatArray], FloatArray], grid: FloatArray) -> float | None:
    """Return where a function first changes sign along a rising grid, None if it never does."""
    bracket = _first_change(function, grid)
    while bracket is not None:
        low, high = bracket
        if high - low <= 4 * math.ulp(max(abs(low), abs(high))) or low == high:
            return (low + high) / 2
        bracket = _first_change(function, np.linspace(low, high, _ZOOM_POINTS + 1))
    return None


def _first_change(
    function: Callable[[FloatArray], FloatArray], grid: FloatArray
) -> tuple[float, float] | None:
    """Return the first pair of neighbours between which the sign changes."""
    sign = np.sign(function(grid))
    changes = np.flatnonzero((sign[:-1] != sign[1:]) & np.isfinite(sign[:-1]))
    if sign[0] == 0.0:
        return float(grid[0]), float(grid[0])
    if changes.size == 0:
        return None
    at = int(changes[0])
    if sign[at + 1] == 0.0:
        return float(grid[at + 1]), float(grid[at + 1])
    return float(grid[at]), float(grid[at + 1])


def crossover(assumptions: Assumptions, ahead: Plan, behind: Plan) -> int | None:
    """Return the first month from which one plan's running total stays at or above another's.

    Returns
    -------
    int or None
        Month from 1; None if the plan ends behind.
    """
    projection = project(assumptions, {"ahead": ahead, "behind": behind})
    month = crossover_month(
        projection["ahead"].cumulative_eur[0], projection["behind"].cumulative_eur[0]
    )
    return int(month) if math.isfinite(month) else None


def promo_break_even_lift(
    contribution_margin: float, promo_discount: float, promo_dip: float = 0.0
) -> float | None:
    """Return the extra purchases that a single price action needs to lose nothing.

    Parameters
    ----------
    contribution_margin, promo_discount
        Shares of the normal price, in [0, 1].
    promo_dip
        Share of the extra purchases that is only brought forward from the next month, in [0, 1].

    Returns
    -------
    float or None
        Share of the normal purchases (1.0 is "twice as many"), ``d / (g - d - b g)``; None where
        no number of purchases is enough.
    """
    left = contribution_margin - promo_discount - promo_dip * contribution_margin
    return promo_discount / left if left > 0.0 else None


@dataclass(frozen=True)
class PriceAction:
    """A single price action in month 0 against the same shop without one.

    Parameters
    ----------
    break_even_lift
        Extra purchases needed, share of the normal ones; None is "impossible".
    first_month_eur, second_month_eur
        Change of the contribution, action cost deducted: in its month and in the dip after it.
    net_eur
        Running total at the end of the horizon, the regulars won included.
    """

    break_even_lift: float | None
    first_month_eur: float
    second_month_eur: float
    net_eur: float


def price_action(assumptions: Assumptions) -> PriceAction:
    """Return what one single price action does."""
    values = assumptions.values()
    months = [1.0] + [0.0] * (assumptions.horizon - 1)
    outcome = project(assumptions, {"promo": Plan(promo=months)})["promo"]
    total: Mapping[int, float] = dict(enumerate(outcome.cumulative_eur[0].tolist()))
    return PriceAction(
        promo_break_even_lift(
            values["contribution_margin"], values["promo_discount"], values["promo_dip"]
        ),
        total[0],
        total.get(1, total[0]) - total[0],
        float(outcome.net_eur[0]),
    )
