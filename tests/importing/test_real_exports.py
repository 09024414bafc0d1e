"""Figures of real files, worked out independently of this code."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from lib.importing.canonical import TABLES
from lib.importing.reading import read_exports
from lib.importing.registry import exports
from lib.importing.result import Import

RECEIVED_ON = date(2026, 11, 23)
PERSONAL = (
    "name", "email", "phone", "street", "address", "zip", "kunde", "customer", "client", "buyer",
)  # fmt: skip


@cache
def imports_of(folder: Path, file: str) -> list[Import]:
    return read_exports((folder / file).read_bytes(), file, RECEIVED_ON, b"secret")


def expected(folder: Path) -> Iterator[dict[str, Any]]:
    for line in (folder / "EXPECTED.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line, parse_float=Decimal)
        if entry["export"] in exports():
            yield entry


def figures(found: Import) -> dict[str, Any]:
    return {
        "export": found.export,
        "language": found.language,
        "currency": found.currency,
        "period": [day.isoformat() if day else None for day in found.period],
        "rows_used": found.rows_used,
        "totals": {name: Decimal(str(value)) for name, value in found.totals.items()},
    }


def test_every_figure_equals_the_truth(real_exports: Path) -> None:
    compared = 0
    for entry in expected(real_exports):
        wanted = {name: entry[name] for name in ("export", "language", "currency", "period")}
        wanted["totals"] = {name: Decimal(value) for name, value in entry["totals"].items()}
        (found,) = [
            one
            for one in imports_of(real_exports, entry["file"].split("!")[0])
            if one.file == entry["file"]
        ]
        own = figures(found)
        if entry["rows_used"] is not None:
            wanted["rows_used"] = entry["rows_used"]
        assert {name: own[name] for name in wanted} == wanted, entry["file"]
        compared += 1
    assert compared >= 83


def test_every_row_is_used_or_set_aside_with_a_reason(real_exports: Path) -> None:
    for entry in expected(real_exports):
        for found in imports_of(real_exports, entry["file"].split("!")[0]):
            assert found.rows_read == found.rows_used + len(found.set_aside), entry["file"]
            assert all(row.reason for row in found.set_aside)


def test_tables_have_the_canonical_columns(real_exports: Path) -> None:
    for entry in expected(real_exports):
        for found in imports_of(real_exports, entry["file"].split("!")[0]):
            for name, table in found.tables.items():
                assert table.schema.equals(TABLES[name]), entry["file"]
                table.validate(full=True)


def test_totals_are_those_of_the_tables(real_exports: Path) -> None:
    for entry in expected(real_exports):
        for found in imports_of(real_exports, entry["file"].split("!")[0]):
            if "orders" in found.tables:
                gross = pa.compute.sum(found.tables["orders"]["gross"]).as_py() or 0
                assert gross == found.totals.get("gross", 0), entry["file"]
            if "ad_results" in found.tables and "impressions" in found.totals:
                shown = pa.compute.sum(found.tables["ad_results"]["impressions"]).as_py()
                assert shown == found.totals["impressions"], entry["file"]


def personal_cells(file: Path) -> set[str]:
    """Texts of the file's personal columns; CSV with commas and headers in the first row."""
    import csv  # noqa: PLC0415 - used by this test alone

    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    places = [i for i, n in enumerate(rows[0]) if any(p in n.casefold() for p in PERSONAL)]
    places = [i for i in places if rows[0][i] not in ("Name", "Lineitem name", "Customer type")]
    cells = {row[i].strip() for row in rows[1:] for i in places if i < len(row)}
    return {cell for cell in cells if len(cell) > 5 and not cell.replace(".", "").isdigit()}


@pytest.mark.parametrize(
    "file",
    [
        "sales/constructed_shopify_orders_eur__en.csv",
        "sales/shopify_orders_void_refund__en__dummy.csv",
        "sales/constructed_woocommerce_advanced_order_export__en.csv",
        "sales/constructed_woocommerce_analytics_server__en.csv",
    ],
)
def test_no_name_or_address_leaves_the_room(real_exports: Path, file: str) -> None:
    cells = personal_cells(real_exports / file)
    assert len(cells) > 5
    (found,) = imports_of(real_exports, file)
    shown = repr(found) + "".join(str(table.to_pylist()) for table in found.tables.values())
    assert not [cell for cell in cells if cell in shown]
