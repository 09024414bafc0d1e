"""TikTok for business accounts: videos. Source: a real export of 2025."""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="tiktok_business_video",
    platform="tiktok",
    table="posts",
    columns=(
        Text("post_id", ("Video link",), ("Videolink",), is_required=True, part=r"/video/(\d+)"),
        DateTime("published_at", ("Post time",), ("Veröffentlichungszeit",), zone="UTC"),
        Count("views", ("Video views",), ("Videoaufrufe",), is_required=True),
        Count("likes", ("Likes",), ("Likes",)),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Freigaben",)),
        Count("saves", ("Add to Favorites",), ("Zu Favoriten hinzufügen",)),
    ),
)
