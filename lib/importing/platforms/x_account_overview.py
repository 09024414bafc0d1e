"""X: account by day. Source: the header of a real export of 2025; German names from memory."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="x_account_overview",
    platform="x",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("impressions", ("Impressions",), ("Impressions", "Impressionen")),
        Count("interactions", ("Engagements",), ("Interaktionen",)),
        Count("likes", ("Likes",), ("Gefällt mir-Angaben",)),
        Count("comments", ("Replies",), ("Antworten",)),
        Count("shares", ("Shares",), ("Geteilt",)),
        Count("saves", ("Bookmarks",), ("Lesezeichen",)),
        Count("followers_gained", ("New follows",), ("Neue Follows",)),
        Count("followers_lost", ("Unfollows",), ("Entfolgt",)),
        Count("profile_visits", ("Profile visits",), ("Profilbesuche",)),
        Count("views", ("Video views",), ("Videoaufrufe",)),
    ),
    marks=(
        ("Unfollows", "Entfolgt", "Create Post", "Bookmarks", "Lesezeichen"),
        ("Engagements", "Interaktionen"),
    ),
    excludes=("Post id", "Post-ID", "Tweet id"),
)
