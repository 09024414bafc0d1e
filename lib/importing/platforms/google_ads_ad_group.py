"""Google Ads ad group report. Source: real English headers, a German original as test data."""

from lib.importing.export import Export, Text
from lib.importing.families import google_ads

EXPORT = Export(
    key="google_ads_ad_group",
    platform="google_ads",
    table="ad_results",
    columns=(
        Text("ad_group", ("Ad group",), ("Anzeigengruppe",), is_required=True),
        google_ads.CAMPAIGN,
        *google_ads.METRICS,
        *google_ads.BREAKDOWNS,
    ),
    marks=google_ads.MARKS,
    excludes=(
        *google_ads.KEYWORD_HEADERS,
        *google_ads.TERM_HEADERS,
        *google_ads.OTHER_HEADERS,
    ),
    totals_labels=google_ads.TOTALS,
)
