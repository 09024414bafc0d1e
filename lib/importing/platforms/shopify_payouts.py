"""Shopify, transactions of payouts: charges, refunds and adjustments; no customers.

Source: importers' fixtures.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="shopify_payouts",
    platform="shopify",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Transaction Date",), is_required=True),
        Status("type", ("Type",), values=words.KINDS, otherwise="fee", is_required=True),
        Text("order_id", ("Order",), is_required=True),
        Currency("currency", ("Currency",)),
        Money("gross", ("Amount",), is_required=True),
    ),
    marks=(("Payout Status", "Payout ID"), ("Card Brand", "Presentment Amount", "Checkout")),
    counts=("gross", "refunded"),
    sales=Sales(is_ledger=True),
)
