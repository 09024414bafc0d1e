"""Numpy arrays become Arrow arrays of the canonical types, without a Python object per row."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.block import Cells
from lib.importing.canonical import MONEY, REPEATED
from lib.importing.numbers import MICROS, Numbers
from lib.importing.sheets import EXACT_MARK

Bools = npt.NDArray[np.bool_]


def money(micros: npt.NDArray[np.int64], has: Bools) -> Any:
    """``decimal128(18, 6)`` from millionths."""
    if not has.any():
        return pa.nulls(len(micros), MONEY)
    wide = np.zeros((len(micros), 2), dtype=np.int64)
    wide[:, 0] = micros
    if micros.min() < 0:
        wide[:, 1] = micros >> 63
    return pa.Array.from_buffers(
        MONEY, len(micros), [_validity(has), pa.py_buffer(wide)], int((~has).sum())
    )


def numbers_as(kind: Any, numbers: Numbers, mask: Bools) -> Any:
    """Return the rows of the mask in the type of the canonical column."""
    micros, has = numbers.micros[mask], numbers.has[mask]
    if pa.types.is_decimal(kind):
        return money(micros, has)
    if pa.types.is_integer(kind):
        return pa.array(micros // MICROS, pa.int64(), mask=~has)
    return pa.array(micros / MICROS, pa.float64(), mask=~has)


def days(values: npt.NDArray[np.int32], has: Bools) -> Any:
    """``date32`` from days since 1970."""
    return _nullable(values, has, pa.int32()).view(pa.date32())


def moments(micros: npt.NDArray[np.int64], has: Bools) -> Any:
    """``timestamp[us]`` from microseconds since 1970."""
    if not has.any():
        return pa.nulls(len(micros), pa.timestamp("us"))
    return _nullable(micros, has, pa.int64()).view(pa.timestamp("us"))


def _nullable(values: npt.NDArray[Any], has: Bools, kind: Any) -> Any:
    return pa.array(values, kind) if has.all() else pa.array(values, kind, mask=~has)


def texts(cells: Cells, mask: Bools) -> Any:
    """Strings of the rows of the mask; blank ones are null."""
    words = [word.strip() for word in cells.words()] if _needs_care(cells) else None
    source = cells.texts if words is None else pa.array(words, pa.string())
    taken = source.take(pa.array(cells.codes[mask]))
    return taken if words is None else _nulled(taken)


def _needs_care(cells: Cells) -> bool:
    """Whether some text has blanks around it, is empty, or is marked as an exact number."""
    odd = pc.match_substring_regex(cells.texts, rf"^\s|\s$|^$|^{EXACT_MARK}")
    return bool(pc.any(odd, min_count=0).as_py())


def _nulled(array: Any) -> Any:
    return pc.if_else(pc.equal(array, ""), pa.scalar(None, pa.string()), array)


def constant(text: str | None, count: int) -> Any:
    """Return the same text in every row, kept once."""
    if text is None:
        return pa.nulls(count, REPEATED)
    return pa.DictionaryArray.from_arrays(np.zeros(count, dtype=np.int32), [text])


def by_code(codes: npt.NDArray[Any], words: Sequence[str | None]) -> Any:
    """Texts by their codes, each kept once; null for −1 and where the word is None."""
    places = codes.astype(np.int32)
    blank = np.array([word is None for word in words], dtype=np.bool_)
    missing = places < 0
    if blank.any():
        missing |= blank[places] & ~missing
    texts = pa.array([word or "" for word in words], pa.string())
    indices = pa.array(places, mask=missing) if missing.any() else pa.array(places)
    return pa.DictionaryArray.from_arrays(indices, texts)


def _validity(has: Bools) -> Any:
    if has.all():
        return None
    return pa.py_buffer(np.packbits(has, bitorder="little"))
