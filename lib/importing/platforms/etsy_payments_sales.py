"""Etsy Payments, sales: a row per payment, days as month/day/year.

Source: fixtures of importers. The amount given back is in the currency of the listing.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Text

EXPORT = Export(
    key="etsy_payments_sales",
    platform="etsy",
    table="orders",
    source="provider",
    columns=(
        Text("order_id", ("Order ID",), is_required=True),
        Customer("buyer", ("Buyer", "Buyer Name")),
        DateTime("ordered_at", ("Order Date",), order="mdy", is_required=True),
        Currency("currency", ("Currency",)),
        Money("gross", ("Gross Amount",), is_required=True, gives_currency=False),
        Money("refunded", ("Refund Amount",), gives_currency=False),
        Money("tax", ("VAT Amount",), gives_currency=False),
    ),
    marks=(("Payment ID",), ("Adjusted Gross", "Listing Amount")),
)
