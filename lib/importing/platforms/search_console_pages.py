"""Google Search Console: pages. Source: a real download."""

from lib.importing.export import Export, Segment
from lib.importing.families import search_console

EXPORT = Export(
    key="search_console_pages",
    platform="search_console",
    table="channel_days",
    columns=(
        Segment(
            "page",
            ("Top pages", "Pages"),
            ("Häufigste Seiten", "Seiten", "Die häufigsten Seiten"),
            is_required=True,
        ),
        *search_console.METRICS,
    ),
    marks=search_console.MARKS,
    excludes=(*search_console.DAYS, *search_console.OTHERS),
)
