"""Google Ads ad report. Source: the header of a real export of 2026."""

from lib.importing.export import Export, Text
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_ad",
    platform="google_ads",
    table="ad_results",
    columns=(
        Text(
            "ad",
            ("Ad", "Ad name", "Headline 1", "Headline"),
            ("Anzeige", "Anzeigenname", "Anzeigentitel 1"),
            is_required=True,
        ),
        google_ads.CAMPAIGN,
        google_ads.AD_GROUP,
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=(
        *google_ads.MARKS,
        ("Ad status", "Anzeigenstatus", "Ad type", "Anzeigentyp", "Final URL", "Finale URL"),
    ),
    excludes=(
        *google_ads.KEYWORD_HEADERS,
        *google_ads.TERM_HEADERS,
        "Location",
        "Standort",
        "Asset",
    ),
    totals_labels=google_ads.TOTALS,
)
