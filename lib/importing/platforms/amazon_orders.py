"""Amazon, order report: tab-separated, a row per item; taxes that Amazon collects are left out.

Source: an importer's fixture. Newer reports name no buyer.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Sum, Text
from lib.importing.families import words

EXPORT = Export(
    key="amazon_orders",
    platform="amazon",
    table="orders",
    columns=(
        Text("order_id", ("order-id", "amazon-order-id"), is_required=True),
        DateTime("ordered_at", ("purchase-date",), is_required=True),
        Customer("email", ("buyer-email",), kind="email"),
        Customer("name", ("buyer-name",)),
        Status(
            "status",
            ("order-status",),
            values={**words.STATUSES, "shipped - delivered to buyer": "paid", "shipping": "open"},
            otherwise="paid",
        ),
        Currency("currency", ("currency",)),
        Money("items", ("item-price",), is_required=True, gives_currency=False),
        Money("shipping", ("shipping-price",), gives_currency=False),
        Money("gift", ("gift-wrap-price",), gives_currency=False),
        Money("discount", ("item-promotion-discount",), gives_currency=False),
        Money("tax", ("item-tax",), gives_currency=False),
    ),
    sums=(Sum("gross", plus=("items", "shipping", "gift"), minus=("discount",)),),
    marks=(("order-item-id", "quantity-purchased", "quantity", "ship-service-level", "asin"),),
)
