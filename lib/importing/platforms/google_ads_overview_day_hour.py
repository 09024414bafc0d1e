"""Google Ads, overview card: days of the week and hours. Source: a real download of 2026."""

from lib.importing.export import Count, Export, Segment
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_day_hour",
    platform="google_ads",
    table="channel_days",
    columns=(
        Segment("weekday", ("Day",), ("Tag", "Wochentag")),
        Segment("hour", ("Start Hour",), ("Startstunde", "Stunde")),
        Count("impressions", ("Impressions",), ("Impressionen",), is_required=True),
    ),
    marks=(("Day", "Start Hour", "Wochentag", "Startstunde"),),
    excludes=(
        *google_overview.REPORTS,
        "Cost",
        "Kosten",
        "Date",
        "Datum",
        "Clicks",
        "Klicks",
        "Reach",
        "Reichweite",
    ),
    max_columns=4,
)
