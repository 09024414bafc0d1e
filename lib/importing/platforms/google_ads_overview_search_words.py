"""Google Ads, overview card: words of searches. Source: a real download of 2026.

A search counts for each of its words: nothing here can be added up.
"""

from lib.importing.export import Count, Export, Segment

EXPORT = Export(
    key="google_ads_overview_search_words",
    platform="google_ads",
    table=None,
    columns=(
        Segment("word", ("Word",), ("Wort",), is_required=True),
        Count("clicks", ("Clicks",), ("Klicks",)),
    ),
    marks=(("Top Containing Queries", "Häufigste Suchanfragen mit diesem Wort"),),
    counts=(),
)
