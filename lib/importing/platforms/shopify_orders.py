"""Shopify orders export (CSV, one row per line item, order fields on the first row only).

Source: real and constructed exports of 2012 to 2026; headers are English in every shop language.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Status, Text

EXPORT = Export(
    key="shopify_orders",
    platform="shopify",
    table="orders",
    columns=(
        Text("order_id", ("Name",), is_required=True),
        Customer("customer", ("Email",), kind="email"),
        Customer("customer", ("Billing Name", "Shipping Name"), kind="name"),
        Status(
            "status",
            ("Financial Status",),
            is_required=True,
            values={
                "paid": "paid",
                "partially_refunded": "partially_refunded",
                "refunded": "refunded",
                "partially_paid": "open",
                "authorized": "open",
                "pending": "pending",
                "unpaid": "pending",
                "expired": "expired",
                "voided": "voided",
            },
        ),
        Exclude("cancelled", ("Cancelled at",)),
        Exclude(
            "test",
            ("Payment Method",),
            values=("bogus", "(for testing) Bogus Gateway", "Bogus Gateway"),
        ),
        DateTime("ordered_at", ("Created at",), is_required=True),
        Currency("currency", ("Currency",)),
        Money("gross", ("Total",), is_required=True),
        Money("net_before_shipping", ("Subtotal",)),
        Money("tax", ("Taxes",)),
        Money("discount", ("Discount Amount",)),
        Money("shipping", ("Shipping",)),
        Money("refunded", ("Refunded Amount",)),
    ),
    marks=(("Lineitem quantity", "Lineitem name", "Lineitem price"),),
    excludes=("Amount Refunded",),
    lines="first",
    decimal=".",
)
