"""TikTok Ads Manager (CSV or xlsx; campaign, ad group and ad level).

Source: a real daily export of 2024, its names made anonymous; German names from memory.
"""

from lib.importing.export import Count, Currency, Date, Export, Money, Number, Segment, Text

EXPORT = Export(
    key="tiktok_ads",
    platform="tiktok",
    table="ad_results",
    columns=(
        Date("day", ("Date", "By Day", "Stat time day"), ("Datum", "Nach Tag", "Tag")),
        Text("campaign", ("Campaign name",), ("Kampagnenname", "Name der Kampagne")),
        Text("ad_group", ("Ad group name",), ("Name der Anzeigengruppe", "Anzeigengruppenname")),
        Text("ad", ("Ad name",), ("Anzeigenname", "Name der Anzeige")),
        Segment("age", ("Age",), ("Alter",)),
        Segment("gender", ("Gender",), ("Geschlecht",)),
        Segment("country", ("Country/Region", "Country"), ("Land/Region", "Land")),
        Segment("platform_of_device", ("Operating system", "Platform"), ("Betriebssystem",)),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("spend", ("Cost", "Total cost"), ("Kosten", "Gesamtkosten"), is_required=True),
        Count("impressions", ("Impressions", "Impression"), ("Impressionen",)),
        Count("reach", ("Reach",), ("Reichweite",)),
        Count(
            "clicks",
            ("Clicks (all)", "Clicks (Destination)", "Click (destination)", "Clicks"),
            ("Klicks (alle)", "Klicks (Ziel)", "Klicks"),
        ),
        Count(
            "views",
            ("Video views", "2-second video views"),
            ("Videoaufrufe", "2-Sekunden-Videoaufrufe"),
        ),
        Number("conversions", ("Conversions",), ("Conversions",)),
    ),
    marks=(
        (
            "Clicks (Destination)",
            "Click (destination)",
            "CPC (Destination)",
            "CTR (Destination)",
            "Klicks (Ziel)",
            "CPC (Ziel)",
            "CTR (Ziel)",
            "2-second video views",
            "6-second video views",
        ),
    ),
    excludes=("Spend in account currency",),
    totals_labels=("total of ", "summe von ", "gesamt:"),
)
