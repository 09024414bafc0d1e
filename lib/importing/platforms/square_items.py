"""Square, items: a row per item, without tips; refunds below zero.

Source: fixtures of importers.
"""

from lib.importing.export import Clock, Customer, DateTime, Export, Money, Status, Sum, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="square_items",
    platform="square",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("Date",), is_required=True),
        Clock("ordered_at", ("Time",)),
        Text("order_id", ("Transaction ID",), is_required=True),
        Status("type", ("Event Type",), values=words.KINDS, otherwise="fee", is_required=True),
        Customer("number", ("Customer ID",), kind="number"),
        Customer("name", ("Customer Name",)),
        Money("net", ("Net Sales",), is_required=True),
        Money("tax", ("Tax",)),
        Money("discount", ("Discounts",)),
    ),
    sums=(Sum("gross", plus=("net", "tax")),),
    marks=(("Item", "Price Point Name", "Modifiers Applied"),),
    excludes=("Total Collected",),
    sales=Sales(is_ledger=True),
)
