"""Google Ads locations report. Source: the header of a real export."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_location",
    platform="google_ads",
    table="ad_results",
    columns=(
        Segment(
            "location", ("Location", "Matched location"), ("Standort", "Zielort"), is_required=True
        ),
        google_ads.CAMPAIGN,
        google_ads.AD_GROUP,
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=google_ads.MARKS,
    excludes=(
        *google_ads.KEYWORD_HEADERS,
        *google_ads.TERM_HEADERS,
        "Ad status",
        "Anzeigenstatus",
        "Asset",
    ),
    totals_labels=google_ads.TOTALS,
)
