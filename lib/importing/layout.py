"""Records become blocks: preamble, titles, header, rows; several blocks a sheet are usual."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from lib.importing.block import Block, Record
from lib.importing.headers import plain
from lib.importing.registry import known_headers
from lib.importing.sheets import EXACT_MARK

_MAX_PREAMBLE_ROWS: Final = 60
_MIN_KNOWN: Final = 2
_COMMENT: Final = re.compile(r"^#(?:\s|-{3}|$)")
_VALUE: Final = re.compile(r"^[\x1f€$£+\-−(]*\s*[\d.,'\s]*\d[\d.,:/\-TZ+%€$£\s)]*$")
_DAY_HEADERS: Final = frozenset({"date", "datum", "fecha", "data"})


def count_known(record: Iterable[str]) -> int:
    """How many cells are headers that some export reads."""
    known = known_headers()
    return len({plain(cell) for cell in record if cell} & known)


def find_blocks(records: Sequence[Record], sheet: str | None = None) -> list[Block]:
    """Return the blocks of one sheet, in order; rows of a block may be separated by blank ones."""
    first = _first_header(records)
    if first is None:
        return []
    return _Splitter(records, sheet, first).blocks()


def is_blank(record: Record) -> bool:
    """Whether no cell holds anything."""
    return not any(cell and not cell.isspace() for cell in record)


def _first_header(records: Sequence[Record]) -> int | None:
    """Return the first row that shows enough known headers, else the first wide one."""
    head = records[:_MAX_PREAMBLE_ROWS]
    counts = [count_known(record) if _has_no_values(record) else 0 for record in head]
    best = max(counts, default=0)
    if best >= _MIN_KNOWN:
        # Later blocks may have more columns: the first good header starts the file.
        return next(i for i, n in enumerate(counts) if n >= max(_MIN_KNOWN, best / 2))
    wide = (i for i, record in enumerate(head) if len(_filled(record)) >= _MIN_KNOWN)
    return next(wide, None)


def _filled(record: Record) -> list[str]:
    return [cell for cell in record if cell and not cell.isspace()]


def _has_no_values(record: Record) -> bool:
    return not any(_VALUE.match(cell) for cell in _filled(record))


def _first_cell(record: Record) -> str:
    return record[0] if record else ""


@dataclass
class _Found:
    """A header, its title, and the rows and lines that belong to it."""

    header: int
    title: str | None
    preamble: tuple[str, ...]
    rows: list[int] = field(default_factory=list)


class _Splitter:
    """Walks through the records of one sheet once and starts a block at every header."""

    def __init__(self, records: Sequence[Record], sheet: str | None, first: int) -> None:
        self.records = records
        self.sheet = sheet
        self.first = first
        self.found: list[_Found] = []
        self.titles: list[int] = []
        self.comments: list[str] = []
        self.has_comments = any(_COMMENT.match(_first_cell(record)) for record in records[:first])

    def blocks(self) -> list[Block]:
        above = [i for i in range(self.first) if not is_blank(self.records[i])]
        title = self._title_of(above[-1]) if above and not self.has_comments else None
        preamble = tuple(" ".join(_filled(self.records[i])) for i in above)
        self.found.append(_Found(self.first, title, preamble))
        after_blank = False
        for place in range(self.first + 1, len(self.records)):
            record = self.records[place]
            if is_blank(record):
                after_blank = True
                continue
            if self.has_comments and _COMMENT.match(record[0]):
                self.comments.append(" ".join(_filled(record)))
                continue
            self._take(place, record, after_blank=after_blank)
            after_blank = False
        self._flush()
        return [self._block(found) for found in self.found]

    def _take(self, place: int, record: Record, *, after_blank: bool) -> None:
        header = self.records[self.found[-1].header]
        if record == header and not self.titles:
            return  # the header repeated, as on the pages of a printed list
        if after_blank and self._title_of(place):
            self.titles.append(place)
        elif (after_blank or self.titles or self.comments) and self._is_header(record):
            title = self._title_of(self.titles[-1]) if self.titles else None
            self.found.append(_Found(place, title, tuple(self.comments) or self.found[0].preamble))
            self.titles.clear()
            self.comments.clear()
        else:
            self._flush()
            self.found[-1].rows.append(place)

    def _flush(self) -> None:
        """Titles that no header followed are rows: nothing may be lost."""
        self.found[-1].rows.extend(self.titles)
        self.titles.clear()

    def _title_of(self, place: int) -> str | None:
        record = self.records[place]
        filled = _filled(record)
        is_title = len(filled) == 1 and record[0] == filled[0] and not _VALUE.match(filled[0])
        return filled[0].strip() if is_title else None

    def _is_header(self, record: Record) -> bool:
        if not _has_no_values(record):
            return False
        return bool(self.titles or self.comments) or count_known(record) >= _MIN_KNOWN

    def _block(self, found: "_Found") -> Block:
        return Block(
            header=titled_header(self.records[found.header], found.title),
            rows=np.asarray(found.rows, dtype=np.int64) + 1,
            records=[self.records[i] for i in found.rows],
            sheet=self.sheet,
            title=found.title,
            preamble=found.preamble,
            header_row=found.header + 1,
        )


def titled_header(record: Record, title: str | None) -> tuple[str, ...]:
    """Return the header; a value column called ``Primary`` takes the name of the block's title."""
    names = [cell.removeprefix(EXACT_MARK).strip() for cell in record]
    filled = [i for i, name in enumerate(names) if name]
    is_pair = len(filled) == _MIN_KNOWN and plain(names[filled[0]]) in _DAY_HEADERS
    if title and is_pair and plain(names[filled[1]]) not in known_headers():
        names[filled[1]] = title
    return tuple(names)
