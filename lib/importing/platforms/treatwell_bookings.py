"""Treatwell Connect, bookings: a row per treatment, its value and state; no customers.

Source: the maker's help page.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="treatwell_bookings",
    platform="treatwell",
    table="orders",
    source="provider",
    columns=(
        Text("order_id", (), ("Bestellreferenznummer",), is_required=True),
        DateTime("ordered_at", (), ("Datum des Termins",), is_required=True),
        Customer("name", (), ("Name des Kunden", "Kunde", "Kundenname")),
        Status(
            "status",
            (),
            ("Status der Behandlung",),
            values={**words.STATUSES, "nicht erschienen": "no-show", "bestätigt": "open"},
            otherwise="paid",
            is_required=True,
        ),
        Money("gross", (), ("Wert der Behandlung",), is_required=True),
    ),
    is_confirmed=False,
)
