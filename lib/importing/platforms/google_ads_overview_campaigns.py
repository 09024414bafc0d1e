"""Google Ads, overview card: campaigns. Source: a real download of 2026."""

from lib.importing.export import Export, Text
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_campaigns",
    platform="google_ads",
    table="ad_results",
    columns=(
        Text(
            "campaign", ("Campaign Name",), ("Kampagnenname", "Name der Kampagne"), is_required=True
        ),
        google_overview.COST,
        *google_overview.METRICS,
    ),
    marks=(
        ("Campaign Group Name", "Name der Kampagnengruppe"),
        ("Campaign Status", "Kampagnenstatus"),
        ("Cost", "Kosten"),
    ),
)
