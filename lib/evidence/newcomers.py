"""How many newcomers come by themselves: all who came, less those whom ads and regulars brought."""

from typing import Final

import numpy as np
import pandas as pd

from lib.evidence.advertising import INCREMENTALITY
from lib.evidence.estimates import Finding, Refusal, estimate
from lib.evidence.history import History, as_date
from lib.evidence.months import covered_months
from lib.model.curves import ads

Range = tuple[float, float, float]
"""Low, likely, high."""

MIN_NEWCOMERS: Final = 30
"""With 30 chance alone moves the number of newcomers by less than a fifth either way."""

_MONTHS_A_YEAR: Final = 12


def newcomers_month(history: History) -> tuple[float, int]:
    """Return first purchases a month, and how many there were.

    Counted over the last twelve covered months that begin at least W after the start of the data:
    before that a regular of old looks like a newcomer.

    Returns
    -------
    tuple
        Newcomers a month, at least 0, and their number; (0.0, 0) without such a month.
    """
    if not history.customers:
        return 0.0, 0
    begin = as_date(history.start_day + int(np.ceil(history.window_days)))
    end = as_date(history.end_day)
    if begin >= end:
        return 0.0, 0
    months = covered_months(begin, end)[-_MONTHS_A_YEAR:]
    if not len(months):
        return 0.0, 0
    first = pd.to_datetime(history.first, unit="D").to_period("M").to_timestamp()
    count = int(first.isin(months).sum())
    return count / len(months), count


def ads_newcomers_month(
    ad_months: pd.DataFrame,
    first_cac: Range,
    ceiling: float | None,
    incrementality: Range = INCREMENTALITY,
) -> Range:
    """Return the newcomers whom ads bring a month: what platforms claim, else what money buys.

    Parameters
    ----------
    ad_months
        Answer of marts/mart_ad_months.sql.
    first_cac
        Euro for the first new customer, assumed.
    ceiling
        Most newcomers a month that ads can bring; None without a limit.
    incrementality
        Share of the claimed customers who came because of the ads: low, likely, high, in (0, 1].

    Returns
    -------
    tuple of float
        Low, likely, high; all 0 without spending in euro.
    """
    euro = ad_months[(ad_months["currency"] == "EUR") & ad_months["spend"].notna()]
    if euro.empty:
        return 0.0, 0.0, 0.0
    span = covered_months(
        pd.Timestamp(euro["first_day"].min()).date(), pd.Timestamp(euro["last_day"].max()).date()
    )
    months = max(1, len(span))
    claimed = float(euro["conversions"].fillna(0.0).sum()) / months
    if claimed > 0:
        low, likely, high = (claimed * share for share in incrementality)
        return low, likely, high
    spend = float(euro["spend"].sum()) / months
    top = np.inf if ceiling is None else ceiling
    high, likely, low = (float(ads(spend, cost, top)) for cost in first_cac)
    return low, likely, high


def organic_newcomers_month(
    history: History, regulars: float, referrals_year: Range, ads_month: Range
) -> Finding:
    """Return the newcomers who come by themselves: the balance of all newcomers.

    Parameters
    ----------
    history
        Purchases by customer.
    regulars
        Regulars of today.
    referrals_year
        New customers whom one regular brings a year, assumed.
    ads_month
        New customers whom ads bring a month, see :func:`ads_newcomers_month`.

    Returns
    -------
    Estimate or Refusal
        People a month; the range comes from what is assumed about recommendations and ads; n is
        the number of newcomers counted. At least 0.

    References
    ----------
    Model description, sections 3.1 (n_org) and 9.1.
    """
    field = "organic_newcomers_month"
    all_newcomers, n = newcomers_month(history)
    if n < MIN_NEWCOMERS:
        return Refusal(field, "few-newcomers", n, MIN_NEWCOMERS)
    high, value, low = (
        max(0.0, all_newcomers - regulars * per_regular / _MONTHS_A_YEAR - by_ads)
        for per_regular, by_ads in zip(referrals_year, ads_month, strict=True)
    )
    return estimate(field, value, (low, high), n, basis="newcomers-balance", period=history.period)
