"""Accountable, the sheet of invoices: several rows per invoice; expenses stand in another sheet.

Source: a made-up workbook with real column names.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="accountable_invoices",
    platform="accountable",
    table="orders",
    source="list",
    columns=(
        Text("order_id", ("Income number",), ("Einkommenszahl",), is_required=True),
        Status(
            "kind",
            ("Invoice type",),
            ("Rechnung Type", "Rechnungstyp"),
            values={
                "invoice": "paid",
                "credit_note": "refund",
                "credit note": "refund",
                "gutschrift": "refund",
                "rechnung": "paid",
            },
            otherwise="paid",
        ),
        Status("status", ("Status",), ("Status",), values=words.STATUSES),
        DateTime("ordered_at", ("Invoice date",), ("Rechnungsdatum",), is_required=True),
        Customer("name", ("Customer name",), ("Kundenname",), is_required=True),
        Money("gross", ("Total amount",), ("Gesamtbetrag",), is_required=True),
        Currency("currency", ("Currency",), ("Währung",)),
    ),
)
