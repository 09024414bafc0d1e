"""PayPal, activity and statement: payments, refunds, conversions and withdrawals, one by one.

Source: a real German header and fixtures, German and English. The payer's address names the
customer; money that only moves between one's own accounts is no sale.
"""

from lib.importing.export import (
    Clock,
    Currency,
    Customer,
    DateTime,
    Export,
    Money,
    Rule,
    Status,
    Text,
)
from lib.importing.families import statements, words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="paypal_activity",
    platform="paypal",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Clock("ordered_at", ("Time",), ("Uhrzeit",)),
        Clock("ordered_at", ("TimeZone", "Time Zone"), ("Zeitzone",)),
        Rule(
            "type",
            ("Type", "Description"),
            ("Typ", "Beschreibung"),
            is_required=True,
            patterns=statements.PAYPAL,
        ),
        Status("status", ("Status",), ("Status",), values=words.STATUSES),
        Text("order_id", ("Transaction ID",), ("Transaktionscode",), is_required=True),
        Text("linked_id", ("Reference Txn ID",), ("Zugehöriger Transaktionscode",)),
        Customer("email", ("From Email Address",), ("Absender E-Mail-Adresse",), kind="email"),
        Customer("name", ("Name",), ("Name",)),
        Currency("currency", ("Currency",), ("Währung",)),
        Money("gross", ("Gross",), ("Brutto",), is_required=True),
        Money("tax", ("Sales Tax",), ("Umsatzsteuer",)),
        Money("shipping", ("Shipping and Handling Amount",), ("Versand- und Bearbeitungsgebühr",)),
    ),
    marks=(("Net", "Netto"), ("Balance", "Guthaben", "Fee", "Gebühr", "Entgelt")),
    sales=Sales(is_ledger=True, debits="expense"),
)
