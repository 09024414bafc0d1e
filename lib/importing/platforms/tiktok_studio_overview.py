"""TikTok Studio: overview by day. Source: real exports in English and Spanish; no years in them."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="tiktok_studio_overview",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), more={"es": ("Fecha",)}, is_required=True),
        Count("views", ("Video Views",), ("Videoaufrufe",), is_required=True),
        Count("profile_visits", ("Profile Views",), ("Profilaufrufe",), is_required=True),
        Count("likes", ("Likes",), ("Likes",)),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Geteilt", "Freigaben")),
    ),
    excludes=(
        "Reached audience",
        "Erreichtes Publikum",
        "Net growth",
        "Nettowachstum",
        "New followers",
        "Neue Follower",
    ),
)
