"""TikTok Studio: viewers by day; people, never summed. Source: a real export; no years in it."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="tiktok_studio_viewers",
    platform="tiktok",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count(
            "viewers",
            ("Total Viewers",),
            ("Zuschauer insgesamt", "Betrachter insgesamt"),
            is_required=True,
        ),
        Count("new_viewers", ("New Viewers",), ("Neue Zuschauer", "Neue Betrachter")),
        Count("returning_viewers", ("Returning Viewers",), ("Wiederkehrende Zuschauer",)),
    ),
)
