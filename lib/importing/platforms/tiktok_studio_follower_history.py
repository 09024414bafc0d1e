"""TikTok Studio: number of followers by day; a stock and its change. Source: a real export."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="tiktok_studio_follower_history",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("followers", ("Followers",), ("Follower",), is_required=True),
        Count(
            "followers_change",
            ("Difference in followers from previous day",),
            ("Differenz der Follower zum Vortag",),
            is_required=True,
        ),
    ),
)
