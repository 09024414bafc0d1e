"""What the tables of YouTube Studio share: words of the totals row and of the closing line."""

from typing import Final

TOTALS: Final = ("total", "gesamt")
FOOTERS: Final = ("Showing top 500 results", "Die 500 besten Ergebnisse werden angezeigt")
