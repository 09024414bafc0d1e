"""Columns of Google Ads report tables (UTF-8 with commas, or UTF-16 with tabs "for Excel").

Source: real exports of 2020 to 2026 in English, importers of German ones. Two lines of preamble
(title, period), totals rows at the end that overlap and carry their label in columns 1 to 3.
"""

from typing import Final

from lib.importing.export import Column, Count, Currency, Date, Money, Number, Segment, Text

TOTALS: Final = ("total:", "gesamt:", "summe:")
COST: Final = Money("spend", ("Cost",), ("Kosten",))

METRICS: Final[tuple[Column, ...]] = (
    Currency("currency", ("Currency code",), ("Währungscode", "Währung")),
    COST,
    Count("impressions", ("Impr.", "Impressions"), ("Impr.", "Impressionen")),
    Count("clicks", ("Clicks",), ("Klicks",)),
    Count("interactions", ("Interactions",), ("Interaktionen",)),
    Number("conversions", ("Conversions",), ("Conversions",)),
    Money("conversion_value", ("Conv. value", "Conversion value"), ("Conv.-Wert",)),
    Date("day", ("Day", "Date"), ("Tag", "Datum")),
)
BREAKDOWNS: Final[tuple[Column, ...]] = (
    Segment("device", ("Device",), ("Gerät",)),
    Segment("network", ("Network (with search partners)",), ("Netzwerk (mit Suchpartnern)",)),
)
MARKS: Final = (
    (
        "Impr.",
        "Currency code",
        "Währungscode",
        "Avg. CPC",
        "Durchschn. CPC",
        "Cost / conv.",
        "Kosten/Conv.",
        "Interaction rate",
        "Interaktionsrate",
        "Campaign status",
        "Kampagnenstatus",
        "Ad group status",
        "Anzeigengruppenstatus",
        "Keyword status",
        "Keyword-Status",
        "Added/Excluded",
        "Hinzugefügt/Ausgeschlossen",
        "Budget type",
        "Budgettyp",
    ),
    ("Cost", "Kosten", "Impr.", "Impressionen", "Clicks", "Klicks"),
)
KEYWORD_HEADERS: Final = ("Keyword", "Keyword status", "Keyword-Status", "Search keyword")
TERM_HEADERS: Final = ("Search term", "Suchbegriff", "Added/Excluded", "Hinzugefügt/Ausgeschlossen")
AD_GROUP_HEADERS: Final = ("Ad group", "Ad group status", "Anzeigengruppe", "Anzeigengruppenstatus")
OTHER_HEADERS: Final = (
    "Ad status",
    "Anzeigenstatus",
    "Headline 1",
    "Anzeigentitel 1",
    "Location",
    "Standort",
    "Landing page",
    "Asset",
    "Criterion Status",
    "Spend",
    "Ausgaben",
)
CAMPAIGN: Final = Text("campaign", ("Campaign", "Campaign name"), ("Kampagne", "Kampagnenname"))
AD_GROUP: Final = Text("ad_group", ("Ad group",), ("Anzeigengruppe",))
