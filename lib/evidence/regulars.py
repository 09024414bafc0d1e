"""How many regulars there are, and how often they buy."""

from typing import Final

import numpy as np

from lib.evidence.estimates import Finding, Refusal, estimate, proportional
from lib.evidence.history import MONTH_DAYS, History

MIN_REPEATERS: Final = 20
"""Below 20 the window W itself, a median of their gaps, moves by a quarter from chance alone."""

MIN_HISTORY_DAYS: Final = 180
"""In less than half a year only the most frequent buyers can show that they come back."""


def regulars_today(history: History, all_purchases: int) -> Finding:
    """Return how many customers bought at least twice and lately enough to be still active.

    Counted are customers with purchases on at least two days whose last one is at most W before
    the last day of the data. The range says how much the window decides: half of W and one and a
    half times W. Orders that name nobody cannot be counted; where they are more than half of all
    purchases, the count would say little and is refused.

    Parameters
    ----------
    history
        Purchases by customer.
    all_purchases
        Purchases with and without a customer.

    Returns
    -------
    Estimate or Refusal
        In people; n is the number of customers seen.

    References
    ----------
    Model description, sections 3.1 and 9.1.
    """
    field = "regulars_today"
    refusal = _too_little(field, history)
    if refusal is not None:
        return refusal
    if 2 * len(history.days) < all_purchases:
        return Refusal(field, "mostly-unnamed", len(history.days), (all_purchases + 1) // 2)
    silent = history.end_day - history.last[history.counts > 1]
    value, low, high = (
        float((silent <= share * history.window_days).sum()) for share in (1.0, 0.5, 1.5)
    )
    return estimate(
        field,
        value,
        (low, high),
        history.customers,
        basis="active-repeaters",
        period=history.period,
    )


def orders_per_regular_month(history: History) -> Finding:
    """Return how often an active regular buys in a month.

    A customer is a regular from the second purchase on. Counted are the purchases after it, over
    the months from it to the last day of the data, of all regulars who are active by the window W:
    the time before the second purchase is left out because only those who came again are looked at,
    which would make them look busier than they are.

    Parameters
    ----------
    history
        Purchases by customer.

    Returns
    -------
    Estimate or Refusal
        Purchases a month; range 10-90 % from the differences between customers; n is the number
        of regulars.

    References
    ----------
    Model description, section 9.1; ratio estimator and its variance: Cochran, Sampling
    Techniques, 3rd ed. (1977), section 2.11.
    """
    field = "orders_per_regular_month"
    refusal = _too_little(field, history)
    if refusal is not None:
        return refusal
    is_regular = (history.counts > 1) & (history.end_day - history.last <= history.window_days)
    later = (history.counts[is_regular] - 2).astype(np.float64)
    months = (history.end_day - history.second[is_regular]) / MONTH_DAYS
    if later.sum() < MIN_REPEATERS:
        return Refusal(field, "few-repeats", int(later.sum()), MIN_REPEATERS)
    value = float(later.sum() / months.sum())
    relative_error = float(np.sqrt(((later - value * months) ** 2).sum()) / later.sum())
    spread = proportional(value, relative_error)
    return estimate(
        field, value, spread, len(later), basis="purchases-after-second", period=history.period
    )


def _too_little(field: str, history: History) -> Refusal | None:
    """Return why the customers seen do not suffice, or None."""
    if history.repeaters < MIN_REPEATERS:
        return Refusal(field, "few-repeaters", history.repeaters, MIN_REPEATERS)
    needed_days = max(MIN_HISTORY_DAYS, int(np.ceil(history.window_days)))
    if history.length_days < needed_days:
        return Refusal(field, "short-history", _months(history.length_days), _months(needed_days))
    return None


def _months(days: int) -> int:
    """Return whole months, the way a person counts them."""
    return int(days / MONTH_DAYS + 0.5)
