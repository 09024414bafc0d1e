"""Frames become the table of orders: rows of one order are grouped, refunds counted apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing import arrays
from lib.importing.block import Cells
from lib.importing.built import Built, aside
from lib.importing.canonical import ORDERS
from lib.importing.dates import Times
from lib.importing.export import STATUS_MEANINGS, Export, Money, Sum
from lib.importing.frame import Frame, is_filled
from lib.importing.metrics import currencies_of, currency_column
from lib.importing.numbers import BLANKS, Numbers
from lib.importing.problems import Notes, excerpt
from lib.importing.result import SetAside

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
_AMOUNTS: Final = ("gross", "net", "tax", "discount", "shipping", "refunded")
_STATUSES: Final = ("paid", "refunded", "partially_refunded", "open")


@dataclass
class _Roles:
    """What each row is: its order, its reason to be set aside, its status, and refund or sale."""

    group: Ints
    groups: int
    head: Ints
    """First telling row of each group."""
    reasons: npt.NDArray[np.int16]
    words: list[str]
    status: npt.NDArray[np.int8]
    is_refund: Bools


def build_orders(export: Export, frames: Sequence[Frame], notes: Notes) -> Built:
    """The canonical orders of a file."""
    built = Built()
    tables, keys = [], set()
    for frame in frames:
        _compute(export, frame)
        roles = _roles(export, frame, notes)
        used = roles.reasons == 0
        built.rows_read += frame.count
        built.rows_used += int(used.sum())
        built.set_aside += _ledger(frame, roles)
        tables.append(_table(export, frame, roles, built, keys))
    built.tables["orders"] = (
        pa.concat_tables(tables) if tables else ORDERS.empty_table()
    ).combine_chunks()
    if keys:
        built.sums["customers"] = len(keys) * 1_000_000
    return built


def _compute(export: Export, frame: Frame) -> None:
    """Amounts that the file does not carry."""
    for formula in export.sums:
        terms = [(name, 1) for name in formula.plus] + [(name, -1) for name in formula.minus]
        parts = [(frame.numbers[name], sign) for name, sign in terms if name in frame.numbers]
        if parts and (formula.only_with is None or formula.only_with in frame.numbers):
            frame.numbers[formula.name] = _summed(frame, formula, parts)


def _summed(frame: Frame, formula: Sum, parts: list[tuple[Numbers, int]]) -> Numbers:
    micros = np.zeros(frame.count, dtype=np.int64)
    has, unreadable = np.zeros(frame.count, np.bool_), np.zeros(frame.count, np.bool_)
    for numbers, sign in parts:
        micros += sign * np.where(numbers.has, numbers.micros, 0)
        has |= numbers.has
        unreadable |= numbers.unreadable | numbers.open
    if formula.only_with is not None:
        has &= frame.numbers[formula.only_with].has
    return Numbers(micros, has, unreadable, np.zeros(frame.count, np.bool_))


def _roles(export: Export, frame: Frame, notes: Notes) -> _Roles:
    reasons = np.zeros(frame.count, dtype=np.int16)
    words = [""]
    status, is_refund = _read_status(frame, reasons, words, notes)
    gross = frame.numbers.get("gross")
    if gross is not None:
        is_refund |= gross.has & (gross.micros < 0)
    group, groups = _groups(export, frame)
    head = _heads(group, groups, gross, frame.count)
    _check(export, frame, reasons, words)
    roles = _Roles(group, groups, head, reasons, words, status, is_refund)
    if export.lines != "summed":
        # Further lines share the fate of the row that carries the order.
        roles.reasons = reasons[head][group]
        roles.status = status[head][group]
        roles.is_refund = is_refund[head][group]
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
        own = np.array(
            [_STATUSES.index(m) if m in _STATUSES else 0 for m in meanings], dtype=np.int8
        )
        status = np.maximum(status, own[cells.codes])
        is_refund |= np.array([m == "refund" for m in meanings], dtype=np.bool_)[cells.codes]
        for meaning in {m or "unknown-status" for m in meanings} - set(STATUS_MEANINGS):
            hits = np.array([(m or "unknown-status") == meaning for m in meanings])[cells.codes]
            _set(reasons, words, hits, meaning)
    for exclude, cells in frame.excludes:
        wanted = {value.casefold() for value in exclude.values}
        hits = (
            np.array([w.strip().casefold() in wanted for w in cells.words()])[cells.codes]
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
    if export.finds_tests and frame.buyers is not None:
        _set(reasons, words, frame.buyers.is_test, "test")
    gross = frame.numbers.get("gross")
    times = frame.times.get("ordered_at")
    if gross is not None:
        _set(reasons, words, gross.unreadable, "unreadable-amount")
        _set(reasons, words, gross.open, "ambiguous-amount")
        blank = ~gross.has if times is None else ~gross.has & times.has
        _set(reasons, words, blank, "no-amount")
    if times is not None:
        _set(reasons, words, times.unreadable, "unreadable-date")
        _set(reasons, words, times.open, "ambiguous-date")
        _set(reasons, words, ~times.has & (gross.has if gross is not None else True), "no-date")
    if gross is not None:
        _set(reasons, words, ~gross.has, "no-values")


def _groups(export: Export, frame: Frame) -> tuple[Ints, int]:
    """Number of each row's order; rows without an order number are orders of their own."""
    cells = frame.texts.get("order_id")
    alone = np.arange(frame.count, dtype=np.int64)
    if cells is None or len(cells.texts) == frame.count:
        return alone, frame.count
    codes = cells.codes.astype(np.int64)
    for name in export.order_keys[1:]:
        if name in frame.times:
            codes = codes * 200_000 + frame.times[name].days
    filled = is_filled(cells)
    codes = np.where(filled, codes, -1 - alone)
    _, group = np.unique(codes, return_inverse=True)
    return group.astype(np.int64), int(group.max()) + 1 if frame.count else 0


def _heads(group: Ints, groups: int, gross: Numbers | None, count: int) -> Ints:
    """The first row of each order that carries an amount, else its first row."""
    if groups == count:
        return np.arange(count, dtype=np.int64)[np.argsort(group, kind="stable")]
    head = np.full(groups, count, dtype=np.int64)
    places = np.arange(count, dtype=np.int64)
    if gross is not None:
        np.minimum.at(head, group[gross.has], places[gross.has])
    first = np.full(groups, count, dtype=np.int64)
    np.minimum.at(first, group, places)
    return np.where(head == count, first, head)


def _ledger(frame: Frame, roles: _Roles) -> list[SetAside]:
    found: list[SetAside] = []
    for number, reason in enumerate(roles.words):
        mask = roles.reasons == number
        if number and mask.any():
            found += aside(frame, mask, reason, _labels(frame, mask))
    return sorted(found, key=lambda entry: entry.row)


def _labels(frame: Frame, mask: Bools) -> list[str]:
    """Order number and date, with which a person finds the row again."""
    parts: list[Cells] = []
    if "order_id" in frame.texts:
        parts.append(frame.texts["order_id"].keep(mask))
    if "ordered_at" in frame.raw:
        parts.append(frame.raw["ordered_at"].keep(mask))
    words = [[excerpt(word) for word in cells.words()] for cells in parts]
    return [
        " · ".join(text for i, c in enumerate(parts) if (text := words[i][int(c.codes[row])]))
        for row in range(int(mask.sum()))
    ]


def _table(export: Export, frame: Frame, roles: _Roles, built: Built, keys: set[str]) -> Any:
    used = roles.reasons == 0
    amounts = {name: _per_order(export, frame, roles, used, name) for name in _AMOUNTS}
    if roles.groups == frame.count:
        has_sale, has_refund = used & ~roles.is_refund, used & roles.is_refund
        has_sale, has_refund = has_sale[roles.head], has_refund[roles.head]
    else:
        has_sale = _in_group(roles, used & ~roles.is_refund)
        has_refund = _in_group(roles, used & roles.is_refund)
    kept = has_sale | has_refund
    _count(export, frame, amounts, (has_sale, has_refund), built)
    head = _sale_heads(roles, used)[kept]
    if frame.buyers is not None:
        sold = frame.buyers.codes[_sale_heads(roles, used)[has_sale]]
        keys.update(frame.buyers.keys[code] for code in np.unique(sold).tolist() if code >= 0)
    return _arrow(export, frame, roles, built, amounts, kept, head)


def _in_group(roles: _Roles, rows: Bools) -> Bools:
    found = np.zeros(roles.groups, dtype=np.bool_)
    found[roles.group[rows]] = True
    return found


def _sale_heads(roles: _Roles, used: Bools) -> Ints:
    """The row that describes each order: its first used sale, else its first used row."""
    if roles.groups == len(used):
        return roles.head
    head = np.full(roles.groups, len(used), dtype=np.int64)
    places = np.arange(len(used), dtype=np.int64)
    for mask in (used & ~roles.is_refund, used):
        fresh = np.full(roles.groups, len(used), dtype=np.int64)
        np.minimum.at(fresh, roles.group[mask], places[mask])
        head = np.where(head == len(used), fresh, head)
    return np.where(head == len(used), roles.head, head)


def _per_order(
    export: Export, frame: Frame, roles: _Roles, used: Bools, name: str
) -> tuple[Ints, Bools]:
    """An amount of every order in millionths, and which orders have it."""
    numbers = frame.numbers.get(name)
    if numbers is None:
        return np.zeros(roles.groups, np.int64), np.zeros(roles.groups, np.bool_)
    sales = used & ~roles.is_refund
    if roles.groups == len(used):
        counted = (sales & numbers.has)[roles.head]
        return np.where(counted, numbers.micros[roles.head], 0), counted
    per_order = any(
        isinstance(c, Money) and c.name == name and c.is_per_order for c in export.columns
    )
    if export.lines != "summed" or per_order:
        head = _sale_heads(roles, used)
        counted = (sales & numbers.has)[head]
        return np.where(counted, numbers.micros[head], 0), counted
    mask = sales & numbers.has
    sums = np.zeros(roles.groups, dtype=np.int64)
    np.add.at(sums, roles.group[mask], numbers.micros[mask])
    return sums, _in_group(roles, mask)


def _count(
    export: Export,
    frame: Frame,
    amounts: dict[str, tuple[Ints, Bools]],
    found: tuple[Bools, Bools],
    built: Built,
) -> None:
    has_sale, has_refund = found
    gross, has_gross = amounts["gross"]
    built.add_sum("orders", int(has_sale.sum()) * 1_000_000)
    built.add_sum("gross", int(gross[has_gross].sum()))
    refunded, has_refunded = amounts["refunded"]
    if has_refunded.any() or has_refund.any():
        built.add_sum("refunded", int(refunded[has_refunded].sum()))


def _refunds(frame: Frame, roles: _Roles) -> Ints:
    """What rows of refunds give back, by order."""
    back = np.zeros(roles.groups, dtype=np.int64)
    gross = frame.numbers.get("gross")
    mask = (roles.reasons == 0) & roles.is_refund
    if gross is not None and mask.any():
        np.add.at(back, roles.group[mask], np.abs(gross.micros[mask]))
    return back


def _arrow(
    export: Export, frame: Frame, roles: _Roles, built: Built,
    amounts: dict[str, tuple[Ints, Bools]], kept: Bools, head: Ints,
) -> Any:  # fmt: skip
    back = _refunds(frame, roles)
    if back.any():
        built.add_sum("refunded", int(back.sum()))
        refunded, has = amounts["refunded"]
        amounts["refunded"] = (refunded + back, has | (back > 0))
    amounts["gross"] = (amounts["gross"][0], np.ones(roles.groups, np.bool_))
    count = len(head)
    times = frame.times.get("ordered_at")
    columns: dict[str, Any] = {
        "shop": arrays.constant(export.platform, count),
        "source": arrays.constant(export.source, count),
        "order_id": _rows(frame.texts.get("order_id"), head, count),
        "customer_key": _customer_keys(frame, head, count),
        "currency": _currency(frame, head, count, built),
        "status": _status(roles, amounts, kept, head),
        **_moments(times, head, count, built),
    }
    for name, (micros, has) in amounts.items():
        columns[name] = arrays.money(micros[kept], has[kept])
    return pa.table({name: columns[name] for name in ORDERS.names}, schema=ORDERS)


def _rows(cells: Cells | None, head: Ints, count: int) -> Any:
    if cells is None:
        return pa.nulls(count, pa.string())
    picked = Cells(cells.codes[head], cells.texts)
    return arrays.texts(picked, np.ones(count, dtype=np.bool_))


def _customer_keys(frame: Frame, head: Ints, count: int) -> Any:
    if frame.buyers is None:
        return pa.nulls(count, pa.string())
    return arrays.keys(frame.buyers.codes[head], frame.buyers.keys)


def _currency(frame: Frame, head: Ints, count: int, built: Built) -> Any:
    built.currencies |= frame.currencies if frame.currency is None else set()
    mask = np.zeros(frame.count, dtype=np.bool_)
    mask[head] = True
    if frame.currency is None:
        return currency_column(frame, mask, count)
    built.currencies |= currencies_of(frame.currency, mask)
    picked = Frame(frame.rows, frame.block)
    picked.currency = Cells(frame.currency.codes[head], frame.currency.texts)
    return currency_column(picked, np.ones(count, dtype=np.bool_), count)


def _status(roles: _Roles, amounts: dict[str, tuple[Ints, Bools]], kept: Bools, head: Ints) -> Any:
    """The file's own word, made exact by the amounts given back."""
    status = roles.status[head].copy()
    gross, refunded = amounts["gross"][0][kept], amounts["refunded"][0][kept]
    status = np.where((refunded > 0) & (refunded >= gross), 1, status)
    status = np.where((refunded > 0) & (refunded < gross), 2, status).astype(np.int8)
    return arrays.by_code(status, _STATUSES)


def _moments(times: Times | None, head: Ints, count: int, built: Built) -> dict[str, Any]:
    if times is None:
        return {
            "ordered_at": pa.nulls(count, pa.timestamp("us")),
            "ordered_on": pa.nulls(count, pa.date32()),
        }
    built.add_days(times.days[head][times.has[head]])
    return {
        "ordered_at": arrays.moments(times.micros[head], times.has_time[head]),
        "ordered_on": arrays.days(times.days[head], times.has[head]),
    }
