"""Google Analytics 4, where visits come from. Source: headers that importers of it read."""

from lib.importing.export import Export, Segment
from lib.importing.families import ga4

EXPORT = Export(
    key="ga4_acquisition",
    platform="google_analytics",
    table="channel_days",
    columns=(
        Segment(
            "channel",
            (
                "Session primary channel group (Default Channel Group)",
                "Session default channel group",
                "Session source / medium",
                "Session source",
                "First user primary channel group (Default Channel Group)",
                "First user default channel group",
                "First user source / medium",
            ),
            (
                "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
                "Sitzung – Standardchannelgruppe",
                "Sitzung – Quelle / Medium",
                "Sitzung – Quelle",
                "Erste Nutzerinteraktion – Standardchannelgruppe",
                "Erste Nutzerinteraktion – primäre Channelgruppe (Standard-Channelgruppe)",
                "Erste Nutzerinteraktion – Quelle / Medium",
            ),
            is_required=True,
        ),
        *ga4.METRICS,
    ),
    marks=(ga4.PEOPLE_AND_EVENTS,),
    excludes=(*ga4.DAYS, *ga4.LANDING, *ga4.PAGES),
    totals_unnamed=("channel",),
)
