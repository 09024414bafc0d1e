"""Well-formed CSV, read as whole columns; anything irregular is left to the tolerant reader."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv

from lib.importing.block import Block, Cells
from lib.importing.delimited import HEAD_CHARACTERS, find_delimiter, parse, separator_line
from lib.importing.layout import count_known, find_blocks
from lib.importing.matching import Match, matches, needed_places

_MIN_BYTES: Final = 200_000
_PIECE_BYTES: Final = 1 << 22


def read_columns(data: bytes) -> Match | None:
    """Return the export of a regular UTF-8 file of one block, None where it is no such file."""
    if len(data) < _MIN_BYTES:
        return None
    return read_regular(data)


def read_regular(data: bytes) -> Match | None:
    """Return the same for a file of any size."""
    mark = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    head = _head(data[mark : mark + HEAD_CHARACTERS])
    if head is None or separator_line(head)[1] or b"\0" in data:
        return None
    delimiter = find_delimiter(head, count_known)
    records = parse(head, delimiter)
    found = matches(find_blocks(records))
    if len(found) != 1 or len(found[0].blocks) != 1 or found[0].export.is_wide:
        return None
    match = found[0]
    (block, places) = match.blocks[0]
    if not _is_whole(block, records):
        return None
    wanted = needed_places(match)
    columns = _load(data, mark, block, delimiter, wanted)
    if columns is None or _has_odd_rows(columns, block):
        return None
    count = len(next(iter(columns.values())))
    whole = Block(
        block.header, np.arange(count, dtype=np.int64) + block.header_row + 1,
        columns=columns, preamble=block.preamble, header_row=block.header_row,
        records=block.records[:1],
    )  # fmt: skip
    return Match(match.export, ((whole, places),), match.language)


def _head(piece: bytes) -> str | None:
    """Return the whole lines at the beginning, None where they are no UTF-8."""
    if len(piece) == HEAD_CHARACTERS:
        piece = piece[: piece.rfind(b"\n") + 1]
    try:
        return piece.decode("utf-8") or None
    except UnicodeDecodeError:
        return None


def _is_whole(block: Block, records: Sequence[Sequence[str]]) -> bool:
    """Whether the header and all rows seen are equally wide and no row was left out."""
    width = len(records[block.header_row - 1])
    below = records[block.header_row :]
    return bool(below) and all(len(record) == width for record in below[:-1]) and width > 1


def _load(
    data: bytes, mark: int, block: Block, delimiter: str, wanted: list[int]
) -> dict[int, Cells] | None:
    start = _offset_of_rows(data, mark, block.header_row)
    if start is None:
        return None
    end = len(data)
    while end > start and data[end - 1 : end] in (b"\n", b"\r"):
        end -= 1
    names = [str(place) for place in range(len(block.header))]
    kept = [str(place) for place in wanted]
    try:
        table = pa_csv.read_csv(
            pa.BufferReader(pa.py_buffer(data).slice(start, end - start)),
            read_options=pa_csv.ReadOptions(column_names=names, block_size=_PIECE_BYTES),
            parse_options=pa_csv.ParseOptions(
                delimiter=delimiter, newlines_in_values=b'"' in data, ignore_empty_lines=False
            ),
            convert_options=pa_csv.ConvertOptions(
                include_columns=kept,
                column_types={name: pa.dictionary(pa.int32(), pa.string()) for name in kept},
                strings_can_be_null=False,
            ),
        )
    except pa.ArrowInvalid:
        return None
    return {place: Cells.of(table.column(str(place))) for place in wanted}


def _offset_of_rows(data: bytes, mark: int, header_row: int) -> int | None:
    """Where the rows start; None where a quoted line end hides among the lines above."""
    place = mark
    for _ in range(header_row):
        end = data.find(b"\n", place)
        if end < 0 or data.count(b'"', place, end) % 2:
            return None
        place = end + 1
    return place


def _has_odd_rows(columns: dict[int, Cells], block: Block) -> bool:
    """Whether some row is blank in all columns read, or repeats the header."""
    blank: Any = None
    for cells in columns.values():
        texts = cells.texts
        empty = _rows(cells, pc.equal(pc.utf8_trim_whitespace(texts), ""))
        blank = empty if blank is None else blank & empty
        if not blank.any():
            break
    first = next(iter(columns))
    cells = columns[first]
    repeated = _rows(cells, pc.equal(cells.texts, block.header[first]))
    return bool(blank is not None and blank.any()) or bool(repeated.any())


def _rows(cells: Cells, of_texts: Any) -> Any:
    mask = of_texts.to_numpy(zero_copy_only=False)
    if not len(mask) or not mask.any():
        return np.zeros(len(cells), dtype=np.bool_)
    return mask[cells.codes]


Reader = Callable[[bytes], Match | None]
