"""Google Analytics 4, any report by day. Source: a real export of 2024, ordered by a metric."""

from lib.importing.export import Date, Export, Segment
from lib.importing.families import ga4

EXPORT = Export(
    key="ga4_report_by_date",
    platform="google_analytics",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Segment(
            "channel",
            (
                "Session primary channel group (Default Channel Group)",
                "Session default channel group",
                "Session source / medium",
                "Device category",
                "Country",
            ),
            (
                "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)",
                "Sitzung – Quelle / Medium",
                "Gerätekategorie",
                "Land",
            ),
        ),
        *ga4.METRICS,
    ),
    marks=(ga4.PEOPLE_AND_EVENTS,),
    excludes=("Nth day", "N-ter Tag", *ga4.LANDING, *ga4.PAGES),
    totals_unnamed=("day",),
)
