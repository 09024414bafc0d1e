"""TikTok Shop, settled orders and adjustments; no customers.

Source: a list of headers as best known.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="tiktok_shop",
    platform="tiktok_shop",
    table="orders",
    source="provider",
    columns=(
        Text("order_id", ("Order/adjustment ID", "Order ID"), is_required=True),
        Status("type", ("Type",), values=words.KINDS, otherwise="fee", is_required=True),
        DateTime("ordered_at", ("Order created time",), is_required=True),
        Currency("currency", ("Currency",)),
        Money(
            "gross",
            ("Customer payment", "Total revenue", "Gross sales", "Total settlement amount"),
            is_required=True,
        ),
    ),
    marks=(("Order settled time", "Total settlement amount"),),
    sales=Sales(is_ledger=True),
    is_confirmed=False,
)
