"""Google Ads campaign report. Source: real exports of 2025 and 2026."""

from lib.importing.export import Export, Text
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_campaign",
    platform="google_ads",
    table="ad_results",
    columns=(
        Text("campaign", ("Campaign",), ("Kampagne",), is_required=True),
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=google_ads.MARKS,
    excludes=(
        *google_ads.AD_GROUP_HEADERS,
        *google_ads.KEYWORD_HEADERS,
        *google_ads.TERM_HEADERS,
        *google_ads.OTHER_HEADERS,
    ),
    totals_labels=google_ads.TOTALS,
)
