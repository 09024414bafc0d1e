"""X: posts.

Source: a real export of 2025; German names from memory. Rows without a post are left out.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="x_content",
    platform="x",
    table="posts",
    columns=(
        Text("post_id", ("Post id",), ("Post-ID",), is_required=True),
        DateTime("published_at", ("Date",), ("Datum",), zone="UTC"),
        Count("impressions", ("Impressions",), ("Impressions", "Impressionen")),
        Count("interactions", ("Engagements",), ("Interaktionen",)),
        Count("likes", ("Likes",), ("Gefällt mir-Angaben",)),
        Count("comments", ("Replies",), ("Antworten",)),
        Count("shares", ("Shares",), ("Geteilt",)),
        Count("saves", ("Bookmarks",), ("Lesezeichen",)),
        Count("link_clicks", ("URL Clicks",), ("URL-Klicks",)),
        Count("follows", ("New follows",), ("Neue Follows",)),
        Count("profile_visits", ("Profile visits",), ("Profilbesuche",)),
    ),
    marks=(
        ("Engagements", "Interaktionen"),
        ("Post Link", "Post-Link", "Reposts", "Bookmarks", "Lesezeichen"),
    ),
    excludes=("Page ID", "Page name", "Account ID", "Seiten-ID", "Konto-ID", "Plattform"),
)
