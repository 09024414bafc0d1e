"""SumUp, sales report: a row per item; a refund repeats the number of its sale, below zero.

Source: fixtures of working importers, 2023 to 2026, German and English. The account is the
seller: it names no customers.
"""

from lib.importing.export import Clock, Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="sumup_sales_report",
    platform="sumup",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Clock("ordered_at", ("Time",), ("Uhrzeit",)),
        Status("type", ("Type",), ("Typ",), values=words.KINDS, is_required=True),
        Text("order_id", ("Transaction ID",), ("Transaktionsnummer",), is_required=True),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Price (Gross)",), ("Preis (brutto)",), is_required=True),
        Money("net", ("Price (Net)",), ("Preis (netto)",)),
        Money("tax", ("Tax",), ("Steuer",)),
        Money("discount", ("Discount",), ("Rabatt",)),
    ),
    sales=Sales(is_ledger=True),
)
