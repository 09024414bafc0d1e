"""What to do with a budget: the best split, the next euro, the single price action."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.dynamics import Values, monthly_discount
from lib.model.outputs import crossover_month
from lib.model.plans import Plan
from lib.model.projection import as_values, project

_TIE: Final = 1e-9


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
