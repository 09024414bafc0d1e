"""Raiffeisen Mein ELBA: no header; payer, purpose and account stand in one text.

Source: settings of importers and a constructed file; the older file has a blank last column.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks
from lib.importing.sales_terms import Headless, Sales

EXPORT = Export(
    key="bank_raiffeisen_elba",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", (), ("ELBA Buchungstag",), is_required=True),
        Rule("kind", (), ("ELBA Text",), patterns=banks.PATTERNS, is_required=True),
        Customer(
            "iban",
            (),
            ("ELBA Text",),
            kind="number",
            part=r"IBAN (?:Auftraggeber|Empfänger):\s*([A-Z]{2}\d{2}[A-Z0-9]{10,30})",
        ),
        Customer(
            "name",
            (),
            ("ELBA Text",),
            part=r"(?:Auftraggeber|Empfänger):\s*(.+?)\s*(?:Zahlungsreferenz|Verwendungszweck|IBAN|BIC|$)",
        ),
        Money("gross", (), ("ELBA Betrag",), is_required=True),
        Currency("currency", (), ("ELBA Währung",)),
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
                    "ELBA Buchungstag",
                    "ELBA Text",
                    "ELBA Valuta",
                    "ELBA Betrag",
                    "ELBA Währung",
                    "ELBA Zeit",
                ),
                (
                    r"\d{1,2}\.\d{1,2}\.\d{4}",
                    r"(?s).*",
                    r"\d{1,2}\.\d{1,2}\.\d{4}",
                    r"[+-]?[\d.]*,\d{2}",
                    r"[A-Z]{3}",
                    r"\d{1,2}\.\d{1,2}\.\d{4} [\d:.]+",
                ),
            ),
        ),
    ),
)
