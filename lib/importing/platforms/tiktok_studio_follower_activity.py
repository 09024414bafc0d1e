"""TikTok Studio: active followers by hour; a stock, never summed. Source: a real export."""

from lib.importing.export import Count, Date, Export, Segment

EXPORT = Export(
    key="tiktok_studio_follower_activity",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Segment("hour", ("Hour",), ("Stunde",), is_required=True),
        Count("active_followers", ("Active followers",), ("Aktive Follower",), is_required=True),
    ),
)
