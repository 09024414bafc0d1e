"""Amounts of orders that a file does not carry: formulas, and refunds known by status only."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing.block import Cells
from lib.importing.export import Export, Sum
from lib.importing.frame import Frame, is_filled
from lib.importing.numbers import MICROS, Numbers
from lib.importing.order_roles import Groups

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


def compute(export: Export, frame: Frame, groups: Groups) -> None:
    """Fill the amounts that formulas give, row by row."""
    for name, price, quantity in export.sales.products:
        _multiply(frame, name, price, quantity)
    for formula in export.sums:
        once = [_on_first_row(frame.numbers[n], groups) for n in formula.once if n in frame.numbers]
        terms = [(name, 1) for name in formula.plus] + [(name, -1) for name in formula.minus]
        parts = [(frame.numbers[name], sign) for name, sign in terms if name in frame.numbers]
        parts += [(numbers, 1) for numbers in once]
        if parts and (formula.only_with is None or formula.only_with in frame.numbers):
            frame.numbers[formula.name] = _summed(frame, formula, parts)


def link_refunds(frame: Frame) -> None:
    """Give rows below zero the number of the sale that they name, instead of their own."""
    gross, linked = frame.numbers.get("gross"), frame.texts.get("linked_id")
    own = frame.texts.get("order_id")
    if gross is None or linked is None or own is None:
        return
    back = gross.has & (gross.micros < 0) & is_filled(linked)
    texts = pa.concat_arrays([own.texts, linked.texts])
    codes = np.where(back, linked.codes + np.int32(len(own.texts)), own.codes).astype(np.int32)
    frame.texts["order_id"] = Cells.of(texts.take(pa.array(codes)))


def _on_first_row(numbers: Numbers, groups: Groups) -> Numbers:
    """Return the largest amount of each order on its first row, nothing on the others."""
    if groups.codes is None:
        return numbers
    most = np.zeros(groups.count, dtype=np.int64)
    np.maximum.at(most, groups.codes, np.where(numbers.has, numbers.micros, 0))
    micros = np.zeros(groups.rows, dtype=np.int64)
    first = groups.first()
    micros[first] = most
    has = np.zeros(groups.rows, dtype=np.bool_)
    has[first] = groups.having(numbers.has)
    return Numbers(micros, has, numbers.unreadable, numbers.open)


def _multiply(frame: Frame, name: str, price: str, quantity: str) -> None:
    prices, counts = frame.numbers[price], frame.numbers[quantity]
    frame.numbers[name] = Numbers(
        prices.micros * (counts.micros // MICROS), prices.has & counts.has,
        prices.unreadable | counts.unreadable, prices.open | counts.open,
    )  # fmt: skip


def _summed(frame: Frame, formula: Sum, parts: Sequence[tuple[Numbers, int]]) -> Numbers:
    micros = np.zeros(frame.count, dtype=np.int64)
    has, unreadable = np.zeros(frame.count, np.bool_), np.zeros(frame.count, np.bool_)
    for numbers, sign in parts:
        micros += sign * np.where(numbers.has, numbers.micros, 0)
        has |= numbers.has
        unreadable |= numbers.unreadable | numbers.open
    if formula.only_with is not None:
        has &= frame.numbers[formula.only_with].has
    return Numbers(micros, has, unreadable, np.zeros(frame.count, np.bool_))


def refunded_whole(
    gross: tuple[Ints, Bools], refunded: tuple[Ints, Bools] | None, is_whole: Bools
) -> tuple[Ints, Bools]:
    """Return what was given back, the whole amount of ``is_whole`` where none is stated."""
    micros, has = refunded or (np.zeros_like(gross[0]), np.zeros_like(gross[1]))
    whole = is_whole & (micros == 0) & gross[1]
    return np.where(whole, gross[0], micros), has | whole
