"""sevDesk, list of invoices: by the names that importers look for.

Source: a list of aliases; the order of the columns changes.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="sevdesk_invoices",
    platform="sevdesk",
    table="orders",
    source="list",
    columns=(
        Text(
            "order_id", ("Invoice number",), ("Rechnungsnummer", "Rechnungsnr."), is_required=True
        ),
        Customer("name", ("Customer",), ("Kunde",), is_required=True),
        DateTime("ordered_at", ("Invoice date",), ("Rechnungsdatum",), is_required=True),
        Status(
            "status",
            ("Status",),
            ("Status",),
            values={**words.STATUSES, **dict.fromkeys(words.OPEN, "pending")},
            is_required=True,
        ),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Total gross",), ("Bruttosumme",), is_required=True),
        Money("net", ("Total net",), ("Nettosumme",)),
        Money("tax", ("VAT",), ("MwSt.",)),
        Money("discount", ("Discount",), ("Rabatt",)),
    ),
    is_confirmed=False,
)
