"""PrestaShop, list of orders: the columns of the page, totals with their currency.

Source: the code of the page. Customers are written ``J. DOE``, two people may share a name.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="prestashop_orders",
    platform="prestashop",
    table="orders",
    columns=(
        Text(
            "order_id", ("Reference", "ID"), ("Referenz", "Bestellnummer", "ID"), is_required=True
        ),
        Customer("name", ("Customer",), ("Kunde",), is_required=True),
        Status(
            "status",
            ("Status",),
            ("Status",),
            values={
                **words.STATUSES,
                "payment accepted": "paid",
                "zahlung eingegangen": "paid",
                "bezahlung erfolgreich": "paid",
                "processing in progress": "paid",
                "remote payment accepted": "paid",
                "awaiting bank wire payment": "open",
                "awaiting check payment": "open",
                "warten auf zahlungseingang": "open",
                "payment error": "failed",
                "zahlungsfehler": "failed",
            },
            is_required=True,
        ),
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Money("gross", ("Total",), ("Gesamt", "Summe", "Gesamtbetrag"), is_required=True),
    ),
    marks=(("New client", "Neukunde", "Neuer Kunde"), ("Payment", "Zahlung", "Zahlungsart")),
)
