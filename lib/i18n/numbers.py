"""One door to numbers and dates: how they are written, and what a typed one means."""

from lib.i18n.catalog import Language
from lib.i18n.formatting import (
    Kind,
    day,
    duration_months,
    for_field,
    in_full,
    in_short,
    list_and,
    money,
    month,
    month_long,
    number,
    percent,
    short_day,
)
from lib.i18n.parsing import (
    PROBLEM_CODES,
    Bounds,
    NumberProblem,
    ParsedNumber,
    means_unlimited,
    parse_number,
)

__all__ = [
    "PROBLEM_CODES",
    "Bounds",
    "Kind",
    "Language",
    "NumberProblem",
    "ParsedNumber",
    "day",
    "duration_months",
    "for_field",
    "in_full",
    "in_short",
    "list_and",
    "means_unlimited",
    "money",
    "month",
    "month_long",
    "number",
    "parse_number",
    "percent",
    "short_day",
]
