import json
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import duckdb
import pytest

from lib.importing.reading import read_exports
from lib.warehouse.database import open_visitor
from lib.warehouse.loading import load
from lib.warehouse.queries import UnknownQueryError, queries, query
from lib.warehouse.statements import statements
from tests.warehouse.invented import LOADED_AT, ad, metric, order, post, put

SELECTS = {
    f"{folder}/{name}": text
    for folder in ("staging", "marts", "queries")
    for name, text in statements(folder).items()
}
PARAMS = {"order_values": {"vat_rate": 0.2}, "upload_of_file": {"sha256": "x", "member": ""}}
DEMO = Path("data/demo")
FIRMS = json.loads((DEMO / "INDEX.json").read_text("utf-8"))


def keys(text: str) -> list[str]:
    found = re.search(r"^-- key: (.+)$", text, re.MULTILINE)
    assert found is not None
    return found[1].split(", ")


@pytest.fixture(scope="module")
def invented() -> Iterator[duckdb.DuckDBPyConnection]:
    """Uploads with every kind of double, missing names and days, and two currencies."""
    day = date(2026, 2, 20)
    at = datetime.combine(day, time(8))
    with open_visitor() as connection:
        orders = [
            order(
                i, day + timedelta(i), customer_key=f"k{i % 3}", currency="EUR" if i % 4 else "CHF"
            )
            for i in range(12)
        ]
        put(connection, "a.csv", orders=orders)
        put(
            connection, "b.csv", orders=[*orders[4:], order(None, day), order(90, date(2090, 1, 1))]
        )
        put(connection, "pay.csv", orders=[order("p", day + timedelta(1), source="provider")])
        listed = [o | {"source": "list", "order_id": f"L{i}"} for i, o in enumerate(orders)]
        put(connection, "list.csv", orders=[*listed, order("x", day, ordered_on=None)])
        ads = [
            ad(day, "31", days=40),
            ad(day, platform=None),
            ad(day, campaign="Winter", date_from=None, date_to=None),
        ]
        put(connection, "ads.csv", ad_results=[*ads, ad(day, account="A"), ad(day, currency=None)])
        put(connection, "ads2.csv", ad_results=[ad(day), ad(day, level="keyword", segment="x")])
        posts = [post("1", at), post(None, at)]
        metrics = [metric(day, "views", 3), metric(day, "views", 2, segment="reel")]
        metrics += [metric(day, "views", 1, platform=None), metric(None, "views", 1)]
        put(connection, "social.csv", posts=posts, channel_days=metrics)
        put(connection, "social2.csv", posts=posts, channel_days=metrics[:1])
        yield connection


@pytest.fixture(scope="module", params=sorted(FIRMS))
def demo(request: pytest.FixtureRequest) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_visitor() as connection:
        for file in FIRMS[request.param]["files"]:
            data = (DEMO / file).read_bytes()
            for made in read_exports(data, file, LOADED_AT.date(), b"test"):
                assert load(connection, made, LOADED_AT).outcome == "loaded"
        yield connection


@pytest.mark.parametrize("name", sorted(SELECTS))
def test_every_select_says_its_purpose_grain_and_key_and_ends_plainly(name: str) -> None:
    text = SELECTS[name]
    assert re.match(r"-- \w", text)
    assert re.search(r"^-- grain: one row per ", text, re.MULTILINE)
    assert keys(text)
    assert re.search(r"^select \* from \w+( order by [\w, ]+)?\n\Z", text, re.MULTILINE)
    code = re.sub(r"--.*|'[^']*'", "", text)
    assert code == code.lower()
    assert ";" not in code


def check_key(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    stem = name.partition("/")[2]
    found = connection.execute(SELECTS[name], PARAMS.get(stem, {})).to_arrow_table()
    key = found.select(keys(SELECTS[name])).to_pandas()
    assert not key.isna().to_numpy().any()
    assert not key.duplicated().any()


@pytest.mark.parametrize("name", sorted(SELECTS))
def test_keys_are_unique_and_not_null_on_invented_data(
    invented: duckdb.DuckDBPyConnection, name: str
) -> None:
    check_key(invented, name)


@pytest.mark.parametrize("name", sorted(SELECTS))
def test_keys_are_unique_and_not_null_on_the_demo_files(
    demo: duckdb.DuckDBPyConnection, name: str
) -> None:
    check_key(demo, name)


@pytest.mark.parametrize("name", sorted(set(queries()) - {"upload_of_file", "ad_levels"}))
def test_the_invented_data_reach_every_query(
    invented: duckdb.DuckDBPyConnection, name: str
) -> None:
    """Otherwise the test of the keys would look at empty answers."""
    assert not query(invented, name, **PARAMS.get(name, {})).empty


@pytest.mark.parametrize("name", sorted(queries()))
def test_an_empty_database_has_empty_answers(visitor: duckdb.DuckDBPyConnection, name: str) -> None:
    assert query(visitor, name, **PARAMS.get(name, {})).empty


@pytest.mark.parametrize("name", ["nothing", "../schema/uploads", "stg_orders", "clear_orders"])
def test_only_questions_can_be_asked_by_name(visitor: duckdb.DuckDBPyConnection, name: str) -> None:
    with pytest.raises(UnknownQueryError):
        query(visitor, name)


def test_the_demo_files_count_completely(demo: duckdb.DuckDBPyConnection) -> None:
    ledger = query(demo, "uploads")
    assert (ledger["records"] == ledger["records_counted"]).all()
