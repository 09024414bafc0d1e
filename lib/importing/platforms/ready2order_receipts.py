"""ready2order, receipts: by likely headers only.

Source: none seen in a file; names of the customers' import and of Austrian tills.
"""

from lib.importing.export import Clock, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="ready2order_receipts",
    platform="ready2order",
    table="orders",
    columns=(
        Text("order_id", (), ("Rechnungsnummer", "Belegnummer", "Rechnungs-Nr."), is_required=True),
        DateTime("ordered_at", (), ("Rechnungsdatum", "Belegdatum", "Datum"), is_required=True),
        Clock("ordered_at", (), ("Uhrzeit",)),
        Customer("email", (), ("Kunde E-Mail", "E-Mail"), kind="email"),
        Customer("number", (), ("Kundennummer",), kind="number", empty=("0",)),
        Customer("name", (), ("Kunde", "Kundenname")),
        Status("kind", (), ("Belegtyp", "Rechnungstyp"), values=words.STATUSES, otherwise="paid"),
        Money(
            "gross",
            (),
            ("Brutto", "Bruttobetrag", "Gesamtbetrag", "Summe Brutto"),
            is_required=True,
        ),
        Money("net", (), ("Netto", "Nettobetrag")),
    ),
    marks=(("Kassa", "Kasse", "Registrierkasse", "Kassen-ID"), ("Zahlungsart", "Zahlungsmethode")),
    excludes=("Status", "Einkommenszahl", "KassenIdAnzeige"),
    is_confirmed=False,
)
