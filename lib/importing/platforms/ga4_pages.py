"""Google Analytics 4, pages and screens. Source: the header of a real English export of 2025."""

from lib.importing.export import Export, Segment
from lib.importing.families import ga4

EXPORT = Export(
    key="ga4_pages",
    platform="google_analytics",
    table="channel_days",
    columns=(
        Segment(
            "page",
            (
                "Page path and screen class",
                "Page path",
                "Page title and screen class",
                "Page title",
            ),
            (
                "Seitenpfad und Bildschirmklasse",
                "Seitenpfad",
                "Seitentitel und Bildschirmklasse",
                "Seitentitel",
            ),
            is_required=True,
        ),
        *ga4.METRICS,
    ),
    marks=(ga4.PEOPLE_AND_EVENTS,),
    excludes=(*ga4.DAYS, *ga4.LANDING),
    totals_unnamed=("page",),
)
