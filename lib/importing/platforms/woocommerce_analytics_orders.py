"""WooCommerce Analytics, orders: the server's CSV (by e-mail) and the browser's CSV.

Source: the code that writes both, constructed and made-up files. The browser variant has net
sales only, which then stand for gross. Customers are names, nothing better is in the file.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import woocommerce

EXPORT = Export(
    key="woocommerce_analytics_orders",
    platform="woocommerce",
    table="orders",
    columns=(
        Text(
            "order_id",
            ("Order #", "Order"),
            ("Bestellung #", "Bestellnummer", "Bestellung Nr.", "Bestell-Nr.", "Bestellung"),
            more={"fr": ("Commande n°", "Commande #")},
            is_required=True,
        ),
        Status(
            "status",
            ("Status",),
            ("Status",),
            more={"fr": ("État", "Statut")},
            is_required=True,
            values=woocommerce.STATUSES,
        ),
        Customer("customer", ("Customer",), ("Kunde", "Kund*in"), more={"fr": ("Client",)}),
        DateTime("ordered_at", ("Date",), ("Datum",), more={"fr": ("Date",)}, is_required=True),
        Money(
            "gross",
            ("N. Revenue (formatted)", "Net Sales"),
            ("N. Umsatz (formatiert)", "Nettoumsatz (formatiert)", "Nettoumsatz", "Nettoverkäufe"),
            more={"fr": ("Ventes nettes (formaté)", "Ventes nettes")},
            is_required=True,
        ),
        Money(
            "net",
            ("Net Sales",),
            ("Nettoumsatz", "Nettoverkäufe"),
            more={"fr": ("Ventes nettes",)},
        ),
    ),
    marks=(
        (
            "Customer type",
            "Kundentyp",
            "Kundenart",
            "Type de client",
            "Items sold",
            "Verkaufte Artikel",
            "Artikel verkauft",
            "Articles vendus",
        ),
    ),
)
