"""Gumroad, sales: a row per purchase; whether it was given back stands as true or false.

Source: a made-up sample with the header as best known.
"""

from lib.importing.export import Clock, Customer, DateTime, Export, Money, Status, Text
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="gumroad_sales",
    platform="gumroad",
    table="orders",
    columns=(
        Text("order_id", ("Purchase ID",), is_required=True),
        Customer("email", ("Purchase Email", "Buyer Email"), kind="email"),
        Customer("name", ("Buyer Name",)),
        DateTime("ordered_at", ("Purchase Date",), zone="UTC", is_required=True),
        Clock("ordered_at", ("Purchase Time (UTC timezone)",)),
        Status(
            "status",
            ("Fully Refunded?", "Refunded?"),
            values={"true": "refunded", "false": "paid", "1": "refunded", "0": "paid"},
        ),
        Money("gross", ("Sale Price",), is_required=True),
        Money("tax", ("Taxes",)),
        Money("shipping", ("Shipping",)),
        Money("refunded", ("Partial Refund",)),
    ),
    sales=Sales(is_refunded_whole=True),
)
