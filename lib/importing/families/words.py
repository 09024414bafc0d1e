"""States of sales in the words that several makers share."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PAID: Final = (
    "paid", "succeeded", "successful", "success", "completed", "complete", "settled", "captured",
    "fulfilled", "shipped", "delivered", "closed", "done", "approved", "processed", "ok",
    "bezahlt", "komplett bezahlt", "vollständig bezahlt", "beglichen", "erledigt", "erfolgreich",
    "abgeschlossen", "geplant", "ausgezahlt", "versendet", "versandt", "verschickt", "geliefert",
    "zugestellt", "gebucht", "fällig bezahlt", "ja", "yes", "true",
)  # fmt: skip
OPEN: Final = (
    "open", "unpaid", "partially paid", "partially_paid", "in process", "processing", "new",
    "sent", "due", "overdue", "awaiting shipment", "unfulfilled", "unshipped", "invoiced",
    "offen", "unbezahlt", "teilweise bezahlt", "teilbezahlt", "in bearbeitung",
    "in bearbeitung (wartet)", "überfällig", "fällig", "versandbereit", "gemahnt", "mahnung",
    "teilweise abgeschlossen", "zur lieferung bereit", "teilweise ausgeliefert", "verbucht",
    "komplett ausgeliefert", "komplett abgeschlossen", "klärung notwendig", "versendet offen",
    "komplett in rechnung gestellt", "teilweise in rechnung gestellt", "reserviert", "verzögert",
)  # fmt: skip
CANCELLED: Final = (
    "cancelled", "canceled", "void", "voided", "storniert", "storno", "stornorechnung",
    "storniert / abgelehnt", "abgelehnt", "rejected", "declined", "abgesagt", "annulliert",
)  # fmt: skip
REFUNDED: Final = ("refunded", "erstattet", "rückerstattet", "zurückerstattet", "reversed")
PENDING: Final = ("pending", "ausstehend", "vorgemerkt", "in prüfung", "on hold", "authorized")
FAILED: Final = ("failed", "fehlgeschlagen", "expired", "abgelaufen", "denied", "verweigert")

STATUSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(PAID, "paid"),
        **dict.fromkeys(OPEN, "open"),
        **dict.fromkeys(CANCELLED, "cancelled"),
        **dict.fromkeys(REFUNDED, "refunded"),
        **dict.fromkeys(PENDING, "pending"),
        **dict.fromkeys(FAILED, "failed"),
        **dict.fromkeys(
            ("partially refunded", "partially_refunded", "teilweise erstattet"),
            "partially_refunded",
        ),
        **dict.fromkeys(("abgebrochen", "abandoned", "draft", "entwurf"), "abandoned"),
        **dict.fromkeys(("gutschrift", "credit note", "korrekturrechnung"), "refund"),
        **dict.fromkeys(("test",), "test"),
    }
)

KINDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "sale", "sales", "order", "payment", "charge", "verkauf", "umsatz", "bestellung",
                "zahlung", "køb", "purchase", "kauf", "salg", "rechnung", "invoice", "beleg",
                "capture",
            ),
            "paid",
        ),
        **dict.fromkeys(
            (
                "refund", "payment_refund", "refunds", "return", "rückerstattung", "erstattung",
                "rückzahlung", "retoure", "gutschrift", "refundering", "retur", "credit note",
                "rückgabe", "erstattung durch rückbuchung", "chargeback refund",
                "payment_refund_failure",
            ),
            "refund",
        ),
        **dict.fromkeys(
            (
                "payout", "transfer", "deposit", "auszahlung", "übertrag", "überweisung",
                "disbursement", "settlement",
            ),
            "payout",
        ),
    }
)  # fmt: skip
"""What a row of a provider's list is; every other word is a fee or a correction."""
