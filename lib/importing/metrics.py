"""Frames become the tables of platforms: ad_results, channel_days, posts, newsletters."""

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from lib.importing import arrays
from lib.importing.block import Cells
from lib.importing.built import Built, aside, day_of
from lib.importing.canonical import ADDITIVE_METRICS, TABLES
from lib.importing.currencies import currency_code
from lib.importing.dates import Times
from lib.importing.export import Export, Span
from lib.importing.frame import Frame, is_filled
from lib.importing.problems import excerpt
from lib.importing.screening import is_footer

Bools = npt.NDArray[np.bool_]
Outer = tuple[int | None, int | None]
_NAMES: Final = (("ad", "ad"), ("ad_group", "ad_group"), ("campaign", "campaign"))
_CLOCK_TIMES: Final = frozenset({"published_at", "sent_at"})
_KEY_TIMES: Final = frozenset({"day", "date_from", "date_to"})


def build_metrics(export: Export, frames: Sequence[Frame], period: Outer) -> Built:
    """Return the canonical table of an ad, content, channel or newsletter export."""
    built = Built()
    tables = []
    for frame in frames:
        mask = _screen(export, frame, built)
        # A wide row has a value per segment and is one row all the same.
        built.rows_read += 1 if frame.is_one_row else frame.count
        built.rows_used += int(mask.any()) if frame.is_one_row else int(mask.sum())
        _count(export, frame, mask, built)
        if export.table == "channel_days":
            tables += _channel_days(export, frame, mask)
        elif export.table is not None:
            tables.append(_direct(export, frame, mask, period))
    if export.table == "posts":
        built.add_sum("posts", built.rows_used * 1_000_000)
    _settle_period(export, built, period)
    if export.table is not None:
        schema = TABLES[export.table]
        built.tables[export.table] = (
            pa.concat_tables(tables) if tables else schema.empty_table()
        ).combine_chunks()
    return built


def _settle_period(export: Export, built: Built, period: Outer) -> None:
    """Take the period stated outside the rows where these have none, or only its beginnings."""
    first, last = period
    if not built.rows_used or first is None or last is None:
        return
    has_spans = any(isinstance(column, Span) for column in export.columns)
    if (
        built.first_day is None
        or built.last_day is None
        or (has_spans and first <= built.first_day and built.last_day <= last)
    ):
        built.first_day, built.last_day = period


def _screen(export: Export, frame: Frame, built: Built) -> Bools:
    """Return the rows used; the others go to the ledger with their reason."""
    numbers = _any(frame.count, [n.has for n in frame.numbers.values()])
    dates = [t for name, t in frame.times.items() if name in _KEY_TIMES]
    texts = _any(frame.count, [is_filled(cells) for cells in frame.texts.values()])
    times = _any(frame.count, [t.has for t in frame.times.values()])
    reasons = {
        "footer": _footers(export, frame) & ~numbers,
        "ghost": _ghosts(export, frame),
        "no-values": ~numbers & ~(texts & (times | bool(not frame.times))) & ~_held(frame),
        "unreadable-date": _any(frame.count, [t.unreadable for t in dates]),
        "ambiguous-date": _any(frame.count, [t.open for t in dates]),
        "unreadable-amount": _any(frame.count, _spend_faults(frame)),
    }
    if "day" in frame.times:
        reasons["no-date"] = ~frame.times["day"].has
    used = np.ones(frame.count, dtype=np.bool_)
    for reason, mask in reasons.items():
        fresh = mask & used
        if fresh.any():
            built.set_aside += aside(frame, fresh, reason, _places_of(frame, fresh))
            used &= ~fresh
    return used


def _ghosts(export: Export, frame: Frame) -> Bools:
    """Rows of a content export without post, without day, and with zeros only."""
    none = np.zeros(frame.count, dtype=np.bool_)
    if export.table != "posts" or "post_id" not in frame.texts or not frame.times:
        return none
    counted = _any(frame.count, [n.has & (n.micros != 0) for n in frame.numbers.values()])
    dated = _any(frame.count, [t.has for t in frame.times.values()])
    return ~counted & ~dated & ~is_filled(frame.texts["post_id"]) & ~_held(frame)


def _any(count: int, masks: Sequence[Bools]) -> Bools:
    found = np.zeros(count, dtype=np.bool_)
    for mask in masks:
        found |= mask
    return found


def _held(frame: Frame) -> Bools:
    """Rows that hold something unreadable: their reason is a better one than being blank."""
    return _any(
        frame.count,
        [n.unreadable | n.open for n in frame.numbers.values()]
        + [t.unreadable | t.open for t in frame.times.values()],
    )


def _spend_faults(frame: Frame) -> list[Bools]:
    spend = frame.numbers.get("spend")
    return [] if spend is None else [spend.unreadable, spend.open]


def _footers(export: Export, frame: Frame) -> Bools:
    found = np.zeros(frame.count, dtype=np.bool_)
    if export.footers:
        for cells in frame.texts.values():
            hits = np.array([is_footer(export, word) for word in cells.words()], dtype=np.bool_)
            found |= hits[cells.codes] if len(hits) else False
    return found


def _places_of(frame: Frame, mask: Bools) -> list[str]:
    """Return what stands in the row's date column; the row number says the rest."""
    for name in frame.times:
        cells = frame.raw[name].keep(mask)
        words = cells.words()
        return [excerpt(words[code]) for code in cells.codes.tolist()]
    return [""] * int(mask.sum())


def _count(export: Export, frame: Frame, mask: Bools, built: Built) -> None:
    for name, numbers in frame.numbers.items():
        metric = name.rpartition(":")[2]
        built.add_column(metric, numbers, mask)
    for name, times in frame.times.items():
        if export.has_own_period and not times.is_without_year:
            days = _written_days(times) if name in _CLOCK_TIMES else times.days
            built.add_days(days[mask & times.has])
    built.currencies |= frame.currencies
    if frame.currency is not None:
        built.currencies |= currencies_of(frame.currency, mask)


def _written_days(times: Times) -> npt.NDArray[np.int32]:
    """Days as the platform wrote them, whatever day it was in Vienna."""
    days = np.where(times.has_time, times.micros // 86_400_000_000, times.days)
    return days.astype(np.int32)


def currencies_of(cells: Cells, mask: Bools) -> set[str]:
    """Return the currency codes of the rows of the mask."""
    words = cells.words()
    used = np.unique(cells.codes[mask]).tolist()
    return {code for place in used if (code := currency_code(words[place]))}


def _direct(export: Export, frame: Frame, mask: Bools, period: Outer) -> Any:
    """Return the table whose rows are the rows of the file."""
    assert export.table is not None  # noqa: S101 (the caller chose a table)
    schema = TABLES[export.table]
    columns = {field.name: _column(export, frame, field, mask, period) for field in schema}
    return pa.table(columns, schema=schema)


def _column(export: Export, frame: Frame, field: Any, mask: Bools, period: Outer) -> Any:
    name, count = field.name, int(mask.sum())
    if name in frame.numbers:
        return arrays.numbers_as(field.type, frame.numbers[name], mask)
    if pa.types.is_date(field.type):
        return _day_column(frame, name, mask, count, period)
    if name in frame.times:
        times = frame.times[name]
        # Posts and mailings keep the clock time that the platform wrote; its zone is unknown.
        clock = np.where(times.has_time, times.micros, times.days.astype(np.int64) * 86_400_000_000)
        return arrays.moments(clock[mask], times.has[mask])
    if pa.types.is_string(field.type):
        return _text_column(export, frame, name, mask, count)
    return pa.nulls(count, field.type)


def _day_column(frame: Frame, name: str, mask: Bools, count: int, period: Outer) -> Any:
    times = _times_for(frame, name)
    if times is not None:
        return arrays.days(times.days[mask], times.has[mask])
    day = day_of(period[0] if name == "date_from" else period[1])
    return pa.array([day] * count, pa.date32())


def _times_for(frame: Frame, name: str) -> Times | None:
    if "day" in frame.times:
        return frame.times["day"]
    return frame.times.get(name) or frame.times.get("date_from")


def _text_column(export: Export, frame: Frame, name: str, mask: Bools, count: int) -> Any:
    if name == "platform":
        return _platform(export, frame, mask, count)
    if name == "level":
        return arrays.constant(export.level or _level(frame), count)
    if name == "segment":
        return _segment(frame, export, mask, count)
    if name == "currency":
        return currency_column(frame, mask, count)
    if name in frame.texts:
        return arrays.texts(frame.texts[name], mask)
    return arrays.constant(export.constants.get(name), count)


def _platform(export: Export, frame: Frame, mask: Bools, count: int) -> Any:
    if "platform" in frame.texts and export.table != "ad_results":
        cells = frame.texts["platform"]
        lower = Cells(
            cells.codes, pa.array([w.strip().casefold() for w in cells.words()], pa.string())
        )
        return arrays.texts(lower, mask)
    return arrays.constant(export.constants.get("platform", export.platform), count)


def _level(frame: Frame) -> str:
    if frame.breakdowns:
        return "breakdown"
    return next((level for name, level in _NAMES if name in frame.texts), "campaign")


def _segment(frame: Frame, export: Export, mask: Bools, count: int) -> Any:
    """Return the row's further dimensions, joined as one text."""
    canonical = set(TABLES[export.table].names) if export.table else set()
    parts = [c for name, c in frame.texts.items() if name not in canonical]
    if not parts:
        return pa.nulls(count, pa.string())
    words = [[w.strip() for w in cells.words()] for cells in parts]
    rows = zip(*(cells.codes[mask].tolist() for cells in parts), strict=True)
    joined = (" / ".join(w for i, code in enumerate(row) if (w := words[i][code])) for row in rows)
    return pa.array([text or None for text in joined], pa.string())


def currency_column(frame: Frame, mask: Bools, count: int) -> Any:
    """Return the row's own currency, else the file's one currency."""
    if frame.currency is not None:
        words = [currency_code(word) for word in frame.currency.words()]
        return arrays.by_code(frame.currency.codes[mask], words)
    only = next(iter(frame.currencies)) if len(frame.currencies) == 1 else None
    return arrays.constant(only, count)


def _channel_days(export: Export, frame: Frame, mask: Bools) -> list[Any]:
    """One long table per metric; a name like ``facebook:reach`` says the platform as well."""
    tables = []
    day = frame.times.get("day")
    for name, numbers in frame.numbers.items():
        own, _, metric = name.rpartition(":")
        kept = mask & numbers.has
        count = int(kept.sum())
        platform = own or export.constants.get("platform", export.platform)
        columns = {
            "platform": arrays.constant(platform, count),
            "account": pa.nulls(count, pa.string()),
            "day": (
                arrays.days(day.days[kept], day.has[kept])
                if day is not None
                else pa.nulls(count, pa.date32())
            ),
            "metric": arrays.constant(metric, count),
            "segment": _segment(frame, export, kept, count),
            "value": pa.array(numbers.micros[kept] / 1_000_000),
            "is_additive": pa.array(np.full(count, metric in ADDITIVE_METRICS)),
        }
        tables.append(pa.table(columns, schema=TABLES["channel_days"]))
    return tables
