"""Cells that name a quarter, a month or the n-th day of a period, spelled out as days."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import pyarrow as pa

from lib.importing.block import Block, Cells
from lib.importing.export import Date, NthDay, Span
from lib.importing.months import month_number
from lib.importing.periods import stated_period

_QUARTER: Final = re.compile(
    r"^(?:q\s?)?([1-4])(?:st|nd|rd|th|\.)?\s*(?:quarter|quartal)?\s+(\d{4})$", re.IGNORECASE
)
_MONTH: Final = re.compile(r"^([^\W\d_]+)\.?\s+(\d{4})$")
_MONTH_ISO: Final = re.compile(r"^(\d{4})-(\d{2})$")
_WEEK: Final = re.compile(r"^(?:week of|woche (?:vom|ab))\s+", re.IGNORECASE)


def spelled_out(column: Date, cells: Cells, block: Block, received_on: date) -> Cells:
    """Return the cells with days in place of what the column's kind stands for."""
    if isinstance(column, Span):
        return _mapped(cells, _first_day)
    if isinstance(column, NthDay):
        start, _ = stated_period(block.preamble, received_on)
        if start is not None:
            return _mapped(cells, lambda word: _nth_day(word, start))
    return cells


def _mapped(cells: Cells, change: Callable[[str], str]) -> Cells:
    return Cells(cells.codes, pa.array([change(word) for word in cells.words()], pa.string()))


def _first_day(word: str) -> str:
    text = _WEEK.sub("", word.strip())
    if found := _QUARTER.match(text):
        return f"{found.group(2)}-{int(found.group(1)) * 3 - 2:02d}-01"
    if found := _MONTH_ISO.match(text):
        return f"{text}-01"
    if (found := _MONTH.match(text)) and (month := month_number(found.group(1))):
        return f"{found.group(2)}-{month:02d}-01"
    return text


def _nth_day(word: str, start: date) -> str:
    text = word.strip()
    if not text.isdecimal() or len(text) > 5:
        return text
    return (start + timedelta(days=int(text))).isoformat()
