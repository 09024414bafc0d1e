"""Squarespace, orders: a row per item, the order's amounts on the first row only.

Source: an importer's fixture. It looks like the export of Shopify, but names the order by
``Order ID`` and what was given back by ``Amount Refunded``.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="squarespace_orders",
    platform="squarespace",
    table="orders",
    columns=(
        Text("order_id", ("Order ID",), is_required=True),
        Customer("email", ("Email",), kind="email"),
        Customer("name", ("Billing Name", "Shipping Name")),
        Status("status", ("Financial Status",), values=words.STATUSES, is_required=True),
        Exclude("cancelled", ("Cancelled at",)),
        DateTime("ordered_at", ("Created at", "Paid at"), order="mdy", is_required=True),
        Currency("currency", ("Currency",)),
        Money("gross", ("Total",), is_required=True),
        Money("tax", ("Taxes",)),
        Money("discount", ("Discount Amount",)),
        Money("shipping", ("Shipping",)),
        Money("refunded", ("Amount Refunded",), is_required=True),
    ),
    lines="first",
    decimal=".",
)
