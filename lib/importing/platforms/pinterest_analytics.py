"""Pinterest Analytics overview: lines of settings, the days, then the best pins.

Source: the code of readers of it; no file seen. Only the days are read: pins are cut short.
"""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="pinterest_analytics",
    platform="pinterest",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("interactions", ("Engagements", "Engagement"), ("Interaktionen",)),
        Count("clicks", ("Pin clicks",), ("Pin-Klicks",)),
        Count("link_clicks", ("Outbound clicks",), ("Ausgehende Klicks",)),
        Count("saves", ("Saves",), ("Gespeichert", "Merken")),
    ),
    marks=(("Pin ID", "Pin-ID", "Board name", "Name der Pinnwand"),),
    is_confirmed=False,
)
