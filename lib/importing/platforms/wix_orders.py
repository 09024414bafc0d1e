"""Wix orders: a row per item, the order's amounts on every row.

Source: real files of 2024. Order numbers may start again, so number and day name an order;
cancelled orders are known by their fulfilment only, manual payments stay unpaid.
"""

from lib.importing.export import Clock, Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="wix_orders",
    platform="wix",
    table="orders",
    columns=(
        Text("order_id", ("Order number",), ("Bestellnummer", "Bestellnr."), is_required=True),
        DateTime(
            "ordered_at",
            ("Date created",),
            ("Erstellungsdatum", "Datum erstellt"),
            is_required=True,
            order="mdy",
        ),
        Clock("ordered_at", ("Time",), ("Uhrzeit", "Zeit")),
        Customer(
            "email", ("Contact email",), ("Kontakt-E-Mail", "E-Mail des Kontakts"), kind="email"
        ),
        Customer(
            "name", ("Billing name", "Recipient name"), ("Rechnungsname", "Name des Empfängers")
        ),
        Status(
            "payment",
            ("Payment status",),
            ("Zahlungsstatus",),
            values=words.STATUSES,
            is_required=True,
        ),
        Status(
            "fulfilment",
            ("Fulfillment status",),
            ("Versandstatus", "Fulfillment-Status"),
            values={"canceled": "cancelled", "cancelled": "cancelled", "storniert": "cancelled"},
            otherwise="paid",
        ),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Total",), ("Gesamt", "Gesamtsumme"), is_required=True),
        Money("shipping", ("Shipping rate",), ("Versandkosten",)),
        Money("tax", ("Total tax",), ("Steuern gesamt",)),
        Money("refunded", ("Refunded amount",), ("Erstatteter Betrag",)),
    ),
    marks=(
        (
            "Fulfill by",
            "Total order quantity",
            "Contact email",
            "Additional checkout info",
            "Kontakt-E-Mail",
        ),
    ),
    order_keys=("order_id", "ordered_at"),
    lines="repeated",
)
