"""Postbank and FYRST: lines about the account, then the table; days as 2.1.2026.

Source: the header of real files.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_postbank",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungstag",), is_required=True),
        Rule("kind", (), ("Umsatzart",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS),
        Rule("payer", (), ("Begünstigter / Auftraggeber",), patterns=banks.PATTERNS),
        Customer("iban", (), ("IBAN / Kontonummer",), kind="number"),
        Customer("name", (), ("Begünstigter / Auftraggeber",), is_required=True),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Wert", "Umsatzart"),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
