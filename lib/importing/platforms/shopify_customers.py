"""Shopify, customers: what each customer spent so far, without days.

Source: fixtures of importers, new and old header. Numbers of customers begin with an apostrophe.
"""

from lib.importing.export import Count, Customer, Export, Money
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="shopify_customers",
    platform="shopify",
    table=None,
    columns=(
        Customer("email", ("Email",), kind="email"),
        Customer("number", ("Customer ID",), kind="number"),
        Customer("first", ("First Name",)),
        Customer("last", ("Last Name",)),
        Money("gross", ("Total Spent",), is_required=True),
        Count("orders", ("Total Orders",), is_required=True),
    ),
    marks=(
        ("Accepts Email Marketing", "Accepts Marketing", "Tax Exempt", "Accepts SMS Marketing"),
    ),
    sales=Sales(is_summary=True),
)
