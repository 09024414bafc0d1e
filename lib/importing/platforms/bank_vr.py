"""VR banks, GLS, Sparda: a row per movement of the account.

Source: a real header.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_vr",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungstag",), is_required=True),
        Rule("kind", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS),
        Rule("payer", (), ("Name Zahlungsbeteiligter",), patterns=banks.PATTERNS),
        Customer("iban", (), ("IBAN Zahlungsbeteiligter",), kind="number"),
        Customer("name", (), ("Name Zahlungsbeteiligter",), is_required=True),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Waehrung", "Währung")),
    ),
    marks=(("Saldo nach Buchung", "Bezeichnung Auftragskonto"),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
