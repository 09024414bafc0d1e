"""orderbird, split of sales: a row per receipt, no guests.

Source: the maker's help page.
"""

from lib.importing.export import Clock, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="orderbird_sales",
    platform="orderbird",
    table="orders",
    columns=(
        Status("type", ("type",), ("Typ",), values=words.KINDS, otherwise="paid", is_required=True),
        DateTime("ordered_at", ("date",), ("Datum",), is_required=True),
        Clock("ordered_at", ("time",), ("Uhrzeit",)),
        Text("order_id", ("reference number",), ("Referenznummer",), is_required=True),
        Money("gross", ("total",), ("Gesamt", "Summe"), is_required=True),
    ),
    marks=(("payment method", "Zahlungsart"), ("items", "Artikel")),
    excludes=("customer", "kunde"),
    is_confirmed=False,
)
