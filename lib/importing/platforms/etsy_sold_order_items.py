"""Etsy, sold order items of a year: a row per item; the order's shipping repeats or stands once.

Source: importers' fixtures. The file has no order total: items less discount plus shipping,
without the sales tax that Etsy collects.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Sum, Text

EXPORT = Export(
    key="etsy_sold_order_items",
    platform="etsy",
    table="orders",
    columns=(
        Text("order_id", ("Order ID",), part=r"#?\s*(\S+)", is_required=True),
        Customer("buyer", ("Buyer",)),
        DateTime("ordered_at", ("Sale Date",), order="mdy", is_required=True),
        Currency("currency", ("Currency",)),
        Money("items", ("Item Total",), is_required=True, gives_currency=False),
        Money("discount", ("Discount Amount",), gives_currency=False),
        Money("shipping", ("Order Shipping",), is_per_order=True, gives_currency=False),
    ),
    sums=(Sum("gross", plus=("items",), minus=("discount",), once=("shipping",)),),
    marks=(("Item Name",), ("Listing ID", "Transaction ID")),
)
