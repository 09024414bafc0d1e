"""Sales files of shops, tills, banks and books: their figures, their ledger, nobody's name."""

import json
import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pyarrow.compute as pc

from lib.importing.reading import read_exports
from lib.importing.result import Import

RECEIVED_ON = date(2026, 11, 23)
SOURCES = {"shop", "list", "provider", "bank"}
PERSON = re.compile(r"[\w.+-]+@[\w-]+\.\w+|\b[A-Z]{2}\d{18}\b|\b(?:\d{1,3}\.){3}\d{1,3}\b")
NO_CUSTOMER = {
    "amazon_date_range", "etsy_statement", "shopify_payouts", "stripe_balance_history",
    "sumup_sales_report", "zettle_receipts",
}  # fmt: skip


@cache
def found_in(folder: Path, file: str) -> Import:
    (found,) = read_exports((folder / file).read_bytes(), file, RECEIVED_ON, b"secret")
    return found


def sales(folder: Path) -> Iterator[tuple[dict[str, Any], Import]]:
    for line in (folder / "EXPECTED.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line, parse_float=Decimal)
        if entry["file"].startswith("sales/"):
            yield entry, found_in(folder, entry["file"])


def test_every_sales_file_has_the_figures_of_the_truth(real_exports: Path) -> None:
    compared = 0
    for entry, found in sales(real_exports):
        totals = {name: Decimal(str(value)) for name, value in found.totals.items()}
        period = [day.isoformat() if day else None for day in found.period]
        own = (found.export, found.language, found.currency, period, totals)
        wanted = {name: Decimal(value) for name, value in entry["totals"].items()}
        heads = [entry[name] for name in ("export", "language", "currency", "period")]
        assert own == (*heads, wanted), entry["file"]
        assert entry["rows_used"] in (None, found.rows_used), entry["file"]
        compared += 1
    assert compared == len(list((real_exports / "sales").glob("*.*"))) - 1  # INDEX.tsv
    assert compared >= 47


def test_every_row_of_a_sales_file_is_accounted_for(real_exports: Path) -> None:
    for entry, found in sales(real_exports):
        assert found.rows_read == found.rows_used + len(found.set_aside), entry["file"]
        assert not [p.code for p in found.problems if p.severity == "error"], entry["file"]


def test_orders_say_who_told_of_them(real_exports: Path) -> None:
    for entry, found in sales(real_exports):
        if orders := found.tables.get("orders"):
            said = set(orders["source"].to_pylist())
            assert said <= SOURCES, entry["file"]
            assert len(said) <= 1
            is_bank = (found.export or "").startswith("bank_")
            assert not is_bank or said <= {"bank"}


def test_files_without_customers_say_so(real_exports: Path) -> None:
    said = {
        found.export
        for _, found in sales(real_exports)
        if "no-customer" in [problem.code for problem in found.problems]
    }
    assert said >= NO_CUSTOMER


def test_no_address_account_or_name_leaves_the_room(real_exports: Path) -> None:
    for entry, found in sales(real_exports):
        texts = [repr(found.set_aside), repr(found.problems)]
        for table in found.tables.values():
            ids = [] if "order_id" not in table.column_names else table["order_id"].to_pylist()
            texts += [text for text in ids if text]
            keys = pc.unique(table["customer_key"]).to_pylist()
            assert all(key is None or re.fullmatch(r"[0-9a-f]{64}", key) for key in keys)
        assert not [text for text in texts if PERSON.search(text)], entry["file"]
