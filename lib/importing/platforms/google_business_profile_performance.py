"""Google Business Profile, performance (CSV, one row per place, second row of sentences).

Source: a real export of 2025; German names from memory. The period stands in the name only, and
the Search and Maps columns count people.
"""

from lib.importing.export import Count, Export, Segment

EXPORT = Export(
    key="google_business_profile_performance",
    platform="google_business_profile",
    table="channel_days",
    columns=(
        Segment("store", ("Store code",), ("Geschäftscode",)),
        Segment("place", ("Business name",), ("Name des Unternehmens",)),
        Count("link_clicks", ("Website clicks",), ("Websiteklicks", "Website-Klicks")),
        Count("calls", ("Calls",), ("Anrufe",)),
        Count("directions", ("Directions",), ("Wegbeschreibungen", "Routenanfragen")),
        Count("bookings", ("Bookings",), ("Buchungen",)),
        Count("messages", ("Messages",), ("Nachrichten",)),
        Count("food_orders", ("Food orders",), ("Essensbestellungen",)),
    ),
    marks=(
        (
            "Google Search - Mobile",
            "Google Maps - Mobile",
            "Google-Suche – Mobil",
            "Google Maps – Mobil",
            "Store code",
            "Geschäftscode",
        ),
        ("Website clicks", "Directions", "Websiteklicks", "Website-Klicks", "Wegbeschreibungen"),
    ),
)
