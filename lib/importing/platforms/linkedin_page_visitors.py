"""LinkedIn page, visitors (xls). Source: the header of a real export of 2026."""

from lib.importing.export import Count, Date, Export

EXPORT = Export(
    key="linkedin_page_visitors",
    platform="linkedin",
    table="channel_days",
    columns=(
        Date("day", ("Date",), ("Datum",), order="mdy", is_required=True),
        Count(
            "profile_visits",
            ("Total page views (total)",),
            ("Seitenaufrufe gesamt (gesamt)", "Gesamtzahl der Seitenaufrufe (gesamt)"),
            is_required=True,
        ),
        Count(
            "visitors", ("Total unique visitors (total)",), ("Einzelne Besucher gesamt (gesamt)",)
        ),
    ),
)
