"""Meta Business Suite, content export of Facebook posts (CSV, UTF-8 with BOM).

Source: real exports of 2024 and 2025; the German names are from memory. Months come first in
dates, in every language; numbers are those of the post's whole life.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="meta_content_facebook",
    platform="facebook",
    table="posts",
    columns=(
        Text("post_id", ("Post ID",), ("Beitrags-ID",), is_required=True),
        Text("account", ("Page name",), ("Seitenname", "Name der Seite")),
        DateTime(
            "published_at",
            ("Publish time",),
            ("Veröffentlichungszeit", "Zeitpunkt der Veröffentlichung", "Datum"),
            order="mdy",
            zone="UTC",
        ),
        Text("kind", ("Post type",), ("Beitragsart", "Beitragstyp")),
        Count("views", ("Views",), ("Aufrufe",)),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("reach", ("Reach",), ("Reichweite", "Erreichte Personen")),
        Count(
            "interactions",
            ("Reactions, Comments and Shares",),
            ("Reaktionen, Kommentare und geteilte Inhalte", "Interaktionen"),
        ),
        Count("likes", ("Reactions",), ("Reaktionen", "„Gefällt mir“-Angaben")),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Geteilte Inhalte",)),
        Count("clicks", ("Total clicks",), ("Klicks insgesamt", "Gesamtzahl der Klicks", "Klicks")),
        Count("link_clicks", ("Link Clicks",), ("Link-Klicks",)),
    ),
    marks=(("Page ID", "Page name", "Seiten-ID", "Seitenname"),),
    excludes=("Plattform", "Platform", "Account ID", "Konto-ID", "Video asset ID"),
    decimal=".",
)
