"""LinkedIn page, competitors (xlsx): figures of several pages, period in the first row.

Source: a real export of 2025. The pages are not the own one: totals only, no table.
"""

from lib.importing.export import Count, Export, Segment

EXPORT = Export(
    key="linkedin_page_competitors",
    platform="linkedin",
    table=None,
    columns=(
        Segment("page", ("Page",), ("Seite",), is_required=True),
        Count(
            "followers_gained",
            ("New Followers",),
            ("Neue Follower", "Neue Follower:innen"),
            is_required=True,
        ),
        Count("interactions", ("Total post engagements",), ("Beitragsinteraktionen gesamt",)),
        Count("posts", ("Total posts",), ("Beiträge gesamt",)),
    ),
    marks=(("Total post engagements", "Beitragsinteraktionen gesamt", "Total posts"),),
)
