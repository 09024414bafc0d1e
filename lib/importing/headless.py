"""Files without a header, known by the shapes of their cells; they get a header of their own."""

import re
from collections.abc import Sequence
from typing import Final

import numpy as np

from lib.importing.block import Block, Record
from lib.importing.delimited import DELIMITERS, parse
from lib.importing.registry import exports
from lib.importing.sales_terms import Headless

_ROWS_SEEN: Final = 12
_HEAD: Final = 20_000
_START: Final = re.compile(
    r'\s*"?(?:\d{1,2}\.\d{1,2}\.\d{2}|\d{4}-\d{2}-\d{2}|[A-Z]{2}\d{10}|\d"?[;,\t]"?\d{4,9}"?[;,\t])'
)


def headless_blocks(text: str) -> list[Block]:
    """Return the one block of a file that has no header; none where no shape fits."""
    found = _find(text) if _START.match(text) else None
    if found is None:
        return []
    delimiter, shape = found
    records = parse(text, delimiter)
    filled = [place for place, record in enumerate(records) if any(record)]
    rows = np.asarray(filled, dtype=np.int64) + 1
    return [Block(shape.names, rows, [records[place] for place in filled], header_row=0)]


def _find(text: str) -> tuple[str, Headless] | None:
    head = text[:_HEAD]
    for delimiter in DELIMITERS:
        records = [record for record in parse(head, delimiter) if any(record)]
        # The last record may be cut off, all others must fit.
        seen = records[: min(_ROWS_SEEN, len(records) - (len(text) > _HEAD))]
        for shape in _known():
            if seen and all(_fits(record, shape) for record in seen):
                return delimiter, shape
    return None


def _known() -> list[Headless]:
    return [shape for export in exports().values() for shape in export.sales.headless]


def _fits(record: Record, shape: Headless) -> bool:
    cells: Sequence[str] = [cell.strip() for cell in record]
    while len(cells) > len(shape.shapes) and not cells[-1]:
        cells = cells[:-1]  # old exports end their rows with the delimiter
    if len(cells) != len(shape.shapes):
        return False
    return all(re.fullmatch(s, c, re.DOTALL) for s, c in zip(shape.shapes, cells, strict=True))
