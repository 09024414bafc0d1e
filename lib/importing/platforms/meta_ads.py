"""Meta Ads Manager and Ads Reporting (xlsx or CSV; campaign, ad set, ad, any breakdown).

Source: real English exports of 2024, a real German one of 2018 with all 268 columns. The totals
row comes first, its names blank. Meta never localises decimals; the currency is in the header.
"""

from lib.importing.export import Count, Currency, Date, Days, Export, Money, Number, Segment, Text

EXPORT = Export(
    key="meta_ads",
    platform="meta",
    table="ad_results",
    columns=(
        Text("account", ("Account name", "Account Name"), ("Kontoname", "Name des Werbekontos")),
        Text(
            "campaign",
            ("Campaign name", "Campaign"),
            ("Kampagnenname", "Name der Kampagne", "Kampagne"),
        ),
        Text(
            "ad_group",
            ("Ad set name", "Ad set", "Adset name"),
            (
                "Name der Anzeigengruppe",
                "Anzeigengruppe (Name)",
                "Anzeigengruppenname",
                "Anzeigengruppe",
            ),
        ),
        Text(
            "ad",
            ("Ad name",),
            ("Anzeigenname", "Name der Anzeige", "Name der Werbeanzeige", "Werbeanzeigen"),
        ),
        Segment("platform", ("Platform",), ("Plattform",)),
        Segment("placement", ("Placement",), ("Platzierung",)),
        Segment(
            "device",
            ("Device", "Impression device", "Device platform"),
            ("Gerät", "Geräteplattform"),
        ),
        Segment("age", ("Age",), ("Alter",)),
        Segment("gender", ("Gender",), ("Geschlecht",)),
        Segment("country", ("Country",), ("Land",)),
        Segment("region", ("Region",), ("Region", "Bundesland")),
        Segment(
            "hour",
            ("Time of day (ad account time zone)", "Time of day (viewer's time zone)"),
            ("Tageszeit (Zeitzone des Werbekontos)",),
        ),
        Date("day", ("Day",), ("Tag",)),
        Days("month", ("Month", "Week"), ("Monat", "Woche")),
        Date("date_from", ("Reporting starts",), ("Berichtsstart", "Berichtsbeginn")),
        Date("date_to", ("Reporting ends",), ("Berichtsende",)),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("spend", ("Amount spent", "Amount Spent"), ("Ausgegebener Betrag", "Ausgaben")),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("reach", ("Reach",), ("Reichweite", "Erreichte Personen")),
        Count("clicks", ("Clicks (all)",), ("Klicks (alle)",)),
        Count("link_clicks", ("Link clicks",), ("Link-Klicks", "Linkklicks")),
        Count("interactions", ("Post engagements", "Post engagement"), ("Beitragsinteraktionen",)),
        Count(
            "views",
            ("3-second video plays", "3-second video views"),
            ("3-sekündige Videoaufrufe", "3-sekündige Videowiedergaben"),
        ),
        Count("likes", ("Post reactions",), ("Beitragsreaktionen",)),
        Count("comments", ("Post comments",), ("Beitragskommentare",)),
        Count("shares", ("Post shares",), ("Geteilte Beiträge", "Beitrag geteilt")),
        Count("saves", ("Post saves",), ("Gespeicherte Beiträge",)),
        Number("results", ("Results",), ("Ergebnisse",)),
        Text(
            "result_kind",
            ("Result indicator", "Result type"),
            ("Indikator für Ergebnisse", "Ergebnis-Indikator", "Ergebnistyp"),
        ),
        Number(
            "conversions",
            ("Purchases", "Website purchases"),
            ("Käufe", "Website-Käufe", "Websites-Käufe"),
        ),
        Money(
            "conversion_value",
            ("Purchases conversion value", "Website purchases conversion value"),
            (
                "Conversion-Wert von Käufen",
                "Käufe – Conversion-Wert",
                "Websites-Käufe – Conversion-Wert",
                "Conversion-Wert",
            ),
            gives_currency=False,
        ),
    ),
    marks=(
        (
            "Reporting starts",
            "Reporting ends",
            "Berichtsstart",
            "Berichtsbeginn",
            "Berichtsende",
            "Attribution setting",
            "Attributionseinstellung",
            "Result indicator",
            "Indikator für Ergebnisse",
            "Ad delivery",
            "Campaign delivery",
            "Ad set delivery",
            "Ergebnis-Indikator",
            "Auslieferung",
            "Auslieferung der Kampagne",
        ),
        (
            "Amount spent",
            "Ausgegebener Betrag",
            "Impressions",
            "Impressionen",
            "Reach",
            "Reichweite",
        ),
    ),
    totals_unnamed=(
        "campaign",
        "ad_group",
        "ad",
        "account",
        "region",
        "platform",
        "age",
        "gender",
        "country",
    ),
    footers=("No data available", "Keine Daten verfügbar"),
    decimal=".",
)
