"""Erste Bank, George: columns that its owner chose, UTF-16 or UTF-8.

Source: settings of importers.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_george",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungsdatum", "Durchführungsdatum"), is_required=True),
        Rule("kind", (), ("Buchungs-Details", "Buchungstext"), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Zahlungsreferenz", "Verwendungszweck"), patterns=banks.PATTERNS),
        Rule("payer", (), ("Partnername", "Partner Name"), patterns=banks.PATTERNS),
        Customer("iban", (), ("Partner IBAN",), kind="number"),
        Customer("name", (), ("Partnername", "Partner Name"), is_required=True),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Buchungs-Details", "Buchungsreferenz", "Valuta", "Valutadatum"),),
    excludes=("(Sammel-) Überweisung ID",),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
