"""Meta Business Suite, results: viewers per day (unique people, never summed).

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_viewers",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count("viewers", ("Viewers",), ("Betrachter", "Zuschauer", "Betrachter*innen")),
        Count("facebook:viewers", ("Facebook viewers",), ("Facebook-Betrachter",)),
        Count("instagram:viewers", ("Instagram viewers",), ("Instagram-Betrachter",)),
    ),
    marks=(
        (
            "Viewers",
            "Betrachter",
            "Zuschauer",
            "Betrachter*innen",
            "Facebook viewers",
            "Facebook-Betrachter",
            "Instagram viewers",
            "Instagram-Betrachter",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
