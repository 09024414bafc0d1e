"""Calendly, events: a row per appointment; prices are mostly blank, visits count all the same.

Source: the header of a real file. The day of the appointment counts, not that of the booking.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="calendly_events",
    platform="calendly",
    table="orders",
    columns=(
        Text("order_id", ("Invitee UUID", "Event UUID")),
        Customer("email", ("Invitee Email",), kind="email", is_required=True),
        Customer("name", ("Invitee Name",)),
        DateTime("ordered_at", ("Start Date & Time",), is_required=True),
        Status(
            "cancelled",
            ("Canceled",),
            values={"true": "cancelled", "yes": "cancelled", "false": "paid", "no": "paid"},
        ),
        Status(
            "absent",
            ("Marked as No-Show",),
            values={"yes": "no-show", "true": "no-show"},
            otherwise="paid",
        ),
        Money("gross", ("Event Price",)),
        Currency("currency", ("Payment Currency",)),
    ),
    marks=(("Event Type Name", "Invitee Time Zone", "Scheduling method"),),
    sales=Sales(may_lack_amount=True),
)
