"""A recognised file becomes an import: its frames, canonical tables, ledger and totals."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from lib.importing.block import Block, Cells
from lib.importing.built import Built, totals, without_money
from lib.importing.export import Count, Export, Months, Number
from lib.importing.frame import Context, Frame, Source, read_frame
from lib.importing.matching import Match
from lib.importing.matrix import build_matrix
from lib.importing.metrics import build_metrics
from lib.importing.months import is_spanish
from lib.importing.numbers import read_numbers
from lib.importing.orders import build_orders
from lib.importing.periods import NO_PERIOD, stated_period
from lib.importing.problems import Notes
from lib.importing.result import Import, SetAside, Total
from lib.importing.summaries import build_summary
from lib.importing.wide import wide_frames

_ROUNDING: Final = 0.005


def build(
    blank: Import,
    match: Match,
    context: Context,
    notes: Notes,
    cell_currency: Callable[[Block, int], str | None],
) -> Import:
    """Return the import of a recognised file."""
    export = match.export
    source = Source(export, context, notes, cell_currency)
    frames: list[Frame] = []
    stated: dict[str, Total] = {}
    built: Built
    if any(isinstance(column, Months) for column in export.columns):
        built = build_matrix(match, source)
    else:
        if export.is_wide:
            frames = wide_frames(match, source)
        else:
            frames, stated = _frames(match, source)
        built = _built(export, frames, match, source)
    sums = totals(built.sums, export.counts)
    _note_totals(sums, stated, notes)
    if not built.rows_used:
        notes.add("no-rows", file=blank.file)
    if len(built.currencies) > 1:
        # Money of two currencies has no sum: neither the rows' nor the file's own.
        sums, stated = without_money(sums), without_money(stated)
        notes.add("currencies-mixed", currencies=", ".join(sorted(built.currencies)))
    return replace(
        blank,
        export=export.key,
        platform=export.platform,
        language=_language(match, frames),
        currency=next(iter(built.currencies)) if len(built.currencies) == 1 else None,
        period=built.period,
        rows_read=built.rows_read,
        rows_used=built.rows_used,
        set_aside=tuple(sorted(built.set_aside, key=_row)),
        totals=sums,
        platform_totals=stated,
        tables=built.tables,
        problems=tuple(notes.problems),
    )


def _language(match: Match, frames: Sequence[Frame]) -> str:
    """Return the language of the headers, or that of the days where only these show it."""
    days = [frame.raw[name].words() for frame in frames for name in frame.times]
    return "es" if days and all(is_spanish(words) for words in days) else match.language


def _row(entry: SetAside) -> int:
    return entry.row


def _frames(match: Match, source: Source) -> tuple[list[Frame], dict[str, Total]]:
    """All blocks parsed, and the sums that the file states itself."""
    frames: list[Frame] = []
    stated: dict[str, int] = {}
    for block, places in match.blocks:
        frame, total_cells = read_frame(block, places, source)
        frames.append(frame)
        for name, micros in _stated(source.export, frame, total_cells).items():
            stated[name] = stated.get(name, 0) + micros
    return frames, totals(stated, None)


def _stated(export: Export, frame: Frame, cells: Mapping[str, Cells]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column in export.columns:
        if not isinstance(column, Number) or column.name not in cells:
            continue
        style = frame.numbers[column.name].style or export.decimal
        numbers = read_numbers(
            cells[column.name], prior=style, whole=isinstance(column, Count)
        )  # fmt: skip
        if numbers.has.any():
            found[column.name.rpartition(":")[2]] = int(numbers.micros[numbers.has].sum())
    return found


def _built(export: Export, frames: Sequence[Frame], match: Match, source: Source) -> Built:
    if export.table == "orders":
        return build_orders(export, frames, source.notes)
    if export.sales.is_summary:
        return build_summary(export, frames, source.notes)
    lines = tuple(line for block, _ in match.blocks for line in block.preamble)
    period = stated_period(lines, source.context.received_on)
    if period == NO_PERIOD:
        period = source.context.period
    return build_metrics(export, frames, (_days(period[0]), _days(period[1])))


def _days(day: date | None) -> int | None:
    return None if day is None else (day - date(1970, 1, 1)).days


def _note_totals(sums: Mapping[str, Total], stated: Mapping[str, Total], notes: Notes) -> None:
    """Say where the file's own totals row differs from its rows by more than rounding."""
    for name, own in stated.items():
        rows = float(sums.get(name, own))
        # A list's own sum is after what was given back.
        net = rows - float(sums.get("refunded", 0)) if name == "gross" else rows
        allowed = max(_ROUNDING * abs(float(own)), 0.02)
        if min(abs(rows - float(own)), abs(net - float(own))) > allowed:
            notes.add("totals-differ", "note", metric=name, rows=rows, file_total=float(own))
