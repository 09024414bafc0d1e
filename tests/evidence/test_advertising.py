from datetime import date, timedelta

import duckdb
import numpy as np
import pandas as pd
import pytest

from lib.evidence.advertising import ads_spend_month_eur, first_cac_eur
from lib.evidence.estimates import Estimate, Finding, Refusal
from lib.evidence.history import History
from lib.model.curves import ads
from lib.warehouse.queries import query
from tests.warehouse.invented import ad, order, put

JANUARY = date(2026, 1, 1)
MONTHS = [date(2026, month, 1) for month in range(1, 7)]


def estimated(finding: Finding) -> Estimate:
    assert isinstance(finding, Estimate), finding
    return finding


def spend(connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    return ads_spend_month_eur(
        query(connection, "mart_ad_months"), query(connection, "ads_without_dates")
    )


def first_cac(connection: duckdb.DuckDBPyConnection, ceiling: float | None) -> Finding:
    history = History.of(query(connection, "customer_days"))
    return first_cac_eur(query(connection, "mart_ad_months"), history, ceiling)


def campaign(conversions: float | None, money: str = "300") -> list[dict[str, object]]:
    """Half a year of whole months."""
    return [
        ad(month, money, days=pd.Timestamp(month).days_in_month, conversions=conversions)
        for month in MONTHS
    ]


def newcomers(per_month: int) -> list[dict[str, object]]:
    days = [month + timedelta(3 * i % 28) for month in MONTHS for i in range(per_month)]
    first_and_last = [JANUARY, date(2026, 6, 30)]
    return [order(i, day) for i, day in enumerate([*days, *first_and_last])]


def test_spending_is_the_mean_of_whole_months(visitor: duckdb.DuckDBPyConnection) -> None:
    months = [ad(JANUARY, "100", days=31), ad(date(2026, 2, 1), "300", days=28)]
    put(visitor, "a.csv", ad_results=[*months, ad(date(2026, 3, 1), "90", days=5)])
    found = estimated(spend(visitor)[0])
    assert (found.value, found.n) == (200, 2)
    assert found.low < 200 < found.high


def test_a_month_without_ads_inside_the_report_counts_as_nothing_spent(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    months = [ad(JANUARY, "100", days=31), ad(date(2026, 3, 1), "200", days=31)]
    put(visitor, "a.csv", ad_results=months)
    assert estimated(spend(visitor)[0]).value == 100


def test_a_report_without_days_is_said(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", ad_results=[ad(JANUARY, date_from=None, date_to=None)])
    assert [r.reason for r in spend(visitor) if isinstance(r, Refusal)] == ["ads-without-dates"]


@pytest.mark.parametrize("ceiling", [None, 20.0])
def test_the_curve_gives_back_the_observed_newcomers(
    visitor: duckdb.DuckDBPyConnection, ceiling: float | None
) -> None:
    """Ten conversions a month, seven of them because of the ads."""
    put(visitor, "a.csv", ad_results=campaign(10.0), orders=newcomers(30))
    found = estimated(first_cac(visitor, ceiling))
    limit = np.inf if ceiling is None else ceiling
    for cac, expected in ((found.low, 10), (found.value, 7), (found.high, 3)):
        assert float(ads(300.0, cac, limit)) == pytest.approx(expected)
    assert found.n == 60


def test_no_more_newcomers_than_first_purchases(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", ad_results=campaign(50.0), orders=newcomers(4))
    found = estimated(first_cac(visitor, None))
    assert found.n == 26
    assert found.value == pytest.approx(1800 / (0.7 * 26))


@pytest.mark.parametrize(
    ("conversions", "per_month", "ceiling", "reason"),
    [
        (None, 30, 20.0, "no-conversions"),
        (1.0, 30, 20.0, "few-conversions"),
        (40.0, 60, 20.0, "above-ceiling"),
    ],
)
def test_what_cannot_be_calibrated_says_why(
    visitor: duckdb.DuckDBPyConnection,
    conversions: float | None,
    per_month: int,
    ceiling: float,
    reason: str,
) -> None:
    put(visitor, "a.csv", ad_results=campaign(conversions), orders=newcomers(per_month))
    found = first_cac(visitor, ceiling)
    assert isinstance(found, Refusal)
    assert found.reason == reason


def test_without_orders_or_common_months_there_is_no_cost_per_customer(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "a.csv", ad_results=campaign(10.0))
    assert isinstance(found := first_cac(visitor, None), Refusal)
    assert found.reason == "needs-customers"
    put(visitor, "b.csv", orders=[order(1, date(2024, 1, 1)), order(2, date(2024, 9, 1))])
    assert isinstance(found := first_cac(visitor, None), Refusal)
    assert found.reason == "no-common-months"


def test_platforms_without_conversions_do_not_make_customers_dearer(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    silent = [row | {"platform": "tiktok"} for row in campaign(None, "9000")]
    put(visitor, "a.csv", ad_results=campaign(10.0) + silent, orders=newcomers(30))
    assert estimated(first_cac(visitor, None)).value == pytest.approx(300 / 7)
