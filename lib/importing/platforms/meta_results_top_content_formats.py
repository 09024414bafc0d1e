"""Meta Business Suite, results: top content formats (a wide block per metric, no dates).

Source: a real export of 2025, re-saved by its owner; the German names are from memory.
"""

from lib.importing.export import Count, Export
from lib.importing.families import meta_results

EXPORT = Export(
    key="meta_results_top_content_formats",
    platform="meta",
    table="channel_days",
    columns=(
        Count("views", ("Views",), ("Aufrufe",)),
        Count("interactions", ("Content interactions",), ("Content-Interaktionen",)),
        Count("posts", ("Published content",), ("Veröffentlichte Inhalte",)),
        Count("reach", ("Reach",), ("Reichweite",)),
    ),
    marks=(meta_results.FORMATS,),
    is_wide=True,
    is_titled=True,
    constants=meta_results.NO_PLATFORM,
)
