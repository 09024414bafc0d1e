"""Sparkasse, MT940 style: like CAMT, with account and bank code in columns of their own.

Source: a real header.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_sparkasse_mt940",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungstag",), is_required=True),
        Rule("kind", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS),
        Rule(
            "payer",
            (),
            ("Beguenstigter/Zahlungspflichtiger", "Begünstigter/Zahlungspflichtiger"),
            patterns=banks.PATTERNS,
        ),
        Rule("pending", (), ("Info",), patterns=banks.PENDING),
        Customer("iban", (), ("Kontonummer",), kind="number"),
        Customer(
            "name",
            (),
            ("Beguenstigter/Zahlungspflichtiger", "Begünstigter/Zahlungspflichtiger"),
            is_required=True,
        ),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Waehrung", "Währung")),
    ),
    marks=(("BLZ",), ("Auftragskonto",)),
    excludes=("Kontonummer/IBAN",),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
