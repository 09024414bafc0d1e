"""TWINT, transactions with their payout; no customers.

Source: a description of the columns.
"""

from lib.importing.export import Currency, DateTime, Export, Money
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="twint_payouts",
    platform="twint",
    table="orders",
    source="provider",
    columns=(
        DateTime(
            "ordered_at",
            (),
            ("Datum Transaktion", "Transaktionsdatum", "Datum Überweisung"),
            is_required=True,
        ),
        Money("gross", (), ("Betrag Transaktion",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Gutgeschriebener Betrag", "Transaktionsgebühr"),),
    counts=("gross", "refunded"),
    sales=Sales(is_ledger=True),
    is_confirmed=False,
)
