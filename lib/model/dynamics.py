"""The shop month by month: several plans and many draws moved forward together.

Rows are plans, columns are draws. Everything that does not change from month to month is worked
out once, and the monthly steps write into arrays that are kept; that is where the speed comes from.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from lib.model.curves import FloatArray, ads, sat
from lib.model.plans import Plan

Values = Mapping[str, FloatArray]
"""Field name to its value in every draw, shape (N,); "unlimited" is infinity."""

MONTHS_A_YEAR: Final = 12

_STAGGER: Final = 72
"""Numbers between two buffers: 576 bytes, no divisor of a page."""


def monthly_churn(retention_rate_year: FloatArray) -> FloatArray:
    """Return the share of regulars lost a month, from the share kept in a year."""
    return np.asarray(1.0 - retention_rate_year ** (1 / MONTHS_A_YEAR))


def monthly_carry_over(half_life_months: FloatArray) -> FloatArray:
    """Return the share of presence kept from month to month (0 for a half-life of 0)."""
    with np.errstate(divide="ignore", over="ignore", under="ignore"):
        return np.asarray(np.exp2(-1.0 / np.asarray(half_life_months, dtype=np.float64)))


def monthly_discount(discount_rate_year: FloatArray) -> FloatArray:
    """Return what a euro in a month is worth today."""
    return np.asarray((1.0 + discount_rate_year) ** (-1 / MONTHS_A_YEAR))


@dataclass(frozen=True)
class Schedule:
    """The plans as arrays of shape (rows, months)."""

    content_eur: FloatArray
    ads_eur: FloatArray
    promo: NDArray[np.bool_]

    @classmethod
    def of(cls, plans: Sequence[Plan], horizon_months: int) -> "Schedule":
        """Return the schedule of several plans, one row each."""
        series = np.array([plan.months(horizon_months) for plan in plans], dtype=np.float64)
        return cls(series[:, 0], series[:, 1], series[:, 2] > 0.0)


def row_order(plan: Plan) -> int:
    """Return the sort key of the rows: neither, content alone, both, ads alone."""
    return 3 * plan.has_ads - plan.has_content if plan.has_ads else int(plan.has_content)


def _together(is_in: NDArray[np.bool_]) -> slice:
    """Return the slice of rows that are marked; they stand next to each other."""
    rows = np.flatnonzero(is_in)
    return slice(int(rows[0]), int(rows[-1]) + 1) if rows.size else slice(0, 0)


@dataclass(frozen=True)
class _Rate:
    """A monthly rate of every row and draw, ``base + gain * presence``.

    Rows without presence keep the base; the others are worked out again every month.
    """

    base: FloatArray
    gain: FloatArray
    moving: FloatArray

    def follow(self, presence: FloatArray) -> None:
        """Work out the rate at the presence of the rows that have any."""
        np.multiply(self.gain, presence, out=self.moving)
        np.add(self.moving, self.base, out=self.moving)


def buffers(count: int, rows: int, draws: int) -> list[FloatArray]:
    """Return zeroed arrays of shape (rows, draws) that start at different places of a page.

    Large arrays made one by one all start at the same place of a memory page; reading one while
    writing another then stalls the processor and takes twice as long.
    """
    size = rows * draws
    pool = np.zeros(count * (size + _STAGGER))
    starts = range(0, pool.size, size + _STAGGER)
    return [pool[start : start + size].reshape(rows, draws) for start in starts]


class Shops:
    """Every plan in every draw, at the start of one month; :meth:`advance` moves them on.

    Parameters
    ----------
    values
        Field name to float64 array of shape (n,).
    schedule
        What is spent, shape (rows, months), in the order of :func:`row_order`: rows with content
        stand together and rows with ads come last, because each are worked on as one slice.

    Attributes
    ----------
    regulars, presence
        float64, shape (rows, n): state at the start of the month to come.
    contribution
        float64, shape (rows, n), euro: contribution of the month just computed.
    ads_newcomers
        float64, shape (rows with ads, n): newcomers of that month served because of ads.
    """

    def __init__(self, values: Values, schedule: Schedule) -> None:
        self.values = values
        self.schedule = schedule
        rows, n = schedule.content_eur.shape[0], values["regulars_today"].size
        has_ads = (schedule.ads_eur > 0.0).any(axis=1)
        self.with_ads = slice(int(rows - has_ads.sum()), None)
        self.with_presence = _together(np.asarray((schedule.content_eur > 0.0).any(axis=1)))
        if values["presence_today"].any():  # it decays in every row
            self.with_presence = slice(0, rows)
        self._hoist()
        self._make_buffers(rows, n)
        self.regulars[:] = values["regulars_today"]
        self.presence[:] = values["presence_today"]

    def _hoist(self) -> None:
        """Work out what stays the same in all months; `*_gain` is the part per unit of presence."""
        v = self.values
        reach = v["max_reach_share"]
        self.churn = monthly_churn(v["retention_rate_year"])
        self.churn_gain = -self.churn * v["churn_effect"] * reach
        self.orders = v["orders_per_regular_month"]
        self.orders_gain = self.orders * v["frequency_effect"] * reach
        self.organic = v["organic_newcomers_month"]
        self.organic_gain = self.organic * v["organic_effect"]
        self.referrals = v["referrals_per_regular_year"] / MONTHS_A_YEAR
        self.referrals_gain = self.referrals * v["referral_effect"] * reach
        self.stay = v["newcomer_stay_rate"]
        self.stay_gain = self.stay * v["stay_effect"] * reach
        self.carry_over = monthly_carry_over(v["presence_half_life_months"])
        self.margin_eur = v["order_value_net_eur"] * v["contribution_margin"]
        self.promo_margin_eur = v["order_value_net_eur"] * (
            v["contribution_margin"] - v["promo_discount"]
        )
        self.welcome_eur = v["order_value_net_eur"] * v["welcome_discount"]
        self.has_welcome = bool(self.welcome_eur.any())
        market, capacity = v["market_size"], v["capacity_orders_month"]
        self.has_market = bool(np.isfinite(market).any())
        self.is_unlimited = np.isinf(market)
        self.per_room = 1.0 / (market - v["regulars_today"])
        self.has_capacity = bool(np.isfinite(capacity).any())
        best = np.maximum.reduce(
            [v["ads_quality"], v["referral_quality"], v["promo_quality"], np.ones_like(reach)]
        )
        # Presence is below 1, so this bounds every probability of staying; mostly none needs a cut.
        self.may_exceed_one = bool((best * (self.stay + self.stay_gain) > 1.0).any())

    def _make_buffers(self, rows: int, n: int) -> None:
        self.regulars, self.presence, self.presence_gain = buffers(3, rows, n)
        self.market_left, self.share, self.demand, self.contribution = buffers(4, rows, n)
        self.market_left[:] = 1.0
        self.share[:] = 1.0
        self.referred, self.new, self.quality, self.purchases = buffers(4, rows, n)
        self.lost, self.gained = buffers(2, rows, n)
        rates = buffers(5, rows, n)
        self.order_rate, self.own, self.referral_rate, self.stay_now, self.loss_rate = rates
        kinds = (
            (self.orders, self.orders_gain),
            (self.organic, self.organic_gain),
            (self.referrals, self.referrals_gain),
            (self.stay, self.stay_gain),
            (self.churn, self.churn_gain),
        )
        for now, (base, _) in zip(rates, kinds, strict=True):
            now[:] = base
        self.rates = [
            _Rate(base, gain, now[self.with_presence])
            for now, (base, gain) in zip(rates, kinds, strict=True)
        ]
        self.by_ads, self.by_ads_quality, self.ads_newcomers = (
            buffer[self.with_ads] for buffer in buffers(3, rows, n)
        )
        # Only rows with price actions ever differ from zero here.
        self.promo_purchases, self.promo_newcomers = buffers(2, rows, n)

    def advance(self, month: int) -> None:
        """Compute one month for all plans and draws, in the numbered steps of the model."""
        self._set_spending(month)
        presence = self.presence[self.with_presence]
        for rate in self.rates:
            rate.follow(presence)
        self._meet_newcomers()
        np.multiply(self.order_rate, self.regulars, out=self.purchases)
        np.add(self.purchases, self.new, out=self.demand)
        self._act_on_prices(month)
        self._serve(month)
        self._keep()
        np.multiply(presence, self.carry_over, out=presence)
        np.add(presence, self.presence_gain[self.with_presence], out=presence)

    def _set_spending(self, month: int) -> None:
        """Read the curves again where a plan spends otherwise than in the month before."""
        v, content, paid = self.values, self.schedule.content_eur, self.schedule.ads_eur
        for row in range(content.shape[0]):
            if month == 0 or content[row, month] != content[row, month - 1]:
                built = sat(content[row, month], v["content_half_budget_eur"])
                self.presence_gain[row] = (1.0 - self.carry_over) * built
        first = self.with_ads.start
        for row in range(first, paid.shape[0]):
            if month == 0 or paid[row, month] != paid[row, month - 1]:
                self.by_ads[row - first] = ads(
                    paid[row, month], v["first_cac_eur"], v["ads_newcomers_ceiling_month"]
                )
                self.by_ads_quality[row - first] = v["ads_quality"] * self.by_ads[row - first]

    def _meet_newcomers(self) -> None:
        """Newcomers of all sources (`new`), and the same weighted by how well they stay."""
        if self.has_market:
            np.subtract(self.values["market_size"], self.regulars, out=self.market_left)
            np.multiply(self.market_left, self.per_room, out=self.market_left)
            np.maximum(self.market_left, 0.0, out=self.market_left)
            if self.is_unlimited.any():
                np.copyto(self.market_left, 1.0, where=self.is_unlimited)
        np.multiply(self.referral_rate, self.regulars, out=self.referred)
        np.add(self.own, self.referred, out=self.new)
        np.multiply(self.referred, self.values["referral_quality"], out=self.quality)
        np.add(self.quality, self.own, out=self.quality)
        self.new[self.with_ads] += self.by_ads
        self.quality[self.with_ads] += self.by_ads_quality
        if self.has_market:
            np.multiply(self.new, self.market_left, out=self.new)
            np.multiply(self.quality, self.market_left, out=self.quality)

    def _act_on_prices(self, month: int) -> None:
        """Add what an action brings and take away what last month's action only brought forward."""
        v, promo = self.values, self.schedule.promo
        for row in np.flatnonzero(promo[:, month - 1]) if month else ():
            self.demand[row] -= v["promo_dip"] * self.promo_purchases[row]
            self.promo_purchases[row] = 0.0
            self.promo_newcomers[row] = 0.0
        for row in np.flatnonzero(promo[:, month]):
            np.multiply(v["promo_lift"], self.purchases[row], out=self.promo_purchases[row])
            np.multiply(v["promo_lift"], self.new[row], out=self.promo_newcomers[row])
            self.demand[row] += self.promo_purchases[row]
            self.demand[row] += self.promo_newcomers[row]
            self.quality[row] += v["promo_quality"] * self.promo_newcomers[row]
        if promo[:, month - 1].any() and month:
            np.maximum(self.demand, 0.0, out=self.demand)

    def _serve(self, month: int) -> None:
        """Serve as many as there is room for, and count what they leave."""
        np.multiply(self.demand, self.margin_eur, out=self.contribution)
        for row in np.flatnonzero(self.schedule.promo[:, month]):
            np.multiply(self.demand[row], self.promo_margin_eur, out=self.contribution[row])
        np.multiply(self.by_ads, self.market_left[self.with_ads], out=self.ads_newcomers)
        if self.has_welcome:
            self.contribution[self.with_ads] -= self.ads_newcomers * self.welcome_eur
        if self.has_capacity:
            np.divide(self.values["capacity_orders_month"], self.demand, out=self.share)
            np.minimum(self.share, 1.0, out=self.share)
            np.multiply(self.contribution, self.share, out=self.contribution)
            np.multiply(self.ads_newcomers, self.share[self.with_ads], out=self.ads_newcomers)

    def _keep(self) -> None:
        """Move the number of regulars on: those lost, and the newcomers who stay."""
        if self.may_exceed_one:
            self._cut_stay_rates()
        else:
            np.multiply(self.stay_now, self.quality, out=self.gained)
        if self.has_capacity:
            np.multiply(self.gained, self.share, out=self.gained)
        np.multiply(self.regulars, self.loss_rate, out=self.lost)
        np.subtract(self.regulars, self.lost, out=self.regulars)
        np.add(self.regulars, self.gained, out=self.regulars)

    def _cut_stay_rates(self) -> None:
        """Newcomers who stay, where a probability of staying would exceed 1 and is cut there."""
        v, left, stay = self.values, self.market_left, self.stay_now
        np.multiply(np.minimum(stay, 1.0), self.own * left, out=self.gained)
        self.gained += np.minimum(stay * v["referral_quality"], 1.0) * self.referred * left
        self.gained[self.with_ads] += (
            np.minimum(stay[self.with_ads] * v["ads_quality"], 1.0)
            * self.by_ads
            * left[self.with_ads]
        )
        self.gained += np.minimum(stay * v["promo_quality"], 1.0) * self.promo_newcomers
