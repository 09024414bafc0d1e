"""How a number of the model is written on screen, by its unit, and where it comes from."""

from typing import Final

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import Kind, duration_months, for_field, money, number
from lib.model.assumptions import Assumption
from lib.model.fields import FIELDS

KINDS: Final[dict[str, Kind]] = {
    "people": "count",
    "people_month": "decimal",
    "people_year": "decimal",
    "eur": "money",
    "share": "percent",
    "share_year": "percent",
    "orders_month": "decimal",
    "months": "months",
    "factor": "decimal",
}
HORIZONS: Final = (12, 24, 36, 48, 60)
MONTHS_A_YEAR: Final = 12
_CENTS_BELOW: Final = 100.0


def kind_of(field: str) -> Kind:
    """Return how the field is typed and written."""
    return KINDS[FIELDS[field].unit]


def shown(field: str, value: float | None, language: Language) -> str:
    """Return a field's value as text: money, percent or number, "no limit" for None."""
    if value is None:
        return text("value-unlimited", language)
    kind = kind_of(field)
    if kind == "money":
        return money(value, language, decimals=2 if abs(value) < _CENTS_BELOW else 0)
    if kind == "months":
        return duration_months(value, language, always_months=True)
    return for_field(value, language, kind)


def shown_range(field: str, assumption: Assumption, language: Language) -> str:
    """Return the range of an assumption as text, or that it is taken as certain."""
    if assumption.is_certain:
        return text("range-fixed", language)
    return text(
        "range-from-to",
        language,
        low=shown(field, assumption.low, language),
        high=shown(field, assumption.high, language),
    )


def origin_text(assumption: Assumption, language: Language) -> str:
    """Return where an assumption comes from, e.g. "Aus Ihren Dateien, n = 312"."""
    if assumption.origin == "upload":
        return text("origin-upload", language, n=number(assumption.n or 0, language))
    return text(f"origin-{assumption.origin}", language)


def horizon_text(months: int, language: Language) -> str:
    """Return the horizon in words: "drei Jahre"."""
    if months in HORIZONS:
        return text(f"horizon-{months}", language)
    return duration_months(months, language)


def after_horizon_text(months: int, language: Language) -> str:
    """Return the horizon as it stands after "nach": "drei Jahren"."""
    if months in HORIZONS:
        return text(f"horizon-{months}.after", language)
    return duration_months(months, language, dative=True)
