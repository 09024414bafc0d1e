"""Meta Business Suite, content of several platforms in one table, German headers.

Source: a file whose header is real and to which its owner added the column Plattform.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="meta_content",
    platform="meta",
    table="posts",
    columns=(
        Text("post_id", ("Post ID",), ("Beitrags-ID",), is_required=True),
        Text("platform", ("Platform",), ("Plattform",), is_required=True),
        Text("account", ("Page name", "Account name"), ("Seitenname", "Kontoname")),
        DateTime(
            "published_at",
            ("Publish time",),
            ("Veröffentlichungszeit", "Zeitpunkt der Veröffentlichung", "Datum"),
            zone="UTC",
        ),
        Text("kind", ("Post type",), ("Beitragsart", "Beitragstyp")),
        Count("views", ("Views", "Video views"), ("Aufrufe", "Videoaufrufe")),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("reach", ("Reach",), ("Erreichte Personen", "Reichweite")),
        Count("interactions", ("Interactions",), ("Interaktionen",)),
        Count("likes", ("Likes", "Reactions"), ("„Gefällt mir“-Angaben", "Reaktionen")),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Geteilte Inhalte",)),
        Count("saves", ("Saves",), ("Gespeicherte Inhalte",)),
        Count("clicks", ("Total clicks", "Clicks"), ("Klicks", "Klicks insgesamt")),
        Count("link_clicks", ("Link clicks",), ("Link-Klicks",)),
        Count("follows", ("Follows",), ("Follows",)),
    ),
)
