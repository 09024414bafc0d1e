"""YouTube Studio: the channel by day (Totals, Gesamtwerte). Source: a real export of 2021."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="youtube_totals",
    platform="youtube",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), is_required=True),
        Count("views", ("Views",), ("Aufrufe",), is_required=True),
    ),
    max_columns=2,
    is_untitled=True,
)
