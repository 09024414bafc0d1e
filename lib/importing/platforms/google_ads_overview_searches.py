"""Google Ads, overview card: searches. Source: a real download of 2026."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_searches",
    platform="google_ads",
    table="ad_results",
    columns=(
        Segment("search", ("Search",), ("Suche", "Suchanfrage"), is_required=True),
        google_overview.COST,
        *google_overview.METRICS,
    ),
    max_columns=10,
    marks=(("Cost", "Kosten"),),
    excludes=(*google_overview.REPORTS, *("Word", "Wort")),
    level="search_term",
)
