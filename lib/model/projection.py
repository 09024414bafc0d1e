"""What each plan brings compared with spending nothing, for one set of numbers or many draws.

The draws are worked off in blocks that fit a third-level cache; in a block all plans and the
baseline move together, and equal plans are computed once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.dynamics import Schedule, Shops, Values, buffers, monthly_discount, row_order
from lib.model.plans import NOTHING, Plan

__all__ = ["NOTHING", "Outcome", "Plan", "Projection", "Values", "as_values", "project"]

TOLERANCE_EUR: Final = 1e-9
"""A running total this little below zero counts as zero."""

_BLOCK_CELLS: Final = 65536
"""Rows times draws of one block: large enough that calls cost little, small enough for a cache."""


@dataclass(frozen=True)
class Outcome:
    """One plan against the baseline; arrays of shape (N,), money in euro within the horizon.

    Parameters
    ----------
    cost_eur, extra_contribution_eur, net_eur
        Spent; contribution beyond the baseline's; the second less the first.
    npv_eur
        Present value of the monthly net.
    break_even_month
        First month (1 = the first) from which the running total never falls below 0 again;
        infinity is "never".
    trough_eur
        Lowest running total, at most 0.
    regulars_end, presence_end
        State after the last month.
    extra_regulars
        ``regulars_end`` less the baseline's.
    new_by_ads
        Newcomers served because of ads.
    content_spent_eur, ads_spent_eur
        Spent on each, without one-off set-up; floats, the same in every draw.
    cumulative_eur
        Shape (N, H): running total of the net, undiscounted.
    """

    cost_eur: FloatArray
    extra_contribution_eur: FloatArray
    net_eur: FloatArray
    npv_eur: FloatArray
    break_even_month: FloatArray
    trough_eur: FloatArray
    regulars_end: FloatArray
    presence_end: FloatArray
    extra_regulars: FloatArray
    new_by_ads: FloatArray
    content_spent_eur: float
    ads_spent_eur: float
    cumulative_eur: FloatArray


@dataclass(frozen=True)
class Projection:
    """All plans of one call, by name, in the order given.

    Parameters
    ----------
    plans, outcomes
        Plan and outcome by name.
    values
        The numbers used, shape (N,) each.
    horizon_months
        Length of the horizon.
    """

    plans: Mapping[str, Plan]
    outcomes: Mapping[str, Outcome]
    values: Values
    horizon_months: int

    def __getitem__(self, name: str) -> Outcome:
        return self.outcomes[name]


def as_values(assumptions: Assumptions | Mapping[str, float | FloatArray]) -> dict[str, FloatArray]:
    """Return field to float64 array of shape (N,), a single number being one draw."""
    given = assumptions.values() if isinstance(assumptions, Assumptions) else assumptions
    arrays = {name: np.atleast_1d(np.asarray(v, dtype=np.float64)) for name, v in given.items()}
    draws = max(array.size for array in arrays.values())
    return {name: np.ascontiguousarray(np.broadcast_to(a, (draws,))) for name, a in arrays.items()}


def project(
    assumptions: Assumptions | Mapping[str, float | FloatArray], plans: Mapping[str, Plan]
) -> Projection:
    """Return what every plan brings beyond spending nothing.

    Parameters
    ----------
    assumptions
        Checked assumptions (their likely values), or field to number or float64 array of shape
        (N,) for draws, with infinity for "unlimited". All draws share one horizon.
    plans
        Plans by name; "nothing" is the baseline whether listed or not.

    Returns
    -------
    Projection
        Outcomes with arrays of shape (N,), (N, H) for the running total.

    Raises
    ------
    PlanLength
        A monthly list of another length than the horizon.
    """
    values = as_values(assumptions)
    horizon = int(values["horizon_months"][0])
    rows = _rows(plans)
    schedule = Schedule.of(rows, horizon)
    ledger = _Ledger(values, schedule)
    draws = values["regulars_today"].size
    block = max(1, _BLOCK_CELLS // len(rows))
    with np.errstate(all="ignore"):
        for start in range(0, draws, block):
            ledger.keep_block(slice(start, min(start + block, draws)))
    outcomes = {name: ledger.outcome(rows.index(plan)) for name, plan in plans.items()}
    return Projection(dict(plans), outcomes, values, horizon)


def _rows(plans: Mapping[str, Plan]) -> list[Plan]:
    """Return the different plans in the order of their rows; the baseline is the first."""
    different = dict.fromkeys([NOTHING, *plans.values()])
    return sorted(different, key=row_order)


class _Ledger:
    """Running totals of all rows; a block of draws is entered by :meth:`keep_block`."""

    def __init__(self, values: Values, schedule: Schedule) -> None:
        self.values = values
        self.schedule = schedule
        rows, self.horizon = schedule.content_eur.shape
        draws = values["regulars_today"].size
        self.cumulative = np.empty((rows, self.horizon, draws))
        (self.extra, self.npv, self.trough, self.last_below, self.new_by_ads) = (
            np.zeros((rows, draws)) for _ in range(5)
        )
        self.regulars, self.presence, self.cost = (np.empty((rows, draws)) for _ in range(3))
        self.paid = np.cumsum(schedule.content_eur + schedule.ads_eur, axis=1)

    def keep_block(self, block: slice) -> None:
        """Run one block of draws through all months and enter the results."""
        values = {name: array[block] for name, array in self.values.items()}
        shops = Shops(values, self.schedule)
        once = self._once(values)
        self._run(shops, once.copy(), block)
        discount = _powers(monthly_discount(values["discount_rate_year"]), self.horizon)
        spent = self.schedule.content_eur + self.schedule.ads_eur
        actions = self.schedule.promo.astype(np.float64)
        promo_eur = values["promo_cost_eur"]
        self.npv[:, block] -= spent @ discount + (actions @ discount) * promo_eur + once
        count = actions.sum(axis=1, keepdims=True)
        self.cost[:, block] = self.paid[:, -1:] + count * promo_eur + once
        self.regulars[:, block] = shops.regulars
        self.presence[:, block] = shops.presence

    def _once(self, values: Values) -> FloatArray:
        """One-off costs of month 0, shape (rows, n): paid if the series is ever positive."""
        has_content = (self.schedule.content_eur > 0.0).any(axis=1, keepdims=True)
        has_ads = (self.schedule.ads_eur > 0.0).any(axis=1, keepdims=True)
        return np.asarray(
            has_content * values["content_setup_eur"] + has_ads * values["ads_setup_eur"]
        )

    def _run(self, shops: Shops, further: FloatArray, block: slice) -> None:
        """Move the shops through all months; `further` is paid beside content and ads so far."""
        discount = _powers(monthly_discount(shops.values["discount_rate_year"]), self.horizon)
        gain, extra, npv, trough = buffers(4, *further.shape)
        is_below = np.empty(further.shape, dtype=np.bool_)
        last_below, seen = (np.zeros(further.shape, dtype=np.uint8) for _ in range(2))
        served = np.zeros_like(shops.ads_newcomers)
        has_further = bool(further.any() or shops.values["promo_cost_eur"].any())
        for month in range(self.horizon):
            shops.advance(month)
            np.subtract(shops.contribution, shops.contribution[0], out=gain)
            np.add(extra, gain, out=extra)
            np.multiply(gain, discount[month], out=gain)
            np.add(npv, gain, out=npv)
            totals = self.cumulative[:, month, block]
            np.subtract(extra, self.paid[:, month : month + 1], out=totals)
            if has_further:
                further[self.schedule.promo[:, month]] += shops.values["promo_cost_eur"]
                np.subtract(totals, further, out=totals)
            np.minimum(trough, totals, out=trough)
            np.less(totals, -TOLERANCE_EUR, out=is_below)
            np.multiply(is_below.view(np.uint8), np.uint8(month + 1), out=seen)
            np.maximum(last_below, seen, out=last_below)  # months fit a byte, bytes are fast
            np.add(served, shops.ads_newcomers, out=served)
        self.extra[:, block], self.npv[:, block], self.trough[:, block] = extra, npv, trough
        self.last_below[:, block] = last_below
        self.new_by_ads[shops.with_ads, block] = served

    def outcome(self, row: int) -> Outcome:
        """Return the outcome of one row."""
        last_below = self.last_below[row]
        return Outcome(
            cost_eur=self.cost[row],
            extra_contribution_eur=self.extra[row],
            net_eur=self.cumulative[row, -1],
            npv_eur=self.npv[row],
            break_even_month=np.where(last_below < self.horizon, last_below + 1.0, np.inf),
            trough_eur=self.trough[row],
            regulars_end=self.regulars[row],
            presence_end=self.presence[row],
            extra_regulars=self.regulars[row] - self.regulars[0],
            new_by_ads=self.new_by_ads[row],
            content_spent_eur=float(self.schedule.content_eur[row].sum()),
            ads_spent_eur=float(self.schedule.ads_eur[row].sum()),
            cumulative_eur=self.cumulative[row].T,
        )


def _powers(factor: FloatArray, count: int) -> FloatArray:
    """Return factor**0 … factor**(count - 1), shape (count, n)."""
    powers = np.empty((count, factor.size))
    powers[0] = 1.0
    powers[1:] = factor
    return np.asarray(np.multiply.accumulate(powers, axis=0))
