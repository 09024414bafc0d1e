"""WooCommerce, Order Export by WebToffee: a row per order, snake_case, columns per line item.

Source: the header of a sample. Guests have the customer number 0.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import woocommerce

EXPORT = Export(
    key="woocommerce_order_export",
    platform="woocommerce",
    table="orders",
    columns=(
        Text("order_id", ("order_number", "order_id"), is_required=True),
        Status("status", ("status",), is_required=True, values=woocommerce.STATUSES),
        DateTime("ordered_at", ("order_date",), is_required=True),
        Customer("email", ("customer_email", "billing_email"), kind="email"),
        Customer("billing_email", ("billing_email",), kind="email"),
        Customer("number", ("customer_id", "customer_user"), kind="number", empty=("0",)),
        Customer("first", ("billing_first_name",)),
        Customer("last", ("billing_last_name",)),
        Currency("currency", ("order_currency",)),
        Money("gross", ("order_total",), is_required=True),
        Money("tax", ("tax_total",)),
        Money("shipping", ("shipping_total",)),
        Money("discount", ("discount_total", "cart_discount")),
        Money("refunded", ("refund_total", "total_refunded", "order_refund_total")),
    ),
    marks=(
        (
            "wt_import_key",
            "order_currency",
            "cart_discount",
            "download_permissions",
            "line_item_1",
            "shipping_items",
            "billing_email",
        ),
    ),
    decimal=".",
)
