"""Sparkasse, CAMT: a row per movement of the account; the payer is taken for the customer.

Source: a real header. What is only pending does not count.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_sparkasse_camt",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungstag",), is_required=True),
        Rule("kind", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS, is_required=True),
        Rule(
            "payer",
            (),
            ("Beguenstigter/Zahlungspflichtiger", "Begünstigter/Zahlungspflichtiger"),
            patterns=banks.PATTERNS,
        ),
        Rule("info", (), ("Info",), patterns=banks.PENDING),
        Customer("iban", (), ("Kontonummer/IBAN",), kind="number"),
        Customer(
            "name",
            (),
            ("Beguenstigter/Zahlungspflichtiger", "Begünstigter/Zahlungspflichtiger"),
            is_required=True,
        ),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Waehrung", "Währung")),
    ),
    marks=(("Glaeubiger ID", "Mandatsreferenz", "Sammlerreferenz", "Kontonummer/IBAN"),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
