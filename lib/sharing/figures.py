"""Numbers in a link, exact to the last binary digit, in letters that no mail program changes."""

import re
import struct
from math import isfinite
from typing import Final

_DIGITS: Final = "0123456789abcdefghijklmnopqrstuvwxyz"
_UNLIMITED: Final = "u"
_PLAIN: Final = re.compile("n?[0-9]{1,15}(?:[.][0-9]{1,17})?")
_PACKED: Final = re.compile("x[0-9a-z]{13}")
_PACKED_LENGTH: Final = 13  # digits to base 36 that hold 64 bits


def write(value: float | None) -> str:
    """Write a number ("600", "24.35", "n5" for -5), or None for unlimited ("u").

    What would be long ("0.3333333333333333") is packed into 14 letters, still exact.

    Raises
    ------
    ValueError
        For NaN and the infinities.
    """
    if value is None:
        return _UNLIMITED
    value = float(value) + 0.0  # no negative zero: equal numbers are written equally
    if not isfinite(value):
        raise ValueError(f"no number for a link: {value!r}")
    plain = repr(value).removesuffix(".0").replace("-", "n", 1)
    if _PLAIN.fullmatch(plain) and len(plain) <= _PACKED_LENGTH:
        return plain
    return "x" + _to_base_36(struct.unpack(">Q", struct.pack(">d", value))[0])


def read(written: str) -> float | None:
    """Read what `write` wrote.

    Raises
    ------
    ValueError
        For anything else.
    """
    if written == _UNLIMITED:
        return None
    if _PLAIN.fullmatch(written):
        return float(written.replace("n", "-")) + 0.0
    if not _PACKED.fullmatch(written) or int(written[1:], 36) >= 1 << 64:
        raise ValueError("no number")
    value: float = struct.unpack(">d", struct.pack(">Q", int(written[1:], 36)))[0]
    if not isfinite(value):
        raise ValueError("no finite number")
    return value + 0.0


def _to_base_36(number: int) -> str:
    digits = ""
    for _ in range(_PACKED_LENGTH):
        number, digit = divmod(number, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return digits
