"""Mailchimp, report of campaigns. Source: a real export of 2017, re-saved on a Mac."""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="mailchimp_campaigns",
    platform="mailchimp",
    table="newsletters",
    columns=(
        Text("campaign", ("Title", "Subject"), ("Titel", "Betreff")),
        DateTime(
            "sent_at", ("Send Date",), ("Sendedatum", "Versanddatum"), order="mdy", zone="UTC"
        ),
        Count("recipients", ("Total Recipients",), ("Empfänger gesamt",), is_required=True),
        Count("opens", ("Total Opens",), ("Öffnungen gesamt",)),
        Count("clicks", ("Total Clicks",), ("Klicks gesamt",)),
        Count("unsubscribes", ("Unsubscribes",), ("Abmeldungen",)),
    ),
    marks=(
        (
            "Successful Deliveries",
            "Unique Opens",
            "Soft Bounces",
            "Erfolgreiche Zustellungen",
            "Einzelne Öffnungen",
        ),
        ("Total Opens", "Öffnungen gesamt"),
    ),
)
