"""Meta Business Suite, results: views per day; the title does not say of which platform.

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_views",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count("views", ("Views",), ("Aufrufe",)),
        Count("facebook:views", ("Facebook views",), ("Facebook-Aufrufe",)),
        Count("instagram:views", ("Instagram views",), ("Instagram-Aufrufe",)),
    ),
    marks=(
        (
            "Views",
            "Aufrufe",
            "Facebook views",
            "Facebook-Aufrufe",
            "Instagram views",
            "Instagram-Aufrufe",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
