"""Google Search Console: special results; they may overlap. Source: a real download."""

from lib.importing.export import Export, Segment
from lib.importing.families import search_console

EXPORT = Export(
    key="search_console_appearance",
    platform="search_console",
    table="channel_days",
    columns=(
        Segment(
            "appearance",
            ("Search Appearance", "Discover Appearance"),
            ("Darstellung in der Suche", "Darstellung in Discover"),
            is_required=True,
        ),
        *search_console.METRICS,
    ),
    marks=search_console.MARKS,
    excludes=(*search_console.DAYS, *search_console.OTHERS),
)
