"""Google Search Console: countries. Source: a real download."""

from lib.importing.export import Export, Segment
from lib.importing.families import search_console

EXPORT = Export(
    key="search_console_countries",
    platform="search_console",
    table="channel_days",
    columns=(
        Segment("country", ("Country",), ("Land", "Länder"), is_required=True),
        *search_console.METRICS,
    ),
    marks=search_console.MARKS,
    excludes=(*search_console.DAYS, *search_console.OTHERS),
)
