"""livebank: rows may be longer than the header, days as 2025-12-31.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_livebank",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungsdatum",), is_required=True),
        Rule("kind", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Umsatztext",), patterns=banks.PATTERNS),
        Customer("name", (), ("Umsatztext",), part=r"^\s*([^\d,;/|]{3,60}?)(?:\s{2,}|[,;/|]|$)"),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Waehrung",)),
    ),
    marks=(("Auszugsnummer",), ("Umsatzzeit", "Umsatztext")),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
