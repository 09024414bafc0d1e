"""Pinterest Ads report. Source: names that an importer accepts; no file seen."""

from lib.importing.export import Count, Currency, Date, Export, Money, Number, Text

EXPORT = Export(
    key="pinterest_ads",
    platform="pinterest",
    table="ad_results",
    columns=(
        Date("day", ("Date",), ("Datum",)),
        Text("campaign", ("Campaign name", "Campaign ID"), ("Kampagnenname", "Name der Kampagne")),
        Text("ad_group", ("Ad group name",), ("Name der Anzeigengruppe",)),
        Text("ad", ("Ad name",), ("Name der Anzeige",)),
        Currency("currency", ("Currency",), ("Währung",)),
        Money(
            "spend", ("Spend in account currency",), ("Ausgaben in Kontowährung",), is_required=True
        ),
        Count("impressions", ("Impressions", "Impression"), ("Impressionen",)),
        Count("clicks", ("Clicks", "Pin clicks"), ("Klicks", "Pin-Klicks")),
        Count("link_clicks", ("Outbound clicks",), ("Ausgehende Klicks",)),
        Count("saves", ("Saves",), ("Gespeichert", "Merken")),
        Number("conversions", ("Total conversions",), ("Conversions gesamt",)),
        Money(
            "conversion_value",
            ("Total conversion value",),
            ("Conversion-Wert gesamt",),
            gives_currency=False,
        ),
    ),
    is_confirmed=False,
)
