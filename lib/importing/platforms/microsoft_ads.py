"""Microsoft Advertising, campaign, ad group, keyword and ad reports.

Source: names that readers of it accept, German ones from memory; no real file seen.
"""

from lib.importing.export import Count, Currency, Date, Export, Money, Number, Segment, Text

EXPORT = Export(
    key="microsoft_ads",
    platform="microsoft_ads",
    table="ad_results",
    columns=(
        Date("day", ("Gregorian date", "TimePeriod", "Date"), ("Datum", "Tag")),
        Text("account", ("Account name", "AccountName"), ("Kontoname",)),
        Text(
            "campaign",
            ("Campaign name", "CampaignName", "Campaign"),
            ("Kampagne", "Kampagnenname"),
            is_required=True,
        ),
        Text("ad_group", ("Ad group", "AdGroupName", "Ad group name"), ("Anzeigengruppe",)),
        Segment("keyword", ("Keyword",), ("Keyword",)),
        Segment("device", ("Device type", "DeviceType"), ("Gerätetyp",)),
        Currency("currency", ("Currency code", "CurrencyCode"), ("Währungscode", "Währung")),
        Money("spend", ("Spend",), ("Ausgaben",), is_required=True),
        Count("impressions", ("Impr.", "Impressions"), ("Impr.", "Impressionen")),
        Count("clicks", ("Clicks",), ("Klicks",), is_required=True),
        Number("conversions", ("Conv.", "Conversions"), ("Conv.", "Conversions")),
    ),
    marks=(("Impr.", "Impressions", "Impressionen"),),
    excludes=(
        "AgeGroup",
        "Age group",
        "Altersgruppe",
        "Search term",
        "Suchbegriff",
        "Amount spent",
        "Outbound clicks",
        "Spend in account currency",
        "Reporting starts",
        "Berichtsbeginn",
    ),
    totals_labels=("total:", "gesamt:", "overall total"),
    footers=("@20", "©20", "(c)20"),
    is_confirmed=False,
)
