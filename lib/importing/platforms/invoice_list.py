"""Lists of invoices of Austrian and German programs: a row per invoice, days as 9.1.2024.

Source: the code of such programs and a constructed file. Open invoices wait for their money,
credit notes stand below zero; a till's reversal names the receipt that it takes back.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="invoice_list",
    platform="invoices",
    table="orders",
    source="list",
    columns=(
        Text(
            "order_id", ("Invoice number",), ("Rechnungsnummer", "Rechnungsnr."), is_required=True
        ),
        DateTime("ordered_at", ("Invoice date",), ("Rechnungsdatum",), is_required=True),
        Customer("number", ("Customer number",), ("Kundennummer", "Kunden-Nr."), kind="number"),
        Customer("name", ("Customer name",), ("Kundenname", "Firmenname", "Kunde")),
        Status(
            "status",
            ("Status",),
            ("Status", "Rechnungsstatus"),
            values={**words.STATUSES, **dict.fromkeys(words.OPEN, "pending")},
            is_required=True,
        ),
        Status(
            "kind",
            ("Document type",),
            ("Belegart",),
            values={**words.STATUSES, **dict.fromkeys(words.CANCELLED, "refund")},
            otherwise="paid",
        ),
        Text("linked_id", (), ("StornoReferenz",)),
        Money(
            "gross", ("Gross amount",), ("Bruttobetrag", "Rechnungsbetrag Brutto"), is_required=True
        ),
        Money("net", ("Net amount",), ("Nettobetrag",)),
        Money("tax", ("VAT amount",), ("MwSt-Betrag", "USt-Betrag")),
        Currency("currency", ("Currency",), ("Währung",)),
    ),
    marks=(
        (
            "Leistungsdatum",
            "Kunden-UID",
            "Zahlungseingang",
            "Belegart",
            "StornoReferenz",
            "Betrag erhalten",
            "Rechnungsstatus",
            "Gross amount",
        ),
    ),
    excludes=("Einkommenszahl",),
)
