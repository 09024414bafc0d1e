"""Loading and asking at a million orders, as ratios to reading the same CSV with DuckDB itself.

Run: ``python tests/bench/bench_warehouse.py``. Prints, asserts nothing.
"""

import hashlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.csv

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from lib.evidence.gathering import gather  # noqa: E402 - the path is set above
from lib.importing.canonical import ORDERS  # noqa: E402 - the root of the project comes into the path first
from lib.importing.result import Import  # noqa: E402 - the root of the project comes into the path first
from lib.warehouse.database import open_visitor  # noqa: E402 - the root of the project comes into the path first
from lib.warehouse.loading import load  # noqa: E402 - the root of the project comes into the path first
from lib.warehouse.queries import query  # noqa: E402 - the root of the project comes into the path first
from tests.warehouse.invented import LOADED_AT  # noqa: E402 - the root of the project comes into the path first

ORDER_COUNT = 1_000_000
CUSTOMERS = 100_000
IN_CSV = ["order_id", "customer_key", "ordered_on", "currency", "gross", "status", "shop"]


def invented_orders() -> pa.Table:
    rng = np.random.default_rng(1)
    keys = pa.array([hashlib.sha256(str(i).encode()).hexdigest() for i in range(CUSTOMERS)])
    columns = {
        "shop": pa.array(["Fanladen"]).take(pa.array(np.zeros(ORDER_COUNT, dtype=np.int64))),
        "source": pa.array(["shop"]).take(pa.array(np.zeros(ORDER_COUNT, dtype=np.int64))),
        "currency": pa.array(["EUR"]).take(pa.array(np.zeros(ORDER_COUNT, dtype=np.int64))),
        "status": pa.array(["paid"]).take(pa.array(np.zeros(ORDER_COUNT, dtype=np.int64))),
        "order_id": pa.array(np.char.add("B", np.arange(ORDER_COUNT).astype(str))),
        "customer_key": keys.take(pa.array(rng.integers(0, CUSTOMERS, ORDER_COUNT))),
        "ordered_on": pa.array(np.datetime64("2023-01-01") + rng.integers(0, 1000, ORDER_COUNT)),
        "gross": pa.array(rng.integers(500, 20_000, ORDER_COUNT) / 100),
    }
    return pa.table(
        [
            columns[f.name].cast(f.type) if f.name in columns else pa.nulls(ORDER_COUNT, f.type)
            for f in ORDERS
        ],
        schema=ORDERS,
    )


def as_import(orders: pa.Table, name: str) -> Import:
    n = orders.num_rows
    return Import(name, name, "bench", rows_read=n, rows_used=n, tables={"orders": orders})


def best(run: Callable[[], object], times: int = 3) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def read_csv(path: Path) -> None:
    with duckdb.connect(config={"threads": 2}) as connection:
        connection.execute(
            "create table orders as select * from read_csv($path)", {"path": str(path)}
        )


def fresh_load(orders: pa.Table) -> None:
    with open_visitor() as connection:
        load(connection, as_import(orders, "a"), LOADED_AT)


def main() -> None:
    orders = invented_orders()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        pyarrow.csv.write_csv(orders.select(IN_CSV), path)
        csv = best(lambda: read_csv(path))
    print(f"read_csv of {ORDER_COUNT:,} orders: {csv:.2f} s, everything else relative to it")
    print(f"  open              {best(open_visitor) / csv:6.2f}")
    print(f"  open and load     {best(lambda: fresh_load(orders)) / csv:6.2f}")
    with open_visitor() as connection:
        load(connection, as_import(orders, "a"), LOADED_AT)
        report(connection, csv, "one upload")
        half = as_import(orders.slice(ORDER_COUNT // 2), "b")
        print(
            f"  overlapping load  {best(lambda: load(connection, half, LOADED_AT), 1) / csv:6.2f}"
        )
        report(connection, csv, "two overlapping uploads")


def report(connection: duckdb.DuckDBPyConnection, csv: float, what: str) -> None:
    print(what)
    for name in ("mart_customer_days", "mart_customers", "mart_order_months", "uploads"):
        print(f"  {name:<18}{best(lambda name=name: query(connection, name)) / csv:6.2f}")
    asked = {"vat_rate": 0.2, "stay_rate_prior": 0.3, "ads_ceiling": 20.0}
    print(f"  gather            {best(lambda: gather(connection, **asked)) / csv:6.2f}")


if __name__ == "__main__":
    main()
