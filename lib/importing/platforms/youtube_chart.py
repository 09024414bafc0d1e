"""YouTube Studio: days by video or another dimension (Chart data, Diagrammdaten).

Source: a real German export of 2020. Only the charted lines: they do not add up to the channel.
"""

from lib.importing.export import Count, Date, Export, Segment
from lib.importing.families import youtube

EXPORT = Export(
    key="youtube_chart",
    platform="youtube",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Segment(
            "line",
            (
                "Content",
                "Video",
                "Subscription status",
                "Geography",
                "Traffic source",
                "Device type",
            ),
            ("Video", "Videos", "Inhalte", "Abostatus", "Region", "Zugriffsquelle", "Gerätetyp"),
            is_required=True,
        ),
        Count("views", ("Views",), ("Aufrufe",), is_required=True),
    ),
    max_columns=6,
    excludes=("Likes", "Impressions", "Impressionen", "Clicks", "Klicks", "Reach", "Reichweite"),
    is_untitled=True,
    totals_labels=youtube.TOTALS,
    footers=youtube.FOOTERS,
)
