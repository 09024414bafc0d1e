"""TikTok for business accounts: audience by day. Source: a real export of 2025."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="tiktok_business_audience",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("followers_gained", ("New followers",), ("Neue Follower",), is_required=True),
        Count("followers", ("Total followers",), ("Follower insgesamt",)),
        Count("reach", ("Reached audience",), ("Erreichtes Publikum",)),
        Count("engaged_people", ("Engaged audience",), ("Publikum mit Interaktion",)),
    ),
    marks=(("Engaged audience", "Publikum mit Interaktion"),),
)
