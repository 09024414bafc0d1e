"""eBay, orders: a line above the header, a summary row and its item rows, closing lines.

Source: importers' fixtures and notes, German old and new, English. The buyer is known by the
user name; the total stands on the summary row only.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Text

EXPORT = Export(
    key="ebay_orders",
    platform="ebay",
    table="orders",
    columns=(
        Text(
            "order_id",
            ("Order Number", "Sales Record Number"),
            ("Bestellnummer", "Verkaufsprotokollnummer"),
            is_required=True,
        ),
        Customer(
            "user",
            ("Buyer Username",),
            ("Nutzername des Käufers", "Mitgliedsname"),
            kind="number",
            is_required=True,
        ),
        DateTime("ordered_at", ("Sale Date",), ("Verkauft am", "Verkaufsdatum"), is_required=True),
        Money("gross", ("Total Price",), ("Gesamtbetrag", "Gesamtpreis"), is_required=True),
        Money("shipping", ("Shipping And Handling",), ("Verpackung und Versand",)),
    ),
    marks=(("Sales Record Number", "Verkaufsprotokollnummer"),),
    lines="first",
    footers=("Seller ID", "Verkäufername"),
)
