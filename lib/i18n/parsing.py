"""What a person typed → the number that was meant, or the reason why it cannot be known."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from math import isinf
from typing import Final

from babel.numbers import parse_decimal

from lib.i18n.catalog import LOCALES, Language
from lib.i18n.formatting import (
    Kind,
    decimal_mark,
    for_field,
    group_mark,
    in_full,
    money,
    number,
    percent,
)

PROBLEM_CODES: Final = (
    "empty",
    "not-a-number",
    "marks",
    "ambiguous",
    "percent-share",
    "range",
    "shorthand",
    "currency",
    "unit",
    "not-whole",
    "out-of-bounds",
)

_LONGEST: Final = 60
_PLAIN: Final = {
    **{code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)},  # full-width forms
    **dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u3000\t\n\r"), " "),
    **dict.fromkeys(map(ord, "\u200b\u200e\u200f\u2060\ufeff")),
    **dict.fromkeys(map(ord, "−–—‒―﹣‐‑"), "-"),
    **dict.fromkeys(map(ord, "’‘`´ʼ"), "'"),
}
_ABOUT: Final = re.compile(
    r"^(?:ca\.?|circa|zirka|etwa|rund|ungefähr|around|about|roughly|approx\.?|c\.|[~≈])\s*(?=[\d€+-])"
)
_RANGE: Final = re.compile(
    r"[0-9%€]\s*(?:eur|euro)?\s*(?:-+|bis|to|und|and|oder|or)\s*(?:€|eur|euro)?\s*[0-9]"
)
_SHORTHAND: Final = re.compile(
    r"[0-9]\s*(?:k|t|tsd|tausend|thousand|mio|mill|m|million(?:en|s)?|mrd|milliarden?)\b"
)
_CURRENCY: Final = re.compile(
    r"[$£¥]|\b(?:chf|sfr|fr|usd|gbp|dollars?|cents?|ct)\b|[0-9](?:ct|chf)"
)
_PARTS: Final = re.compile(
    r"(?P<sign>[+-]?)\s*(?P<before>€|euros?|eur)?\s*(?P<inner>[+-]?)\s*"
    r"(?P<digits>[0-9.,][0-9., ']*?)(?P<dash>[.,]\s?-{1,2})?\s*"
    r"(?P<after>€|euros?|eur|%|prozent|percent|monate?n?|months?|mon\.?|jahre?n?|years?|j\.?)?"
)
_UNLIMITED: Final = frozenset(
    (
        *("", "∞", "-", "keine", "keine grenze", "ohne grenze", "unbegrenzt", "unendlich"),
        *("none", "no limit", "without limit", "unlimited", "infinite"),
    )
)


@dataclass(frozen=True)
class Bounds:
    """What a field may hold; None and infinity are no bound, ``whole`` means whole numbers."""

    minimum: float | None = None
    maximum: float | None = None
    minimum_exclusive: bool = False
    maximum_exclusive: bool = False
    whole: bool = False

    def admit(self, value: float) -> bool:
        """Say whether the value lies inside."""
        low, high = self.minimum, self.maximum
        is_low = low is not None and (value <= low if self.minimum_exclusive else value < low)
        is_high = high is not None and (value >= high if self.maximum_exclusive else value > high)
        return not is_low and not is_high


@dataclass(frozen=True)
class ParsedNumber:
    """The number meant (a share for percent) and how it is written with its unit."""

    value: float
    understood: str


@dataclass(frozen=True)
class NumberProblem:
    """Why no number could be taken: a code, and the gaps of its sentence."""

    code: str
    gaps: Mapping[str, str] = field(default_factory=dict)

    @property
    def message_id(self) -> str:
        """Name the sentence in the catalog."""
        return f"number-problem-{self.code}"


def parse_number(
    typed: str, language: Language, *, kind: Kind = "decimal", bounds: Bounds | None = None
) -> ParsedNumber | NumberProblem:
    """Read a number as the person means it; never raises for any text.

    The language decides what one mark before three digits means. Where the mark is this
    language's decimal mark and the field holds money or counts ("1,234" on a German page), both
    readings are plausible and a factor of 1,000 apart: that is asked back, not guessed. In a
    percent field "12" is 12 %, and "0,12" without a percent sign is asked back.
    """
    clean = _ABOUT.sub("", typed.translate(_PLAIN).strip().lower())
    if not clean:
        return NumberProblem("empty")
    parts = _PARTS.fullmatch(clean) if len(clean) <= _LONGEST else None
    if parts is None or (parts["sign"] and parts["inner"]):
        return _unreadable(clean, language, kind)
    factor = _factor(parts, kind)
    if factor is None:
        return NumberProblem("unit", {"kind": kind, **_example(language, kind)})
    size = _size(parts["digits"].strip(), language, kind)
    if isinstance(size, NumberProblem):
        return size
    if kind == "percent" and not parts["after"] and 0 < size < 1:
        return NumberProblem("percent-share", _two_shares(size, language))
    is_negative = "-" in (parts["sign"], parts["inner"])
    value = float(-size * factor if is_negative and size else size * factor)
    return _within(value, language, kind, bounds or Bounds())


def means_unlimited(typed: str) -> bool:
    """Say whether the text means that there is no limit; an empty field does."""
    return " ".join(typed.translate(_PLAIN).lower().split()) in _UNLIMITED


def _unreadable(clean: str, language: Language, kind: Kind) -> NumberProblem:
    if _RANGE.search(clean):
        return NumberProblem("range")
    if _SHORTHAND.search(clean):
        return NumberProblem("shorthand", _example(language, kind))
    if _CURRENCY.search(clean):
        return NumberProblem("currency")
    return NumberProblem("not-a-number", _example(language, kind))


def _example(language: Language, kind: Kind) -> Mapping[str, str]:
    """Give a number of the field's kind, written as the page writes it."""
    examples = {"money": 2345.75, "percent": 0.125, "count": 1200, "decimal": 1.5, "months": 18}
    return {"example": for_field(examples[kind], language, kind)}


def _factor(parts: re.Match[str], kind: Kind) -> Decimal | None:
    """Give what the digits are multiplied with, or None where the unit is another kind's."""
    before, after = parts["before"] or "", parts["after"] or ""
    if before and after:
        return None
    unit = before or after
    if parts["dash"] and not unit:
        unit = "€"
    if kind == "percent" and unit in ("", "%", "prozent", "percent"):
        return Decimal("0.01")
    if kind == "money" and unit.startswith(("€", "e")):
        return Decimal(1)
    if kind == "months" and unit.startswith(("m", "j", "y")):
        return Decimal(1) if unit.startswith("m") else Decimal(12)
    return None if unit else Decimal(1)


def _size(digits: str, language: Language, kind: Kind) -> Decimal | NumberProblem:
    """Read the digits with their marks, without sign and unit."""
    whole, decimals = digits, ""
    if re.search(r"[ ']", digits):
        match = re.fullmatch(
            r"([0-9]{1,3}(?:( |')[0-9]{3})(?:\2[0-9]{3})*)(?:[.,]([0-9]+))?", digits
        )
        if match is None:
            return NumberProblem("marks", _example(language, kind))
        whole, decimals = match[1], match[3] or ""
    elif re.fullmatch(r"[0-9]*[.,][0-9]*", digits):
        whole, mark, decimals = re.split(r"([.,])", digits)
        if not whole and not decimals:
            return NumberProblem("not-a-number", _example(language, kind))
        if re.fullmatch(r"[1-9][0-9]{0,2}", whole) and re.fullmatch("[0-9]{3}", decimals):
            if mark == group_mark(language):
                whole, decimals = whole + decimals, ""
            elif kind in ("money", "count"):
                return NumberProblem("ambiguous", _two_readings(whole, decimals, language, kind))
    elif not digits.isdigit():
        match = re.fullmatch(
            r"([0-9]{1,3}(?:([.,])[0-9]{3})(?:\2[0-9]{3})*)(?:(?!\2)[.,]([0-9]*))?", digits
        )
        if match is None:
            return NumberProblem("marks", _example(language, kind))
        whole, decimals = match[1], match[3] or ""
    return _by_babel(re.sub(r"[^0-9]", "", whole), decimals, language)


def _by_babel(whole: str, decimals: str, language: Language) -> Decimal:
    canonical = (whole.lstrip("0") or "0") + (decimal_mark(language) + decimals if decimals else "")
    return parse_decimal(canonical, locale=LOCALES[language].replace("-", "_"), strict=True)


def _two_readings(whole: str, decimals: str, language: Language, kind: Kind) -> Mapping[str, str]:
    large = Decimal(whole + decimals)
    small_written = f"{whole}.{decimals}"
    small = number(Decimal(small_written), language, 2)
    return {
        "large": in_full(large, language, kind),
        "small": money(Decimal(small_written), language) if kind == "money" else small,
        "large_typed": str(large),
        "small_typed": small,
    }


def _two_shares(size: Decimal, language: Language) -> Mapping[str, str]:
    decimals = max(0, -int(size.as_tuple().exponent))
    return {
        "large": percent(size, language, max(0, decimals - 2)),
        "small": percent(size / 100, language, decimals),
    }


def _within(
    value: float, language: Language, kind: Kind, bounds: Bounds
) -> ParsedNumber | NumberProblem:
    if (bounds.whole or kind == "count") and not value.is_integer():
        return NumberProblem("not-whole")
    if bounds.admit(value):
        return ParsedNumber(value, in_full(value, language, kind))
    gaps = {
        name: "" if bound is None or isinf(bound) else in_full(bound, language, kind)
        for name, bound in (("minimum", bounds.minimum), ("maximum", bounds.maximum))
    }
    return NumberProblem("out-of-bounds", {"rule": _rule(bounds, gaps), **gaps})


def _rule(bounds: Bounds, gaps: Mapping[str, str]) -> str:
    """Name the variant of the sentence about bounds."""
    low = "above" if bounds.minimum_exclusive else "from"
    high = "below" if bounds.maximum_exclusive else "to"
    return "-".join([low] * bool(gaps["minimum"]) + [high] * bool(gaps["maximum"]))
