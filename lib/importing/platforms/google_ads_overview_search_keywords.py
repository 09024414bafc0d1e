"""Google Ads, overview card: the 50 best keywords. Source: a real download of 2026."""

from lib.importing.export import Export, Segment
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_search_keywords",
    platform="google_ads",
    table="ad_results",
    columns=(
        Segment(
            "keyword",
            ("Search Keyword",),
            ("Suchkeyword", "Keyword für Suchnetzwerk"),
            is_required=True,
        ),
        Segment("match_type", ("Match type",), ("Übereinstimmungstyp", "Keyword-Option")),
        google_overview.COST,
        *google_overview.METRICS,
    ),
    marks=(("Criterion Status", "Kriteriumsstatus"), ("Cost", "Kosten")),
    level="keyword",
)
