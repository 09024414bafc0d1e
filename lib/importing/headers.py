"""Header names compared the way people damage them: case, spacing, dashes, quotes, currency."""

import re
import unicodedata
from functools import lru_cache

from lib.importing.currencies import SYMBOLS, currency_code

_IGNORED = re.compile(r"[\s_\-.:'\"`´*„“”‚‘’«»‹›\u00ad\u200b-\u200f\u2060\ufeff‐‑‒–—−]+")
_CURRENCY_TAIL = re.compile(
    r"(?:\s*[(\[]\s*(?:in\s+)?([A-Z]{3}|"
    + "|".join(re.escape(s) for s in SYMBOLS)
    + r")\s*[)\]]|\s+(?:in\s+)?(EUR|€|CHF|USD))\s*$"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


@lru_cache(maxsize=65536)
def plain(name: str) -> str:
    """Return the name without case, spacing, marks and currency, for comparison only."""
    text, _ = split_currency(name)
    return _IGNORED.sub("", text.casefold().translate(_UMLAUTS))


@lru_cache(maxsize=65536)
def split_currency(name: str) -> tuple[str, str | None]:
    """Return the name without its currency, and the currency, e.g. of ``Cost (EUR)``."""
    text = unicodedata.normalize("NFKC", _unmangled(name)).strip()
    found = _CURRENCY_TAIL.search(text)
    if found is None:
        return text, None
    currency = currency_code(found.group(1) or found.group(2))
    return (text[: found.start()], currency) if currency else (text, None)


def _unmangled(name: str) -> str:
    """Undo UTF-8 that was once read as Windows-1252 (``abzÃ¼gl.``), met in real headers."""
    if "Ã" not in name and "Â" not in name:
        return name
    try:
        return name.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return name
