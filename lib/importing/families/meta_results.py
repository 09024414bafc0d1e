"""What the results files of Meta Business Suite have in common: titled blocks of days."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lib.importing.export import Date

DAY: Final = Date("day", ("Date",), ("Datum", "Tag"), is_required=True)
AUDIENCE: Final = (
    "Age & gender",
    "Alter und Geschlecht",
    "Facebook followers by gender and age",
    "Instagram followers by gender and age",
    "Facebook followers by top cities",
    "Top towns/cities",
    "Top cities",
    "Top countries",
    "Top-Städte",
    "Top-Länder",
    "Die wichtigsten Städte",
)
FORMATS: Final = (
    "Reels",
    "Multi-photo",
    "Photos",
    "Fotos",
    "Links",
    "Stories",
    "Text",
    "Others",
    "Sonstige",
)
OTHER_TABLES: Final = (
    *AUDIENCE, "Reels", "Multi-photo", "Photos", "Fotos", "Post ID", "Beitrags-ID", "Video title",
    "Likes", "Comments",
    "Kommentare", "Clicks", "Klicks", "Impressions", "Impressionen", "Campaign",
    "Kampagne", "Campaign name", "Kampagnenname", "Watch time (hours)", "Video", "Content",
    "Subscription status", "CTR", "Position",
)  # fmt: skip
NO_PLATFORM: Final[Mapping[str, str | None]] = MappingProxyType({"platform": None})
"""The file does not say of which platform it is."""
