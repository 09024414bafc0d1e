"""BMD NTCS, outgoing invoices: a row per tax rate; credit notes have code 2 and no sign.

Source: fixtures of an Austrian program, 12, 17 and 28 columns, the header is optional.
Account 20000 collects customers without an account of their own.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import bmd
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="bmd_ntcs_bookings",
    platform="bmd",
    table="orders",
    source="list",
    columns=(
        Customer(
            "account", (), ("konto",), kind="number", empty=("20000", "200000"), is_required=True
        ),
        Text("order_id", (), ("belegnr",), is_required=True),
        DateTime("ordered_at", (), ("belegdatum",), is_required=True),
        Status(
            "symbol",
            (),
            ("buchsymbol",),
            values={"ar": "paid"},
            otherwise="no-invoice",
            is_required=True,
        ),
        Status("code", (), ("buchcode",), values={"1": "paid", "2": "refund"}, is_required=True),
        Money("gross", (), ("betrag",), is_required=True),
        Money("tax", (), ("steuer",)),
        Currency("currency", (), ("waehrung",)),
    ),
    marks=(("gkonto",), ("satzart",)),
    counts=("gross", "refunded"),
    decimal=",",
    sales=Sales(headless=(bmd.SHORT, bmd.LONG)),
)
