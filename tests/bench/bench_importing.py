"""How long a large CSV takes to import and to store, as ratios to DuckDB's reading of it.

Run: ``python -m pytest tests/bench/bench_importing.py -s -m bench``. Prints ratios, asserts that
nothing was lost, never a time.
"""

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pytest

from lib.importing.reading import read_export
from lib.warehouse.database import open_visitor
from lib.warehouse.loading import load

ORDERS = 1_000_000
CUSTOMERS = 100_000
ROUNDS = 5
NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
SHOPIFY_HEADER = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,"
    "Currency,"
    "Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing City,"
    "Billing Zip,"
    "Billing Country,Cancelled at,Payment Method,Refunded Amount,Vendor,Id,Tags,Source"
)


def _draws() -> tuple[list[int], list[int], list[int]]:
    rng = np.random.default_rng(20261123)
    return (
        rng.integers(0, CUSTOMERS, ORDERS).tolist(),
        rng.integers(0, 730 * 86_400, ORDERS).tolist(),
        rng.integers(100, 20_000, ORDERS).tolist(),
    )


def write_list(path: Path) -> None:
    days = [(dt.date(2024, 1, 1) + dt.timedelta(days=i)).strftime("%d.%m.%Y") for i in range(730)]
    with path.open("w", encoding="utf-8") as file:
        file.write("Kunde;Datum;Betrag\n")
        file.writelines(
            f"Kundin {who} Muster;{days[at // 86_400]};{cents // 100},{cents % 100:02d}\n"
            for who, at, cents in zip(*_draws(), strict=True)
        )


def write_shopify(path: Path) -> None:
    start = dt.datetime(2024, 1, 1)  # noqa: DTZ001 (the offset is written beside it)
    with path.open("w", encoding="utf-8") as file:
        file.write(SHOPIFY_HEADER + "\n")
        for number, (who, at, cents) in enumerate(zip(*_draws(), strict=True)):
            moment = (start + dt.timedelta(seconds=at)).isoformat(" ") + " +0100"
            total = f"{cents // 100}.{cents % 100:02d}"
            file.write(
                f"#{number + 1001},kundin{who}@example.at,paid,{moment},fulfilled,{moment},no,EUR,"
                f"{total},0.00,1.00,{total},,0.00,Post,{moment},1,Seife,{total},SKU-1,Kundin {who},"
                f"Wien,1010,AT,,Kreditkarte,0.00,Almkraut,{5_550_000_000 + number},,web\n"
            )


def seconds(work: Callable[..., Any], *given: object) -> tuple[float, Any]:
    started = time.perf_counter()
    result = work(*given)
    return time.perf_counter() - started, result


def read_with_duckdb(path: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute("create table a as select * from read_csv(?)", [str(path)])


@pytest.mark.bench
@pytest.mark.parametrize("write", [write_list, write_shopify])
def test_time_to_import_and_store_a_million_orders(write, tmp_path, capsys) -> None:
    path = tmp_path / "orders.csv"
    write(path)
    duck, own, whole = [], [], []
    for _ in range(ROUNDS):
        duck.append(seconds(read_with_duckdb, path)[0])
        taken, found = seconds(read_export, path.read_bytes(), path.name, NOW.date(), b"secret")
        own.append(taken)
        assert found.totals["orders"] == ORDERS
        assert found.rows_read == found.rows_used == ORDERS
        with open_visitor() as connection:
            stored, report = seconds(load, connection, found, NOW)
        whole.append(taken + stored)
        assert report.records == {"orders": ORDERS}
    with capsys.disabled():
        print(
            f"\n{write.__name__}: {path.stat().st_size / 1e6:.0f} MB, DuckDB {min(duck):.2f} s; "
            f"recognise and normalise {min(own):.2f} s, ratio {min(own) / min(duck):.2f}; "
            f"with storing {min(whole):.2f} s, ratio {min(whole) / min(duck):.2f}"
        )
