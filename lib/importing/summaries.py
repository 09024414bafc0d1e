"""Files that hold sums per customer or per day and no single orders: what they can give."""

from collections.abc import Sequence
from typing import Final

import numpy as np

from lib.importing.built import Built, aside
from lib.importing.export import Customer, Export
from lib.importing.frame import Frame
from lib.importing.problems import Notes

_MICROS: Final = 1_000_000


def build_summary(export: Export, frames: Sequence[Frame], notes: Notes) -> Built:
    """Return sums and customers; the table of orders stays empty, as none is known."""
    built = Built()
    keys: set[str] = set()
    for frame in frames:
        _add(frame, built, keys, has_customers=_names_customers(export))
    if keys:
        built.sums["customers"] = len(keys) * _MICROS
    notes.add("customers-only" if keys else "sums-only", "note")
    return built


def _names_customers(export: Export) -> bool:
    return any(isinstance(column, Customer) for column in export.columns)


def _add(frame: Frame, built: Built, keys: set[str], *, has_customers: bool) -> None:
    used = np.ones(frame.count, dtype=np.bool_)
    reason = "no-values"
    if has_customers:
        reason = "no-person"
        used &= frame.buyers.codes >= 0 if frame.buyers is not None else False
    else:
        used &= np.any([numbers.has for numbers in frame.numbers.values()], axis=0)
    built.rows_read += frame.count
    built.rows_used += int(used.sum())
    built.set_aside += aside(frame, ~used, reason, [""] * int((~used).sum()))
    for name, numbers in frame.numbers.items():
        built.add_column(name, numbers, used)
    built.currencies |= frame.currencies
    if frame.buyers is not None:
        codes = np.unique(frame.buyers.codes[used])
        keys.update(frame.buyers.keys[code] for code in codes.tolist() if code >= 0)
    for times in frame.times.values():
        built.add_days(times.days[times.has & used])
