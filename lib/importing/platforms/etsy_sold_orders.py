"""Etsy, sold orders of a year: a row per order, always in English, days as month/day/year.

Source: importers' fixtures and a constructed file. What was given back is the order total less
the adjusted one, which is blank where nothing was.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Sum, Text
from lib.importing.families import words

EXPORT = Export(
    key="etsy_sold_orders",
    platform="etsy",
    table="orders",
    columns=(
        Text("order_id", ("Order ID",), part=r"#?\s*(\S+)", is_required=True),
        Customer("number", ("Buyer User ID",), kind="number"),
        Customer("name", ("Full Name",)),
        DateTime("ordered_at", ("Sale Date",), order="mdy", is_required=True),
        Status("status", ("Status",), values=words.STATUSES, otherwise="paid"),
        Currency("currency", ("Currency",)),
        Money("gross", ("Order Total",), is_required=True, gives_currency=False),
        Money("adjusted", ("Adjusted Order Total",), gives_currency=False),
        Money("discount", ("Discount Amount",), gives_currency=False),
        Money("shipping", ("Shipping",), gives_currency=False),
        Money("tax", ("Sales Tax",), gives_currency=False),
    ),
    sums=(Sum("refunded", plus=("gross",), minus=("adjusted",), only_with="adjusted"),),
    marks=(("Order Value", "Card Processing Fees", "Number of Items"),),
)
