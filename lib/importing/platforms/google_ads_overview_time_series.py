"""Google Ads, overview card: figures over time, by day, week, month or quarter.

Source: a real download of 2026.
"""

from lib.importing.export import Export, Span
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_time_series",
    platform="google_ads",
    table="ad_results",
    columns=(
        Span(
            "date_from",
            ("Date", "Week", "Month", "Quarter"),
            ("Datum", "Woche", "Monat", "Quartal"),
            is_required=True,
        ),
        google_overview.COST,
        *google_overview.METRICS,
    ),
    max_columns=8,
    marks=(("Cost", "Kosten"), ("Clicks", "Klicks", "Impressions", "Impressionen", "Conversions")),
    excludes=(*google_overview.REPORTS, *("Device", "Gerät")),
    level="account",
)
