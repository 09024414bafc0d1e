"""Stripe, history of the balance: charges, refunds, fees and payouts; no customers.

Source: an importer's fixture.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="stripe_balance_history",
    platform="stripe",
    table="orders",
    source="provider",
    columns=(
        Text("order_id", ("Source", "id")),
        Status("type", ("Type",), values=words.KINDS, otherwise="fee", is_required=True),
        DateTime("ordered_at", ("Created (UTC)", "Created"), zone="UTC", is_required=True),
        Currency("currency", ("Currency",)),
        Money("gross", ("Amount",), is_required=True),
    ),
    marks=(("Available On (UTC)", "Available On"), ("Net",)),
    excludes=("Payout ID",),
    counts=("gross", "refunded"),
    sales=Sales(is_ledger=True),
    decimal=".",
)
