"""Google Ads search terms report. Source: a real export of 2026."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_search_terms",
    platform="google_ads",
    table="ad_results",
    level="search_term",
    columns=(
        Segment("search_term", ("Search term",), ("Suchbegriff",), is_required=True),
        Segment("match_type", ("Match type",), ("Übereinstimmungstyp", "Keyword-Option")),
        google_ads.CAMPAIGN,
        google_ads.AD_GROUP,
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=google_ads.MARKS,
    totals_labels=google_ads.TOTALS,
)
