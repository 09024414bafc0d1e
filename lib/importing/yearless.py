"""Days without a year get theirs from their order in the file and from the day of the upload."""

from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

Days = npt.NDArray[np.int32]
Marks = npt.NDArray[np.int32]
_NEW_YEAR_STEP: Final = 600
"""Month times 100 plus day falls by at least this from one year's end to the next one's start."""
_MAX_NEW_YEARS: Final = 3
_LEAP_DAY: Final = 229
_LEAP_CYCLE: Final = 8


def days_of(marks: Marks, received_on: date) -> Days:
    """Return days since 1970 of rows whose month and day are known.

    Parameters
    ----------
    marks
        Month times 100 plus day, in the order of the file.
    received_on
        No row is later than this day, and the latest is within a year of it.
    """
    if not len(marks):
        return np.zeros(0, dtype=np.int32)
    offsets = _years_walked(marks)
    today = received_on.month * 100 + received_on.day
    if offsets is None:
        years = np.where(marks > today, received_on.year - 1, received_on.year)
        return _as_days(_leap(marks, years), marks)
    latest = int(marks[np.argmax(offsets * 10_000 + marks)])
    anchor = received_on.year - (latest > today)
    for back in range(_LEAP_CYCLE):
        years = anchor - back + offsets - offsets.max()
        if _are_valid(marks, years):
            return _as_days(years, marks)
    return _as_days(_leap(marks, anchor + offsets - offsets.max()), marks)


def _years_walked(marks: Marks) -> npt.NDArray[np.int64] | None:
    """Years since the first row; None where the rows are not ordered by day."""
    steps = np.diff(marks.astype(np.int64))
    ups, downs = int((steps > 0).sum()), int((steps < 0).sum())
    sign = 1 if ups >= downs else -1
    turns = steps * sign < 0
    if turns.sum() > _MAX_NEW_YEARS or (np.abs(steps[turns]) < _NEW_YEAR_STEP).any():
        return None
    return sign * np.concatenate([[0], np.cumsum(turns)])


def _are_valid(marks: Marks, years: npt.NDArray[np.int64]) -> bool:
    return bool(((marks != _LEAP_DAY) | _is_leap(years)).all())


def _is_leap(years: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    return np.equal(years % 4, 0) & (np.not_equal(years % 100, 0) | np.equal(years % 400, 0))


def _leap(marks: Marks, years: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Move each 29 February back to the last year that had one."""
    found = years.copy()
    for _ in range(_LEAP_CYCLE):
        found = np.where((marks == _LEAP_DAY) & ~_is_leap(found), found - 1, found)
    return found


def _as_days(years: npt.NDArray[np.int64], marks: Marks) -> Days:
    months = (years - 1970) * 12 + marks // 100 - 1
    firsts = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return (firsts + marks % 100 - 1).astype(np.int32)
