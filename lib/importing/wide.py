"""Wide blocks: a title (the metric), a row of segments, one row of values."""

import numpy as np
import pyarrow as pa

from lib.importing.block import Block, Cells
from lib.importing.export import Count, Number
from lib.importing.frame import Frame, Source
from lib.importing.matching import Match
from lib.importing.numbers import read_numbers


def wide_frames(match: Match, source: Source) -> list[Frame]:
    """One frame per block, each segment a row of its own."""
    frames: list[Frame] = []
    for block, places in match.blocks:
        for column, found in places.items():
            if not isinstance(column, Number):
                continue
            frames += [_frame(block, row, column, found, source) for row in range(len(block.rows))]
    return frames


def _frame(block: Block, row: int, column: Number, found: tuple[int, ...], source: Source) -> Frame:
    record = block.records[row]
    values = [record[place] if place < len(record) else "" for place in found]
    cells = Cells.of(pa.array(values, pa.string()))
    segments = Cells.of(pa.array([block.header[place] for place in found], pa.string()))
    frame = Frame(np.full(len(found), block.rows[row], dtype=np.int64), block)
    frame.numbers[column.name] = read_numbers(
        cells, prior=source.export.decimal, whole=isinstance(column, Count)
    )
    frame.texts["segments"] = segments
    frame.is_one_row = True
    source.notes.cells(
        "number-unreadable", frame, frame.numbers[column.name].unreadable, cells,
        block.title or "",
    )  # fmt: skip
    return frame
