"""A block of a file: one header, and the columns of text below it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing.sheets import EXACT_MARK

Codes = npt.NDArray[np.int32]
Rows = npt.NDArray[np.int64]
Record = Sequence[str]


@dataclass(frozen=True)
class Cells:
    """A column with each different text once: row i holds ``texts[codes[i]]``.

    All parsing works on the different texts, which are few compared with the rows.
    """

    codes: Codes
    texts: Any  # pa.StringArray: pyarrow ships no types
    is_all_different: bool = False

    @classmethod
    def of(cls, column: Any) -> "Cells":
        """From an Arrow column of strings or dictionaries."""
        if isinstance(column, pa.ChunkedArray):
            if pa.types.is_dictionary(column.type):
                column = column.unify_dictionaries()
            column = column.combine_chunks()
        if isinstance(column, pa.ChunkedArray):  # combine_chunks of no chunk at all
            column = pa.array([], pa.string())
        encoded = column if pa.types.is_dictionary(column.type) else column.dictionary_encode()
        codes = encoded.indices.to_numpy(zero_copy_only=False).astype(np.int32, copy=False)
        return cls(codes, encoded.dictionary, len(encoded.dictionary) == len(codes))

    def __len__(self) -> int:
        return len(self.codes)

    def keep(self, mask: npt.NDArray[np.bool_]) -> "Cells":
        """Return the rows of the mask."""
        return Cells(self.codes[mask], self.texts)

    def words(self) -> list[str]:
        """Return the different texts."""
        return [text.removeprefix(EXACT_MARK) for text in self.texts.to_pylist()]


@dataclass
class Block:
    """One header and its rows, from records read one by one or from whole columns."""

    header: tuple[str, ...]
    rows: Rows
    """Row of the file, as a spreadsheet program numbers it."""
    records: Sequence[Record] = ()
    columns: Mapping[int, Cells] = field(default_factory=dict)
    sheet: str | None = None
    title: str | None = None
    preamble: tuple[str, ...] = ()
    header_row: int = 1

    def cells(self, place: int) -> Cells:
        """Return the column at this place; short rows have blank cells there."""
        if place in self.columns:
            return self.columns[place]
        texts = [record[place] if place < len(record) else "" for record in self.records]
        return Cells.of(pa.array(texts, pa.string()))
