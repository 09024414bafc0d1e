"""LinkedIn page, content (xls; sheet Metrics by day, the posts beside are the same figures).

Source: a real export of 2026; German names from memory.
"""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="linkedin_page_content",
    platform="linkedin",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), order="mdy", is_required=True),
        Count(
            "impressions",
            ("Impressions (total)",),
            ("Impressions (gesamt)", "Impressionen (gesamt)"),
            is_required=True,
        ),
        Count("clicks", ("Clicks (total)",), ("Klicks (gesamt)",)),
        Count("likes", ("Reactions (total)",), ("Reaktionen (gesamt)",)),
        Count("comments", ("Comments (total)",), ("Kommentare (gesamt)",)),
        Count(
            "shares",
            ("Reposts (total)", "Shares (total)"),
            ("Direkt geteilte Beiträge (gesamt)", "Reposts (gesamt)"),
        ),
        Count("reach", ("Unique impressions (organic)",), ("Einzelne Impressions (organisch)",)),
    ),
)
