"""DATEV, customers and suppliers (EXTF, category 16): numbers of customers, no amounts.

Source: the format's documentation. Customers have the numbers 10000 to 69999.
"""

from lib.importing.export import Customer, Export
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="datev_debtors",
    platform="datev",
    table=None,
    source="list",
    columns=(
        Customer(
            "number", (), ("Konto",), kind="number", part=r"^\W*([1-6]\d{4})\W*$", is_required=True
        ),
    ),
    marks=(
        ("Name (Adressatentyp Unternehmen)", "Name (Adressattyp Unternehmen)"),
        ("Adressatentyp", "Adressattyp", "Kurzbezeichnung"),
    ),
    sales=Sales(is_summary=True),
)
