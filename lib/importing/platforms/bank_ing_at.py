"""ING Austria: debit and credit in columns of their own, the payer within the text.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Rule, Sum
from lib.importing.families import banks
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="bank_ing_at",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Datum",), is_required=True),
        Rule("kind", (), ("Text",), patterns=banks.PATTERNS),
        Money("debit", (), ("Soll",), is_required=True),
        Money("credit", (), ("Haben",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Soll",), ("Haben",), ("Kontonummer", "Text")),
    sums=(Sum("gross", plus=("credit",), minus=("debit",)),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=Sales(is_ledger=True, debits="expense"),
)
