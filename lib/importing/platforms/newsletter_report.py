"""A report of mailings by any newsletter service, e.g. Brevo, CleverReach, rapidmail.

Source: names from memory; taken only where no other export fits.
"""

from lib.importing.export import Count, DateTime, Export, Text

EXPORT = Export(
    key="newsletter_report",
    platform="newsletter",
    table="newsletters",
    columns=(
        Text(
            "campaign",
            ("Campaign name", "Campaign", "Mailing", "Newsletter", "Name", "Subject", "Title"),
            ("Kampagne", "Kampagnenname", "Mailing", "Newsletter", "Name", "Betreff", "Titel"),
        ),
        DateTime(
            "sent_at",
            (
                "Sent at",
                "Send date",
                "Date sent",
                "Sent date",
                "Sent",
                "Date",
                "Sent on",
                "Delivery date",
            ),
            (
                "Versanddatum",
                "Versendet am",
                "Gesendet am",
                "Versandzeitpunkt",
                "Sendedatum",
                "Versand",
                "Datum",
            ),
            zone="UTC",
        ),
        Count(
            "recipients",
            ("Recipients", "Total recipients", "Delivered", "Sent to", "Emails sent", "Deliveries"),
            ("Empfänger", "Zugestellt", "Empfänger gesamt", "Versendet", "Zustellungen"),
            is_required=True,
        ),
        Count(
            "opens",
            ("Total opens", "Opens", "Opened", "Unique opens", "Openings"),
            ("Öffnungen gesamt", "Öffnungen", "Geöffnet", "Eindeutige Öffnungen"),
            is_required=True,
        ),
        Count(
            "clicks",
            ("Total clicks", "Clicks", "Clicked", "Unique clicks", "Clickers"),
            ("Klicks gesamt", "Klicks", "Geklickt", "Eindeutige Klicks"),
        ),
        Count(
            "unsubscribes",
            ("Unsubscribes", "Unsubscribed", "Unsubscriptions"),
            ("Abmeldungen", "Abgemeldet"),
        ),
    ),
    excludes=("Impressions", "Impressionen", "Cost", "Kosten"),
    is_generic=True,
    is_confirmed=False,
)
