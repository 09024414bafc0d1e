"""easybank and BAWAG: no header; account, text, days, an amount with its sign, currency.

Source: settings of importers.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks
from lib.importing.sales_terms import Headless, Sales

EXPORT = Export(
    key="bank_easybank",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        Rule("kind", (), ("easybank Text",), patterns=banks.PATTERNS, is_required=True),
        Customer(
            "iban",
            (),
            ("easybank Text",),
            kind="number",
            part=r"\b([A-Z]{2}\d{2}[A-Z0-9]{11,30})\b",
        ),
        Customer(
            "name", (), ("easybank Text",), part=r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}\s+(.+?)\s*(?:\||$)"
        ),
        DateTime("ordered_at", (), ("easybank Buchung",), is_required=True),
        Money("gross", (), ("easybank Betrag",), is_required=True),
        Currency("currency", (), ("easybank Währung",)),
    ),
    counts=("gross", "refunded"),
    decimal=",",
    sales=Sales(
        is_ledger=True,
        needs_customer=True,
        debits="expense",
        headless=(
            Headless(
                (
                    "easybank Konto",
                    "easybank Text",
                    "easybank Buchung",
                    "easybank Valuta",
                    "easybank Betrag",
                    "easybank Währung",
                ),
                (
                    r"[A-Z]{2}\d{2}[A-Z0-9 ]{11,34}",
                    r"(?s).*",
                    r"\d{1,2}\.\d{1,2}\.\d{4}",
                    r"\d{1,2}\.\d{1,2}\.\d{4}",
                    r"[+-]?[\d.]*,\d{2}",
                    r"[A-Z]{3}",
                ),
            ),
        ),
    ),
)
