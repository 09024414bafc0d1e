"""Etsy, monthly statement: sales, refunds, fees and taxes; values are English in every language.

Source: fixtures of importers. It names no customers.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="etsy_statement",
    platform="etsy",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Status("type", ("Type",), ("Art",), values=words.KINDS, otherwise="fee", is_required=True),
        Text("order_id", ("Title",), ("Titel",), part=r"#(\d+)"),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Amount",), ("Betrag",), is_required=True),
    ),
    marks=(("Fees & Taxes", "Gebühren & Steuern"), ("Tax Details", "Steuerliche Angaben", "Info")),
    counts=("gross", "refunded"),
    sales=Sales(is_ledger=True),
)
