"""Meta Business Suite, Facebook videos and reels with their retention (CSV, about 212 columns).

Source: a real export of 2025, re-saved by its owner. Views are the 3-second video views.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="meta_video_content_facebook",
    platform="facebook",
    table="posts",
    columns=(
        Text("post_id", ("Video asset ID",), ("Video-Asset-ID",), is_required=True),
        Text("account", ("Page name",), ("Seitenname",)),
        DateTime(
            "published_at", ("Publish time",), ("Veröffentlichungszeit",), order="mdy", zone="UTC"
        ),
        Count("views", ("3-second video views",), ("3-sekündige Videoaufrufe",)),
        Count("reach", ("Reach",), ("Reichweite",)),
        Count(
            "interactions",
            ("Reactions, comments and shares",),
            ("Reaktionen, Kommentare und geteilte Inhalte",),
        ),
        Count("likes", ("Reactions",), ("Reaktionen",)),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Geteilte Inhalte",)),
    ),
    decimal=".",
)
