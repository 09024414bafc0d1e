"""TikTok for business accounts: overview by day. Source: the header of a real export of 2025."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="tiktok_business_overview",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("views", ("Video views",), ("Videoaufrufe",), is_required=True),
        Count("reach", ("Reached audience",), ("Erreichtes Publikum",)),
        Count("profile_visits", ("Profile views",), ("Profilaufrufe",)),
        Count("likes", ("Likes",), ("Likes",)),
        Count("shares", ("Shares",), ("Freigaben",)),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("followers_gained", ("New followers",), ("Neue Follower",)),
        Count("followers_lost", ("Lost followers",), ("Verlorene Follower",)),
    ),
    marks=(
        (
            "Reached audience",
            "Erreichtes Publikum",
            "Net growth",
            "Nettowachstum",
            "Lost followers",
            "Verlorene Follower",
        ),
    ),
    excludes=("Engaged audience", "Publikum mit Interaktion"),
)
