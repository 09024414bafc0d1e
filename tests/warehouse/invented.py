"""Invented imports: canonical rows without a file, for the tests of warehouse and evidence."""

import hashlib
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import duckdb
import pyarrow as pa

from lib.importing.canonical import TABLES
from lib.importing.result import Import, SetAside
from lib.warehouse.loading import LoadReport, load

LOADED_AT = datetime(2026, 11, 1, 12, tzinfo=UTC)
Rows = Iterable[Mapping[str, Any]]


def table(name: str, rows: Rows) -> pa.Table:
    return pa.Table.from_pylist([dict(row) for row in rows], schema=TABLES[name])


def imported(file: str, set_aside: int = 0, sha256: str | None = None, **tables: Rows) -> Import:
    made = {name: table(name, rows) for name, rows in tables.items()}
    used = sum(part.num_rows for part in made.values())
    return Import(
        file=file,
        sha256=sha256 or hashlib.sha256(file.encode()).hexdigest(),
        export="invented",
        platform="invented",
        rows_read=used + set_aside,
        rows_used=used,
        set_aside=tuple(SetAside(i + 1, "no-date", "row") for i in range(set_aside)),
        tables=made,
    )


def put(connection: duckdb.DuckDBPyConnection, file: str, **tables: Rows) -> LoadReport:
    return load(connection, imported(file, **tables), LOADED_AT)


def order(number: int | str | None, day: date, gross: str = "12", **changes: Any) -> dict[str, Any]:
    return {
        "shop": "Fanladen",
        "source": "shop",
        "order_id": None if number is None else str(number),
        "customer_key": f"kunde{number}",
        "ordered_on": day,
        "currency": "EUR",
        "gross": Decimal(gross),
        "status": "paid",
    } | changes


def ad(day: date, spend: str = "10", days: int = 1, **changes: Any) -> dict[str, Any]:
    return {
        "platform": "meta",
        "level": "campaign",
        "campaign": "Herbst",
        "date_from": day,
        "date_to": day + timedelta(days=days - 1),
        "currency": "EUR",
        "spend": Decimal(spend),
        "impressions": 100,
        "clicks": 7,
    } | changes


def metric(day: date | None, name: str, value: float, **changes: Any) -> dict[str, Any]:
    return {
        "platform": "meta",
        "day": day,
        "metric": name,
        "value": value,
        "is_additive": True,
    } | changes


def post(number: str | None, at: datetime, **changes: Any) -> dict[str, Any]:
    return {
        "platform": "meta",
        "post_id": number,
        "published_at": at,
        "kind": "photo",
        "likes": 3,
    } | changes
