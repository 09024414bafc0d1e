"""N26: a row per movement, English headers, decimal point; the amount is in euro.

Source: an importer's fixture.
"""

from lib.importing.export import Customer, DateTime, Export, Money, Rule
from lib.importing.families import banks

EXPORT = Export(
    key="bank_n26",
    platform="bank",
    table="orders",
    source="bank",
    columns=(
        DateTime("ordered_at", ("Booking Date", "Date"), (), is_required=True),
        Rule("kind", ("Type", "Transaction type"), (), patterns=banks.PATTERNS),
        Rule("purpose", ("Payment Reference",), (), patterns=banks.PATTERNS),
        Rule("payer", ("Partner Name", "Payee"), (), patterns=banks.PATTERNS),
        Customer("iban", ("Partner Iban", "Account number"), (), kind="number"),
        Customer("name", ("Partner Name", "Payee"), (), is_required=True),
        Money("gross", ("Amount (EUR)",), (), is_required=True),
    ),
    marks=(
        ("Payment Reference",),
        ("Original Amount", "Amount (Foreign Currency)", "Original Currency"),
    ),
    counts=("gross", "refunded"),
    decimal=".",
    sales=banks.SALES,
)
