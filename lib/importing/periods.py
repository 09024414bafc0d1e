"""The period that a file states outside its rows: above its table, in its name, in its filters."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import pyarrow as pa

from lib.importing.block import Cells
from lib.importing.dates import read_times

Period = tuple[date | None, date | None]
NO_PERIOD: Final[Period] = (None, None)
_BETWEEN: Final = re.compile(r"\s+(?:[-–—]|to|bis)\s+")
_DASH: Final = re.compile(r"\s*[-–—]\s*")
_START: Final = re.compile(
    r"^#?\s*(?:report )?(?:start(?:datum)?|start date|start|von|from)(?: des berichts)?:\s*(.+)$",
    re.IGNORECASE,
)
_END: Final = re.compile(
    r"^#?\s*(?:report )?(?:end(?:e|datum)?|end date|end|bis|to)(?: des berichts)?:\s*(.+)$",
    re.IGNORECASE,
)
_TWO_DAYS: Final = re.compile(r"^(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})\s+(\d{1,4}[-./]\d{1,2}[-./]\d{1,4})$")  # fmt: skip  # noqa: E501 (one expression, read as a whole)
_IN_NAME: Final = re.compile(
    r"(?<!\d)(20\d{2})(?:[-._](\d{1,2})[-._](\d{1,2})|(\d{2})(\d{2}))(?!\d)"
    r"|(?<![A-Za-z])([A-Z][a-z]{2}-\d{1,2}-20\d{2})(?!\d)"
)
_FILTERS: Final = re.compile(r"^\s*\"?Filter\"?\s*[,;\t]", re.IGNORECASE)
_FILTER_DATE: Final = re.compile(
    r"^\s*\"?(?:Date|Datum)\"?\s*[,;\t]\s*\"?(.+?)\"?\s*$", re.MULTILINE | re.IGNORECASE
)
_EPOCH: Final = date(1970, 1, 1)
_ENDS: Final = 2


def stated_period(lines: Sequence[str], received_on: date) -> Period:
    """First and last day of the first lines that name two days; nothing without them."""
    start: str | None = None
    for line in lines:
        text = line.strip()
        if found := _START.match(text):
            start = found.group(1)
            continue
        if start is not None and (found := _END.match(text)):
            parts = [start, found.group(1)]
        else:
            parts = _ends(text)
        period = _between(parts, received_on)
        if period != NO_PERIOD:
            return period
    return NO_PERIOD


def _ends(text: str) -> list[str]:
    """Return the two ends that a line names, as text."""
    if found := _TWO_DAYS.match(text):
        return list(found.groups())
    parts = _BETWEEN.split(text)
    return parts if len(parts) == _ENDS else _DASH.split(text)


def _between(parts: Sequence[str], received_on: date) -> Period:
    if len(parts) != _ENDS or not all(parts):
        return NO_PERIOD
    cells = Cells.of(pa.array(parts, pa.string()))
    times = read_times(cells, zone="Europe/Vienna", prior=None, received_on=received_on)
    if not times.has.all() or times.is_without_year:
        return NO_PERIOD
    first, last = (_EPOCH + timedelta(days=int(day)) for day in times.days)
    return (first, last) if first <= last else NO_PERIOD


def period_of_name(name: str, received_on: date) -> Period:
    """Return the period in a file's name, that of a member before that of its archive."""
    for part in reversed(name.split("!")):
        words = [_day_in_name(found) for found in _IN_NAME.finditer(part)]
        period = _between(words, received_on)
        if period != NO_PERIOD:
            return period
    return NO_PERIOD


def _day_in_name(found: re.Match[str]) -> str:
    year, month, day, solid_month, solid_day, named = found.groups()
    if named:
        return str(named).replace("-", " ")
    return f"{year}-{(month or solid_month).zfill(2)}-{(day or solid_day).zfill(2)}"


def is_filters(content: bytes) -> bool:
    """Whether a member lists the filters of a download instead of figures."""
    return bool(_FILTERS.match(content[:200].decode("utf-8-sig", "replace")))


def period_of_filters(content: bytes, received_on: date) -> Period:
    """Return the period that the filters of a download name, if by days."""
    found = _FILTER_DATE.search(content[:20_000].decode("utf-8-sig", "replace"))
    return stated_period([found.group(1)], received_on) if found else NO_PERIOD
