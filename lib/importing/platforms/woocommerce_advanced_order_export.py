"""WooCommerce, Advanced Order Export by AlgolPlus: a row per item, order totals on every row.

Source: a sample of the plugin and a constructed file. Its owner chooses the columns.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import woocommerce

EXPORT = Export(
    key="woocommerce_advanced_order_export",
    platform="woocommerce",
    table="orders",
    columns=(
        Text("order_id", ("Order Number",), ("Bestellnummer",), is_required=True),
        Status(
            "status",
            ("Order Status",),
            ("Bestellstatus",),
            is_required=True,
            values=woocommerce.STATUSES,
        ),
        DateTime("ordered_at", ("Order Date",), ("Bestelldatum",), is_required=True),
        Customer("email", ("Email (Billing)",), ("E-Mail (Rechnung)",), kind="email"),
        Customer("first", ("First Name (Billing)",), ("Vorname (Rechnung)",)),
        Customer("last", ("Last Name (Billing)",), ("Nachname (Rechnung)",)),
        Currency("currency", ("Currency", "Order Currency"), ("Währung",)),
        Money("gross", ("Order Total Amount",), ("Bestellung Gesamtbetrag",), is_required=True),
        Money("tax", ("Order Total Tax Amount", "Order Tax Amount")),
        Money("shipping", ("Order Shipping Amount",)),
        Money("discount", ("Cart Discount Amount",)),
        Money("refunded", ("Order Refund Amount",)),
    ),
    lines="repeated",
)
