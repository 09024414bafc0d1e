"""Shopware 5, orders with positions (SwagImportExport): the order's amounts on every row.

Source: the maker's demo file. The header ``number`` stands twice; status −1 and number 0 are
baskets that were never ordered. The column with the IP address is not read.
"""

from lib.importing.export import Currency, Customer, DateTime, Exclude, Export, Money, Status, Text

EXPORT = Export(
    key="shopware5_order_positions",
    platform="shopware",
    table="orders",
    columns=(
        Text("order_id", (), ("number",), is_required=True),
        Exclude("abandoned", (), ("number",), values=("0",)),
        Status(
            "status",
            ("orderStatusID",),
            is_required=True,
            values={"-1": "abandoned", "4": "cancelled", "0": "open", "1": "open", "8": "open"},
            otherwise="paid",
        ),
        Customer("number", (), ("customerId",), kind="number"),
        DateTime("ordered_at", (), ("orderTime",), is_required=True),
        Currency("currency", (), ("currency",)),
        Money("gross", (), ("invoiceAmount",), is_required=True),
        Money("net", (), ("invoiceAmountNet",)),
        Money("shipping", (), ("invoiceShipping",)),
    ),
    marks=(("orderDetailId", "articleNumber", "articleName"),),
    lines="repeated",
    decimal=".",
)
