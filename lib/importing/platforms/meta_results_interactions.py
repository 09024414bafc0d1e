"""Meta Business Suite, results: interactions with content per day.

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_interactions",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count(
            "interactions",
            ("Content interactions",),
            ("Content-Interaktionen", "Interaktionen mit Inhalten"),
        ),
        Count(
            "facebook:interactions",
            ("Facebook content interactions",),
            ("Facebook-Content-Interaktionen",),
        ),
        Count(
            "instagram:interactions",
            ("Instagram content interactions",),
            ("Instagram-Content-Interaktionen",),
        ),
    ),
    marks=(
        (
            "Content interactions",
            "Content-Interaktionen",
            "Interaktionen mit Inhalten",
            "Facebook content interactions",
            "Facebook-Content-Interaktionen",
            "Instagram content interactions",
            "Instagram-Content-Interaktionen",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
