"""Stripe, payments: every subset of columns that its owner ticked; times in UTC.

Source: a real file and the full header. Several currencies are charged, one is paid out: the
converted amounts are comparable. A payment given back in part stays ``Paid``.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="stripe_payments",
    platform="stripe",
    table="orders",
    source="provider",
    columns=(
        Text("order_id", ("id", "PaymentIntent ID")),
        DateTime(
            "ordered_at",
            ("Created date (UTC)", "Created (UTC)", "Created"),
            zone="UTC",
            is_required=True,
        ),
        Customer("email", ("Customer Email",), kind="email"),
        Customer("number", ("Customer ID",), kind="number"),
        Status(
            "status",
            ("Status",),
            is_required=True,
            values={
                **words.STATUSES,
                "requires_payment_method": "failed",
                "requires_action": "pending",
                "requires_confirmation": "pending",
                "requires_capture": "pending",
                "incomplete": "failed",
                "blocked": "failed",
                "disputed": "refunded",
            },
        ),
        Exclude("test", ("Mode",), values=("test", "test mode")),
        Currency("currency", ("Converted Currency", "Currency")),
        Money("gross", ("Converted Amount", "Amount"), is_required=True),
        Money("refunded", ("Converted Amount Refunded", "Amount Refunded")),
    ),
    marks=(
        (
            "Captured",
            "Payment Source Type",
            "Card Funding",
            "Seller Message",
            "Statement Descriptor",
            "Converted Amount",
        ),
    ),
    decimal=".",
)
