"""Oberbank: ordering party and receiver in columns of their own.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_oberbank",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungsdatum",), is_required=True),
        Rule("kind", (), ("Text",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS),
        Rule("payer", (), ("Auftraggebername",), patterns=banks.PATTERNS),
        Customer("iban", (), ("Auftraggeber IBAN/Kto.Nr.",), kind="number"),
        Customer("name", (), ("Auftraggebername",), is_required=True),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Empfängername",),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
