"""TikTok Studio: videos, figures of their whole life. Source: a real export; no years in it."""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="tiktok_studio_content",
    platform="tiktok",
    table="posts",
    columns=(
        Text(
            "post_id",
            ("Video link",),
            ("Videolink", "Video-Link"),
            is_required=True,
            part=r"/video/(\d+)",
        ),
        DateTime("published_at", ("Post time",), ("Veröffentlichungszeit", "Postzeit"), zone="UTC"),
        Count("views", ("Total views",), ("Aufrufe insgesamt", "Gesamtaufrufe"), is_required=True),
        Count("likes", ("Total likes",), ("Likes insgesamt", "Gesamtlikes")),
        Count("comments", ("Total comments",), ("Kommentare insgesamt",)),
        Count("shares", ("Total shares",), ("Geteilt insgesamt",)),
    ),
)
