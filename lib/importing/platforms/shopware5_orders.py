"""Shopware 5, main data of orders (SwagImportExport): a row per order.

Source: the maker's demo file. Baskets that were never ordered stand in it with their amounts,
number 0; the demo buyer test@example.com is no test order.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="shopware5_orders",
    platform="shopware",
    table="orders",
    columns=(
        Text("order_id", (), ("orderNumber",), is_required=True),
        Exclude("abandoned", (), ("orderNumber",), values=("0",)),
        Status("status", (), ("orderStatus",), is_required=True, values=words.STATUSES),
        Status(
            "payment",
            ("paymentStatus",),
            values={"wiedergutschrift": "refunded", "re-crediting": "refunded"},
            otherwise="paid",
        ),
        Customer("email", (), ("email",), kind="email"),
        Customer("number", (), ("customerNumber",), kind="number"),
        DateTime("ordered_at", (), ("orderTime",), is_required=True),
        Currency("currency", (), ("currency",)),
        Money("gross", (), ("invoiceAmount",), is_required=True),
        Money("net", (), ("invoiceAmountNet",)),
        Money("shipping", (), ("invoiceShipping",)),
    ),
    finds_tests=False,
    decimal=".",
)
