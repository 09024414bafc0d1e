"""Numbers, money and dates as people in Austria, or English readers, write them."""

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal, localcontext
from functools import cache
from math import isfinite
from numbers import Integral, Real
from typing import Final, Literal

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import parse_pattern

from lib.i18n.catalog import LOCALES, Language, text

Kind = Literal["money", "percent", "count", "decimal", "months"]
Number = float | Decimal

NBSP: Final = "\N{NO-BREAK SPACE}"
MINUS: Final = "\N{MINUS SIGN}"
_JOINER: Final = "\N{WORD JOINER}"  # no line ends between the minus and the euro sign
_MOST_DIGITS: Final = 400  # the largest float has 309 digits before the decimal mark
_MOST_DECIMALS: Final = 12  # beyond that only the noise of binary numbers is left
_MONTHS_OF_YEAR: Final = 12
_KNOWN_BY_HEART_DECIMALS: Final = {"money": 2, "percent": 1, "count": 2, "decimal": 2, "months": 2}
_BELOW_ONE_DECIMALS: Final = 4  # a customer who buys every ten years buys 0.0083 times a month


def money(x: Number, language: Language, decimals: int | None = None) -> str:
    """Give euros: "€ 1.234,50" or "€1,234.50"; two decimals unless said otherwise.

    Halves are rounded away from zero, as on an invoice, and decided on the number as it is
    written: 2.675 becomes 2,68 although the binary number lies a hair below.

    Raises
    ------
    ValueError
        For None, NaN and the infinities, as all functions of this module do: no screen shows them.
    """
    gap = NBSP if language == "de" else ""
    return _signed(x, language, 2 if decimals is None else decimals, prefix=f"€{gap}")


def number(x: Number, language: Language, decimals: int | None = None) -> str:
    """Give a number: "1.234,5"; without ``decimals`` as many as it has, at most two."""
    if decimals is None:
        decimals = min(2, _decimals_of(_decimal(x)))
    return _signed(x, language, decimals)


def percent(share: Number, language: Language, decimals: int = 0) -> str:
    """Give a share as percent: 0.12 becomes "12 %" in German and "12%" in English."""
    gap = NBSP if language == "de" else ""
    return _signed(_decimal(share) * 100, language, decimals, suffix=f"{gap}%")


def in_full(x: Number, language: Language, kind: Kind) -> str:
    """Give a number with its unit and every decimal it has: nothing of it is hidden."""
    value = _decimal(x) * 100 if kind == "percent" else _decimal(x)
    decimals = min(_MOST_DECIMALS, _decimals_of(value))
    if kind == "money":
        return money(value, language, 0 if decimals == 0 else max(2, decimals))
    if kind == "percent":
        return percent(_decimal(x), language, decimals)
    if kind == "months":
        return duration_months(x, language, always_months=True)
    return number(value, language, decimals)


def for_field(x: Number, language: Language, kind: Kind) -> str:
    """Give a number as it stands in an input field: short, and never 0 for what is not zero.

    What this writes, lib.i18n.parsing reads as the same number, up to the decimals left out.
    """
    value, decimals = _shortened(x, kind)
    if kind == "percent":
        return percent(value / 100, language, decimals)
    return number(value, language, decimals)


def in_short(x: Number, language: Language, kind: Kind) -> str:
    """Give the number of an input field with its unit, for a sentence."""
    value, decimals = _shortened(x, kind)
    if kind == "money":
        return money(value, language, decimals)
    if kind == "months":
        return duration_months(value, language, always_months=True)
    return for_field(x, language, kind)


def _shortened(x: Number, kind: Kind) -> tuple[Decimal, int]:
    """Round to the decimals a field shows; give them too. Percent counts in hundredths."""
    value = _decimal(x) * 100 if kind == "percent" else _decimal(x)
    most = _KNOWN_BY_HEART_DECIMALS[kind]
    if kind == "decimal" and abs(value) < 1:
        most = _BELOW_ONE_DECIMALS
    if value and abs(value) < Decimal(1).scaleb(-most):
        most = min(_MOST_DECIMALS, 1 - value.adjusted())
    value = _rounded(value, most)
    decimals = _decimals_of(value)
    return value, 2 if kind == "money" and decimals == 1 else decimals


def day(on: date, language: Language) -> str:
    """Give a date in words: "5. Jänner 2027" or "5 January 2027"."""
    return format_date(_real_day(on), "long", locale=_locale(language))


def short_day(on: date, language: Language) -> str:
    """Give a date for a table: "05.01.2027" or "5 Jan 2027"."""
    return format_date(_real_day(on), "medium", locale=_locale(language))


def month(on: date, language: Language) -> str:
    """Give a month for an axis: "Jän. 2027" or "Jan 2027"."""
    return format_date(_real_day(on), "MMM y", locale=_locale(language))


def month_long(on: date, language: Language) -> str:
    """Give a month in words: "Jänner 2027" or "January 2027"."""
    return format_date(_real_day(on), "MMMM y", locale=_locale(language))


def duration_months(
    months: Number, language: Language, *, dative: bool = False, always_months: bool = False
) -> str:
    """Give a length of time: "3 Jahre", "18 Monate"; ``dative`` for "nach 18 Monaten"."""
    length = _decimal(months)
    is_years = not always_months and length != 0 and length % _MONTHS_OF_YEAR == 0
    shown = length / _MONTHS_OF_YEAR if is_years else length
    decimals = min(_MOST_DECIMALS if always_months else 1, _decimals_of(shown))
    return text(
        ("duration-years" if is_years else "duration-months") + (".dative" if dative else ""),
        language,
        count=1 if shown == 1 else 2,  # a fraction takes the plural in both languages
        count_text=number(shown, language, decimals),
    )


def list_and(parts: Sequence[str], language: Language) -> str:
    """Join words: "a, b und c"."""
    return format_list(list(parts), locale=_locale(language))


@cache
def _locale(language: Language) -> Locale:
    return Locale.parse(LOCALES[language].replace("-", "_"))


@cache
def decimal_mark(language: Language) -> str:
    """Give the mark before the decimals."""
    return str(_locale(language).number_symbols["latn"]["decimal"])


@cache
def group_mark(language: Language) -> str:
    """Give the mark between groups of three digits."""
    return str(_locale(language).number_symbols["latn"]["group"])


def _signed(
    x: Number, language: Language, decimals: int, *, prefix: str = "", suffix: str = ""
) -> str:
    rounded = _rounded(_decimal(x), decimals)
    pattern = parse_pattern("#,##0." + "0" * decimals if decimals else "#,##0")
    with localcontext(prec=_MOST_DIGITS):
        digits = pattern.apply(abs(rounded), _locale(language), decimal_quantization=False)
    minus = (MINUS + _JOINER if prefix else MINUS) if rounded < 0 else ""
    return f"{minus}{prefix}{digits}{suffix}"


def _rounded(value: Decimal, decimals: int) -> Decimal:
    with localcontext(prec=_MOST_DIGITS):
        return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def _decimal(x: object) -> Decimal:
    """Take a number as it is written, so that rounding sees 2.675, not the binary 2.67499."""
    if isinstance(x, bool) or not isinstance(x, Decimal | Real) or not isfinite(x):
        raise ValueError(f"not a number that can be shown: {x!r}")
    if isinstance(x, Decimal):
        return x
    return Decimal(int(x)) if isinstance(x, Integral) else Decimal(repr(float(x)))


def _decimals_of(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _real_day(on: date) -> date:
    if not isinstance(on, date) or on != on:  # noqa: PLR0124 - pandas' missing day is unequal to itself
        raise ValueError(f"not a day that can be shown: {on!r}")
    return on
