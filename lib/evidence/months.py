"""Months that data cover, and the mean of a month."""

import math
from collections.abc import Sequence
from datetime import date
from typing import Final

import numpy as np
import pandas as pd
from scipy.stats import t as student

MIN_DAYS: Final = 25
"""A month counts when the data reach over at least 25 of its days: reports rarely end on the 31st,
and half a month would make the mean too small."""

_ONE_MONTH_SHARE: Final = 0.2
"""How far the next month may lie from the only one seen: an assumption, like the model's own
20 % around a frequency."""


def covered_months(first_day: date, last_day: date) -> pd.DatetimeIndex:
    """Return the first days of all months that a period covers for at least 25 days.

    Parameters
    ----------
    first_day, last_day
        The period, both days included.

    Returns
    -------
    pandas.DatetimeIndex
        Empty where no month is covered.
    """
    months = pd.date_range(pd.Timestamp(first_day).replace(day=1), last_day, freq="MS")
    ends = months + pd.offsets.MonthEnd(0)
    first, last = pd.Timestamp(first_day), pd.Timestamp(last_day)
    begins = np.maximum(months.to_numpy(), first.to_datetime64())
    finishes = np.minimum(ends.to_numpy(), last.to_datetime64())
    days = (finishes - begins) / np.timedelta64(1, "D") + 1
    return months[days >= MIN_DAYS]


def mean_month(amounts: Sequence[float]) -> tuple[float, float, float]:
    """Return the mean of a month with its 10 % and 90 % points.

    Parameters
    ----------
    amounts
        One number per month, at least one.

    Returns
    -------
    tuple of float
        Mean, low, high. The range is Student's for two and more months; for a single month it is
        20 % either way, which is an assumption.
    """
    values = np.asarray(amounts, dtype=np.float64)
    mean = float(values.mean())
    if len(values) == 1:
        return mean, mean * (1 - _ONE_MONTH_SHARE), mean * (1 + _ONE_MONTH_SHARE)
    error = float(values.std(ddof=1)) / math.sqrt(len(values))
    reach = float(student.ppf(0.9, len(values) - 1)) * error
    return mean, max(mean - reach, 0.0), mean + reach
