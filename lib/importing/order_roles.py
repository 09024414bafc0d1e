"""What each row of an orders export is: sale or refund, its order, its status, or set aside."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from lib.importing.export import STATUS_MEANINGS, Export
from lib.importing.frame import Frame, is_filled
from lib.importing.numbers import BLANKS
from lib.importing.problems import Notes

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
STATUSES: Final = ("paid", "refunded", "partially_refunded", "open")


@dataclass(frozen=True)
class Groups:
    """Which rows make one order; ``codes`` is None where every row is an order of its own."""

    count: int
    rows: int
    codes: Ints | None

    def having(self, rows: Bools) -> Bools:
        """Return the orders that have one of these rows."""
        if self.codes is None:
            return rows
        found = np.zeros(self.count, dtype=np.bool_)
        found[self.codes[rows]] = True
        return found

    def sums(self, values: Ints, rows: Bools) -> Ints:
        """Return sums of the values of these rows by order."""
        if self.codes is None:
            return values if rows.all() else np.where(rows, values, 0)
        sums = np.zeros(self.count, dtype=np.int64)
        np.add.at(sums, self.codes[rows], values[rows])
        return sums

    def first(self, *preferred: Bools) -> Ints:
        """Return the first row of each order in the first mask, else in the next, else any."""
        places = np.arange(self.rows, dtype=np.int64)
        if self.codes is None:
            return places
        head = np.full(self.count, self.rows, dtype=np.int64)
        for mask in (*preferred, np.ones(self.rows, dtype=np.bool_)):
            fresh = np.full(self.count, self.rows, dtype=np.int64)
            np.minimum.at(fresh, self.codes[mask], places[mask])
            head = np.where(head == self.rows, fresh, head)
        return head


@dataclass
class Roles:
    """The roles of all rows; reason 0 is no reason, ``words`` names the others."""

    groups: Groups
    reasons: npt.NDArray[np.int16]
    words: list[str]
    status: npt.NDArray[np.int8]
    is_refund: Bools

    @property
    def used(self) -> Bools:
        """The rows that are not set aside."""
        return np.equal(self.reasons, 0)


def find_roles(export: Export, frame: Frame, groups: Groups, notes: Notes) -> Roles:
    """Return the roles of all rows of a frame."""
    reasons = np.zeros(frame.count, dtype=np.int16)
    words = [""]
    status, is_refund = _read_status(frame, reasons, words, notes)
    gross = frame.numbers.get("gross")
    if gross is not None:
        below = gross.has & (gross.micros < 0)
        if export.sales.debits is None:
            is_refund |= below
        else:
            # On an account of one's own what comes in is never a refund, what goes out seldom.
            _set(reasons, words, is_refund & gross.has & ~below, "money-back")
            _set(reasons, words, below & ~is_refund, export.sales.debits)
    _check(export, frame, reasons, words)
    roles = Roles(groups, reasons, words, status, is_refund)
    if export.lines != "summed" and groups.codes is not None:
        # Further lines share the fate of the row that carries the order.
        head = groups.first(*([] if gross is None else [gross.has]))[groups.codes]
        roles.reasons, roles.status = reasons[head], status[head]
        roles.is_refund = is_refund[head]
    return roles


def _read_status(
    frame: Frame, reasons: npt.NDArray[np.int16], words: list[str], notes: Notes
) -> tuple[npt.NDArray[np.int8], Bools]:
    """Canonical status per row; reasons are filled for rows that are no sale."""
    status = np.zeros(frame.count, dtype=np.int8)
    is_refund = np.zeros(frame.count, dtype=np.bool_)
    for name, (column, cells) in frame.statuses.items():
        known = {word.casefold(): meaning for word, meaning in column.values.items()}
        meanings = []
        for word in cells.words():
            bare = word.strip().casefold()
            blank = bare in BLANKS
            meanings.append(column.blank if blank else known.get(bare, column.otherwise))
        unknown = np.array([m is None for m in meanings], dtype=np.bool_)[cells.codes]
        notes.cells("status-unknown", frame, unknown, cells, frame.headers[name])
        own = np.array([STATUSES.index(m) if m in STATUSES else 0 for m in meanings], dtype=np.int8)
        status = np.maximum(status, own[cells.codes])
        is_refund |= np.array([m == "refund" for m in meanings], dtype=np.bool_)[cells.codes]
        for meaning in {m or "unknown-status" for m in meanings} - set(STATUS_MEANINGS):
            hits = np.array([(m or "unknown-status") == meaning for m in meanings])[cells.codes]
            _set(reasons, words, hits, meaning)
    for exclude, cells in frame.excludes:
        wanted = {value.casefold() for value in exclude.values}
        hits = (
            np.array([w.strip().casefold() in wanted for w in cells.words()], np.bool_)[cells.codes]
            if wanted
            else is_filled(cells)
        )
        _set(reasons, words, hits, exclude.name)
    return status, is_refund


def _set(reasons: npt.NDArray[np.int16], words: list[str], mask: Bools, reason: str) -> None:
    fresh = mask & (reasons == 0)
    if fresh.any():
        if reason not in words:
            words.append(reason)
        reasons[fresh] = words.index(reason)


def _check(export: Export, frame: Frame, reasons: npt.NDArray[np.int16], words: list[str]) -> None:
    """Reasons that lie in the amounts, dates and buyers."""
    if export.sales.needs_customer:
        nobody = np.ones(frame.count, np.bool_) if frame.buyers is None else frame.buyers.codes < 0
        _set(reasons, words, nobody, "no-payer")
    if export.finds_tests and frame.buyers is not None:
        _set(reasons, words, frame.buyers.is_test, "test")
    gross = frame.numbers.get("gross")
    times = frame.times.get("ordered_at")
    if gross is not None:
        _set(reasons, words, gross.unreadable, "unreadable-amount")
        _set(reasons, words, gross.open, "ambiguous-amount")
        blank = ~gross.has if times is None else ~gross.has & times.has
        if not export.sales.may_lack_amount:
            _set(reasons, words, blank, "no-amount")
    if times is not None:
        _set(reasons, words, times.unreadable, "unreadable-date")
        _set(reasons, words, times.open, "ambiguous-date")
        _set(reasons, words, ~times.has & (gross.has if gross is not None else True), "no-date")
    if gross is not None and not export.sales.may_lack_amount:
        _set(reasons, words, ~gross.has, "no-values")


def find_groups(export: Export, frame: Frame) -> Groups:
    """Return the orders of the rows; rows without an order number are orders of their own."""
    cells = frame.texts.get("order_id")
    if cells is None or len(cells.texts) == frame.count:
        return Groups(frame.count, frame.count, None)
    codes = cells.codes.astype(np.int64)
    for name in export.order_keys[1:]:
        if name in frame.times:
            codes = codes * 200_000 + frame.times[name].days
    codes = np.where(is_filled(cells), codes, -1 - np.arange(frame.count, dtype=np.int64))
    _, group = np.unique(codes, return_inverse=True)
    return Groups(int(group.max()) + 1 if frame.count else 0, frame.count, group.astype(np.int64))
