"""Columns of Google Search Console; comparisons write each column for both periods.

Source: real downloads of 2024 and 2025 in English, importers of German ones. All tables of a
download tell of the same clicks; share and position are averages and are not read.
"""

from typing import Final

from lib.importing.export import Column, Count

_SPANS_EN: Final = (
    "Last 24 hours", "Last 7 days", "Last 28 days", "Last 3 months", "Last 6 months",
    "Last 12 months", "Last 16 months",
)  # fmt: skip
_SPANS_DE: Final = (
    "Letzte 24 Stunden", "Letzte 7 Tage", "Letzte 28 Tage", "Letzte 3 Monate", "Letzte 6 Monate",
    "Letzte 12 Monate", "Letzte 16 Monate",
)  # fmt: skip
_CLICKS_EN: Final = ("Clicks", *(f"{span} Clicks" for span in _SPANS_EN))
_CLICKS_DE: Final = ("Klicks", *(f"{span} Klicks" for span in _SPANS_DE))
_SHOWN_EN: Final = ("Impressions", *(f"{span} Impressions" for span in _SPANS_EN))
_SHOWN_DE: Final = ("Impressionen", *(f"{span} Impressionen" for span in _SPANS_DE))

METRICS: Final[tuple[Column, ...]] = (
    Count("clicks", _CLICKS_EN, _CLICKS_DE, is_required=True),
    Count("impressions", _SHOWN_EN, _SHOWN_DE, is_required=True),
)
MARKS: Final = (
    (
        "CTR", "Position", "Klickrate", "Durchschnittliche Position",
        *(f"{span} CTR" for span in _SPANS_EN), *(f"{span} CTR" for span in _SPANS_DE),
        *(f"{span} Klickrate" for span in _SPANS_DE),
    ),
)  # fmt: skip
DAYS: Final = ("Date", "Datum")
OTHERS: Final = (
    "Cost", "Kosten", "Spend", "Ausgaben", "Campaign", "Kampagne", "Campaign name",
    "Kampagnenname", "Currency code", "Post ID", "Reach", "Reichweite", "Likes",
)  # fmt: skip
