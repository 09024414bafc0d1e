"""One block, its cells parsed by the declaration's columns; rows that are no data are dropped."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing.block import Block, Cells
from lib.importing.customers import Buyers, find_buyers
from lib.importing.dates import Times, read_times
from lib.importing.derived import (
    ACCOUNT_ROLES,
    booked,
    is_blank,
    part_of,
    rule_status,
    stated_currency,
    with_clock,
    with_years,
)
from lib.importing.export import (
    Clock,
    Column,
    Count,
    Currency,
    Customer,
    Date,
    DateTime,
    DayMonth,
    Days,
    Exclude,
    Export,
    Money,
    Months,
    Number,
    Percent,
    Rule,
    Segment,
    Status,
    Text,
)  # fmt: skip
from lib.importing.headers import split_currency
from lib.importing.matching import Places
from lib.importing.numbers import BLANKS, Numbers, Style, read_numbers
from lib.importing.periods import NO_PERIOD, Period
from lib.importing.problems import Notes
from lib.importing.screening import screen
from lib.importing.spans import spelled_out

Bools = npt.NDArray[np.bool_]
_YEAR: Final = re.compile(r"(?<!\d)(20\d{2})(?!\d)")


@dataclass(frozen=True)
class Context:
    """What the declarations do not know: the day of the upload and the folder's secret."""

    received_on: date
    secret: bytes
    period: Period = NO_PERIOD
    """What the file's name, or the archive around it, says about its period."""


@dataclass
class Frame:
    """The parsed columns of one block, by the names of the declaration."""

    rows: npt.NDArray[np.int64]
    block: Block
    numbers: dict[str, Numbers] = field(default_factory=dict)
    times: dict[str, Times] = field(default_factory=dict)
    texts: dict[str, Cells] = field(default_factory=dict)
    statuses: dict[str, tuple[Status, Cells]] = field(default_factory=dict)
    excludes: list[tuple[Exclude, Cells]] = field(default_factory=list)
    breakdowns: list[Cells] = field(default_factory=list)
    buyers: Buyers | None = None
    currency: Cells | None = None
    currencies: set[str] = field(default_factory=set)
    raw: dict[str, Cells] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    is_one_row: bool = False
    """Whether all rows of the frame stand in one row of the file."""

    @property
    def count(self) -> int:
        """Number of data rows."""
        return len(self.rows)


@dataclass(frozen=True)
class Source:
    """What reading a block needs besides its cells."""

    export: Export
    context: Context
    notes: Notes
    cell_currency: Callable[[Block, int], str | None]


def read_frame(block: Block, places: Places, source: Source) -> tuple[Frame, dict[str, Cells]]:
    """Return the block's data rows, parsed, and the first totals row's cells by column name."""
    export = source.export
    screened = screen(export, block, places)
    frame = Frame(block.rows[screened.data], block)
    customers: list[tuple[Customer, Cells]] = []
    columns: list[tuple[Column, Cells, int]] = []
    totals: dict[str, Cells] = {}
    for column, found in places.items():
        if isinstance(column, Months):
            continue  # read by the matrix builder, which sees all months at once
        place, cells = _best_of(block, found)
        if screened.totals is not None:
            totals[column.name] = cells.keep(screened.totals)
        cells = cells if screened.is_all_data else cells.keep(screened.data)
        cells = part_of(column, cells)
        frame.headers[column.name] = block.header[place]
        if isinstance(column, Customer):
            customers.append((column, cells))
        else:
            columns.append((column, cells, place))
    _fill(frame, _timed(columns), source)
    customers += _derive(frame, export)
    if customers:
        frame.buyers = find_buyers(customers, frame.count, source.context.secret)
    return frame, totals


def _timed(columns: list[tuple[Column, Cells, int]]) -> list[tuple[Column, Cells, int]]:
    """Return the columns with the times of day joined to their days."""
    clocks = [item for item in columns if isinstance(item[0], Clock)]
    if not clocks:
        return columns
    timed: list[tuple[Column, Cells, int]] = []
    for column, cells, place in columns:
        own = [c for clock, c, _ in clocks if clock.name == column.name]
        if isinstance(column, Date) and own:
            timed.append((column, with_clock(cells, own), place))
        elif not isinstance(column, Clock):
            timed.append((column, cells, place))
    return timed


def _derive(frame: Frame, export: Export) -> list[tuple[Customer, Cells]]:
    """Currency of the lines above and the customers' accounts of double-entry rows."""
    if frame.currency is not None and is_blank(frame.currency):
        frame.currency = None
    if frame.currency is None and not frame.currencies and export.table == "orders":
        code = stated_currency(frame.block.preamble)
        frame.currencies |= {code} if code else set()
    if export.sales.bookings is None:
        return []
    roles, accounts = booked(export.sales.bookings, frame.texts)
    frame.statuses[ACCOUNT_ROLES.name] = (ACCOUNT_ROLES, roles)
    frame.headers[ACCOUNT_ROLES.name] = frame.headers[export.sales.bookings.account]
    return [(Customer("account", kind="number"), accounts)]


def _best_of(block: Block, found: Sequence[int]) -> tuple[int, Cells]:
    """Return the first of equally named columns that is not blank throughout."""
    for place in found:
        cells = block.cells(place)
        if any(word and not word.isspace() for word in cells.texts.slice(0, 1000).to_pylist()):
            return place, cells
    return found[0], block.cells(found[0])


def _fill(frame: Frame, columns: list[tuple[Column, Cells, int]], source: Source) -> None:
    prior = source.export.decimal
    # Columns whose cells prove their style speak for the others of the file.
    ordered = sorted(columns, key=lambda item: isinstance(item[0], Number))
    numeric = [item for item in ordered if isinstance(item[0], Number)]
    for column, cells, _ in ordered[: len(ordered) - len(numeric)]:
        _fill_other(frame, column, cells, source)
    waiting: list[tuple[Number, Cells, int]] = []
    styles: set[Style] = set()
    for column, cells, place in numeric:
        assert isinstance(column, Number)  # noqa: S101 (chosen above)
        numbers = _numbers(column, cells, prior)
        if numbers.open.any() and prior is None:
            waiting.append((column, cells, place))
            continue
        if numbers.style and not isinstance(column, Count):
            styles.add(numbers.style)
        _keep(frame, (column, cells, place), numbers, source)
    file_style = styles.pop() if len(styles) == 1 else None
    for column, cells, place in waiting:
        _keep(frame, (column, cells, place), _numbers(column, cells, file_style), source)


def _numbers(column: Number, cells: Cells, prior: Style | None) -> Numbers:
    return read_numbers(
        cells, prior=prior, whole=isinstance(column, Count), percent=isinstance(column, Percent)
    )


def _keep(frame: Frame, item: tuple[Number, Cells, int], numbers: Numbers, source: Source) -> None:
    column, cells, place = item
    frame.numbers[column.name] = numbers
    frame.raw[column.name] = cells
    if isinstance(column, Money) and column.gives_currency:
        _, named = split_currency(frame.block.header[place])
        if named:
            frame.currencies.add(named)
        elif numbers.currencies:
            frame.currencies |= numbers.currencies
        elif numbers.has.any() and (code := source.cell_currency(frame.block, place)):
            frame.currencies.add(code)
    where = frame.block.header[place]
    source.notes.cells("number-unreadable", frame, numbers.unreadable, cells, where)
    source.notes.cells("number-style-ambiguous", frame, numbers.open, cells, where)
    if numbers.masked:
        source.notes.add(
            "value-masked", "note", sheet=frame.block.sheet, column=where, count=numbers.masked
        )


def _fill_other(frame: Frame, column: Column, cells: Cells, source: Source) -> None:
    if isinstance(column, Status):
        frame.statuses[column.name] = (column, cells)
    elif isinstance(column, Rule):
        frame.statuses[column.name] = (rule_status(column.name, column.patterns, cells), cells)
    elif isinstance(column, Exclude):
        frame.excludes.append((column, cells))
    elif isinstance(column, Currency):
        frame.currency = cells
    elif isinstance(column, Segment):
        frame.texts[column.name] = cells
        if column.is_breakdown:
            frame.breakdowns.append(cells)
    elif isinstance(column, Text):
        frame.texts[column.name] = cells
    elif isinstance(column, Days):
        _fill_days(frame, column, cells, source)
    elif isinstance(column, Date):
        _fill_date(frame, column, cells, source)


def _fill_date(frame: Frame, column: Date, cells: Cells, source: Source) -> None:
    if isinstance(column, DayMonth):
        cells = with_years(cells, frame.block)
    cells = spelled_out(column, cells, frame.block, source.context.received_on)
    zone = column.zone if isinstance(column, DateTime) else "Europe/Vienna"
    times = read_times(
        cells, zone=zone, prior=column.order, received_on=source.context.received_on,
        year=year_of(frame.block),
    )  # fmt: skip
    frame.times[column.name] = times
    frame.raw[column.name] = cells
    where = frame.headers[column.name]
    source.notes.cells("date-unreadable", frame, times.unreadable, cells, where)
    source.notes.cells("date-order-ambiguous", frame, times.open, cells, where)
    if times.is_without_year:
        source.notes.add("date-without-year", sheet=frame.block.sheet, column=where)


def _fill_days(frame: Frame, column: Days, cells: Cells, source: Source) -> None:
    """Both ends of ``2024-03-01 - 2024-03-11``."""
    halves = [re.split(r"\s+[-–—]\s+", word, maxsplit=1) for word in cells.words()]
    for name, end in (("date_from", 0), ("date_to", -1)):
        part = Cells(cells.codes, pa.array([half[end] for half in halves], pa.string()))
        frame.headers[name] = frame.headers[column.name]
        _fill_date(frame, Date(name), part, source)


def year_of(block: Block) -> int | None:
    """Return the one year that the sheet's name, the title or the preamble names."""
    for text in (block.sheet, block.title, *block.preamble):
        found = set(_YEAR.findall(text or ""))
        if len(found) == 1:
            return int(found.pop())
    return None


def is_filled(cells: Cells) -> Bools:
    """Which rows hold something."""
    filled = np.array(
        [word.strip().casefold() not in BLANKS for word in cells.words()], dtype=np.bool_
    )
    return filled[cells.codes] if len(filled) else np.zeros(len(cells), dtype=np.bool_)
