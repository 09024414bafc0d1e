"""Fresha, commissions: a row per service, short names of customers, no visit number.

Source: a made-up sample, its header was seen nowhere else.
"""

from lib.importing.export import Customer, DateTime, Export, Money

EXPORT = Export(
    key="fresha_commission",
    platform="fresha",
    table="orders",
    columns=(
        DateTime("ordered_at", ("Date",), ("Datum",), is_required=True),
        Customer("client", ("Client",), ("Kunde", "Kund:in"), is_required=True),
        Money("gross", ("Sale price",), ("Verkaufspreis",), is_required=True),
    ),
    marks=(("Team member", "Teammitglied"), ("Commission rate", "Provisionssatz", "Commission")),
    is_confirmed=False,
)
