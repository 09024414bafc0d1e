"""LinkedIn page, followers (xls; the sheets beside New followers hold stocks).

Source: a real export of 2026; German names from memory. Total followers are the new ones of a day.
"""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="linkedin_page_followers",
    platform="linkedin",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), order="mdy", is_required=True),
        Count(
            "followers_gained",
            ("Total followers",),
            ("Follower:innen gesamt", "Follower insgesamt", "Gesamtzahl der Follower"),
            is_required=True,
        ),
    ),
    marks=(
        (
            "Auto-invited followers",
            "Organic followers",
            "Sponsored followers",
            "Organische Follower",
            "Organische Follower:innen",
            "Gesponserte Follower",
            "Gesponserte Follower:innen",
        ),
    ),
)
