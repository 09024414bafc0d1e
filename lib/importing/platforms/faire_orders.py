"""Faire, orders of retailers: a row per item with price and quantity.

Source: a list of headers as best known.
"""

from lib.importing.export import Count, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="faire_orders",
    platform="faire",
    table="orders",
    columns=(
        Text("order_id", ("Order Number",), is_required=True),
        DateTime("ordered_at", ("Order Date",), order="mdy", is_required=True),
        Customer("retailer", ("Retailer Name",), is_required=True),
        Status("status", ("Status",), values=words.STATUSES, otherwise="paid"),
        Money("price", ("Wholesale Price",), is_required=True),
        Count("quantity", ("Quantity",), is_required=True),
    ),
    sales=Sales(products=(("gross", "price", "quantity"),)),
    is_confirmed=False,
)
