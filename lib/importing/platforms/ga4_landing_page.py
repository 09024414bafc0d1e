"""Google Analytics 4, landing pages. Source: a German test after a real export."""

from lib.importing.export import Export, Segment
from lib.importing.families import ga4

EXPORT = Export(
    key="ga4_landing_page",
    platform="google_analytics",
    table="channel_days",
    columns=(
        Segment(
            "landing_page",
            ("Landing page + query string", "Landing page"),
            ("Landingpage + Abfragestring", "Landingpage"),
            is_required=True,
        ),
        Segment(
            "channel",
            (
                "Session primary channel group (Default Channel Group)",
                "Session default channel group",
            ),
            (
                "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
                "Sitzung – Standardchannelgruppe",
            ),
        ),
        *ga4.METRICS,
    ),
    marks=(ga4.PEOPLE_AND_EVENTS,),
    excludes=(*ga4.DAYS, *ga4.PAGES),
    totals_unnamed=("landing_page",),
)
