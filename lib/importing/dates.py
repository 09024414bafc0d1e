"""Cells become days and points in time: the order of day and month is decided per column."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.block import Cells
from lib.importing.months import month_number
from lib.importing.numbers import BLANKS
from lib.importing.yearless import days_of

Order = Literal["dmy", "mdy"]
Bools = npt.NDArray[np.bool_]
VIENNA: Final = ZoneInfo("Europe/Vienna")
_EPOCH: Final = date(1970, 1, 1)
_SERIAL_START: Final = datetime(1899, 12, 30)  # noqa: DTZ001 (a spreadsheet's day 0 has no zone)
_MANY: Final = 20_000
_STAND_IN_YEAR: Final = 2000
_ISO: Final = re.compile(r"^(\d{4})[-/.]?(\d{2}|(?<=[-/.])\d)[-/.]?(\d{2}|(?<=[-/.])\d)(?!\d)")
_NUMERIC: Final = re.compile(r"^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?!\d)")
_NAMED_DMY: Final = re.compile(r"^(\d{1,2})[.\s-]*([^\W\d_]+)\.?[\s,.-]*(\d{4}|\d{2})(?!\d)")
_NAMED_MDY: Final = re.compile(r"^([^\W\d_]+)\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4}|\d{2})(?!\d)")  # fmt: skip  # noqa: E501 - one pattern, one line
_NO_YEAR: Final = re.compile(r"^(\d{1,2})\.\s?(\d{1,2})\.?$|^(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)$|^([^\W\d_]+)\s+(\d{1,2})$")  # fmt: skip  # noqa: E501 (one expression, read as a whole)
_WEEKDAY: Final = re.compile(r"^[^\W\d_]{2,10}\.?,\s*")
_TIME: Final = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:](\d{1,6}))?)?\s*(am|pm|a\.m\.|p\.m\.)?", re.IGNORECASE
)
_OFFSET: Final = re.compile(r"(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))\s*$")
_SERIAL: Final = re.compile(r"^[2-6]\d{4}(?:[.,]\d+)?$")
_FIRST_ISO: Final = r"^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}( ?(Z|[+-]\d{2}:?\d{2}))?$"


@dataclass(frozen=True)
class Times:
    """A column of points in time: microseconds (UTC), the day in Vienna, and what is missing."""

    micros: npt.NDArray[np.int64]
    days: npt.NDArray[np.int32]
    has: Bools
    has_time: Bools
    unreadable: Bools
    open: Bools
    is_without_year: bool = False


@dataclass(frozen=True)
class _Moment:
    day: date
    at: datetime | None  # UTC


def read_times(
    cells: Cells, *, zone: str, prior: Order | None, received_on: date, year: int | None = None
) -> Times:
    """Return the points in time of a column; cells without a clock time give a day only.

    Parameters
    ----------
    zone
        Zone of cells that state no offset.
    prior
        Order of day and month where no cell proves it; None refuses to guess.
    year
        Year of cells without one, e.g. from the sheet's name; else the rows are walked in the
        order of the file, the latest being the last such day before ``received_on``.
    """
    if len(cells.texts) > _MANY and _all_iso(cells.texts):
        try:
            return _iso_times(cells, zone)
        except pa.ArrowInvalid:
            pass  # one of them is no day of the calendar: the careful reader finds which
    words = [_trimmed(word) for word in cells.words()]
    order = decide_order(words, prior)
    reader = _Reader(ZoneInfo(zone), order, received_on, year)
    moments = [reader.read(word) for word in words]
    times = _spread(cells, moments, bool(reader.marks))
    return _with_years(times, cells, words, reader) if reader.marks else times


def _with_years(times: Times, cells: Cells, words: list[str], reader: "_Reader") -> Times:
    """Replace the stand-ins of days without a year, row by row."""
    marks = np.array([reader.marks.get(word, 0) for word in words], dtype=np.int32)[cells.codes]
    days = times.days.copy()
    days[marks > 0] = days_of(marks[marks > 0], reader.received_on)
    return replace(times, days=days)


def decide_order(words: list[str], prior: Order | None) -> Order | None:
    """Return the order of day and month that the texts prove; ``prior`` where they prove none."""
    first_over = second_over = False
    slashes = False
    for word in words:
        found = _NUMERIC.match(word)
        if found is None:
            continue
        first_over |= int(found.group(1)) > 12
        second_over |= int(found.group(3)) > 12
        slashes |= found.group(2) != "."
    if first_over != second_over:
        return "dmy" if first_over else "mdy"
    return prior if slashes else "dmy"


def _trimmed(word: str) -> str:
    return _WEEKDAY.sub("", word.strip().strip("\u00a0'"))


class _Reader:
    """Reads single texts in the style of their column."""

    def __init__(
        self, zone: ZoneInfo, order: Order | None, received_on: date, year: int | None
    ) -> None:
        self.zone, self.order, self.received_on, self.year = zone, order, received_on, year
        self.marks: dict[str, int] = {}
        """Month times 100 plus day of the words that name no year."""

    def read(self, word: str) -> _Moment | Literal["blank", "unreadable", "open"]:
        if word.casefold() in BLANKS:
            return "blank"
        if _SERIAL.match(word):
            return self._serial(word)
        parts = self._day(word)
        if isinstance(parts, str):
            return parts
        (year, month, day), rest = parts
        try:
            found = date(year, month, day)
        except ValueError:
            return "unreadable"
        return self._with_time(found, rest)

    def _day(self, word: str) -> tuple[tuple[int, int, int], str] | Literal["unreadable", "open"]:
        if found := _ISO.match(word):
            year, month, day = (int(part) for part in found.groups())
            return (year, month, day), word[found.end() :]
        if found := _NUMERIC.match(word):
            return self._numeric(found, word[found.end() :])
        if found := _NAMED_DMY.match(word):
            return _named(found.group(3), found.group(2), found.group(1), word[found.end() :])
        if found := _NAMED_MDY.match(word):
            return _named(found.group(3), found.group(1), found.group(2), word[found.end() :])
        if found := _NO_YEAR.match(word):
            return self._without_year(found, word)
        return "unreadable"

    def _numeric(
        self, found: re.Match[str], rest: str
    ) -> tuple[tuple[int, int, int], str] | Literal["open"]:
        first, second, year = int(found.group(1)), int(found.group(3)), _year(found.group(4))
        order = "dmy" if found.group(2) == "." else self.order
        if order is None:
            if first != second and max(first, second) <= 12:
                return "open"
            order = "dmy" if first > 12 else "mdy"
        return ((year, second, first) if order == "dmy" else (year, first, second)), rest

    def _without_year(
        self, found: re.Match[str], word: str
    ) -> tuple[tuple[int, int, int], str] | Literal["unreadable"]:
        day = int(found.group(1) or found.group(3) or found.group(6))
        name = (found.group(4) or found.group(5) or "").casefold()
        month = int(found.group(2)) if found.group(2) else month_number(name)
        if month is None:
            return "unreadable"
        if self.year is not None:
            return (self.year, month, day), ""
        self.marks[word] = month * 100 + day
        return (_STAND_IN_YEAR, month, day), ""

    def _serial(self, word: str) -> _Moment:
        days = float(word.replace(",", "."))
        moment = _SERIAL_START + timedelta(seconds=round(days * 86400))
        if days == int(days):
            return _Moment(moment.date(), None)
        return self._moment(moment, self.zone)

    def _with_time(self, day: date, rest: str) -> _Moment | Literal["unreadable"]:
        found = _TIME.search(rest)
        if found is None:
            return _Moment(day, None)
        hour, minute, second = int(found.group(1)), int(found.group(2)), int(found.group(3) or 0)
        half = (found.group(5) or "").casefold().replace(".", "")
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0)
        offset = _OFFSET.search(rest[found.end() :])
        zone: tzinfo = self.zone if offset is None else _zone_of(offset)
        try:
            local = datetime(day.year, day.month, day.day, hour, minute, second)  # noqa: DTZ001 (its zone follows)  # fmt: skip  # noqa: E501 (one expression, read as a whole)
        except ValueError:
            return "unreadable"
        return self._moment(local, zone)

    @staticmethod
    def _moment(local: datetime, zone: tzinfo) -> _Moment:
        try:
            at = local.replace(tzinfo=zone).astimezone(UTC)
            return _Moment(at.astimezone(VIENNA).date(), at)
        except OverflowError:  # year 1 or 9999
            return _Moment(local.date(), None)


def _named(
    year: str, month: str, day: str, rest: str
) -> tuple[tuple[int, int, int], str] | Literal["unreadable"]:
    number = month_number(month)
    return "unreadable" if number is None else ((_year(year), number, int(day)), rest)


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _zone_of(found: re.Match[str]) -> tzinfo:
    if found.group(1):
        return UTC
    minutes = int(found.group(3)) * 60 + int(found.group(4))
    if minutes >= 24 * 60:
        return UTC
    return timezone(timedelta(minutes=minutes if found.group(2) == "+" else -minutes))


def _spread(
    cells: Cells,
    moments: list[_Moment | Literal["blank", "unreadable", "open"]],
    is_without_year: bool,
) -> Times:
    count = len(moments)
    micros, days = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int32)
    flags = {name: np.zeros(count, dtype=np.bool_) for name in ("has", "time", "bad", "open")}
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    for place, moment in enumerate(moments):
        if isinstance(moment, _Moment):
            flags["has"][place] = True
            days[place] = (moment.day - _EPOCH).days
            if moment.at is not None:
                flags["time"][place] = True
                micros[place] = (moment.at - epoch) // timedelta(microseconds=1)
        elif moment != "blank":
            flags["bad" if moment == "unreadable" else "open"][place] = True
    codes = cells.codes
    none, every = np.zeros(len(codes), dtype=np.bool_), np.ones(len(codes), dtype=np.bool_)

    def spread(flag: Bools) -> Bools:
        if not flag.any():
            return none
        return every if flag.all() else flag[codes]

    return Times(
        micros[codes] if flags["time"].any() else np.zeros(len(codes), dtype=np.int64),
        days[codes] if count else np.zeros(len(codes), dtype=np.int32),
        spread(flags["has"]), spread(flags["time"]), spread(flags["bad"]), spread(flags["open"]),
        is_without_year,
    )  # fmt: skip


def _all_iso(texts: Any) -> bool:
    matched = pc.fill_null(pc.match_substring_regex(texts, _FIRST_ISO), False)
    return bool(pc.all(matched, min_count=0).as_py())


def _iso_times(cells: Cells, zone: str) -> Times:
    """Very many ISO texts at once; any that is no date sends the column to the careful reader."""
    texts = cells.texts
    local = pc.utf8_slice_codeunits(texts, 0, 19).cast(pa.timestamp("us"), safe=True)
    offsets = Cells.of(pc.utf8_slice_codeunits(texts, 19, 32))
    shifts = np.array([_shift(word) for word in offsets.words()], dtype=np.float64)[offsets.codes]
    at_zone = pc.assume_timezone(
        local, zone, ambiguous="earliest", nonexistent="latest"
    ).cast(pa.timestamp("us", tz="UTC"))  # fmt: skip
    utc = at_zone.cast(pa.int64()).to_numpy()
    naive = local.cast(pa.int64()).to_numpy()
    stated = ~np.isnan(shifts)
    micros = np.where(stated, naive - np.nan_to_num(shifts).astype(np.int64), utc)
    vienna = pc.local_timestamp(pa.array(micros, pa.timestamp("us", tz="Europe/Vienna")))
    days = (vienna.cast(pa.int64()).to_numpy() // 86_400_000_000).astype(np.int32)
    rows = len(cells)
    yes, no = np.ones(rows, dtype=np.bool_), np.zeros(rows, dtype=np.bool_)
    return Times(micros[cells.codes], days[cells.codes], yes, yes, no, no)


def _shift(text: str) -> float:
    """Microseconds east of UTC that an offset states, NaN where it states none."""
    found = _OFFSET.search(text)
    if found is None:
        return float("nan")
    delta = _zone_of(found).utcoffset(None) or timedelta(0)
    return delta / timedelta(microseconds=1)
