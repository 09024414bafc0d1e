"""modified and xt:Commerce, MITS export of orders: rows end with a lone CR and a semicolon.

Source: the code of the export. A cancelled order is known by the words of its shipping state;
``Nettobtrag`` is written so.
"""

from lib.importing.export import Currency, Customer, DateTime, Export, Money, Status, Text
from lib.importing.families import words

EXPORT = Export(
    key="modified_orders",
    platform="modified",
    table="orders",
    columns=(
        Text("order_id", (), ("Bestellnummer",), is_required=True),
        DateTime("ordered_at", (), ("Datum",), is_required=True),
        Customer("email", (), ("E-Mail-Adresse",), kind="email"),
        Customer("number", (), ("Kundennr.",), kind="number", empty=("0",)),
        Status("status", (), ("Versandstatus",), values=words.STATUSES, otherwise="paid"),
        Currency("currency", (), ("Währung",)),
        Money("gross", (), ("Bruttobetrag",), is_required=True),
        Money("net", (), ("Nettobtrag", "Nettobetrag")),
        Money("tax", (), ("Umsatzsteuer",)),
        Money("shipping", (), ("Versandkosten",)),
    ),
    marks=(("Versandmethode",), ("Anzahl bestellte Artikel", "Zahlungsmethode")),
    decimal=",",
)
