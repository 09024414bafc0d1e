"""Words of WooCommerce for the state of an order, raw and as its pages show them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

STATUSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(
            (
                "completed",
                "processing",
                "wc-completed",
                "wc-processing",
                "abgeschlossen",
                "fertiggestellt",
                "in bearbeitung",
                "wird bearbeitet",
                "in arbeit",
                "terminée",
                "terminé",
                "en cours",
                "shipped",
                "versendet",
                "versandt",
                "delivered",
                "zugestellt",
            ),
            "paid",
        ),
        **dict.fromkeys(
            ("refunded", "wc-refunded", "rückerstattet", "erstattet", "remboursée"), "refunded"
        ),
        **dict.fromkeys(
            ("partially-refunded", "partially refunded", "teilweise erstattet"),
            "partially_refunded",
        ),
        **dict.fromkeys(
            ("on-hold", "on hold", "wc-on-hold", "in wartestellung", "en attente"), "open"
        ),
        **dict.fromkeys(
            (
                "pending",
                "pending payment",
                "wc-pending",
                "zahlung ausstehend",
                "ausstehend",
                "ausstehende zahlung",
                "attente paiement",
                "en attente de paiement",
            ),
            "pending",
        ),
        **dict.fromkeys(
            ("cancelled", "canceled", "wc-cancelled", "storniert", "abgebrochen", "annulée"),
            "cancelled",
        ),
        **dict.fromkeys(("failed", "wc-failed", "fehlgeschlagen", "échouée", "échec"), "failed"),
        **dict.fromkeys(
            ("checkout-draft", "draft", "wc-checkout-draft", "auto-draft", "entwurf", "brouillon"),
            "abandoned",
        ),
        **dict.fromkeys(("trash", "papierkorb", "corbeille"), "cancelled"),
    }
)
