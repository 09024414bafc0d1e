"""Who stays: newcomers who become regulars, and regulars who are still there a year later."""

from typing import Final

from scipy.special import betaincinv

from lib.evidence.estimates import Finding, Refusal, estimate
from lib.evidence.history import MONTH_DAYS, History
from lib.model.experiments import shrunk_rate

PRIOR_WEIGHT: Final = 10.0
"""The sector's rate counts as much as ten customers (model description, section 9.1)."""

MIN_NEWCOMERS: Final = 30
"""With 30 the customers seen weigh three times as much as the sector's rate."""

MIN_REGULARS: Final = 30
"""With 30 a share of three quarters is known to about 13 percentage points either way."""

MIN_MONTHS: Final = 15
_YEAR_DAYS: Final = 365


def newcomer_stay_rate(history: History, prior_rate: float) -> Finding:
    """Return the share of newcomers who buy a second time within the window W.

    Newcomers are customers whose first purchase lies between W and W + 12 months before the end of
    the data, and at least W after its beginning: whoever is seen for the first time earlier may be
    a regular of old. Few observations lean on the sector's rate, which counts as ten customers.
    A regular who comes rarely may need longer than W for the second purchase, so that the rate is
    rather too low than too high there: by about an eighth where people come every six weeks.

    Parameters
    ----------
    history
        Purchases by customer.
    prior_rate
        The sector's rate, in [0, 1].

    Returns
    -------
    Estimate or Refusal
        Share in [0, 1]; low and high are the 5 % and 95 % points of its Beta distribution; n is the
        number of newcomers.

    References
    ----------
    Model description, section 9.1.
    """
    field = "newcomer_stay_rate"
    if not history.customers:
        return Refusal(field, "few-newcomers", 0, MIN_NEWCOMERS)
    window = history.window_days
    age = history.end_day - history.first
    is_newcomer = (
        (age >= window)
        & (age <= window + _YEAR_DAYS)
        & (history.first - history.start_day >= window)
    )
    stayed = is_newcomer & (history.counts > 1) & (history.second - history.first <= window)
    n, k = int(is_newcomer.sum()), int(stayed.sum())
    if n < MIN_NEWCOMERS:
        return Refusal(field, "few-newcomers", n, MIN_NEWCOMERS)
    value = shrunk_rate(k, n, prior_rate, PRIOR_WEIGHT)
    spread = _beta_range(k + PRIOR_WEIGHT * prior_rate, n - k + PRIOR_WEIGHT * (1 - prior_rate))
    return estimate(field, value, spread, n, basis="second-purchase", period=history.period)


def retention_rate_year(history: History) -> Finding:
    """Return the share of the regulars of a year ago who are still active.

    Parameters
    ----------
    history
        Purchases by customer.

    Returns
    -------
    Estimate or Refusal
        Share in [0, 1]; low and high are the 5 % and 95 % points of the Beta distribution with
        Jeffreys' prior; n is the number of regulars a year ago. Refused below 15 months of data.

    References
    ----------
    Model description, section 9.1; Brown, Cai & DasGupta (2001), Statistical Science 16,
    section 3.1 (Jeffreys interval).
    """
    field = "retention_rate_year"
    months = int(history.length_days / MONTH_DAYS + 0.5) if history.customers else 0
    if months < MIN_MONTHS:
        return Refusal(field, "short-history", months, MIN_MONTHS)
    window, then = history.window_days, history.end_day - _YEAR_DAYS
    counts_then, last_then = history.state_on(then)
    was_regular = (counts_then > 1) & (then - last_then <= window)
    n = int(was_regular.sum())
    if n < MIN_REGULARS:
        return Refusal(field, "few-regulars", n, MIN_REGULARS)
    k = int((was_regular & (history.end_day - history.last <= window)).sum())
    return estimate(
        field,
        k / n,
        _beta_range(k + 0.5, n - k + 0.5),
        n,
        basis="active-after-year",
        period=history.period,
    )


def _beta_range(successes: float, failures: float) -> tuple[float, float]:
    """Return the 5 % and 95 % points; a rate of exactly 0 or 1 has no distribution."""
    successes, failures = max(successes, 1e-9), max(failures, 1e-9)
    low, high = (float(betaincinv(successes, failures, share)) for share in (0.05, 0.95))
    return low, high
