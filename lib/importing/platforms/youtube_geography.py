"""YouTube Studio: countries. Source: a real export of 2021."""

from lib.importing.export import Count, Export, Segment
from lib.importing.families import youtube

EXPORT = Export(
    key="youtube_geography",
    platform="youtube",
    table="channel_days",
    columns=(
        Segment("country", ("Geography",), ("Region", "Geografie"), is_required=True),
        Count("views", ("Views",), ("Aufrufe",), is_required=True),
    ),
    marks=(
        (
            "Watch time (hours)",
            "Wiedergabezeit (Stunden)",
            "Average view duration",
            "Durchschnittliche Wiedergabedauer",
        ),
    ),
    excludes=("Date", "Datum"),
    totals_labels=youtube.TOTALS,
    footers=youtube.FOOTERS,
)
