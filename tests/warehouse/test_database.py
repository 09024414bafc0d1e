from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

from lib.importing.canonical import TABLES
from lib.warehouse.database import _VIEWS, open_visitor
from lib.warehouse.statements import statements

FORBIDDEN = (
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('/etc/passwd')",
    "select * from '/etc/passwd'",
    "select * from glob('/etc/*')",
    "copy uploads to '/tmp/fanwert.csv'",
    "export database '/tmp/fanwert'",
    "attach '/tmp/fanwert.db'",
    "install httpfs",
    "load httpfs",
    "set threads = 64",
    "set enable_external_access = true",
    "set lock_configuration = false",
    "reset memory_limit",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_a_visitors_database_reaches_nothing_outside_and_no_setting(
    visitor: duckdb.DuckDBPyConnection, statement: str
) -> None:
    with pytest.raises(duckdb.Error):
        visitor.execute(statement)


def test_variables_of_the_program_are_no_tables_but_registered_ones_are(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    secret = pa.table({"a": [1, 2]})
    with pytest.raises(duckdb.CatalogException):
        visitor.execute("select * from secret")
    visitor.register("given", secret)
    assert visitor.execute("select sum(a) from given").fetchall() == [(3,)]


def test_time_is_utc_and_nothing_overflows_to_disk(visitor: duckdb.DuckDBPyConnection) -> None:
    settings = visitor.execute(
        "select current_setting('TimeZone'), current_setting('temp_directory')"
    ).fetchone()
    assert settings == ("UTC", "")


def test_raw_tables_have_the_canonical_columns(visitor: duckdb.DuckDBPyConnection) -> None:
    for name, schema in TABLES.items():
        made = visitor.execute(f"from raw_{name}").to_arrow_table().schema
        assert made.names == ["upload_id", "row_id", *schema.names]
        kept_once = [getattr(f.type, "value_type", f.type) for f in schema]
        assert [made.field(f.name).type for f in schema] == kept_once


def test_every_staging_file_is_a_view() -> None:
    assert sorted(_VIEWS) == sorted(statements("staging"))


def test_visitors_do_not_see_each_other(visitor: duckdb.DuckDBPyConnection) -> None:
    visitor.execute("insert into chosen_levels values ('meta', null, 'ad')")
    with open_visitor() as other:
        assert other.execute("select count(*) from chosen_levels").fetchall() == [(0,)]


def test_no_statement_stands_in_python() -> None:
    """A word that starts a statement, followed by what only SQL writes after it."""
    words = ("select *", "insert into", "delete from", "create table", "create view", "update ")
    for path in Path("lib").rglob("*.py"):
        text = path.read_text("utf-8").lower()
        assert not [word for word in words if f'"{word}' in text], path
