import pytest
from scipy.stats import beta

from lib.evidence.estimates import Estimate, Refusal
from lib.evidence.staying import newcomer_stay_rate, retention_rate_year
from tests.evidence.test_history import history

OLD = list(range(0, 1001, 20))  # one regular from the first to the last day: W is 90 days


def newcomers(stayed: int, gone: int, first: int = 700) -> list[list[int]]:
    return [[first, first + 40]] * stayed + [[first]] * gone


def test_the_rate_leans_on_the_sector_like_ten_customers() -> None:
    found = newcomer_stay_rate(history(OLD, *newcomers(12, 28)), 0.5)
    assert isinstance(found, Estimate)
    assert found.n == 40
    assert found.value == pytest.approx((12 + 5) / (40 + 10))
    assert found.low == pytest.approx(beta.ppf(0.05, 17, 33))
    assert found.high == pytest.approx(beta.ppf(0.95, 17, 33))


@pytest.mark.parametrize("first", [30, 500, 950])
def test_only_newcomers_whose_time_is_over_and_who_are_new_count(first: int) -> None:
    """W is 90: seen at once may be old regulars, a year ago and W too old, last weeks too young."""
    found = newcomer_stay_rate(history(OLD, *newcomers(20, 30, first)), 0.5)
    assert isinstance(found, Refusal)
    assert (found.reason, found.n, found.needed) == ("few-newcomers", 0, 30)


def test_coming_back_after_the_window_is_not_staying() -> None:
    late = [[700, 700 + 200]] * 40
    often = [list(range(start, 1001, 5)) for start in range(5)]
    found = newcomer_stay_rate(history(*often, *late), 0.0)
    assert isinstance(found, Estimate)
    assert found.value == 0
    assert found.low == 0


def test_a_certain_sector_rate_stays_inside_zero_and_one() -> None:
    for prior in (0.0, 1.0):
        found = newcomer_stay_rate(history(OLD, *newcomers(40, 0)), prior)
        assert isinstance(found, Estimate)
        assert 0 <= found.low <= found.value <= found.high <= 1


def test_retention_is_the_share_of_last_years_regulars_who_still_come() -> None:
    gone = [list(range(300, 640, 20))] * 10
    found = retention_rate_year(history(*[OLD] * 30, *gone))
    assert isinstance(found, Estimate)
    assert (found.value, found.n) == (0.75, 40)
    assert found.low == pytest.approx(beta.ppf(0.05, 30.5, 10.5))


def test_new_regulars_are_not_kept_ones() -> None:
    found = retention_rate_year(history(*[OLD] * 30, *[list(range(700, 1001, 20))] * 50))
    assert isinstance(found, Estimate)
    assert (found.value, found.n) == (1.0, 30)


def test_below_fifteen_months_retention_is_refused() -> None:
    short = retention_rate_year(history(*[list(range(0, 420, 20))] * 50))
    assert isinstance(short, Refusal)
    assert (short.reason, short.n, short.needed) == ("short-history", 13, 15)


def test_few_regulars_a_year_ago_are_refused() -> None:
    few = retention_rate_year(history(*[OLD] * 29))
    assert isinstance(few, Refusal)
    assert (few.reason, few.n, few.needed) == ("few-regulars", 29, 30)
