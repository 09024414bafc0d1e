"""Currency codes and the symbols that stand for them in cells, headers and cell formats."""

import re
from typing import Final

CODES: Final = frozenset(
    [
        "AED",
        "ARS",
        "AUD",
        "BAM",
        "BGN",
        "BRL",
        "CAD",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CZK",
        "DKK",
        "EGP",
        "EUR",
        "GBP",
        "HKD",
        "HRK",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "ISK",
        "JPY",
        "KRW",
        "LKR",
        "MAD",
        "MXN",
        "MYR",
        "NOK",
        "NZD",
        "PEN",
        "PHP",
        "PKR",
        "PLN",
        "RON",
        "RSD",
        "RUB",
        "SAR",
        "SEK",
        "SGD",
        "THB",
        "TND",
        "TRY",
        "TWD",
        "UAH",
        "USD",
        "VND",
        "ZAR",
    ]
)

SYMBOLS: Final[dict[str, str]] = {
    "US$": "USD",
    "CA$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "C$": "CAD",
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "₹": "INR",
    "¥": "JPY",
    "zł": "PLN",
    "Kč": "CZK",
    "Ft": "HUF",
    "₴": "UAH",
    "₺": "TRY",
}
"""Longest first: a bare ``$`` is taken for US dollars, as platforms write the others in full."""

_FORMAT_PARTS: Final = re.compile(r"\[\$([^\]-]+)|\"([^\"]+)\"|([€£$₹¥])")


def currency_code(text: str) -> str | None:
    """Return the ISO code that a code or symbol stands for, None where it stands for none."""
    word = text.strip()
    if word.upper() in CODES:
        return word.upper()
    return SYMBOLS.get(word)


def currency_of_format(number_format: str) -> str | None:
    r"""Return the currency of a spreadsheet's cell format, e.g. EUR of ``#,##0.00\\ [$€-C07]``."""
    for parts in _FORMAT_PARTS.findall(number_format):
        for part in parts:
            if part and (code := currency_code(part)):
                return code
    return None
