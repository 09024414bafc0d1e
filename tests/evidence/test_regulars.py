import pytest

from lib.evidence.estimates import Estimate, Refusal
from lib.evidence.history import MONTH_DAYS, History
from lib.evidence.regulars import orders_per_regular_month, regulars_today
from tests.evidence.test_history import history

END = 1000


def regular(last: int, gap: int = 30, purchases: int = 10) -> list[int]:
    return list(range(last - gap * (purchases - 1), last + 1, gap))


def many(active: int, lost: int) -> History:
    return history(*[regular(END)] * active, *[regular(END - 200)] * lost, [END - 600])


def test_regulars_are_those_who_came_lately() -> None:
    found = regulars_today(many(30, 15), 0)
    assert isinstance(found, Estimate)
    assert found.value == 30
    assert found.n == 46


def test_the_range_moves_the_window_by_half() -> None:
    """W is 90 days: silent for 0, 60, 120 and 200 days."""
    silent = [0] * 20 + [60] * 10 + [120] * 5 + [200] * 3
    found = regulars_today(history(*[regular(END - days) for days in silent]), 0)
    assert isinstance(found, Estimate)
    assert (found.low, found.value, found.high) == (20, 30, 35)


def test_frequency_counts_purchases_after_the_second() -> None:
    found = orders_per_regular_month(many(30, 15))
    assert isinstance(found, Estimate)
    assert found.value == pytest.approx(MONTH_DAYS / 30)
    assert found.low == pytest.approx(found.high)


@pytest.mark.parametrize(
    ("purchases", "reason"),
    [
        (history(*[regular(END)] * 19), "few-repeaters"),
        (history(*[regular(END, gap=5)] * 30), "short-history"),
        (history(*[[END - 400, END]] * 30), "short-history"),
    ],
)
def test_too_little_says_what_is_missing(purchases: History, reason: str) -> None:
    for found in (regulars_today(purchases, 0), orders_per_regular_month(purchases)):
        assert isinstance(found, Refusal)
        assert found.reason == reason
        assert found.n < found.needed
