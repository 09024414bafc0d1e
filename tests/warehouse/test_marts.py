from datetime import date, datetime, time, timedelta
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.warehouse.database import open_visitor
from lib.warehouse.loading import load
from lib.warehouse.queries import query
from tests.warehouse.invented import LOADED_AT, ad, imported, metric, order, post, put

DAY = date(2026, 3, 2)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.dates(date(2024, 1, 1), date(2026, 6, 1)),
            st.integers(1, 200),
            st.integers(0, 10_000_000),
            st.integers(0, 99_999),
        ),
        min_size=1,
        max_size=5,
    )
)
def test_ads_money_is_spread_over_months_to_the_cent(
    rows: list[tuple[date, int, int, int]],
) -> None:
    with open_visitor() as connection:
        spread = [
            ad(day, str(Decimal(cents) / 100), days, clicks=clicks, campaign=str(i))
            for i, (day, days, cents, clicks) in enumerate(rows)
        ]
        put(connection, "a.csv", ad_results=spread)
        months = connection.execute("select spend, clicks from mart_ad_months").fetchall()
    assert sum(spend for spend, _ in months) == Decimal(sum(row[2] for row in rows)) / 100
    assert sum(clicks for _, clicks in months) == sum(row[3] for row in rows)
    assert all(spend >= 0 and spend * 100 == int(spend * 100) for spend, _ in months)


def test_a_row_over_two_months_is_spread_by_days(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", ad_results=[ad(date(2026, 3, 22), "40", days=40, conversions=4.0)])
    months = query(visitor, "mart_ad_months").sort_values("month")
    assert months["spend"].tolist() == [10, 30]
    assert months["conversions"].tolist() == [1, 3]
    assert months["days_covered"].tolist() == [10, 30]


def test_days_are_covered_once_and_money_without_days_stays_visible(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    undated = ad(DAY, "3", date_from=None, date_to=None, campaign="Winter")
    put(visitor, "a.csv", ad_results=[ad(DAY, days=3), ad(DAY, days=5, campaign="X"), undated])
    assert query(visitor, "mart_ad_months")["days_covered"].tolist() == [5]
    assert query(visitor, "ads_without_dates")["spend"].tolist() == [3]


def test_currencies_are_never_added(visitor: duckdb.DuckDBPyConnection) -> None:
    chf = {"currency": "CHF", "customer_key": "anna"}
    put(
        visitor,
        "a.csv",
        ad_results=[ad(DAY), ad(DAY, currency="CHF", campaign="X")],
        orders=[order(1, DAY, customer_key="anna"), order(2, DAY, "7", **chf)],
    )
    for mart, money in (
        ("mart_ad_months", "spend"),
        ("mart_order_months", "gross"),
        ("mart_customer_days", "gross"),
    ):
        found = query(visitor, mart)
        assert sorted(found["currency"]) == ["CHF", "EUR"]
        assert sorted(found[money]) == ([10, 10] if money == "spend" else [7, 12])
    assert query(visitor, "mart_customers")["purchases"].tolist() == [1]


def test_orders_of_one_customer_on_one_day_are_one_purchase(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    anna = {"customer_key": "anna"}
    orders = [order(1, DAY, **anna), order(2, DAY, "8", **anna), order(3, DAY, customer_key=None)]
    put(visitor, "a.csv", orders=[*orders, order(4, DAY, customer_key=None)])
    days = query(visitor, "mart_customer_days")
    assert days[["gross", "orders"]].to_numpy().tolist() == [[20, 2]]
    months = query(visitor, "mart_order_months")
    assert months[["orders", "purchases", "named_purchases"]].to_numpy().tolist() == [[4, 3, 1]]


@pytest.mark.parametrize(
    "given_back", [{"refunded": Decimal(12)}, {"status": "refunded", "refunded": None}]
)
def test_an_order_given_back_completely_is_no_purchase(
    visitor: duckdb.DuckDBPyConnection, given_back: dict[str, object]
) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY), order(2, DAY) | given_back])
    assert query(visitor, "mart_customers")["customer_key"].tolist() == ["kunde1"]
    months = query(visitor, "mart_order_months")
    assert months[["orders", "purchases"]].to_numpy().tolist() == [[2, 1]]


def test_customers_have_the_median_of_their_gaps(visitor: duckdb.DuckDBPyConnection) -> None:
    days = [0, 10, 14, 44]
    orders = [order(d, DAY + timedelta(d), customer_key="anna") for d in days]
    put(visitor, "a.csv", orders=[*orders, order(9, DAY)])
    found = query(visitor, "mart_customers").set_index("customer_key")
    assert found.loc["anna", ["purchases", "median_gap_days"]].tolist() == [4, 10]
    assert found["median_gap_days"].isna()["kunde9"]


@pytest.mark.parametrize("name", ["reach", "unique_viewers", "followers", "engagement_rate"])
def test_people_stocks_and_rates_are_never_summed_even_when_flagged_wrongly(
    visitor: duckdb.DuckDBPyConnection, name: str
) -> None:
    put(visitor, "a.csv", channel_days=[metric(DAY, name, 5), metric(DAY, "followers_gained", 2)])
    assert query(visitor, "mart_channel_months")["metric"].tolist() == ["followers_gained"]


def test_what_does_not_add_up_is_left_out(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", channel_days=[metric(DAY, "mood", 5, is_additive=False)])
    assert query(visitor, "mart_channel_months").empty


def test_segments_are_not_added_to_their_whole(visitor: duckdb.DuckDBPyConnection) -> None:
    parts = [metric(DAY, "views", v, segment=s) for v, s in ((3, "reel"), (4, "photo"))]
    later = [metric(DAY + timedelta(1), "views", 5, segment="reel")]
    put(visitor, "a.csv", channel_days=[metric(DAY, "views", 8), *parts, *later])
    assert query(visitor, "mart_channel_months")["value"].tolist() == [13]


def test_reactions_are_the_platforms_or_the_sum_of_the_parts(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    at = datetime.combine(DAY, time(8))
    posts = [post("1", at, interactions=9), post("2", at, comments=2), post("3", at, likes=None)]
    put(visitor, "a.csv", posts=posts)
    found = query(visitor, "mart_posts").set_index("post_id")["reactions"]
    assert found[["1", "2"]].tolist() == [9, 5]
    assert found.isna()["3"]


def test_reasons_of_importer_and_warehouse_stand_together(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    load(visitor, imported("a.csv", set_aside=3, orders=[order(1, DAY)]), LOADED_AT)
    put(visitor, "b.csv", orders=[order(1, DAY)])
    found = query(visitor, "set_aside_reasons")[["step", "reason", "set_aside_rows"]]
    assert found.to_numpy().tolist() == [["import", "no-date", 3], ["warehouse", "older_row", 1]]
