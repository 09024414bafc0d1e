"""DATEV, stack of bookings (EXTF): line 1 states period and currency, days are written DDMM.

Source: the format's documentation and fixtures. An invoice is a debit of a customer's account;
small shops book on collective accounts, which name nobody.
"""

from lib.importing.export import Currency, DayMonth, Exclude, Export, Money, Text
from lib.importing.sales_terms import Bookings, Sales

EXPORT = Export(
    key="datev_bookings",
    platform="datev",
    table="orders",
    source="list",
    columns=(
        Text("account", (), ("Konto",), is_required=True),
        Text("counter", (), ("Gegenkonto (ohne BU-Schlüssel)", "Gegenkonto"), is_required=True),
        Text("side", (), ("Soll/Haben-Kennzeichen", "S/H"), is_required=True),
        DayMonth("ordered_at", (), ("Belegdatum",), is_required=True),
        Text("order_id", (), ("Belegfeld 1",)),
        Exclude("cancelled", (), ("Generalumkehr", "Generalumkehr (GU)"), values=("1", "G")),
        Currency("currency", (), ("WKZ Umsatz", "WKZ")),
        Money("gross", (), ("Umsatz (ohne Soll/Haben-Kz)", "Umsatz"), is_required=True),
    ),
    counts=("gross", "refunded"),
    decimal=",",
    sales=Sales(is_ledger=True, bookings=Bookings("account", "counter", "side")),
)
