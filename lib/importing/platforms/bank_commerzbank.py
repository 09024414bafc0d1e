"""Commerzbank: the payer stands within the text of the booking.

Source: real and invented files of importers.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_commerzbank",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("Buchungstag",), is_required=True),
        Rule("kind", (), ("Umsatzart",), patterns=banks.PATTERNS),
        Rule("purpose", (), ("Buchungstext",), patterns=banks.PATTERNS),
        Customer(
            "name",
            (),
            ("Buchungstext",),
            part=r"^\s*(.+?)(?:\s{2,}|\s*(?:End-to-End|Kundenref|Referenz|IBAN|Mandatsref|SVWZ)|$)",
            is_required=True,
        ),
        Money("gross", (), ("Betrag",), is_required=True),
        Currency("currency", (), ("Währung",)),
    ),
    marks=(("Umsatzart",), ("Wertstellung",)),
    excludes=("Begünstigter / Auftraggeber",),
    counts=("gross", "refunded"),
    decimal=",",
    sales=banks.SALES,
)
