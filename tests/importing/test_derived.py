"""Times beside days, days without a year, accounts of double entry, parts of cells."""

import numpy as np
import pyarrow as pa
import pytest

from lib.importing.block import Block, Cells
from lib.importing.derived import (
    booked,
    is_blank,
    part_of,
    rule_status,
    stated_currency,
    with_clock,
    with_years,
)
from lib.importing.export import Text
from lib.importing.sales_terms import Bookings

STACK = '"EXTF" 700 21 Buchungsstapel 9 20250110102500000 1001 456 {} 4 {} {} EUR'


def cells(*texts: str) -> Cells:
    return Cells.of(pa.array(texts, pa.string()))


def listed(column: Cells) -> list[str]:
    words = column.words()
    return [words[code] for code in column.codes.tolist()]


@pytest.mark.parametrize(
    ("day", "time", "zone", "joined"),
    [
        ("2026-01-05", "10:02:11", "", "2026-01-05 10:02:11"),
        ("Dec 8, 2024", "9:15:51 AM", "", "Dec 8, 2024 9:15:51 AM"),
        ("05.01.2026", "23:30:00", "CET", "05.01.2026 23:30:00 CET"),
        ("2026-01-05 08:00", "10:02", "", "2026-01-05 08:00"),
        ("46027", "0,5", "", "2026-01-05 12:00:00"),
        ("46027", "", "", "46027"),
        ("", "10:02", "", ""),
    ],
)
def test_a_time_joins_its_day(day: str, time: str, zone: str, joined: str) -> None:
    assert listed(with_clock(cells(day), [cells(time), cells(zone)])) == [joined]


@pytest.mark.parametrize(
    ("start", "first", "last", "word", "day"),
    [
        ("20240101", "20240101", "20241231", "901", "2024-01-09"),
        ("20240101", "20240101", "20241231", "3112", "2024-12-31"),
        ("20250701", "20250701", "20260630", "1501", "2026-01-15"),
        ("20250701", "20250701", "20260630", "107", "2025-07-01"),
        ("20250101", "20220901", "20220908", "509", "2022-09-05"),
        ("20250101", "20250101", "20251231", "x", "x"),
    ],
)
def test_the_year_of_a_booking_is_that_of_its_stack(
    start: str, first: str, last: str, word: str, day: str
) -> None:
    block = Block((), np.zeros(0, dtype=np.int64), preamble=(STACK.format(start, first, last),))
    assert listed(with_years(cells(word), block)) == [day]


def test_without_a_stack_a_day_stays_as_it_is() -> None:
    assert listed(with_years(cells("901"), Block((), np.zeros(0, dtype=np.int64)))) == ["901"]


@pytest.mark.parametrize(
    ("account", "counter", "side", "role", "customer"),
    [
        ("10035", "8400", "S", "sale", "10035"),
        ("8400", "10035", "H", "sale", "10035"),
        ("10035", "8400", "H", "refund", "10035"),
        ("1200", "10035", "S", "payment", "10035"),
        ("4930", "1200", "S", "other", ""),
        ("10035", "10036", "S", "other", ""),
    ],
)
def test_an_invoice_is_a_debit_of_a_customer_against_revenue(
    account: str, counter: str, side: str, role: str, customer: str
) -> None:
    texts = {"account": cells(account), "counter": cells(counter), "side": cells(side)}
    roles, accounts = booked(Bookings("account", "counter", "side"), texts)
    assert (listed(roles), listed(accounts)) == ([role], [customer])


def test_a_part_of_a_cell_is_its_group_and_blank_without_one() -> None:
    column = Text("order_id", part=r"#(\d+)")
    assert listed(part_of(column, cells("Order #77", "Listing", ""))) == ["77", "", ""]


@pytest.mark.parametrize("cell", ['="0041"', "'0041", "0041"])
def test_marks_that_keep_a_cell_unchanged_are_no_part_of_it(cell: str) -> None:
    assert listed(part_of(Text("order_id"), cells(cell, "O'Brien"))) == ["0041", "O'Brien"]


def test_the_first_pattern_found_says_what_a_row_is() -> None:
    status = rule_status("kind", (("payout", "sumup"), ("tax", "amt")), cells("SumUp Amt", "x"))
    assert status.values == {"sumup amt": "payout", "x": "paid"}


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("All amounts in USD, unless specified", "USD"),
        ("Alle Beträge in EUR, sofern nicht anders angegeben", "EUR"),
        ("Beträge in EUR oder CHF", None),
        ("EUR steht irgendwo", None),
    ],
)
def test_a_currency_above_the_table_counts_where_it_is_meant(line: str, code: str | None) -> None:
    assert stated_currency([line]) == code


def test_a_blank_column_is_blank_only_where_its_rows_are() -> None:
    assert is_blank(cells("", " "))
    assert not is_blank(cells("", "EUR"))
    assert is_blank(cells("", "EUR").keep(np.array([True, False])))
