"""Amazon, payments by date range: orders, refunds, fees and transfers below some lines of notes.

Source: importers' fixtures, US and German. It names no customers; its taxes belong to the price.
"""

from lib.importing.export import DateTime, Export, Money, Status, Sum, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="amazon_date_range",
    platform="amazon",
    table="orders",
    source="provider",
    columns=(
        DateTime("ordered_at", ("date/time",), ("Datum/Uhrzeit",), is_required=True),
        Status(
            "type",
            ("type",),
            ("Typ",),
            values={
                **words.KINDS,
                "bestellung_wiedereinzug": "fee",
                "erstattung_wiedereinzug": "fee",
            },
            otherwise="fee",
            is_required=True,
        ),
        Text("order_id", ("order id",), ("Bestellnummer",), is_required=True),
        Money("sales", ("product sales",), ("Umsätze", "Produktumsätze"), is_required=True),
        Money("sales_tax", ("product sales tax",), ("Produktumsatzsteuer",)),
        Money("shipping", ("shipping credits",), ("Gutschrift für Versandkosten",)),
        Money("shipping_tax", ("shipping credits tax",), ("Steuer auf Versandgutschrift",)),
        Money("gift", ("gift wrap credits",), ("Gutschrift für Geschenkverpackung",)),
        Money(
            "gift_tax", ("giftwrap credits tax",), ("Steuer auf Geschenkverpackungsgutschriften",)
        ),
        Money("rebates", ("promotional rebates",), ("Rabatte aus Werbeaktionen",)),
        Money("rebates_tax", ("promotional rebates tax",), ("Steuer auf Aktionsrabatte",)),
    ),
    sums=(
        Sum(
            "gross",
            plus=(
                "sales",
                "sales_tax",
                "shipping",
                "shipping_tax",
                "gift",
                "gift_tax",
                "rebates",
                "rebates_tax",
            ),
        ),
    ),
    sales=Sales(is_ledger=True),
)
