"""LinkedIn Campaign Manager, performance (UTF-16 with tabs, lines above the header).

Source: headers that importers read, a German test after a real export.
"""

from lib.importing.export import Count, Currency, Date, Export, Money, Number, Text

EXPORT = Export(
    key="linkedin_campaign_manager_performance",
    platform="linkedin",
    table="ad_results",
    columns=(
        Date(
            "day",
            ("Start Date (in UTC)", "Start Date", "Date"),
            ("Startdatum (in UTC)", "Startdatum", "Datum"),
            order="mdy",
        ),
        Text("account", ("Account Name",), ("Kontoname", "Name des Kontos")),
        Text(
            "campaign",
            ("Campaign Group Name", "Campaign Name"),
            ("Name der Kampagnengruppe", "Name der Kampagne", "Kampagnenname"),
        ),
        Text("ad_group", ("Ad Set Name",), ("Name der Anzeigengruppe",)),
        Text("ad", ("Creative Name", "Ad Name"), ("Name der Anzeige", "Anzeigenname")),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("spend", ("Total Spent",), ("Gesamtausgaben",), is_required=True),
        Count("impressions", ("Impressions",), ("Impressionen",)),
        Count("reach", ("Reach",), ("Reichweite",)),
        Count("clicks", ("Clicks",), ("Klicks",)),
        Count("link_clicks", ("Clicks to Landing Page",), ("Klicks auf die Landingpage",)),
        Count("interactions", ("Total Engagements",), ("Interaktionen gesamt",)),
        Count("likes", ("Reactions",), ("Reaktionen",)),
        Count("comments", ("Comments",), ("Kommentare",)),
        Count("shares", ("Shares",), ("Geteilt",)),
        Number("conversions", ("Conversions",), ("Conversions",)),
    ),
    marks=(
        (
            "Campaign Name",
            "Campaign Group Name",
            "Name der Kampagne",
            "Kampagnenname",
            "Name der Kampagnengruppe",
        ),
        (
            "Start Date (in UTC)",
            "Startdatum (in UTC)",
            "Start Date",
            "Startdatum",
            "Total Engagements",
            "Clicks to Landing Page",
            "Total Social Actions",
            "Anzeigengruppen-ID",
            "Campaign Group ID",
        ),
    ),
)
