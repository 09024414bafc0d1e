"""Meta Business Suite, results: visits of the page or profile per day.

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_visits",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count(
            "facebook:profile_visits",
            ("Facebook visits", "Facebook Page visits"),
            ("Facebook-Besuche", "Besuche der Facebook-Seite"),
        ),
        Count(
            "instagram:profile_visits",
            ("Instagram profile visits",),
            ("Instagram-Profilaufrufe", "Instagram-Profilbesuche"),
        ),
        Count("profile_visits", ("Visits",), ("Besuche",)),
    ),
    marks=(
        (
            "Facebook visits",
            "Facebook Page visits",
            "Facebook-Besuche",
            "Besuche der Facebook-Seite",
            "Instagram profile visits",
            "Instagram-Profilaufrufe",
            "Instagram-Profilbesuche",
            "Visits",
            "Besuche",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
