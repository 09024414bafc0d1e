import pandas as pd
import pytest

from lib.evidence.estimates import Estimate, Refusal
from lib.evidence.newcomers import (
    ads_newcomers_month,
    newcomers_month,
    organic_newcomers_month,
)
from lib.model.curves import ads
from tests.evidence.test_history import history

OLD = list(range(0, 1001, 20))  # one regular from the first to the last day: W is 90 days
NEW = [[first] for first in range(640, 1000, 5)]
NO_ADS = (0.0, 0.0, 0.0)


def ad_months(spend: float, conversions: float | None) -> pd.DataFrame:
    months = pd.date_range("2026-01-01", periods=4, freq="MS")
    return pd.DataFrame(
        {
            "month": months,
            "currency": "EUR",
            "spend": spend,
            "conversions": conversions,
            "first_day": months,
            "last_day": months + pd.offsets.MonthEnd(0),
        }
    )


def test_only_the_last_twelve_months_after_the_window_count() -> None:
    at_the_start = [[day] for day in range(80)]
    per_month, n = newcomers_month(history(OLD, *at_the_start, *NEW))
    assert n <= len(NEW)
    assert per_month == pytest.approx(365.25 / 12 / 5, rel=0.1)


def test_what_comes_by_itself_is_the_balance() -> None:
    shop = history(OLD, *NEW)
    per_month, n = newcomers_month(shop)
    found = organic_newcomers_month(shop, 60.0, (0.1, 0.2, 0.4), (0.5, 1.0, 2.0))
    assert isinstance(found, Estimate)
    assert found.n == n
    assert found.value == pytest.approx(per_month - 60 * 0.2 / 12 - 1.0)
    assert found.high == pytest.approx(per_month - 60 * 0.1 / 12 - 0.5)
    assert found.low == pytest.approx(per_month - 60 * 0.4 / 12 - 2.0)


def test_more_brought_than_came_leaves_nobody_and_never_fewer() -> None:
    found = organic_newcomers_month(history(OLD, *NEW), 10_000.0, (0.1, 0.2, 0.4), NO_ADS)
    assert isinstance(found, Estimate)
    assert (found.low, found.value, found.high) == (0.0, 0.0, 0.0)


def test_few_newcomers_are_refused() -> None:
    found = organic_newcomers_month(history(OLD, *NEW[:10]), 60.0, (0.1, 0.2, 0.4), NO_ADS)
    assert found == Refusal("organic_newcomers_month", "few-newcomers", 10, 30)


def test_customers_claimed_by_a_platform_count_in_part() -> None:
    assert ads_newcomers_month(ad_months(300.0, 10.0), (40.0, 80.0, 200.0), 20.0) == (
        pytest.approx((3.0, 7.0, 10.0))
    )


def test_without_claims_the_assumed_curve_says_what_the_money_buys() -> None:
    found = ads_newcomers_month(ad_months(300.0, None), (40.0, 80.0, 200.0), 20.0)
    expected = [float(ads(300.0, cost, 20.0)) for cost in (200.0, 80.0, 40.0)]
    assert found == pytest.approx(expected)


def test_nothing_spent_brings_nobody() -> None:
    assert ads_newcomers_month(ad_months(300.0, 5.0).iloc[:0], (40.0, 80.0, 200.0), None) == NO_ADS


def test_the_share_that_came_because_of_the_ads_is_an_input() -> None:
    found = ads_newcomers_month(ad_months(300.0, 10.0), (40.0, 80.0, 200.0), 20.0, (0.2, 0.5, 1.0))
    assert found == pytest.approx((2.0, 5.0, 10.0))
