"""ING Germany: some lines about the account, then the table.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_ing_de",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchung",), is_required=True),
        Rule("kind", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Verwendungszweck",), patterns=banks.PATTERNS),
        Rule("payer", (), ("Auftraggeber/Empfänger",), patterns=banks.PATTERNS),
        Customer("name", (), ("Auftraggeber/Empfänger",), is_required=True),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Valuta", "Wertstellungsdatum"),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
