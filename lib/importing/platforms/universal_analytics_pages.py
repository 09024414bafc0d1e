"""Google Universal Analytics, pages (xlsx; the daily sheet is complete, the other a top ten).

Source: a real export of 2022.
"""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="universal_analytics_pages",
    platform="google_analytics",
    table="channel_days",
    columns=(
        Date("day", ("Day Index",), ("Tagesindex",), is_required=True),
        Count("views", ("Pageviews",), ("Seitenaufrufe",), is_required=True),
    ),
    totals_unnamed=("day",),
)
