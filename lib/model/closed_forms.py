"""What a regular, a newcomer and a reached regular are worth, without simulating.

The formulas hold for an unlimited market and an unlimited capacity at constant presence. They
explain the simulation; inside a horizon the simulation decides.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from lib.model.curves import FloatArray, Numbers, ads, sat
from lib.model.dynamics import (
    MONTHS_A_YEAR,
    Values,
    monthly_carry_over,
    monthly_churn,
    monthly_discount,
)

Source = Literal["organic", "ads", "referral", "promo"]

_LN2: Final = math.log(2.0)
_QUALITY: Final[Mapping[Source, str]] = {
    "ads": "ads_quality",
    "referral": "referral_quality",
    "promo": "promo_quality",
}


@dataclass(frozen=True)
class FanValue:
    """What reaching one regular for one month brings in the long run, in its three parts.

    Parameters
    ----------
    buys_more, stays, recommends
        float64, shape (N,), euro per reached regular and month.
    """

    buys_more: FloatArray
    stays: FloatArray
    recommends: FloatArray

    @property
    def total(self) -> FloatArray:
        """The sum of the three parts, euro a month."""
        return self.buys_more + self.stays + self.recommends


def stay_rate(values: Values, source: Source, presence: Numbers = 0.0) -> FloatArray:
    """Return the probability that a newcomer becomes a regular.

    Parameters
    ----------
    values
        Field to float64 array of shape (N,).
    source
        Where the newcomer comes from.
    presence
        Presence of the content, in [0, 1).

    Returns
    -------
    FloatArray
        Shape (N,), in [0, 1].
    """
    quality = values[_QUALITY[source]] if source in _QUALITY else 1.0
    reach = values["max_reach_share"] * presence
    rate = values["newcomer_stay_rate"] * quality * (1.0 + values["stay_effect"] * reach)
    return np.asarray(np.minimum(1.0, rate))


def keep_rate(values: Values, presence: Numbers = 0.0) -> FloatArray:
    """Return how many regulars one regular is a month later, the recommended ones included."""
    reach = values["max_reach_share"] * presence
    churn = monthly_churn(values["retention_rate_year"])
    kept = 1.0 - churn * (1.0 - values["churn_effect"] * reach)
    return np.asarray(kept + _referrals(values, reach) * stay_rate(values, "referral", presence))


def month_value(values: Values, presence: Numbers = 0.0) -> FloatArray:
    """Return what one regular brings a month, first purchases of those recommended included."""
    reach = values["max_reach_share"] * presence
    orders = values["orders_per_regular_month"] * (1.0 + values["frequency_effect"] * reach)
    return np.asarray(_margin_eur(values) * (orders + _referrals(values, reach)))


def regular_value(
    values: Values, presence: Numbers = 0.0, months: float | None = None
) -> FloatArray:
    """Return the present value of one regular.

    Parameters
    ----------
    values
        Field to float64 array of shape (N,).
    presence
        Constant presence of the content, in [0, 1).
    months
        Months that count; None for ever.

    Returns
    -------
    FloatArray
        Shape (N,), euro. Without an end it is infinity where recommendations outrun churn: no
        finite value exists there, show that of the horizon.

    References
    ----------
    Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1): without recommendations it is
    the margin times ``(1 + i) / (1 + i - r)``, their multiple plus the first margin.
    """
    growth = monthly_discount(values["discount_rate_year"]) * keep_rate(values, presence)
    flow = month_value(values, presence)
    with np.errstate(all="ignore"):
        if months is None:
            return np.where(growth < 1.0, flow / (1.0 - growth), np.inf)
        partial = (1.0 - growth**months) / (1.0 - growth)
    return np.asarray(flow * np.where(growth == 1.0, float(months), partial))


def newcomer_value(values: Values, source: Source, presence: Numbers = 0.0) -> FloatArray:
    """Return the present value of one newcomer: the first purchase, and the chance of staying.

    Returns
    -------
    FloatArray
        Shape (N,), euro: ``v (g - [ads] d_a) + delta * stay * V``.
    """
    first = _margin_eur(values)
    if source == "ads":
        first = first - values["order_value_net_eur"] * values["welcome_discount"]
    delta = monthly_discount(values["discount_rate_year"])
    later = delta * stay_rate(values, source, presence) * regular_value(values, presence)
    return np.asarray(first + later)


def fan_value_month(values: Values, months: float | None = None) -> FanValue:
    """Return what reaching one regular for one month brings, in its three parts.

    Parameters
    ----------
    values
        Field to float64 array of shape (N,).
    months
        Months left in which a kept regular counts; None for ever.
    """
    churn = monthly_churn(values["retention_rate_year"])
    kept = monthly_discount(values["discount_rate_year"]) * regular_value(values, 0.0, months)
    margin = _margin_eur(values)
    orders = values["orders_per_regular_month"]
    recommended = margin + stay_rate(values, "referral") * kept
    return FanValue(
        margin * orders * values["frequency_effect"],
        churn * values["churn_effect"] * kept,
        _referrals(values) * values["referral_effect"] * recommended,
    )


def newcomer_value_month(values: Values) -> tuple[FloatArray, FloatArray]:
    """Return what full reach adds a month because more newcomers stay.

    Returns
    -------
    tuple of FloatArray
        Shapes (N,), euro a month: those who come by themselves, all together; those recommended,
        per regular.
    """
    delta = monthly_discount(values["discount_rate_year"])
    kept = values["stay_effect"] * delta * regular_value(values)
    organic = kept * stay_rate(values, "organic") * values["organic_newcomers_month"]
    return organic, kept * stay_rate(values, "referral") * _referrals(values)


def regulars_needed(values: Values, content_eur: float) -> FloatArray:
    """Return from how many regulars on a monthly content budget pays in the long run.

    Necessary, not sufficient within a horizon: there use :func:`lib.model.decisions.required`.

    Returns
    -------
    FloatArray
        Shape (N,), people; infinity where reaching a regular brings nothing, 0 at no budget.
    """
    organic, referred = newcomer_value_month(values)
    per_regular = fan_value_month(values).total + referred
    reached = values["max_reach_share"] * sat(content_eur, values["content_half_budget_eur"])
    if content_eur == 0.0:
        return np.zeros_like(reached)
    with np.errstate(all="ignore"):
        needed = (content_eur / reached - organic) / per_regular
    return np.where(per_regular > 0.0, np.maximum(0.0, needed), np.inf)


def content_optimum(values: Values) -> FloatArray:
    """Return the best monthly content budget on its own, for ever.

    Returns
    -------
    FloatArray
        Shape (N,), euro: ``E_half / ln 2 * ln(K phi ln 2 / E_half)``, 0 where the logarithm is
        negative; K is the worth a month of full reach.
    """
    organic, referred = newcomer_value_month(values)
    per_regular = fan_value_month(values).total + referred
    worth = values["regulars_today"] * per_regular + organic
    half = values["content_half_budget_eur"]
    with np.errstate(all="ignore"):
        budget = half / _LN2 * np.log(worth * values["max_reach_share"] * _LN2 / half)
    return np.asarray(np.maximum(0.0, budget))


def ads_optimum(values: Values) -> FloatArray:
    """Return the best monthly ads budget on its own, for ever.

    Returns
    -------
    FloatArray
        Shape (N,), euro: ``a_max cac0 ln(CLV / cac0)``, 0 where the logarithm is negative,
        infinity where there is no ceiling and a newcomer is worth more than he costs.

    References
    ----------
    Pfeifer (2005), Journal of Targeting 13(2): spend until the marginal cost of a customer equals
    his value.
    """
    first = values["first_cac_eur"]
    with np.errstate(all="ignore"):
        steps = np.log(newcomer_value(values, "ads") / first)
        budget = values["ads_newcomers_ceiling_month"] * first * steps
    return np.where(steps > 0.0, budget, 0.0)


def presence_path(values: Values, content_eur: float, months: ArrayLike) -> FloatArray:
    """Return presence after some months of one constant content budget, shape of ``months``."""
    built = sat(content_eur, values["content_half_budget_eur"])
    carried = monthly_carry_over(values["presence_half_life_months"]) ** np.asarray(months)
    return np.asarray(built + (values["presence_today"] - built) * carried)


def regulars_path(values: Values, ads_eur: float, presence: float, months: ArrayLike) -> FloatArray:
    """Return regulars after some months at constant presence and a constant ads budget."""
    organic, by_ads = _newcomers(values, ads_eur, presence)
    inflow = organic * stay_rate(values, "organic", presence)
    inflow = inflow + by_ads * stay_rate(values, "ads", presence)
    keep, elapsed = keep_rate(values, presence), np.asarray(months, dtype=np.float64)
    with np.errstate(all="ignore"):
        level = inflow / (1.0 - keep)
        path = level + (values["regulars_today"] - level) * keep**elapsed
    return np.where(keep == 1.0, values["regulars_today"] + inflow * elapsed, path)


def value_forever(values: Values, ads_eur: float, presence: float) -> FloatArray:
    """Return the present value of all contribution for ever, before spending.

    Returns
    -------
    FloatArray
        Shape (N,), euro; infinity without discounting.
    """
    organic, by_ads = _newcomers(values, ads_eur, presence)
    month = organic * newcomer_value(values, "organic", presence)
    month = month + by_ads * newcomer_value(values, "ads", presence)
    today = values["regulars_today"] * regular_value(values, presence)
    with np.errstate(all="ignore"):
        return np.asarray(today + month / (1.0 - monthly_discount(values["discount_rate_year"])))


def _newcomers(values: Values, ads_eur: float, presence: float) -> tuple[FloatArray, FloatArray]:
    grown = 1.0 + values["organic_effect"] * presence
    organic = np.asarray(values["organic_newcomers_month"] * grown)
    ceiling = values["ads_newcomers_ceiling_month"]
    return organic, ads(ads_eur, values["first_cac_eur"], ceiling)


def _margin_eur(values: Values) -> FloatArray:
    return np.asarray(values["order_value_net_eur"] * values["contribution_margin"])


def _referrals(values: Values, reach: Numbers = 0.0) -> FloatArray:
    """Return newcomers a regular recommends a month."""
    month = values["referrals_per_regular_year"] / MONTHS_A_YEAR
    return np.asarray(month * (1.0 + values["referral_effect"] * reach))
