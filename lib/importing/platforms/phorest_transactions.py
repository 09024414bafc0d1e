"""Phorest, transactions: by likely headers only.

Source: the maker's names of its exports; their columns are not public.
"""

from lib.importing.export import Customer, DateTime, Exclude, Export, Money, Text

EXPORT = Export(
    key="phorest_transactions",
    platform="phorest",
    table="orders",
    columns=(
        Text("order_id", ("Transaction ID", "Sale ID"), is_required=True),
        DateTime("ordered_at", ("Purchased Date", "Purchase Date", "Sale Date"), is_required=True),
        Customer("email", ("Client Email",), kind="email"),
        Customer("number", ("Client ID",), kind="number"),
        Customer("first", ("Client First Name", "Client Name")),
        Customer("last", ("Client Last Name",)),
        Exclude("voided", ("Void Reason",)),
        Money("gross", ("Total Amount", "Gross Total Amount"), is_required=True),
    ),
    marks=(
        ("Branch ID", "Branch Name", "Staff First Name"),
        ("Client ID", "Client First Name", "Client Name"),
    ),
    is_confirmed=False,
)
