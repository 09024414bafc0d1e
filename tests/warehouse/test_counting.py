from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.warehouse.counting import choose_level
from lib.warehouse.database import open_visitor
from lib.warehouse.loading import delete_upload
from lib.warehouse.queries import query
from tests.warehouse.invented import ad, metric, order, post, put

DAY = date(2026, 3, 2)


def total(connection: duckdb.DuckDBPyConnection, column: str, view: str) -> Any:
    found = connection.table(view).sum(column).fetchone()
    assert found is not None
    return found[0]


def not_counted(connection: duckdb.DuckDBPyConnection) -> dict[str, int]:
    counts = connection.execute("select reason, count(*) from not_counted group by all")
    return dict(counts.fetchall())


def test_of_one_order_in_two_files_the_newer_counts(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY, "10"), order(2, DAY, "20")])
    newer = put(visitor, "b.csv", orders=[order(2, DAY, "25"), order(3, DAY, "30")])
    assert total(visitor, "gross", "stg_orders") == Decimal(65)
    assert not_counted(visitor) == {"older_row": 1}
    assert newer.upload_id is not None
    delete_upload(visitor, newer.upload_id)
    assert total(visitor, "gross", "stg_orders") == Decimal(30)
    assert not_counted(visitor) == {}


def test_a_number_that_starts_again_every_year_is_another_order(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "a.csv", orders=[order(1, date(2025, 1, 9)), order(2, date(2026, 2, 1))])
    put(visitor, "b.csv", orders=[order(1, date(2026, 1, 9)), order(3, date(2025, 12, 1))])
    assert not_counted(visitor) == {}


def test_two_shops_may_use_the_same_numbers(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY)])
    put(visitor, "b.csv", orders=[order(1, DAY, shop="Zweitladen")])
    assert not_counted(visitor) == {}


def test_sales_without_a_number_are_matched_one_by_one(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    """Two equal coffees of one day in the old list, three in the longer new one: three."""
    coffee = order(None, DAY, "3.90", source="list", customer_key=None)
    put(visitor, "a.xlsx", orders=[coffee, coffee, order(None, DAY, "9", source="list")])
    put(visitor, "b.xlsx", orders=[coffee, coffee, coffee])
    assert total(visitor, "gross", "stg_orders") == Decimal("20.70")
    assert not_counted(visitor) == {"older_row": 2}


def test_shop_beats_provider_beats_bank(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "bank.csv", orders=[order(f"b{i}", DAY, "12", source="bank") for i in range(4)])
    put(visitor, "pay.csv", orders=[order(f"p{i}", DAY, "12", source="provider") for i in range(3)])
    put(visitor, "shop.csv", orders=[order(1, DAY), order(2, DAY)])
    counted = visitor.execute(
        "select source, count(*) from stg_orders group by all order by all"
    ).fetchall()
    assert counted == [("bank", 1), ("provider", 1), ("shop", 2)]
    assert not_counted(visitor) == {"other_source": 5}


@pytest.mark.parametrize(
    "change",
    [{"ordered_on": DAY + timedelta(1)}, {"gross": Decimal("12.01")}, {"currency": "CHF"}],
)
def test_another_day_amount_or_currency_is_another_sale(
    visitor: duckdb.DuckDBPyConnection, change: dict[str, Any]
) -> None:
    put(visitor, "shop.csv", orders=[order(1, DAY)])
    put(visitor, "pay.csv", orders=[order("p", DAY, source="provider") | change])
    assert not_counted(visitor) == {}


def test_a_list_and_a_shop_both_count_unless_order_numbers_are_equal(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "shop.csv", orders=[order(i, DAY, str(10 + i)) for i in range(6)])
    listed = [order(f"L{i}", DAY, str(10 + i), source="list", shop=None) for i in range(1, 5)]
    listed.append(order(5, DAY, "15", source="list", shop=None))
    put(visitor, "liste.xlsx", orders=listed)
    assert not_counted(visitor) == {"other_source": 1}
    alike = query(visitor, "alike_lists")
    assert alike[["list_id", "other_id"]].to_numpy().tolist() == [[2, 1]]


def test_a_list_with_other_sales_is_not_suspected(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "shop.csv", orders=[order(i, DAY, str(10 + i)) for i in range(6)])
    listed = [order(f"L{i}", DAY, str(90 + i), source="list") for i in range(6)]
    put(visitor, "liste.xlsx", orders=listed)
    assert query(visitor, "alike_lists").empty


def test_an_order_of_the_future_is_a_mistake_in_the_date(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY), order(2, date(2062, 3, 2))])
    assert not_counted(visitor) == {"future_date": 1}


def test_of_overlapping_ads_reports_the_newer_counts(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", ad_results=[ad(DAY, "31", days=31), ad(date(2026, 5, 1), "7")])
    put(visitor, "b.csv", ad_results=[ad(DAY + timedelta(10), "11", days=31)])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(18)
    assert not_counted(visitor) == {"older_row": 1}


def test_two_breakdowns_of_the_same_money_count_once(visitor: duckdb.DuckDBPyConnection) -> None:
    for file, segments in (("age.csv", ("18-24", "25-34")), ("place.csv", ("Feed", "Reels"))):
        put(visitor, file, ad_results=[ad(DAY, level="breakdown", segment=s) for s in segments])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(20)


def test_reports_of_other_campaigns_at_the_same_level_both_count(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "a.csv", ad_results=[ad(DAY)])
    put(visitor, "b.csv", ad_results=[ad(DAY, campaign="Winter")])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(20)


def test_of_two_levels_the_complete_one_counts_and_the_other_can_be_chosen(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "words.csv", ad_results=[ad(DAY, "4", level="keyword", segment="schuhe")])
    put(visitor, "ads.csv", ad_results=[ad(DAY, "9", level="ad", ad="Bild 1")])
    put(visitor, "camp.csv", ad_results=[ad(DAY, "10")])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(9)
    assert not_counted(visitor) == {"other_level": 2}
    assert query(visitor, "ad_levels")["level"].tolist() == ["ad", "campaign", "keyword"]
    choose_level(visitor, "meta", None, "keyword")
    assert total(visitor, "spend", "stg_ad_results") == Decimal(4)
    choose_level(visitor, "meta", None, None)
    assert total(visitor, "spend", "stg_ad_results") == Decimal(9)


def test_levels_of_other_days_both_count(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "ads.csv", ad_results=[ad(DAY, "9", level="ad", ad="Bild 1")])
    put(visitor, "camp.csv", ad_results=[ad(DAY + timedelta(40), "10")])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(19)


def test_a_level_without_dates_overlaps_everything(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "ads.csv", ad_results=[ad(DAY, "9", level="ad", ad="Bild 1")])
    put(visitor, "camp.csv", ad_results=[ad(DAY, "10", date_from=None, date_to=None)])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(9)


@pytest.mark.parametrize(("account", "spend"), [("Konto B", 19), (None, 9)])
def test_levels_of_two_named_accounts_both_count(
    visitor: duckdb.DuckDBPyConnection, account: str | None, spend: int
) -> None:
    put(visitor, "a.csv", ad_results=[ad(DAY, "9", level="ad", ad="1", account="Konto A")])
    put(visitor, "b.csv", ad_results=[ad(DAY, "10", account=account)])
    assert total(visitor, "spend", "stg_ad_results") == Decimal(spend)


def test_posts_and_channel_days_count_once(visitor: duckdb.DuckDBPyConnection) -> None:
    at = datetime.combine(DAY, time(8))
    first = [post("p1", at), post(None, at, kind="reel"), post("p2", at)]
    put(visitor, "a.csv", posts=first, channel_days=[metric(DAY, "views", 4)])
    again = [post("p1", at, likes=8), post(None, at, kind="reel", likes=1)]
    put(visitor, "b.csv", posts=again, channel_days=[metric(DAY, "views", 5)])
    assert total(visitor, "likes", "stg_posts") == 12
    assert total(visitor, "value", "stg_channel_days") == 5


def test_one_file_never_sets_its_own_rows_aside(visitor: duckdb.DuckDBPyConnection) -> None:
    put(
        visitor,
        "a.csv",
        orders=[order(1, DAY), order(1, DAY), order(None, DAY), order(None, DAY)],
        ad_results=[ad(DAY), ad(DAY)],
        channel_days=[metric(DAY, "views", 4), metric(DAY, "views", 4)],
    )
    assert not_counted(visitor) == {}


uploads = st.lists(
    st.tuples(
        st.sampled_from(["shop", "provider", "bank", "list"]),
        st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), min_size=1, max_size=6),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(files=uploads, deleted=st.integers(0, 3))
def test_the_ledger_closes_whatever_is_loaded_and_deleted(
    files: list[tuple[str, list[tuple[int, int]]]], deleted: int
) -> None:
    """What is kept equals what the views decide, before and after a deletion."""
    with open_visitor() as connection:
        for i, (source, sold) in enumerate(files):
            rows = [
                order(f"{source}{n}", DAY + timedelta(n), str(5 + amount), source=source)
                for n, amount in sold
            ]
            put(connection, f"{i}.csv", orders=rows)
        for step in (None, deleted + 1):
            if step is not None:
                delete_upload(connection, step)
            ledger = query(connection, "uploads")
            reasons = ["older_row", "other_level", "other_source", "future_date"]
            assert (
                ledger["records"] == ledger["records_counted"] + ledger[reasons].sum(axis=1)
            ).all()
            assert (ledger["rows_read"] == ledger["rows_used"] + ledger["rows_set_aside"]).all()
            counted = connection.execute("select count(*) from stg_orders").fetchone()
            assert counted == (ledger["records_counted"].sum(),)
            doubles = connection.execute(
                "select count(*) from (select upload_id, source, order_id from stg_orders"
                " group by all) group by source, order_id having count(*) > 1"
            ).fetchall()
            assert doubles == []
