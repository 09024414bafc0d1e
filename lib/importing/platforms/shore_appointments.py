"""Shore, appointments: by likely headers only.

Source: the maker's template for customers; the columns of the export are not public.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="shore_appointments",
    platform="shore",
    table="orders",
    columns=(
        DateTime("ordered_at", (), ("Termin am", "Termindatum", "Beginn"), is_required=True),
        Customer("email", (), ("Kunden-E-Mail", "E-Mail"), kind="email"),
        Customer("first", (), ("Vorname", "Kundenname", "Kunde")),
        Customer("last", (), ("Nachname",)),
        Status(
            "status",
            (),
            ("Terminstatus", "Status"),
            values={**words.STATUSES, "nicht erschienen": "no-show", "bestätigt": "paid"},
            otherwise="paid",
        ),
        Money("gross", (), ("Preis", "Gesamtpreis")),
    ),
    marks=(("Dienstleistung", "Dienstleistungen"), ("Mitarbeiter", "Ressource")),
    sales=Sales(may_lack_amount=True),
    is_confirmed=False,
)
