"""Collects problems while a file is read; never carries a name or an e-mail address."""

import re
from typing import Final, Protocol

import numpy as np
import numpy.typing as npt

from lib.importing.block import Block, Cells
from lib.importing.result import Problem, Severity
from lib.importing.sheets import EXACT_MARK

_LETTERS: Final = re.compile(r"[^\W\d_]{2,}(?:[^\d\n]*[^\W\d_]{2,})?|\S*@\S*")
_MAX_EXCERPT: Final = 40


class _Placed(Protocol):
    rows: npt.NDArray[np.int64]
    block: Block


def excerpt(text: str) -> str:
    """Return the digits and marks of a cell; words are left out, they may be somebody."""
    start = text.removeprefix(EXACT_MARK).strip()[: 2 * _MAX_EXCERPT]
    bare = _LETTERS.sub("…", start)
    return bare if len(bare) <= _MAX_EXCERPT else bare[:_MAX_EXCERPT] + "…"


class Notes:
    """The problems of one file, each said once per column."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def add(
        self,
        code: str,
        severity: Severity = "warning",
        *,
        sheet: str | None = None,
        row: int | None = None,
        column: str | None = None,
        **fields: str | int | float,
    ) -> None:
        """One more problem."""
        self.problems.append(Problem(code, severity, sheet, row, column, fields))

    def cells(
        self,
        code: str,
        frame: _Placed,
        mask: npt.NDArray[np.bool_],
        cells: Cells,
        column: str,
    ) -> None:
        """One problem for all cells of the mask: the first place, its text and how many."""
        if not mask.any():
            return
        first = int(np.argmax(mask))
        found = cells.texts[int(cells.codes[first])].as_py() or ""
        self.add(
            code, sheet=frame.block.sheet, row=int(frame.rows[first]), column=column,
            found=excerpt(found), count=int(mask.sum()),
        )  # fmt: skip
