"""Shopware 6, default profile of orders: a row per order.

Source: the migration that defines the profile, and a constructed file. Its status is an
identifier that differs from shop to shop, so cancelled orders cannot be told.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Text
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="shopware6_orders",
    platform="shopware",
    table="orders",
    columns=(
        Text("order_id", ("order_number",), is_required=True),
        Customer("email", ("customer_email",), kind="email"),
        Customer("first", ("customer_firstname",)),
        Customer("last", ("customer_lastname",)),
        DateTime("ordered_at", ("order_date_time",), zone="UTC", is_required=True),
        Money("gross", ("amount_total",), is_required=True),
    ),
    marks=(("order_state_id", "sales_channel_id", "billing_address_country_id"),),
    sales=Sales(remarks=("status-hidden",)),
    decimal=".",
)
