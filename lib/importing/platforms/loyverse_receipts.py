"""Loyverse, receipts: a row per receipt, refunds as receipts of their own; may name customers.

Source: an importer's fixture.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="loyverse_receipts",
    platform="loyverse",
    table="orders",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Text("order_id", ("Receipt number",), ("Belegnummer", "Quittungsnummer"), is_required=True),
        Status(
            "type",
            ("Receipt type",),
            ("Belegart", "Quittungstyp"),
            values=words.KINDS,
            is_required=True,
        ),
        Status("status", ("Status",), ("Status",), values=words.STATUSES, otherwise="paid"),
        Customer(
            "contacts",
            ("Customer contacts",),
            ("Kundenkontakte",),
            kind="email",
            part=r"(\S+@[^\s,;]+)",
        ),
        Customer("name", ("Customer name",), ("Kundenname",)),
        Money(
            "gross",
            ("Total collected",),
            ("Gesamt eingenommen", "Gesamteinnahmen"),
            is_required=True,
        ),
        Money("tax", ("Taxes",), ("Steuern",)),
        Money("discount", ("Discounts",), ("Rabatte",)),
    ),
    marks=(
        ("Gross sales", "Bruttoumsatz"),
        ("Cashier name", "POS", "Name des Kassierers", "Dining option"),
    ),
)
