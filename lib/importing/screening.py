"""Rows that are no data: totals, descriptions, footers; they are told apart before parsing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pyarrow.compute as pc

from lib.importing.block import Block, Cells
from lib.importing.export import Export, Segment, Text
from lib.importing.headers import plain
from lib.importing.matching import Places

Bools = npt.NDArray[np.bool_]
_TOTAL_WORDS: Final = re.compile(
    r"^\s*(?:gesamt(?:summe|betrag|umsatz)?|summe|zwischensumme|endsumme|total|grand total|sum|"
    r"subtotal|insgesamt)(?:\s+(?:q\d|quartal\s*\d|\d\. quartal|[a-zäöü]{3,9}|20\d\d|eur|€)){0,2}"
    r"\s*:?\s*$",
    re.IGNORECASE,
)
_TOTAL_STARTS: Final = r"(?i)^\s*(gesamt|summe|zwischensumme|endsumme|total|grand|sum|sub|insg)"
_LABEL_PLACES: Final = 4
_NO_NAME: Final = frozenset({"", "-", "--"})  # not "NA", which is Namibia
_MIN_SENTENCE: Final = 20


@dataclass(frozen=True)
class Screened:
    """Which rows of a block are data, and the first totals row."""

    data: Bools
    totals: Bools | None

    @property
    def is_all_data(self) -> bool:
        """Whether no row was dropped."""
        return bool(self.data.all())


def screen(export: Export, block: Block, places: Places) -> Screened:
    """Return data rows and totals row of a block."""
    count = len(block.rows)
    totals = _labelled(export, block, places, count) | _unnamed(export, block, places, count)
    dropped = totals | _descriptions(block, count)
    first: Bools | None = None
    if totals.any():
        first = np.zeros(count, dtype=np.bool_)
        first[int(np.argmax(totals))] = True
    return Screened(~dropped, first)


def _rows_where(cells: Cells, is_meant: Callable[[str], bool]) -> Bools:
    meant = np.array([is_meant(word) for word in cells.words()], dtype=np.bool_)
    if not len(meant) or not meant.any():
        return np.zeros(len(cells), dtype=np.bool_)
    return meant[cells.codes]


def _labelled(export: Export, block: Block, places: Places, count: int) -> Bools:
    """Rows that one of the first cells calls a total."""
    found = np.zeros(count, dtype=np.bool_)
    starts = tuple(label.casefold() for label in export.totals_labels)
    if starts:
        # Columns may have been moved, so the label may stand anywhere.
        for place in range(len(block.header)):
            found |= _rows_where(block.cells(place), lambda w: _is_label(w, starts))
        return found | _nameless(block, places, count)
    if export.is_generic:
        first = block.cells(0)
        if pc.any(pc.match_substring_regex(first.texts, _TOTAL_STARTS), min_count=0).as_py():
            found |= _rows_where(first, lambda w: _TOTAL_WORDS.match(w) is not None)
    return found


def _nameless(block: Block, places: Places, count: int) -> Bools:
    """Rows without any of the names that every row of data has: totals that lost their label."""
    names = [c for c in places if c.is_required and isinstance(c, Text | Segment)]
    blank = np.full(count, bool(names))
    for column in names:
        blank &= _rows_where(block.cells(places[column][0]), lambda w: w.strip() in _NO_NAME)
    return blank


def _is_label(word: str, labels: tuple[str, ...]) -> bool:
    """Whether a cell is a label; one that ends in a mark or blank may go on behind it."""
    text = _clean(word)
    return any(text == label if label[-1].isalnum() else text.startswith(label) for label in labels)


def _clean(word: str) -> str:
    return word.replace("\u00ad", "").strip().casefold()


def _unnamed(export: Export, block: Block, places: Places, count: int) -> Bools:
    """Return the first or last row, where all names are blank that the other rows have."""
    names = [column for column in places if column.name in export.totals_unnamed]
    none = np.zeros(count, dtype=np.bool_)
    if not names or count < 2:
        return none
    blank = np.ones(count, dtype=np.bool_)
    for column in names:
        blank &= _rows_where(block.cells(places[column][0]), lambda w: not w.strip())
    if blank.sum() == 1 and (blank[0] or blank[-1]):
        return blank
    return none


def _descriptions(block: Block, count: int) -> Bools:
    """Return a row of sentences right below the header, its first cell blank."""
    found = np.zeros(count, dtype=np.bool_)
    if not count or not block.records or len(block.header) <= _LABEL_PLACES:
        return found
    first = block.records[0]
    rest = [cell for cell in first if cell.strip()]
    sentences = [cell for cell in rest if len(cell) >= _MIN_SENTENCE and " " in cell.strip()]
    if not first[0].strip() and rest and len(sentences) > len(rest) / 2:
        found[0] = True
    return found


def is_footer(export: Export, word: str) -> bool:
    """Whether a text is a closing line of the file."""
    starts = tuple(plain(footer) for footer in export.footers)
    return bool(starts) and plain(word).startswith(starts)
