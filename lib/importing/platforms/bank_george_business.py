"""Erste Bank, George Business: collective transfers and their parts are both listed.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_george_business",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungsdatum",), is_required=True),
        Rule("kind", (), ("Buchungs-Details",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Zahlungsreferenz",), patterns=banks.PATTERNS),
        Rule("payer", (), ("Partner Name",), patterns=banks.PATTERNS),
        Customer("iban", (), ("Partner IBAN",), kind="number"),
        Customer("name", (), ("Partner Name",), is_required=True),
        Exclude("batch-part", (), ("Enthaltene Überweisung ID",)),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("(Sammel-) Überweisung ID",),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
