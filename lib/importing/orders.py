"""Frames become the table of orders: rows of one order are grouped, refunds counted apart."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing import arrays
from lib.importing.block import Cells
from lib.importing.built import Built, aside
from lib.importing.canonical import ORDERS
from lib.importing.dates import Times
from lib.importing.export import Export, Money
from lib.importing.formulas import compute, link_refunds, refunded_whole
from lib.importing.frame import Frame
from lib.importing.metrics import currencies_of, currency_column
from lib.importing.numbers import Numbers
from lib.importing.order_roles import STATUSES, Roles, find_groups, find_roles
from lib.importing.problems import Notes, excerpt
from lib.importing.result import SetAside

Bools = npt.NDArray[np.bool_]
Ints = npt.NDArray[np.int64]
Picked = Ints | slice
Amounts = dict[str, tuple[Ints, Bools]]
_AMOUNTS: Final = ("gross", "net", "tax", "discount", "shipping", "refunded")


def build_orders(export: Export, frames: Sequence[Frame], notes: Notes) -> Built:
    """Return the canonical orders of a file."""
    built = Built()
    tables: list[Any] = []
    keys: set[str] = set()
    for frame in frames:
        link_refunds(frame)
        groups = find_groups(export, frame)
        compute(export, frame, groups)
        roles = find_roles(export, frame, groups, notes)
        used = roles.used
        built.rows_read += frame.count
        built.rows_used += int(used.sum())
        built.set_aside += _ledger(frame, roles)
        tables.append(_table(export, frame, roles, built, keys))
        _add_ledger(export, frame, built)
    built.tables["orders"] = (
        pa.concat_tables(tables) if tables else ORDERS.empty_table()
    ).combine_chunks()
    if keys:
        built.sums["customers"] = len(keys) * 1_000_000
    elif built.rows_used:
        notes.add("no-customer", "note")
    for code in export.sales.remarks:
        notes.add(code, "note")
    return built


def _add_ledger(export: Export, frame: Frame, built: Built) -> None:
    """Widen the period by the days without a sale, where the file lists all that happened."""
    times = frame.times.get("ordered_at")
    if not export.sales.is_ledger:
        return
    if times is not None:
        built.add_days(times.days[times.has])
    if not built.currencies:
        built.currencies |= frame.currencies
        if frame.currency is not None:
            every = np.ones(frame.count, dtype=np.bool_)
            built.currencies |= currencies_of(frame.currency, every)


def _ledger(frame: Frame, roles: Roles) -> list[SetAside]:
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


def _table(export: Export, frame: Frame, roles: Roles, built: Built, keys: set[str]) -> Any:
    used = roles.used
    sales = used & ~roles.is_refund
    head = roles.groups.first(sales, used)
    amounts: Amounts = {
        name: _per_order(export, roles, sales, head, (name, frame.numbers[name]))
        for name in _AMOUNTS
        if name in frame.numbers
    }
    has_sale = roles.groups.having(sales)
    kept = roles.groups.having(used)
    if export.sales.is_refunded_whole and "gross" in amounts:
        is_whole = roles.status[head] == STATUSES.index("refunded")
        amounts["refunded"] = refunded_whole(amounts["gross"], amounts.get("refunded"), is_whole)
    if has_sale.any() or not export.sales.is_ledger:
        _count(amounts, has_sale, built)
    _add_refunds(frame, roles, amounts, built)
    if frame.buyers is not None:
        seen = np.zeros(len(frame.buyers.keys) + 1, dtype=np.bool_)
        seen[frame.buyers.codes[head[has_sale]]] = True  # nobody is -1, the place after the last
        if seen[:-1].all():
            keys.update(frame.buyers.keys)
        else:
            keys.update(frame.buyers.keys[code] for code in np.flatnonzero(seen[:-1]).tolist())
    everything = roles.groups.codes is None and bool(kept.all())
    orders = slice(None) if everything else np.flatnonzero(kept)
    picked = head[orders]
    status = _status(roles, amounts, orders, picked)
    return _arrow(export, frame, built, amounts, (orders, picked, status))


def _per_order(
    export: Export, roles: Roles, sales: Bools, head: Ints, column: tuple[str, Numbers]
) -> tuple[Ints, Bools]:
    """Return an amount of every order in millionths, and which orders have it."""
    name, numbers = column
    counted = sales & numbers.has
    per_order = any(
        isinstance(c, Money) and c.name == name and c.is_per_order for c in export.columns
    )
    if roles.groups.codes is not None and (export.lines != "summed" or per_order):
        return np.where(counted[head], numbers.micros[head], 0), counted[head]
    return roles.groups.sums(numbers.micros, counted), roles.groups.having(counted)


def _count(amounts: Amounts, has_sale: Bools, built: Built) -> None:
    if not len(has_sale):
        return
    built.add_sum("orders", int(has_sale.sum()) * 1_000_000)
    for name in ("gross", "refunded"):
        if name in amounts and (name == "gross" or amounts[name][1].any()):
            built.add_sum(name, int(amounts[name][0].sum()))


def _add_refunds(frame: Frame, roles: Roles, amounts: Amounts, built: Built) -> None:
    """Add to each order what its rows of refunds give back."""
    gross = frame.numbers.get("gross")
    mask = roles.used & roles.is_refund
    if gross is None or not mask.any():
        return
    back = roles.groups.sums(np.abs(gross.micros), mask)
    built.add_sum("refunded", int(back.sum()))
    none = np.zeros(roles.groups.count, np.int64), np.zeros(roles.groups.count, np.bool_)
    refunded, has = amounts.get("refunded", none)
    amounts["refunded"] = (refunded + back, has | (back > 0))
    # An order of which the file holds the refund only has a gross of zero.
    amounts["gross"] = (amounts["gross"][0], roles.groups.having(roles.used))


def _arrow(
    export: Export, frame: Frame, built: Built, amounts: Amounts, where: tuple[Picked, Ints, Any]
) -> Any:
    orders, head, status = where
    count = len(head)
    rows = orders if isinstance(orders, slice) else head
    columns: dict[str, Any] = {
        "shop": arrays.constant(export.platform, count),
        "source": arrays.constant(export.source, count),
        "order_id": _rows(frame.texts.get("order_id"), rows, count),
        "customer_key": _customer_keys(frame, rows, count),
        "currency": _currency(frame, rows, count, built),
        "status": status,
        **_moments(frame.times.get("ordered_at"), rows, count, built),
    }
    absent = pa.nulls(count, ORDERS.field("gross").type)
    for name in _AMOUNTS:
        micros, has = amounts.get(name, (None, None))
        columns[name] = (
            absent if micros is None or has is None else arrays.money(micros[orders], has[orders])
        )
    return pa.table({name: columns[name] for name in ORDERS.names}, schema=ORDERS)


def _rows(cells: Cells | None, rows: Picked, count: int) -> Any:
    if cells is None:
        return pa.nulls(count, pa.string())
    picked = Cells(cells.codes[rows], cells.texts)
    return arrays.texts(picked, np.ones(count, dtype=np.bool_))


def _customer_keys(frame: Frame, rows: Picked, count: int) -> Any:
    if frame.buyers is None:
        return arrays.constant(None, count)
    return arrays.by_code(frame.buyers.codes[rows], frame.buyers.keys)


def _currency(frame: Frame, rows: Picked, count: int, built: Built) -> Any:
    everything = np.ones(count, dtype=np.bool_)
    if frame.currency is None:
        built.currencies |= frame.currencies
        return currency_column(frame, everything, count)
    picked = Frame(frame.rows, frame.block)
    picked.currency = Cells(frame.currency.codes[rows], frame.currency.texts)
    built.currencies |= currencies_of(picked.currency, everything)
    return currency_column(picked, everything, count)


def _status(roles: Roles, amounts: Amounts, orders: Picked, rows: Picked) -> Any:
    """Return the file's own word, made exact by the amounts given back."""
    status = roles.status[rows]
    if "refunded" in amounts:
        gross, refunded = amounts["gross"][0][orders], amounts["refunded"][0][orders]
        status = np.where((refunded > 0) & (refunded >= gross), 1, status)
        status = np.where((refunded > 0) & (refunded < gross), 2, status).astype(np.int8)
    if not status.any():
        return arrays.constant(STATUSES[0], len(status))
    return arrays.by_code(status, STATUSES)


def _moments(times: Times | None, rows: Picked, count: int, built: Built) -> dict[str, Any]:
    if times is None:
        return {
            "ordered_at": pa.nulls(count, pa.timestamp("us")),
            "ordered_on": pa.nulls(count, pa.date32()),
        }
    days, has = times.days[rows], times.has[rows]
    built.add_days(days if has.all() else days[has])
    return {
        "ordered_at": arrays.moments(times.micros[rows], times.has_time[rows]),
        "ordered_on": arrays.days(days, has),
    }
