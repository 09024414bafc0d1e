"""Google Ads campaign report by day: German and English, for Excel (UTF-16) and plain."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from maker.ad_days import AdDay
from maker.produced import Figure, Produced
from maker.writers import cents, german, google_excel_csv, plain_csv

_MISSING = " --"
_GERMAN_MONTHS = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
)
_GERMAN = (
    "Tag", "Kampagnenstatus", "Kampagne", "Budget", "Budgettyp", "Währungscode", "Status",
    "Kampagnentyp", "Klicks", "Impr.", "CTR", "Durchschn. CPC", "Kosten", "Conv.-Rate",
    "Conversions", "Kosten/Conv.",
)  # fmt: skip
_ENGLISH = (
    "Day", "Campaign status", "Campaign", "Budget", "Budget type", "Currency code", "Status",
    "Campaign type", "Clicks", "Impr.", "CTR", "Avg. CPC", "Cost", "Conv. rate", "Conversions",
    "Cost / conv.",
)  # fmt: skip


@dataclass(frozen=True)
class _Style:
    header: tuple[str, ...]
    title: str
    enabled: tuple[str, str, str]
    """Words for the status, the kind of budget and the state of a running campaign."""
    total: str
    whole: tuple[str, str]
    """Names of the totals over the campaigns and over the account."""
    is_german: bool

    def count(self, value: int) -> str:
        return german(value) if self.is_german else f"{value:,}"

    def money(self, value: Decimal) -> str:
        return german(value, thousands=False) if self.is_german else f"{value}"

    def percent(self, part: int, whole: int) -> str:
        if not whole:
            return _MISSING
        share = cents(100 * part / whole)
        return f"{german(share)} %" if self.is_german else f"{share}%"

    def day(self, day: date) -> str:
        if self.is_german:
            return f"{day.day}. {_GERMAN_MONTHS.split()[day.month - 1]} {day.year}"
        return f"{day.day} {day:%B} {day.year}"


_DE = _Style(
    _GERMAN, "Kampagnenbericht", ("Aktiviert", "Täglich", "Aktiv"), "Gesamt",
    ("Kampagnen", "Konto"), is_german=True,
)  # fmt: skip
_EN = _Style(
    _ENGLISH, "Campaign report", ("Enabled", "Daily", "Eligible"), "Total",
    ("Campaigns", "Account"), is_german=False,
)  # fmt: skip


def german_excel(path: str, rows: Sequence[AdDay], kind: str) -> Produced:
    """Return the German report as "Excel .csv": UTF-16, TAB, German numbers."""
    return _produced(path, google_excel_csv(_report(_DE, rows, kind)), rows)


def english_excel(path: str, rows: Sequence[AdDay], kind: str) -> Produced:
    """Return the English report as "Excel .csv": UTF-16, TAB."""
    return _produced(path, google_excel_csv(_report(_EN, rows, kind)), rows)


def english_plain(path: str, rows: Sequence[AdDay], kind: str) -> Produced:
    """Return the English report as plain CSV: UTF-8, comma."""
    return _produced(path, plain_csv(_report(_EN, rows, kind)), rows)


def _report(style: _Style, rows: Sequence[AdDay], kind: str) -> Iterable[list[str]]:
    first, last = _period(rows)
    yield [style.title]
    yield [f"{style.day(first)} - {style.day(last)}"]
    yield list(style.header)
    status, budget, state = style.enabled
    for row in rows:
        front = [row.day.isoformat(), status, row.ad, style.money(cents(15)), budget, "EUR"]
        yield [*front, state, kind, *_figures(style, [row])]
    for name, shown in ((style.whole[0], _MISSING), (style.whole[1], ""), (kind, "")):
        label = f"{style.total}: {name}"
        filler = [shown, shown, shown, "EUR", shown, kind if name == kind else shown]
        yield ["", label, *filler, *_figures(style, rows)]


def _figures(style: _Style, rows: Sequence[AdDay]) -> list[str]:
    clicks = sum(row.link_clicks for row in rows)
    impressions = sum(row.impressions for row in rows)
    conversions = sum(row.conversions for row in rows)
    spend = sum((row.spend for row in rows), Decimal(0))
    return [
        style.count(clicks),
        style.count(impressions),
        style.percent(clicks, impressions),
        style.money(cents(spend / clicks)) if clicks else _MISSING,
        style.money(spend),
        style.percent(conversions, clicks),
        style.money(cents(conversions)),
        style.money(cents(spend / conversions)) if conversions else style.money(cents(0)),
    ]


def _period(rows: Sequence[AdDay]) -> tuple[date, date]:
    return min(row.day for row in rows), max(row.day for row in rows)


def _produced(path: str, data: bytes, rows: Sequence[AdDay]) -> Produced:
    totals: dict[str, Figure] = {
        "spend": sum((row.spend for row in rows), Decimal(0)),
        "impressions": sum(row.impressions for row in rows),
        "clicks": sum(row.link_clicks for row in rows),
        "conversions": sum(row.conversions for row in rows),
    }
    return Produced(path, data, "google_ads_campaign", _period(rows), len(rows), totals)
