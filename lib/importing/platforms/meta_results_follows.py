"""Meta Business Suite, results: new followers per day; the title Follows alone is Facebook.

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_follows",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count(
            "facebook:followers_gained",
            ("Follows", "Facebook follows"),
            ("Facebook-Follows", "Facebook-Follower"),
        ),
        Count(
            "instagram:followers_gained",
            ("Instagram follows",),
            ("Instagram-Follows", "Instagram-Follower"),
        ),
    ),
    marks=(
        (
            "Follows",
            "Facebook follows",
            "Facebook-Follows",
            "Facebook-Follower",
            "Instagram follows",
            "Instagram-Follows",
            "Instagram-Follower",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
