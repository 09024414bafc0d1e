"""The purchases of all customers as arrays: what every estimate about regulars starts from."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from lib.evidence.estimates import Period

Days = npt.NDArray[np.int64]

MIN_WINDOW_DAYS: Final = 90
GAPS_PER_WINDOW: Final = 3
MONTH_DAYS: Final = 365.25 / 12


@dataclass(frozen=True)
class History:
    """Purchases sorted by customer and day, one per customer and day.

    Parameters
    ----------
    starts
        int64, shape (customers + 1,): where each customer's purchases begin in ``days``.
    days
        int64, shape (purchases,): days since 1970-01-01.

    References
    ----------
    Model description, section 9.1: purchases of one day are one; the window W is
    ``max(90 days, 3 x median gap between purchases of repeaters)``.
    """

    starts: Days
    days: Days

    @classmethod
    def of(cls, customer_days: pd.DataFrame) -> "History":
        """Return the history of the answer of queries/customer_days.sql."""
        customers = customer_days["customer"].to_numpy()
        days = customer_days["day_number"].to_numpy().astype(np.int64)
        changes = np.flatnonzero(customers[1:] != customers[:-1]) + 1
        inner = np.concatenate(([0], changes, [len(days)])) if len(days) else np.array([0])
        return cls(inner.astype(np.int64), days)

    @property
    def customers(self) -> int:
        """How many customers bought at least once."""
        return len(self.starts) - 1

    @cached_property
    def counts(self) -> Days:
        """Purchases per customer, shape (customers,)."""
        return np.diff(self.starts)

    @cached_property
    def first(self) -> Days:
        """Day of each customer's first purchase, shape (customers,)."""
        return self.days[self.starts[:-1]]

    @cached_property
    def last(self) -> Days:
        """Day of each customer's last purchase, shape (customers,)."""
        return self.days[self.starts[1:] - 1]

    @cached_property
    def second(self) -> Days:
        """Day of the second purchase; the first one's where there is none, shape (customers,)."""
        return self.days[self.starts[:-1] + (self.counts > 1)]

    @cached_property
    def start_day(self) -> int:
        """First day with a purchase."""
        return int(self.days.min())

    @cached_property
    def end_day(self) -> int:
        """Last day with a purchase: "today" of the data."""
        return int(self.days.max())

    @property
    def length_days(self) -> int:
        """Days from the first purchase to the last."""
        return self.end_day - self.start_day

    @cached_property
    def repeaters(self) -> int:
        """How many customers bought on at least two days."""
        return int((self.counts > 1).sum())

    @cached_property
    def window_days(self) -> float:
        """How long after a purchase a customer counts as active: W."""
        gaps = np.diff(self.days)
        within_customer = np.ones(len(gaps), dtype=bool)
        within_customer[self.starts[1:-1] - 1] = False
        gaps = gaps[within_customer]
        median = float(np.median(gaps)) if len(gaps) else 0.0
        return max(float(MIN_WINDOW_DAYS), GAPS_PER_WINDOW * median)

    @property
    def period(self) -> Period:
        """First and last day of the data as dates."""
        return as_date(self.start_day), as_date(self.end_day)

    def state_on(self, day: int) -> tuple[Days, Days]:
        """Return purchases up to a day and the last of them, per customer.

        Parameters
        ----------
        day
            Days since 1970-01-01.

        Returns
        -------
        counts, last
            int64, shape (customers,); ``last`` means nothing where the count is 0.
        """
        before = np.concatenate(([0], np.cumsum(self.days <= day)))
        counts = before[self.starts[1:]] - before[self.starts[:-1]]
        last = self.days[self.starts[:-1] + np.maximum(counts, 1) - 1]
        return counts, last


def as_date(day_number: int) -> date:
    """Return the date of a number of days since 1970-01-01."""
    return date(1970, 1, 1) + timedelta(days=day_number)
