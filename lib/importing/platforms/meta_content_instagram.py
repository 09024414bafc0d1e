"""Meta Business Suite, content export of Instagram posts, reels and stories (CSV).

Source: real exports of 2025; the German names are from memory. The order of the last columns
differs between accounts; follows are blank on some reels.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="meta_content_instagram",
    platform="instagram",
    table="posts",
    columns=(
        Text("post_id", ("Post ID",), ("Beitrags-ID",), is_required=True),
        Text(
            "account",
            ("Account username", "Account name"),
            ("Konto-Benutzername", "Nutzername des Kontos", "Benutzername des Kontos", "Kontoname"),
        ),
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
        Count("reach", ("Reach",), ("Reichweite",)),
        Count("likes", ("Likes",), ("„Gefällt mir“-Angaben", "Likes")),
        Count("comments", ("Comments", "Replies"), ("Kommentare", "Antworten")),
        Count("shares", ("Shares",), ("Geteilte Inhalte",)),
        Count("saves", ("Saves",), ("Gespeicherte Inhalte",)),
        Count("link_clicks", ("Link clicks",), ("Link-Klicks",)),
        Count("follows", ("Follows",), ("Follows",)),
    ),
    marks=(
        (
            "Account ID",
            "Account username",
            "Konto-ID",
            "Konto-Benutzername",
            "Nutzername des Kontos",
            "Benutzername des Kontos",
        ),
    ),
    excludes=("Plattform", "Platform", "Page ID", "Seiten-ID", "Video asset ID"),
    decimal=".",
)
