"""YouTube Studio: videos (Table data, Tabellendaten).

The period stands in the name of the zip only.

Source: real exports of 2020 to 2025 in German and English; soft hyphens stand in German headers.
"""

from lib.importing.export import Count, DateTime, Export, Text
from lib.importing.families import youtube

EXPORT = Export(
    key="youtube_videos",
    platform="youtube",
    table="posts",
    columns=(
        Text("post_id", ("Content", "Video"), ("Videos", "Video", "Inhalte"), is_required=True),
        DateTime(
            "published_at",
            ("Video publish time",),
            ("Veröffentlichungszeitpunkt des Videos",),
            zone="UTC",
        ),
        Text("title", ("Video title",), ("Videotitel",), is_required=True),
        Count("views", ("Views",), ("Aufrufe",)),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("likes", ("Likes",), ("Likes", "„Mag ich“-Bewertungen")),
        Count(
            "comments", ("Comments added", "Comments"), ("Hinzugefügte Kommentare", "Kommentare")
        ),
        Count("shares", ("Shares",), ("Geteilte Inhalte",)),
        Count("follows", ("Subscribers gained",), ("Gewonnene Abonnenten",)),
        Count("followers_lost", ("Subscribers lost",), ("Verlorene Abonnenten",)),
    ),
    excludes=("Date", "Datum"),
    counts=(
        "impressions",
        "views",
        "followers_gained",
        "followers_lost",
        "likes",
        "comments",
        "shares",
    ),
    has_own_period=False,
    totals_labels=youtube.TOTALS,
    footers=youtube.FOOTERS,
)
