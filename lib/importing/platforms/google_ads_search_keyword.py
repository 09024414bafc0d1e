"""Google Ads search keyword report. Source: real exports of 2024 and 2026."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_search_keyword",
    platform="google_ads",
    table="ad_results",
    level="keyword",
    columns=(
        Segment("keyword", ("Keyword", "Search keyword"), ("Keyword",), is_required=True),
        Segment("match_type", ("Match type",), ("Übereinstimmungstyp", "Keyword-Option")),
        google_ads.CAMPAIGN,
        google_ads.AD_GROUP,
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=google_ads.MARKS,
    excludes=(*google_ads.TERM_HEADERS, *google_ads.OTHER_HEADERS),
    totals_labels=google_ads.TOTALS,
)
