"""Meta Ads Manager: campaign level in German, ad level in English, one row a day."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from maker.ad_days import AdDay
from maker.produced import Figure, Produced
from maker.writers import Cell, cents, meta_csv, workbook

_SPEND_COLUMN = 12
_GERMAN = (
    "Berichtsstart", "Berichtsende", "Kampagnenname", "Tag", "Auslieferung",
    "Attributionseinstellung", "Ergebnisse", "Indikator für Ergebnisse", "Reichweite",
    "Impressionen", "Kosten pro Ergebnis", "Ausgegebener Betrag (EUR)", "Ende", "Link-Klicks",
    "Klicks (alle)",
)  # fmt: skip
_ENGLISH = (
    "Reporting starts", "Reporting ends", "Ad name", "Day", "Ad delivery", "Campaign name",
    "Attribution setting", "Results", "Result indicator", "Reach", "Impressions",
    "Cost per results", "Amount spent (EUR)", "Link clicks", "Clicks (all)",
    "Website purchases", "Website purchases conversion value", "Ends",
)  # fmt: skip
_ATTRIBUTION = "7-day click or 1-day view"
_CLICK, _PURCHASE = "actions:link_click", "actions:offsite_conversion.fb_pixel_purchase"


def german_csv(path: str, rows: Sequence[AdDay]) -> Produced:
    """Return the campaign table as CSV: no totals row, decimals with a dot."""
    body = [[_text(cell) for cell in _campaign(row)] for row in rows]
    return _produced(path, meta_csv([_GERMAN, *body]), rows, _totals(rows))


def german_workbook(path: str, rows: Sequence[AdDay]) -> Produced:
    """Return the campaign table as xlsx: the totals row comes first and has no name."""
    header: list[Cell] = [*_GERMAN]
    table = [header, _campaign_totals(rows), *map(_campaign, rows)]
    data = workbook("Worksheet", table, euro_column=None)
    return _produced(path, data, rows, _totals(rows))


def english_ads_csv(path: str, rows: Sequence[AdDay]) -> Produced:
    """Return the ad table as CSV with a totals row under the header."""
    body = [[_text(cell) for cell in line] for line in (_ad_totals(rows), *map(_ad, rows))]
    totals = {**_totals(rows), "conversions": sum(row.conversions for row in rows)}
    return _produced(path, meta_csv([_ENGLISH, *body]), rows, totals)


def _campaign(row: AdDay) -> list[Cell]:
    day = row.day.isoformat()
    results = row.link_clicks or None
    return [
        day, day, row.campaign, day, "not_delivering", _ATTRIBUTION, results,
        _CLICK if results else None, row.reach, row.impressions,
        _ratio(row.spend, row.link_clicks), float(row.spend), row.ends.isoformat(),
        row.link_clicks or None, row.clicks or None,
    ]  # fmt: skip


def _campaign_totals(rows: Sequence[AdDay]) -> list[Cell]:
    clicks = sum(row.link_clicks for row in rows)
    return [
        *_period_text(rows), None, None, None, _ATTRIBUTION, clicks, _CLICK, _people(rows),
        sum(row.impressions for row in rows), _ratio(_spend(rows), clicks), float(_spend(rows)),
        None, clicks, sum(row.clicks for row in rows),
    ]  # fmt: skip


def _ad(row: AdDay) -> list[Cell]:
    day = row.day.isoformat()
    bought = row.conversions or None
    return [
        day, day, row.ad, day, "not_delivering", row.campaign, _ATTRIBUTION, bought,
        _PURCHASE if bought else None, row.reach, row.impressions,
        _ratio(row.spend, row.conversions), float(row.spend), row.link_clicks or None,
        row.clicks or None, bought, float(row.value) if bought else None, row.ends.isoformat(),
    ]  # fmt: skip


def _ad_totals(rows: Sequence[AdDay]) -> list[Cell]:
    bought = sum(row.conversions for row in rows)
    return [
        *_period_text(rows), None, None, None, None, _ATTRIBUTION, bought, _PURCHASE,
        _people(rows), sum(row.impressions for row in rows), _ratio(_spend(rows), bought),
        float(_spend(rows)), sum(row.link_clicks for row in rows),
        sum(row.clicks for row in rows), bought,
        float(sum((row.value for row in rows), Decimal(0))), None,
    ]  # fmt: skip


def _text(cell: Cell) -> str:
    """Write a cell as Meta does: amounts without needless zeros, nothing for a missing value."""
    if cell is None:
        return ""
    return f"{cell:.10g}" if isinstance(cell, float) else str(cell)


def _ratio(spend: Decimal, count: int) -> float | None:
    return round(float(spend) / count, 8) if count else None


def _spend(rows: Sequence[AdDay]) -> Decimal:
    return sum((row.spend for row in rows), Decimal(0))


def _people(rows: Sequence[AdDay]) -> int:
    # The same people are reached on many days: the total is far below the sum of the days.
    return round(sum(row.reach for row in rows) * 0.31)


def _period(rows: Sequence[AdDay]) -> tuple[date, date]:
    return min(row.day for row in rows), max(row.day for row in rows)


def _period_text(rows: Sequence[AdDay]) -> tuple[str, str]:
    first, last = _period(rows)
    return first.isoformat(), last.isoformat()


def _totals(rows: Sequence[AdDay]) -> dict[str, Figure]:
    return {
        "spend": cents(_spend(rows)),
        "impressions": sum(row.impressions for row in rows),
        "clicks": sum(row.clicks for row in rows),
        "link_clicks": sum(row.link_clicks for row in rows),
    }


def _produced(path: str, data: bytes, rows: Sequence[AdDay], totals: dict[str, Figure]) -> Produced:
    return Produced(path, data, "meta_ads", _period(rows), len(rows), totals)


def ads_between(rows: Sequence[AdDay], first: date, last: date) -> list[AdDay]:
    """Return the rows from first to last, newest day last."""
    return [row for row in rows if first <= row.day <= last]
