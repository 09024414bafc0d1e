from datetime import UTC, date, datetime, time
from decimal import Decimal

import duckdb
import pytest

from lib.importing.result import Import
from lib.warehouse.loading import delete_all, delete_upload, load
from lib.warehouse.queries import query
from tests.warehouse.invented import LOADED_AT, ad, imported, metric, order, post, put

DAY = date(2026, 3, 2)
AT = datetime.combine(DAY, time(8))


def rows(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    found = connection.table(table).count("*").fetchone()
    assert found is not None
    return int(found[0])


def test_a_loaded_file_is_there_with_all_its_rows(visitor: duckdb.DuckDBPyConnection) -> None:
    report = put(visitor, "a.csv", orders=[order(1, DAY), order(2, DAY)], ad_results=[ad(DAY)])
    assert report.outcome == "loaded"
    assert report.records == {"orders": 2, "ad_results": 1}
    assert rows(visitor, "stg_orders") == 2
    assert rows(visitor, "stg_ad_results") == 1


def test_the_same_bytes_again_change_nothing_and_say_so(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    first = load(visitor, imported("a.csv", sha256="x", orders=[order(1, DAY)]), LOADED_AT)
    again = load(visitor, imported("b (1).csv", sha256="x", orders=[order(1, DAY)]), LOADED_AT)
    assert again.outcome == "already"
    assert again.upload_id == first.upload_id
    assert rows(visitor, "raw_orders") == 1


def test_two_members_of_one_archive_are_two_files(visitor: duckdb.DuckDBPyConnection) -> None:
    for member in ("a.csv", "b.csv"):
        made = imported(f"z.zip!{member}", sha256="z", orders=[order(member, DAY)])
        assert load(visitor, made, LOADED_AT).outcome == "loaded"
    assert rows(visitor, "stg_orders") == 2


def test_an_unrecognised_file_leaves_no_trace(visitor: duckdb.DuckDBPyConnection) -> None:
    assert load(visitor, Import("x.pdf", "p"), LOADED_AT).outcome == "not_recognised"
    assert rows(visitor, "uploads") == 0


def test_money_stays_exact(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=[order(i, DAY, "0.1") for i in range(10)])
    total = visitor.execute("select sum(gross) from stg_orders").fetchone()
    assert total == (Decimal("1.000000"),)


@pytest.mark.parametrize("broken", ["unknown_column", "open_ledger", "after_insert"])
def test_a_failure_leaves_nothing_behind(
    visitor: duckdb.DuckDBPyConnection, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(visitor, "before.csv", orders=[order(1, DAY)])
    made = imported("a.csv", orders=[order(2, DAY)], posts=[post("p", AT)])
    if broken == "unknown_column":
        made.tables["posts"] = made.tables["posts"].rename_columns(  # type: ignore[index] - the test bends a frozen mapping
            ["strange", *made.tables["posts"].column_names[1:]]
        )
    elif broken == "open_ledger":
        made = Import(**{**made.__dict__, "rows_read": made.rows_read + 5})
    else:
        visitor.execute("drop view stg_posts")
        visitor.execute("drop view stg_posts_older")
    with pytest.raises(duckdb.Error):
        load(visitor, made, LOADED_AT)
    assert rows(visitor, "uploads") == 1
    assert rows(visitor, "upload_tables") == 1
    assert rows(visitor, "raw_orders") == 1
    assert rows(visitor, "raw_posts") == 0


def test_a_deleted_upload_takes_everything_with_it(visitor: duckdb.DuckDBPyConnection) -> None:
    made = imported(
        "a.csv",
        set_aside=2,
        orders=[order(1, DAY)],
        ad_results=[ad(DAY)],
        posts=[post("p", AT)],
        channel_days=[metric(DAY, "views", 4)],
        newsletters=[{"campaign": "März", "sent_at": AT, "recipients": 9}],
    )
    report = load(visitor, made, LOADED_AT)
    assert report.upload_id is not None
    assert rows(visitor, "upload_set_aside") == 1
    delete_upload(visitor, report.upload_id)
    for table in ("uploads", "upload_tables", "upload_set_aside", "not_counted"):
        assert rows(visitor, table) == 0
    for table in ("orders", "ad_results", "posts", "channel_days", "newsletters"):
        assert rows(visitor, f"raw_{table}") == 0
    assert load(visitor, made, LOADED_AT).outcome == "loaded"


def test_delete_all_empties_every_table(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY)])
    put(visitor, "b.csv", orders=[order(1, DAY)])
    visitor.execute("insert into chosen_levels values ('meta', null, 'ad')")
    delete_all(visitor)
    tables = visitor.execute("select table_name from duckdb_tables() where not internal").fetchall()
    assert len(tables) >= 9
    assert [rows(visitor, name) for (name,) in tables] == [0] * len(tables)


def test_the_time_of_loading_is_kept_in_utc(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=[order(1, DAY)])
    at = query(visitor, "uploads")["loaded_at"][0]
    assert at.to_pydatetime().replace(tzinfo=UTC) == LOADED_AT
