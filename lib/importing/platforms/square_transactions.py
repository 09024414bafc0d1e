"""Square, transactions: a row per payment or refund, which share the number of the transaction.

Source: real headers of 2018 and later, fixtures. The total holds tax and tip.
"""

from lib.importing.export import Clock, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="square_transactions",
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
        Money("gross", ("Total Collected",), is_required=True),
        Money("tax", ("Tax",)),
        Money("discount", ("Discounts",)),
    ),
    marks=(("Net Total", "Card Entry Methods", "Other Tender"),),
    sales=Sales(is_ledger=True),
)
