"""Rows of BMD NTCS without their header: the short and the long layout of bookings."""

from typing import Final

from lib.importing.sales_terms import Headless

_ACCOUNT: Final = r"\d{4,9}"
_DAY: Final = r"\d{1,2}\.\d{1,2}\.\d{4}"
_AMOUNT: Final = r"-?\d+,\d{2}"
_END: Final = (r"[A-Z]{2}", r"\d", r"\d+(?:,\d+)?", r"\d*", _AMOUNT, _AMOUNT, r".*")
_ENDS: Final = ("buchsymbol", "buchcode", "prozent", "steuercode", "betrag", "steuer", "text")

SHORT: Final = Headless(
    ("satzart", "konto", "gkonto", "belegnr", "belegdatum", *_ENDS),
    (r"\d", _ACCOUNT, _ACCOUNT, r".+", _DAY, *_END),
)
LONG: Final = Headless(
    (
        *("satzart", "konto", "gkonto", "belegnr", "belegdatum", "buchdatum", *_ENDS),
        *("extbelegnr", "faelligkeit", "kost", "filiale"),
    ),
    (r"\d", _ACCOUNT, _ACCOUNT, r".+", _DAY, _DAY, *_END, r".*", r".*", r".*", r".*"),
)
