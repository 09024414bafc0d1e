"""A simulated shop whose true numbers are known, and its orders as a canonical table."""

from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing.canonical import ORDERS
from lib.importing.result import Import

MONTH_DAYS = 365.25 / 12
START = date(2023, 1, 1)


@dataclass(frozen=True)
class Shop:
    """Regulars buy on any day with the same chance and leave with the same chance a month."""

    regulars: int = 300
    newcomers_month: float = 30.0
    orders_month: float = 1.5
    retention_year: float = 0.75
    stay_rate: float = 0.3
    order_value_net: float = 25.0
    vat_rate: float = 0.2
    months: int = 30


def simulate(shop: Shop, seed: int) -> tuple[pa.Table, int]:
    """Give the orders and how many regulars are really left on the last day."""
    rng = np.random.default_rng(seed)
    length = int(shop.months * MONTH_DAYS)
    arrivals = rng.integers(0, length, rng.poisson(shop.newcomers_month * shop.months))
    becomes_regular = rng.random(len(arrivals)) < shop.stay_rate
    starts = np.concatenate([np.zeros(shop.regulars, dtype=np.int64), arrivals[becomes_regular]])
    yearly = -np.log(shop.retention_year)
    leaves = starts + rng.exponential(365.25 / yearly, len(starts))
    customers, days = _regular_purchases(rng, shop, starts, np.minimum(leaves, length))
    # the first purchase of those who come once, and of those who then stay
    ids = np.cumsum(~becomes_regular) + len(starts)
    who = np.where(becomes_regular, shop.regulars + np.cumsum(becomes_regular) - 1, ids)
    alive = int((leaves >= length).sum())
    return _table(
        rng, shop, np.concatenate([customers, who]), np.concatenate([days, arrivals])
    ), alive


def _regular_purchases(
    rng: np.random.Generator,
    shop: Shop,
    starts: npt.NDArray[np.int64],
    ends: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    days = np.arange(int(shop.months * MONTH_DAYS))
    buys = rng.random((len(starts), len(days))) < shop.orders_month / MONTH_DAYS
    buys &= (days > starts[:, None]) & (days < ends[:, None])
    customers, found = np.nonzero(buys)
    return customers, found


def _table(
    rng: np.random.Generator,
    shop: Shop,
    customers: npt.NDArray[np.int64],
    days: npt.NDArray[np.int64],
) -> pa.Table:
    n = len(customers)
    gross = rng.gamma(2.0, shop.order_value_net * (1 + shop.vat_rate) / 2, n).round(2) + 0.01
    columns = {
        "order_id": pa.array(np.arange(n).astype(str)),
        "customer_key": pa.array(np.char.add("k", customers.astype(str))),
        "ordered_on": pa.array(np.datetime64(START) + days),
        "gross": pa.array(gross),
    }
    return pa.table(
        [
            columns[f.name].cast(f.type) if f.name in columns else pa.nulls(n, f.type)
            for f in ORDERS
        ],
        schema=ORDERS,
    )


def as_import(orders: pa.Table, name: str = "orders.csv") -> Import:
    return Import(
        file=name,
        sha256=name,
        export="invented",
        rows_read=orders.num_rows,
        rows_used=orders.num_rows,
        tables={"orders": orders},
    )
