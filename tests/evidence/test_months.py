from datetime import date

import pytest

from lib.evidence.months import covered_months, mean_month


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 1, 1), date(2026, 1, 31), 1),
        (date(2026, 1, 7), date(2026, 1, 31), 1),
        (date(2026, 1, 8), date(2026, 1, 31), 0),
        (date(2026, 1, 1), date(2026, 2, 24), 1),
        (date(2026, 1, 1), date(2026, 2, 25), 2),
        (date(2025, 11, 3), date(2026, 10, 29), 12),
        (date(2026, 1, 5), date(2026, 1, 5), 0),
    ],
)
def test_a_month_counts_from_25_days_on(first: date, last: date, months: int) -> None:
    assert len(covered_months(first, last)) == months


def test_the_mean_of_a_month_has_students_range() -> None:
    """Mean 20, standard error 5.7735, t(0.9; 2) = 1.8856 (any table of Student's t)."""
    mean, low, high = mean_month([10, 20, 30])
    assert mean == 20
    assert (low, high) == pytest.approx((20 - 1.8856 * 5.7735, 20 + 1.8856 * 5.7735), abs=1e-3)


def test_one_month_alone_has_an_assumed_range() -> None:
    assert mean_month([50]) == (50, 40, 60)


def test_a_month_never_falls_below_nothing() -> None:
    assert mean_month([0, 100])[1] == 0
