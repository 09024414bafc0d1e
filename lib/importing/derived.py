"""Columns that a file does not carry as such: a time beside its day, the account that bought."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.block import Block, Cells
from lib.importing.currencies import CODES
from lib.importing.export import Column, Status
from lib.importing.sales_terms import Bookings

_SERIAL: Final = re.compile(r"^[2-6]\d{4}$")
_SERIAL_START: Final = date(1899, 12, 30)
_PART_OF_DAY: Final = re.compile(r"^0[.,]\d+$")
_DAY_MONTH: Final = re.compile(r"^'?(\d{1,2})(\d{2})$")
_STAMP: Final = re.compile(r"(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)")
_MARKS: Final = ('="', "'")
_WRAPPED: Final = r"""^(?:="([^"]*)"|'(.*))$"""
_LONGEST: Final = 2_000
_CURRENCY_LINE: Final = re.compile(r"amount|betr[aä]g|w[aä]hrung|currency|EXTF", re.IGNORECASE)
_WORD: Final = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
ACCOUNT_ROLES: Final = Status(
    "booking",
    values={
        "sale": "paid", "refund": "refund", "payment": "payment-booking",
        "other": "not-a-customer-account",
    },
)  # fmt: skip


def part_of(column: Column, cells: Cells) -> Cells:
    """Return the part of each cell that the declaration asks for, blank where it has none.

    The marks with which spreadsheets are kept from changing a cell (``="07"``, ``'07``) go.
    """
    if any(pc.any(pc.starts_with(cells.texts, mark), min_count=0).as_py() for mark in _MARKS):
        bare = pc.replace_substring_regex(cells.texts, _WRAPPED, r"\1\2")
        cells = Cells(cells.codes, bare)
    if column.part is None:
        return cells
    pattern = re.compile(column.part, re.IGNORECASE)
    # A cell of a million blanks must not keep the expression busy.
    found = (pattern.search(word[:_LONGEST]) for word in cells.words())
    return Cells(cells.codes, pa.array([m.group(1) if m else "" for m in found], pa.string()))


def with_clock(days: Cells, clocks: Sequence[Cells]) -> Cells:
    """Return days with the time (and zone) that stand in columns of their own."""
    words = [cells.words() for cells in (days, *clocks)]
    codes = [cells.codes.tolist() for cells in (days, *clocks)]
    return Cells.of(
        pa.array([_timed([w[c] for w, c in zip(words, row, strict=True)])
                  for row in zip(*codes, strict=True)], pa.string())
    )  # fmt: skip


def _timed(parts: Sequence[str]) -> str:
    day, *times = (part.strip() for part in parts)
    if not day or ":" in day or not any(times):
        return day
    if _SERIAL.match(day):
        day = (_SERIAL_START + timedelta(days=int(day))).isoformat()
    return " ".join((day, *(_clock(word) for word in times if word)))


def _clock(word: str) -> str:
    """Return a time of day that a spreadsheet shows as a part of the day, ``0,5``, as a time."""
    if not _PART_OF_DAY.match(word):
        return word
    return str(timedelta(seconds=round(float(word.replace(",", ".")) * 86_400)))


def with_years(cells: Cells, block: Block) -> Cells:
    """Return days written DDMM with the year that the first line of the stack states."""
    stamps = [date(int(y), int(m), int(d)) for line in block.preamble
              for y, m, d in _STAMP.findall(line) if _is_day(y, m, d)]  # fmt: skip
    # First the start of the business year, then the first and last day of the stack.
    start, end = (stamps[-2], stamps[-1]) if len(stamps) > 2 else (None, None)
    start = start or (stamps[0] if stamps else None)
    return Cells(cells.codes, pa.array([_dated(w, start, end) for w in cells.words()], pa.string()))


def _is_day(year: str, month: str, day: str) -> bool:
    try:
        date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True


def _dated(word: str, start: date | None, end: date | None) -> str:
    found = _DAY_MONTH.match(word.strip())
    if found is None or start is None:
        return word
    day, month = int(found.group(1)), int(found.group(2))
    year = start.year
    if (month, day) < (start.month, start.day) and (end is None or end.year > year):
        year += 1
    return f"{year}-{month:02d}-{day:02d}"


def stated_currency(lines: Iterable[str]) -> str | None:
    """Return the one currency that the lines above the table name."""
    found = {word for line in lines if _CURRENCY_LINE.search(line)
             for word in _WORD.findall(line) if word in CODES}  # fmt: skip
    return found.pop() if len(found) == 1 else None


def booked(bookings: Bookings, texts: Mapping[str, Cells]) -> tuple[Cells, Cells]:
    """Return the role of each row (``ACCOUNT_ROLES``) and the customer's account."""
    named = (texts.get(n) for n in (bookings.account, bookings.counter, bookings.side))
    columns = [cells for cells in named if cells is not None]
    words = [cells.words() for cells in columns]
    rows = zip(*(cells.codes.tolist() for cells in columns), strict=True)
    found = [_role(bookings, *(w[c] for w, c in zip(words, row, strict=True))) for row in rows]
    roles = Cells.of(pa.array([role for role, _ in found], pa.string()))
    return roles, Cells.of(pa.array([account for _, account in found], pa.string()))


def _role(bookings: Bookings, account: str, counter: str, side: str) -> tuple[str, str]:
    low, high = bookings.customers
    account, counter = account.strip().strip("'"), counter.strip().strip("'")
    is_debit = side.strip().upper() in ("S", "SOLL", "D", "1")
    is_customer = [a.isdigit() and low <= int(a) <= high for a in (account, counter)]
    if is_customer[0] == is_customer[1]:
        return "other", ""
    customer, other = (account, counter) if is_customer[0] else (counter, account)
    if not other.startswith(bookings.revenue):
        return "payment", customer
    return ("sale" if is_debit == is_customer[0] else "refund"), customer


def rule_status(name: str, patterns: Sequence[tuple[str, str]], cells: Cells) -> Status:
    """Return the states of all words of a column: the first pattern that is found in each."""
    compiled = [(meaning, re.compile(pattern, re.IGNORECASE)) for meaning, pattern in patterns]
    values = {
        word.strip().casefold(): next((m for m, p in compiled if p.search(word[:_LONGEST])), "paid")
        for word in cells.words()
    }
    return Status(name, values=values, otherwise="paid")


def is_blank(cells: Cells) -> bool:
    """Whether a column holds nothing at all."""
    used = np.unique(cells.codes)
    words = cells.words()
    return not any(words[code].strip() for code in used.tolist())
