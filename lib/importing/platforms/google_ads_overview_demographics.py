"""Google Ads, overview card: age and gender, known people only.

Source: a real download of 2026.
"""

from lib.importing.export import Count, Export, Segment
from lib.importing.families import google_overview

EXPORT = Export(
    key="google_ads_overview_demographics",
    platform="google_ads",
    table="channel_days",
    columns=(
        Segment("gender", ("Gender",), ("Geschlecht",)),
        Segment("age", ("Age Range",), ("Altersgruppe", "Altersbereich")),
        Count("impressions", ("Impressions",), ("Impressionen",), is_required=True),
    ),
    marks=(("Percent of known total", "Prozent der bekannten Gesamtzahl"),),
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
