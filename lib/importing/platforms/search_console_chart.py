"""Google Search Console: days; the one complete table. Source: a real download."""

from lib.importing.export import Date, Export
from lib.importing.families import search_console

EXPORT = Export(
    key="search_console_chart",
    platform="search_console",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        *search_console.METRICS,
    ),
    marks=search_console.MARKS,
    excludes=search_console.OTHERS,
)
