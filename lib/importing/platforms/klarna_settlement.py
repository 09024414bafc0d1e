"""Klarna, settlement report: sales, returns and fees below a summary; no customers.

Source: the maker's documentation; the order of the columns is not known.
"""

from lib.importing.export import Currency, DateTime, Export, Money, Status, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="klarna_settlement",
    platform="klarna",
    table="orders",
    source="provider",
    columns=(
        Status("type", ("type",), values=words.KINDS, otherwise="fee", is_required=True),
        Text("order_id", ("merchant_reference1", "order_id"), is_required=True),
        DateTime("ordered_at", ("sale_date", "capture_date"), is_required=True),
        Currency("currency", ("currency_code",)),
        Money("gross", ("amount",), is_required=True),
        Money("tax", ("vat_amount",)),
    ),
    marks=(("capture_id", "short_order_id", "payment_reference"),),
    sales=Sales(is_ledger=True),
    is_confirmed=False,
)
