"""eBay, transaction report (English) and ledger (German): orders, refunds, fees, labels.

Source: importers' fixtures. The English gross amount holds tax that eBay collects, so the parts
are added; the German one is before fees.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Sum, Text
from lib.importing.families import words
from lib.importing.sales_terms import Sales

EXPORT = Export(
    key="ebay_transactions",
    platform="ebay",
    table="orders",
    source="provider",
    columns=(
        DateTime(
            "ordered_at",
            ("Transaction creation date",),
            ("Datum der Transaktionserstellung",),
            is_required=True,
        ),
        Status("type", ("Type",), ("Typ",), values=words.KINDS, otherwise="fee", is_required=True),
        Text("order_id", ("Order number",), ("Bestellnummer",)),
        Customer("buyer", ("Buyer username",), ("Nutzername des Käufers",), kind="number"),
        Currency(
            "currency",
            ("Transaction currency", "Payout currency"),
            ("Transaktionswährung", "Auszahlungswährung"),
        ),
        Money("gross", (), ("Transaktionsbetrag (inkl. Kosten)",)),
        Money("subtotal", ("Item subtotal",), ("Zwischensumme Artikel",)),
        Money("shipping", ("Shipping and handling",), ("Verpackung und Versand",)),
    ),
    sums=(Sum("gross", plus=("subtotal", "shipping"), only_with="subtotal"),),
    marks=(("Transaktionsbetrag (inkl. Kosten)", "Item subtotal", "Zwischensumme Artikel"),),
    sales=Sales(is_ledger=True),
)
