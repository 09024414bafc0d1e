"""Meta Business Suite, results: clicks on links per day.

Source: real exports of 2024 and 2025 (UTF-16 with a ``sep=`` line, a titled block per metric) and
re-saved ones; the German titles are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_link_clicks",
    platform="meta",
    table="channel_days",
    columns=(
        meta_results.DAY,
        Count("facebook:link_clicks", ("Facebook link clicks",), ("Facebook-Link-Klicks",)),
        Count("instagram:link_clicks", ("Instagram link clicks",), ("Instagram-Link-Klicks",)),
        Count("link_clicks", ("Link clicks",), ("Link-Klicks",)),
    ),
    marks=(
        (
            "Facebook link clicks",
            "Facebook-Link-Klicks",
            "Instagram link clicks",
            "Instagram-Link-Klicks",
            "Link clicks",
            "Link-Klicks",
        ),
    ),
    excludes=meta_results.OTHER_TABLES,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
