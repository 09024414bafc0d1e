"""Cash books: takings and expenses, both without a sign; no customers.

Source: an importer's fixture.
"""

from lib.importing.export import DateTime, Export, Money, Status, Text
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="cash_book",
    platform="cash_book",
    table="orders",
    source="list",
    columns=(
        DateTime("ordered_at", (), ("Datum",), is_required=True),
        Text("order_id", (), ("Belegnr.", "Belegnummer", "Beleg-Nr.")),
        Status(
            "kind",
            (),
            ("Art",),
            values={
                "einnahme": "paid",
                "einnahmen": "paid",
                "ausgabe": "expense",
                "ausgaben": "expense",
                "privateinlage": "own-transfer",
                "privatentnahme": "own-transfer",
            },
            is_required=True,
        ),
        Money("gross", (), ("Brutto",), is_required=True),
        Money("net", (), ("Netto",)),
        Money("tax", (), ("USt-Betrag",)),
    ),
    marks=(("Tagesendsumme-Bar", "Kassenstand", "Vorsteuerabzug"),),
    counts=("gross", "refunded"),
    decimal=",",
    sales=Sales(is_ledger=True),
)
