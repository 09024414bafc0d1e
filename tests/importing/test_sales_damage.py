"""Sales files as people and spreadsheet programs damage them keep their figures."""

import csv
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from lib.importing.reading import read_export
from lib.importing.registry import exports
from lib.importing.result import Import

RECEIVED_ON = date(2026, 11, 23)
SERIAL_START = datetime(1899, 12, 30, tzinfo=UTC)
SAMPLES = Path(__file__).parent / "samples"
ENGLISH = [
    "amazon_orders", "etsy_payments_sales", "etsy_sold_order_items", "etsy_sold_orders",
    "ebay_transactions", "gumroad_sales", "loyverse_receipts", "phorest_transactions",
    "shopify_orders", "shopify_payouts", "shopware5_orders", "shopware6_orders", "square_items",
    "squarespace_orders", "stripe_balance_history", "stripe_payments", "sumup_transactions",
    "wix_orders", "woocommerce_customers", "woocommerce_order_export",
]  # fmt: skip
NUMBER = re.compile(r"^-?\d+\.\d+$")
MOMENT = re.compile(r"^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(:\d\d)?$")
DAY = re.compile(r"^(\d{4})-(\d\d)-(\d\d)$")


def read(data: bytes, name: str = "export.csv") -> Import:
    return read_export(data, name, RECEIVED_ON, b"secret")


def records(key: str) -> list[list[str]]:
    (path,) = SAMPLES.glob(f"{key}.*")
    text = path.read_bytes().decode("utf-8-sig")
    delimiter = max(",;\t", key=text[:2000].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def written(rows: list[list[str]], delimiter: str = ";", end: str = "\r\n") -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator=end).writerows(rows)
    return stream.getvalue()


def as_serial(cell: str) -> str:
    """Days and times as the numbers that a spreadsheet shows in a column of numbers."""
    if found := MOMENT.match(cell):
        year, month, day, hour, minute = (int(part) for part in found.groups()[:5])
        span = datetime(year, month, day, hour, minute, tzinfo=UTC) - SERIAL_START
        return f"{span.days + span.seconds / 86400:.5f}".replace(".", ",")
    if found := DAY.match(cell):
        return str((date(*map(int, found.groups())) - date(1899, 12, 30)).days)
    return as_german(cell)


def as_german(cell: str) -> str:
    """Numbers and days as a spreadsheet in German shows them."""
    if NUMBER.match(cell):
        return cell.replace(".", ",")
    if found := MOMENT.match(cell):
        year, month, day, hour, minute = found.groups()[:5]
        return f"{day}.{month}.{year} {hour}:{minute}"
    if found := DAY.match(cell):
        return f"{found.group(3)}.{found.group(2)}.{found.group(1)}"
    return cell


def figures(found: Import) -> object:
    return found.export, dict(found.totals), found.period, found.rows_used, len(found.set_aside)


@pytest.mark.parametrize("key", ENGLISH)
@pytest.mark.parametrize("cell", [as_german, as_serial], ids=["german", "serials"])
def test_a_german_spreadsheet_changes_no_figure(key: str, cell: Callable[[str], str]) -> None:
    rows = records(key)
    resaved = written([[cell(text) for text in row] for row in rows]).encode("cp1252")
    (path,) = SAMPLES.glob(f"{key}.*")
    assert figures(read(resaved)) == figures(read(path.read_bytes()))


@pytest.mark.parametrize("key", [key for key in exports() if exports()[key].table == "orders"])
def test_lone_carriage_returns_and_a_bom_change_no_figure(key: str) -> None:
    (path,) = SAMPLES.glob(f"{key}.*")
    data = path.read_bytes()
    original = read(data)
    if data.startswith(b"\xff\xfe"):
        data = data.decode("utf-16").encode()
    if b"\n" in data and b'"' not in data:
        damaged = data.replace(b"\r\n", b"\r").replace(b"\n", b"\r")
        assert figures(read(damaged)) == figures(original)
    text = data.decode("utf-8-sig") if not original.problems else None
    if text is not None:
        assert figures(read(text.encode("utf-8-sig"))) == figures(original)


@pytest.mark.parametrize("key", ENGLISH)
def test_columns_in_any_order_and_case_change_no_figure(key: str) -> None:
    rows = records(key)
    header = next(i for i, row in enumerate(rows) if len(row) > 4)
    table = [row for row in rows[header:] if len(row) == len(rows[header])]
    turned = [list(reversed(row)) for row in table]
    turned[0] = [f" {name.upper()}\u00a0" for name in turned[0]]
    plain = read(written(table).encode())
    assert plain.export == key
    found = read(written(turned).encode())
    assert (found.export, dict(found.totals)) == (key, dict(plain.totals))


WIX = (
    "Order number,Date created,Contact email,Item,Payment status,Fulfillment status,Total,"
    "Currency\n"
)
STRIPE = "id,Created (UTC),Amount,Amount Refunded,Currency,Captured,Status,Customer Email,Mode\n"
SQUARE = "Date,Time,Transaction ID,Event Type,Total Collected,Customer ID,Net Total\n"
BMD = "satzart;konto;gkonto;belegnr;belegdatum;buchsymbol;buchcode;betrag;steuer\n"
INVOICES = "Rechnungsnummer;Rechnungsdatum;Leistungsdatum;Kundenname;Bruttobetrag;Status\n"
CASES = {
    "totals repeated on each line": (
        WIX + '1,"Jan 5, 2026",a@x.at,A,Paid,Fulfilled,30.00,EUR\n'
        '1,"Jan 5, 2026",a@x.at,B,Paid,Fulfilled,30.00,EUR\n',
        {"orders": 1, "customers": 1, "gross": 30},
    ),
    "the same number on another day is another order": (
        WIX + '1,"Jan 5, 2026",a@x.at,A,Paid,Fulfilled,30.00,EUR\n'
        '1,"Feb 5, 2026",b@x.at,B,Paid,Fulfilled,20.00,EUR\n',
        {"orders": 2, "customers": 2, "gross": 50},
    ),
    "cancelled by its fulfilment": (
        WIX + '1,"Jan 5, 2026",a@x.at,A,Paid,Canceled,30.00,EUR\n'
        '2,"Jan 5, 2026",a@x.at,A,Paid,Fulfilled,20.00,EUR\n',
        {"orders": 1, "customers": 1, "gross": 20},
    ),
    "refund as a column, test mode, failed payment": (
        STRIPE + "p1,2026-01-05 10:00,40.00,10.00,eur,true,Paid,a@x.at,Live\n"
        "p2,2026-01-05 10:00,40.00,0.00,eur,true,Paid,b@x.at,Test\n"
        "p3,2026-01-05 10:00,40.00,0.00,eur,false,Failed,b@x.at,Live\n",
        {"orders": 1, "customers": 1, "gross": 40, "refunded": 10},
    ),
    "refund as a negative row with the number of its sale": (
        SQUARE + "2026-01-05,10:00:00,T1,Payment,€20.00,C1,€19.00\n"
        "2026-01-07,10:00:00,T1,Refund,(€5.00),C1,(€5.00)\n",
        {"orders": 1, "customers": 1, "gross": 20, "refunded": 5},
    ),
    "refund as a positive row with a code": (
        BMD + "0;20001;4000;R-1;10.01.2026;AR;1;120,00;20,00\n"
        "0;20001;4000;G-1;12.01.2026;AR;2;60,00;10,00\n",
        {"gross": 120, "refunded": 60},
    ),
    "refund as a positive row with a state": (
        INVOICES + "R1;5.1.2026;5.1.2026;Winter;120.00;Bezahlt\n"
        "G1;6.1.2026;;Winter;20.00;Gutschrift\n",
        {"orders": 1, "customers": 1, "gross": 120, "refunded": 20},
    ),
    "a reversal of a till that names its receipt": (
        (
            "Rechnungsnummer;Rechnungsdatum;Kundenname;Bruttobetrag;Status;Belegart;StornoReferenz\n"
            "R1;5.1.2026;Winter;12,00;Bezahlt;Rechnung;\nR2;6.1.2026;Winter;-12,00;Bezahlt;Storno;R1\n"
        ),
        {"orders": 1, "customers": 1, "gross": 12, "refunded": 12},
    ),
    "books without their header": (
        (
            "0;20001;4000;R-1;10.01.2026;AR;1;20,00;1;120,00;20,00;Winter\n"
            "0;20001;4000;G-1;12.01.2026;AR;2;20,00;1;60,00;10,00;Winter\n"
        ),
        {"gross": 120, "refunded": 60},
    ),
    "a totals row and a closing line": (
        INVOICES + "R1;5.1.2026;5.1.2026;Winter;120.00;Bezahlt\nR2;5.1.2026;;Sommer;30.00;Bezahlt\n"
        "Summe;;;;150.00;\n\nErstellt mit Beispielsoftware\n",
        {"orders": 2, "customers": 2, "gross": 150},
    ),
    "wrapped cells": (
        (
            "Order ID;Buyer User ID;Full Name;Sale Date;Order Total;Order Value;Number of Items\n"
            "=\"41001\";'77;Mia Winter;01/15/26;24,90;20,00;1\n"
        ),
        {"orders": 1, "customers": 1, "gross": "24.9"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_sales_count_once_and_refunds_apart(case: str) -> None:
    content, totals = CASES[case]
    found = read(content.encode())
    assert {name: str(value) for name, value in found.totals.items()} == {
        name: str(value) for name, value in totals.items()
    }
    assert found.rows_read == found.rows_used + len(found.set_aside)


def test_money_of_two_currencies_is_never_added() -> None:
    found = read(
        (
            STRIPE + "p1,2026-01-05 10:00,40.00,0.00,eur,true,Paid,a@x.at,Live\n"
            "p2,2026-01-05 10:00,40.00,0.00,usd,true,Paid,b@x.at,Live\n"
        ).encode()
    )
    assert found.currency is None
    assert "currencies-mixed" in [problem.code for problem in found.problems]
    assert "gross" not in found.totals


def test_a_bank_without_a_payer_and_its_own_transfers_are_no_sales() -> None:
    head = (
        "Buchungsdatum;Partnername;Partner IBAN;Betrag;Währung;Buchungs-Details;Zahlungsreferenz\n"
    )
    found = read(
        (
            head + "05.01.2026;Mia Winter;AT11;50,00;EUR;Gutschrift;Rechnung 1\n"
            "06.01.2026;;;12,50;EUR;Gutschrift;\n"
            "07.01.2026;Studio;AT99;500,00;EUR;Gutschrift;Privateinlage\n"
            "08.01.2026;Finanzamt;AT88;90,00;EUR;Gutschrift;Guthaben 12/2025\n"
            "09.01.2026;Großhandel;AT77;30,00;EUR;Gutschrift;Rückerstattung Lieferung\n"
        ).encode()
    )
    assert {name: str(value) for name, value in found.totals.items()} == {"gross": "50"}
    assert [row.reason for row in found.set_aside] == [
        "no-payer", "own-transfer", "tax", "money-back",
    ]  # fmt: skip


def test_rows_of_a_file_without_header_keep_their_numbers() -> None:
    data = (SAMPLES / "bank_raiffeisen_elba.csv").read_bytes()
    found = read(data)
    assert [(row.row, row.reason) for row in found.set_aside] == [(2, "payout")]


@pytest.mark.parametrize("key", sorted(exports()))
def test_a_file_of_its_header_alone_breaks_nothing(key: str) -> None:
    (path,) = SAMPLES.glob(f"{key}.*")
    data = path.read_bytes()
    end = b"\r" if b"\n" not in data else b"\n"
    for count in (1, 2, 3, 4):
        found = read(end.join(data.split(end)[:count]) + end, path.name)
        assert found.rows_read == found.rows_used + len(found.set_aside)
