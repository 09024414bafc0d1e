"""Google Ads, overview card: devices. Source: a real download of 2026."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_devices",
    platform="google_ads",
    table="ad_results",
    columns=(
        Segment("device", ("Device",), ("Gerät",), is_required=True),
        google_overview.COST,
        *google_overview.METRICS,
    ),
    max_columns=8,
    marks=(("Cost", "Kosten"), ("Clicks", "Klicks", "Impressions", "Impressionen", "Conversions")),
    excludes=(*google_overview.REPORTS, *("Date", "Datum")),
)
