"""Shopify, sales over time: sums per day, no single orders.

Source: fixtures of importers; returns are called reversals in newer reports.
"""

from lib.importing.export import Count, DateTime, Export, Money
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="shopify_analytics",
    platform="shopify",
    table=None,
    columns=(
        DateTime("day", ("Day", "Month", "Date"), ("Tag", "Datum"), is_required=True),
        Count("orders", ("Orders",), ("Bestellungen",), is_required=True),
        Money("gross", ("Total sales",), ("Gesamtumsatz",), is_required=True),
    ),
    marks=(("Gross sales", "Bruttoumsatz"), ("Net sales", "Nettoumsatz")),
    sales=Sales(is_summary=True),
)
