"""LinkedIn, analytics of a member (xlsx; sheets ENGAGEMENT and FOLLOWERS).

Source: the code of a reader of it; no file seen.
"""

from lib.importing.export import Count, Date, Export, Number

EXPORT = Export(
    key="linkedin_creator_analytics",
    platform="linkedin",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), order="mdy", is_required=True),
        Count("impressions", ("Impressions",), ("Impressionen", "Impressions")),
        Number("interactions", ("Engagements",), ("Interaktionen",)),
        Count("followers_gained", ("New followers",), ("Neue Follower", "Neue Follower:innen")),
    ),
    marks=(
        ("Engagements", "Interaktionen"),
        (
            "New followers",
            "Neue Follower",
            "Neue Follower:innen",
            "Top Demographics",
            "Post publish date",
        ),
    ),
    excludes=(
        "Likes",
        "Reposts",
        "Post id",
        "Video views",
        "Reached audience",
        "Erreichtes Publikum",
    ),
    is_confirmed=False,
)
