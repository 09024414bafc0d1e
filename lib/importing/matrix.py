"""Customer lists with a column per month: sums and customers, no single orders."""

import re
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from lib.importing.block import Block, Cells
from lib.importing.built import Built, aside
from lib.importing.customers import find_buyers
from lib.importing.export import Customer, Months
from lib.importing.frame import Frame, Source, year_of
from lib.importing.headers import plain, split_currency
from lib.importing.matching import Match, Places
from lib.importing.months import month_number
from lib.importing.numbers import Numbers, Style, decide_style, read_numbers
from lib.importing.screening import screen

_YEAR: Final = re.compile(r"20\d{2}")
_MONTH_COUNT: Final = 12
_EPOCH: Final = date(1970, 1, 1)


def build_matrix(match: Match, source: Source) -> Built:
    """Gross and customers of all months; the table of orders stays empty, as none is known."""
    built = Built()
    keys: set[str] = set()
    for block, places in match.blocks:
        _add_block(block, places, source, built, keys)
    if keys:
        built.add_sum("customers", len(keys) * 1_000_000)
    source.notes.add("months-only", "note", count=built.rows_used)
    return built


def _add_block(block: Block, places: Places, source: Source, built: Built, keys: set[str]) -> None:
    data = screen(source.export, block, places).data
    frame = Frame(block.rows[data], block)
    found = {type(column): (column, where) for column, where in places.items()}
    _, months = found[Months]
    customer, where = found[Customer]
    assert isinstance(customer, Customer)  # noqa: S101 (chosen by its type)
    columns = [(place, block.cells(place).keep(data)) for place in months]
    style = _style([cells for _, cells in columns])
    filled = np.zeros(frame.count, dtype=np.bool_)
    bad = np.zeros(frame.count, dtype=np.bool_)
    parsed = []
    for place, cells in columns:
        numbers = read_numbers(cells, prior=style)
        source.notes.cells(
            "number-unreadable", frame, numbers.unreadable, cells, block.header[place]
        )
        filled |= numbers.has
        bad |= numbers.unreadable | numbers.open
        parsed.append((place, numbers))
    used = filled & ~bad
    _ledger(frame, built, bad, ~filled & ~bad)
    _count(block, parsed, used, source, built)
    buyers = find_buyers([(customer, block.cells(where[0]).keep(data))], frame.count,
                         source.context.secret)  # fmt: skip
    keys.update(buyers.keys[code] for code in np.unique(buyers.codes[used]) if code >= 0)


def _style(columns: list[Cells]) -> Style | None:
    return decide_style([word.strip() for cells in columns for word in cells.words()], None)


def _ledger(
    frame: Frame, built: Built, bad: npt.NDArray[np.bool_], blank: npt.NDArray[np.bool_]
) -> None:
    built.rows_read += frame.count
    built.rows_used += int((~bad & ~blank).sum())
    for mask, reason in ((bad, "unreadable-amount"), (blank, "no-amount")):
        built.set_aside += aside(frame, mask, reason, [""] * int(mask.sum()))


def _count(
    block: Block,
    parsed: list[tuple[int, Numbers]],
    used: npt.NDArray[np.bool_],
    source: Source,
    built: Built,
) -> None:
    year = year_of(block)
    for place, numbers in parsed:
        mask = numbers.has & used
        built.add_sum("gross", int(numbers.micros[mask].sum()))
        _, code = split_currency(block.header[place])
        code = code or source.cell_currency(block, place)
        built.currencies |= numbers.currencies | ({code} if code else set())
        if mask.any() and (span := _month(block.header[place], year)):
            built.add_days(np.array(span, dtype=np.int32))


def _month(header: str, year: int | None) -> tuple[int, int] | None:
    """First and last day of the month that a header names."""
    stated = _YEAR.search(header)
    number = month_number(plain(_YEAR.sub("", header)))
    own = int(stated.group()) if stated else year
    if number is None or own is None:
        return None
    first = date(own, number, 1)
    after = date(own + number // _MONTH_COUNT, number % _MONTH_COUNT + 1, 1)
    return (first - _EPOCH).days, (after - _EPOCH).days - 1
