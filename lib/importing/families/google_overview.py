"""Cards of the overview page of Google Ads: plain tables, the currency a sign in the cells.

Source: a real download of 2026 in English (zip of 12 tables). All cards tell of the same money.
"""

from typing import Final

from lib.importing.export import Column, Count, Money, Number

COST: Final = Money("spend", ("Cost",), ("Kosten",))
METRICS: Final[tuple[Column, ...]] = (
    Count("impressions", ("Impressions", "Impr."), ("Impressionen", "Impr.")),
    Count("clicks", ("Clicks",), ("Klicks",)),
    Number("conversions", ("Conversions",), ("Conversions",)),
)
REPORTS: Final = (
    "Campaign status", "Kampagnenstatus", "Currency code", "Währungscode", "Campaign",
    "Kampagne", "Ad group", "Anzeigengruppe", "Campaign name", "Kampagnenname", "Ad name",
    "Anzeigenname", "Position", "CTR (destination)", "Currency", "Währung", "Keyword",
    "Search term", "Suchbegriff", "Kunde", "Customer", "Product", "Produkt", "Invoice",
    "Rechnung", "Name",
)  # fmt: skip
