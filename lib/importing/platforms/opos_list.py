"""Open items of Austrian and German programs: invoices with their state of payment.

Source: fixtures of importers. What a firm delivers on invoice is sold, paid or not.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="opos_list",
    platform="invoices",
    table="orders",
    source="list",
    columns=(
        Customer("name", (), ("Kunde", "Debitor", "Kundenname"), is_required=True),
        Text("order_id", (), ("Rechnungsnummer", "Belegnummer"), is_required=True),
        DateTime("ordered_at", (), ("Rechnungsdatum", "Belegdatum"), is_required=True),
        Money("gross", (), ("Betrag", "Rechnungsbetrag"), is_required=True),
        Status("status", (), ("Zahlungsstatus",), values=words.STATUSES, is_required=True),
    ),
    marks=(("Faelligkeitsdatum", "Fälligkeitsdatum", "Fälligkeit"),),
    excludes=("Bruttobetrag", "Bruttosumme"),
)
