"""Microsoft Advertising, age and gender (lines above the header, copyright line at the end).

Source: test data of a reader; no real file seen.
"""

from lib.importing.export import Count, Currency, Date, Export, Money, Number, Segment, Text

EXPORT = Export(
    key="microsoft_ads_age_gender",
    platform="microsoft_ads",
    table="ad_results",
    columns=(
        Text(
            "campaign",
            ("Campaign name", "CampaignName", "Campaign", "CampaignId"),
            ("Kampagne", "Kampagnenname"),
        ),
        Segment("age", ("AgeGroup", "Age group"), ("Altersgruppe",), is_required=True),
        Segment("gender", ("Gender",), ("Geschlecht",)),
        Date("day", ("TimePeriod", "Gregorian date", "Date"), ("Datum", "Tag")),
        Currency("currency", ("Currency code", "CurrencyCode"), ("Währungscode", "Währung")),
        Money("spend", ("Spend",), ("Ausgaben",), is_required=True),
        Count("impressions", ("Impressions", "Impr."), ("Impressionen",)),
        Count("clicks", ("Clicks",), ("Klicks",)),
        Number("conversions", ("Conversions", "Conv."), ("Conversions",)),
    ),
    footers=("@20", "©20", "(c)20"),
)
