"""Google Search Console: what people searched for, the first 1,000. Source: a real download."""

from lib.importing.export import Export, Segment
from lib.importing.families import search_console

EXPORT = Export(
    key="search_console_queries",
    platform="search_console",
    table="channel_days",
    columns=(
        Segment(
            "query",
            ("Top queries", "Queries"),
            ("Häufigste Suchanfragen", "Suchanfragen"),
            is_required=True,
        ),
        *search_console.METRICS,
    ),
    marks=search_console.MARKS,
    excludes=(*search_console.DAYS, *search_console.OTHERS),
)
