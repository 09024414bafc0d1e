"""Months of the demo period and the days on which a firm is open."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

FIRST_DAY = date(2024, 11, 1)
LAST_DAY = date(2026, 10, 31)

_FEASTS = {(1, 1), (1, 6), (5, 1), (8, 15), (10, 26), (11, 1), (12, 8), (12, 25), (12, 26)}


def months() -> list[date]:
    """Return the first day of each month of the demo period."""
    return [date(y, m, 1) for y in (2024, 2025, 2026) for m in range(1, 13) if _inside(y, m)]


def _inside(year: int, month: int) -> bool:
    return FIRST_DAY <= date(year, month, 1) <= LAST_DAY


def days(first: date, last: date) -> Iterator[date]:
    """Yield each day from first to last, both included."""
    for offset in range((last - first).days + 1):
        yield first + timedelta(days=offset)


def month_end(first: date) -> date:
    """Return the last day of the month that starts with first."""
    return (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def days_of_month(first: date) -> list[date]:
    """Return all days of the month that starts with first."""
    return list(days(first, month_end(first)))


def is_feast(day: date) -> bool:
    """Say whether a day is one of Austria's public holidays with a fixed date."""
    return (day.month, day.day) in _FEASTS


def open_days(
    first: date, closed_weekdays: Sequence[int], holidays: Sequence[tuple[date, date]]
) -> list[date]:
    """Return the days of a month on which the firm is open (Monday is 0)."""
    return [
        day
        for day in days_of_month(first)
        if day.weekday() not in closed_weekdays
        and not any(start <= day <= end for start, end in holidays)
    ]
