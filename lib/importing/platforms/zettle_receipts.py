"""Zettle, receipts: a title, the seller, then the table and closing lines; no customers.

Source: a real Danish workbook. The rate of the tax is part of its header; German and English
labels were not seen in a file.
"""

from lib.importing.export import Clock, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="zettle_receipts",
    platform="zettle",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), more={"da": ("Dato",)}, is_required=True),
        Clock("ordered_at", ("Time",), ("Uhrzeit", "Zeit")),
        Text(
            "order_id",
            ("Receipt number",),
            ("Belegnummer", "Quittungsnummer"),
            more={"da": ("Kvitteringsnummer",)},
            is_required=True,
        ),
        Status(
            "type",
            ("Event type", "Type of event"),
            ("Ereignistyp", "Art des Ereignisses"),
            more={"da": ("Hændelsestype",)},
            values=words.KINDS,
            otherwise="fee",
        ),
        Money("gross", ("Total",), ("Gesamt", "Summe"), more={"da": ("Total",)}, is_required=True),
    ),
    marks=(
        ("Kvitteringsnummer", "Receipt number", "Belegnummer", "Quittungsnummer"),
        ("Afgift", "Fee", "Gebühr"),
        (
            "Solgt via",
            "Sold via",
            "Verkauft über",
            "Kortudsteder",
            "Card issuer",
            "Kartenaussteller",
        ),
    ),
)
