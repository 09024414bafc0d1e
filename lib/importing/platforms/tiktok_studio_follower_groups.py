"""TikTok Studio: followers by gender or place, as shares. Source: headers of real exports."""

from lib.importing.export import Export, Number, Segment

EXPORT = Export(
    key="tiktok_studio_follower_groups",
    platform="tiktok",
    table="channel_days",
    columns=(
        Segment(
            "group", ("Gender", "Top territories"), ("Geschlecht", "Top-Gebiete"), is_required=True
        ),
        Number("followers_rate", ("Distribution",), ("Verteilung",), is_required=True),
    ),
    max_columns=2,
    decimal=".",
)
