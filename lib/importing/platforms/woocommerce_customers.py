"""WooCommerce Analytics, customers: what each customer spent so far, without days of orders.

Source: the code that writes both variants.
"""

from lib.importing.export import Count, Customer, Export, Money
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="woocommerce_customers",
    platform="woocommerce",
    table=None,
    columns=(
        Customer("email", ("Email",), ("E-Mail",), kind="email"),
        Customer("name", ("Name",), ("Name",)),
        Count("orders", ("Orders",), ("Bestellungen",), is_required=True),
        Money("gross", ("Total Spend",), ("Gesamtausgaben", "Gesamtumsatz"), is_required=True),
    ),
    marks=(("AOV", "Durchschnittlicher Bestellwert"), ("Username", "Benutzername")),
    sales=Sales(is_summary=True),
)
