"""Meta Business Suite, results: daily reach (unique people, never summed).

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_reach",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count(
            "facebook:reach",
            ("Facebook reach",),
            ("Facebook-Reichweite", "Reichweite der Facebook-Seite"),
        ),
        Count("instagram:reach", ("Instagram reach",), ("Instagram-Reichweite",)),
        Count("reach", ("Reach",), ("Reichweite",)),
    ),
    marks=(
        (
            "Facebook reach",
            "Facebook-Reichweite",
            "Reichweite der Facebook-Seite",
            "Instagram reach",
            "Instagram-Reichweite",
            "Reach",
            "Reichweite",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
