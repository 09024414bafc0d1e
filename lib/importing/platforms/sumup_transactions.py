"""SumUp, transactions: sales, refunds and payouts; a sale counts where it succeeded.

Source: fixtures of working importers, and a made-up header that names customers.
"""

from lib.importing.export import Clock, Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="sumup_transactions",
    platform="sumup",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Clock("ordered_at", ("Time",), ("Uhrzeit",)),
        Text("order_id", ("Transaction ID",), ("Transaktions-ID",), is_required=True),
        Status(
            "type",
            ("Transaction Type",),
            ("Transaktionsart", "Zahlungsart", "Typ"),
            values=words.KINDS,
            otherwise="fee",
            is_required=True,
        ),
        Status("status", ("Status",), ("Status",), values=words.STATUSES, is_required=True),
        Customer("name", ("Customer name",), ("Kundenname",)),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Total",), ("Betrag inkl. MwSt.", "Betrag"), is_required=True),
        Money("tax", ("Tax amount",), ("MwSt.-Betrag",)),
    ),
    sales=Sales(is_ledger=True),
)
