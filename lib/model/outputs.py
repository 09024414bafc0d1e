"""The figures an owner sees, derived from a projection: one draw as plain numbers."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.dynamics import monthly_churn, monthly_discount
from lib.model.plans import Plan
from lib.model.projection import TOLERANCE_EUR, Outcome, Projection, Values, project


@dataclass(frozen=True)
class Result:
    """One plan against spending nothing, in one draw; None is "never" or "not defined".

    Parameters
    ----------
    cost_eur, extra_contribution_eur, net_eur
        Spent within the horizon; contribution beyond the baseline's; the second less the first.
    npv_eur, npv_with_residual_eur
        Present value of the net; the same plus what the extra regulars are worth afterwards.
    roi
        Net per euro spent; None where nothing is spent.
    break_even_month
        First month from which the running total never falls below 0 again.
    trough_eur
        Lowest running total, at most 0: this much is advanced.
    extra_regulars, cost_per_extra_regular_eur
        Regulars beyond the baseline at the end, and euro spent on each.
    new_by_ads, cac_eur
        Newcomers served because of ads, and ads money (without set-up) per newcomer.
    engaged_fans, cost_per_engaged_fan_eur
        Regulars reached at the end, and content money (without set-up) on each.
    regulars_end
        Regulars at the end.
    cumulative_eur
        Running total of the net, undiscounted, one number a month.
    """

    cost_eur: float
    extra_contribution_eur: float
    net_eur: float
    npv_eur: float
    npv_with_residual_eur: float | None
    roi: float | None
    break_even_month: int | None
    trough_eur: float
    extra_regulars: float
    cost_per_extra_regular_eur: float | None
    new_by_ads: float
    cac_eur: float | None
    engaged_fans: float
    cost_per_engaged_fan_eur: float | None
    regulars_end: float
    cumulative_eur: tuple[float, ...]


def evaluate(assumptions: Assumptions, plans: Mapping[str, Plan]) -> dict[str, Result]:
    """Return the figures of every plan at the likely values.

    Raises
    ------
    PlanLength
        A monthly list of another length than the horizon.
    """
    return results(project(assumptions, plans))


def results(projection: Projection, draw: int = 0) -> dict[str, Result]:
    """Return the figures of every plan in one draw."""
    values = {name: array[draw : draw + 1] for name, array in projection.values.items()}
    return {
        name: _result(outcome, values, projection.horizon_months, draw)
        for name, outcome in projection.outcomes.items()
    }


def _result(outcome: Outcome, values: Values, horizon: int, draw: int) -> Result:
    cost, net = float(outcome.cost_eur[draw]), float(outcome.net_eur[draw])
    extra = float(outcome.extra_regulars[draw])
    by_ads = float(outcome.new_by_ads[draw])
    reach = float(values["max_reach_share"][0])
    engaged = reach * float(outcome.presence_end[draw] * outcome.regulars_end[draw])
    month = float(outcome.break_even_month[draw])
    residual = extra * float(residual_value(values, horizon)[0])
    npv = float(outcome.npv_eur[draw])
    return Result(
        cost_eur=cost,
        extra_contribution_eur=float(outcome.extra_contribution_eur[draw]),
        net_eur=net,
        npv_eur=npv,
        npv_with_residual_eur=npv + residual if math.isfinite(residual) else None,
        roi=_ratio(net, cost),
        break_even_month=int(month) if math.isfinite(month) else None,
        trough_eur=float(outcome.trough_eur[draw]),
        extra_regulars=extra,
        cost_per_extra_regular_eur=_ratio(cost, extra) if cost > 0 else None,
        new_by_ads=by_ads,
        cac_eur=_ratio(outcome.ads_spent_eur, by_ads),
        engaged_fans=engaged,
        cost_per_engaged_fan_eur=_ratio(outcome.content_spent_eur, engaged)
        if outcome.content_spent_eur > 0
        else None,
        regulars_end=float(outcome.regulars_end[draw]),
        cumulative_eur=tuple(outcome.cumulative_eur[draw].tolist()),
    )


def _ratio(part: float, whole: float) -> float | None:
    """Return part per whole, None where the whole is not above zero."""
    return part / whole if whole > 0 else None


def residual_value(values: Values, horizon_months: int) -> FloatArray:
    """Return today's worth of one extra regular left at the end of the horizon.

    Returns
    -------
    FloatArray
        Shape (N,), euro: ``delta**H * v g f / (1 - delta (1 - c))``, without content and without
        recommendations, which is cautious; infinity where nobody leaves and nothing is discounted.
    """
    delta = monthly_discount(values["discount_rate_year"])
    keep = 1.0 - monthly_churn(values["retention_rate_year"])
    month_eur = (
        values["order_value_net_eur"]
        * values["contribution_margin"]
        * values["orders_per_regular_month"]
    )
    leaving = 1.0 - delta * keep
    with np.errstate(all="ignore"):
        return np.asarray(
            delta**horizon_months * np.where(leaving > 0.0, month_eur / leaving, np.inf)
        )


def break_even_month(cumulative_eur: ArrayLike) -> FloatArray:
    """Return the first month from which running totals never fall below 0 again.

    Parameters
    ----------
    cumulative_eur
        float64, shape (..., H), euro.

    Returns
    -------
    FloatArray
        Shape (...), months from 1; infinity where the total ends below 0.
    """
    is_below = np.asarray(cumulative_eur, dtype=np.float64) < -TOLERANCE_EUR
    horizon = is_below.shape[-1]
    from_the_end = np.argmax(is_below[..., ::-1], axis=-1)
    last_below = np.where(is_below.any(axis=-1), horizon - from_the_end, 0)
    return np.where(last_below < horizon, last_below + 1.0, np.inf)


def crossover_month(cumulative_x_eur: ArrayLike, cumulative_y_eur: ArrayLike) -> FloatArray:
    """Return the first month from which plan X stays at or above plan Y until the horizon.

    Returns
    -------
    FloatArray
        Shape (...), months from 1; infinity where X ends behind.
    """
    ahead = np.asarray(cumulative_x_eur, dtype=np.float64) - np.asarray(cumulative_y_eur)
    return break_even_month(ahead)
