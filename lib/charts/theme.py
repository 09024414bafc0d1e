"""Colours, locale and style that every chart shares.

The colours keep a contrast of at least 3 : 1 on the light and on the dark background, so a chart
does not depend on which of them is on. Content and ads are blue and orange everywhere: a pair
that people with any of the common colour-vision deficiencies tell apart.
"""

from functools import cache
from typing import Any, Final

import altair as alt
from babel import Locale
from babel.dates import get_day_names, get_month_names
from babel.numbers import get_decimal_symbol, get_group_symbol

from lib.i18n.catalog import LOCALES, Language

CONTENT: Final = "#2F80C9"
ADS: Final = "#D9730D"
MIX: Final = "#9B5FC0"
TODAY: Final = "#858B93"

PLAN_COLOURS: Final[dict[str, str]] = {
    "content": CONTENT,
    "ads": ADS,
    "half": MIX,
    "today": TODAY,
}
PLAN_DASHES: Final[dict[str, list[int]]] = {
    "content": [1, 0],
    "ads": [1, 0],
    "half": [8, 3],
    "today": [7, 9],
}
NOT_WHITE_NOT_BLACK: Final = "#7A828B"
"""Rules and marks that must be seen on both backgrounds."""


@cache
def vega_locale(language: Language) -> dict[str, Any]:
    """Return the number and time locale that Vega formats axes and tooltips with."""
    locale = Locale.parse(LOCALES[language], sep="-")
    months, days = (
        get_month_names("wide", locale=locale),
        get_day_names("wide", locale=locale),
    )
    short_months = get_month_names("abbreviated", context="stand-alone", locale=locale)
    short_days = get_day_names("abbreviated", context="stand-alone", locale=locale)
    week = (6, 0, 1, 2, 3, 4, 5)  # Babel starts on Monday, Vega on Sunday
    return {
        "number": {
            "decimal": get_decimal_symbol(locale),
            "thousands": get_group_symbol(locale),
            "grouping": [3],
            "currency": ["€\u00a0", ""] if language == "de" else ["€", ""],
            "minus": "−",
            "percent": "\u00a0%" if language == "de" else "%",
        },
        "time": {
            "dateTime": "%A, %e. %B %Y, %X" if language == "de" else "%A, %e %B %Y, %X",
            "date": "%d.%m.%Y" if language == "de" else "%d/%m/%Y",
            "time": "%H:%M:%S",
            "periods": ["AM", "PM"],
            "days": [days[i] for i in week],
            "shortDays": [short_days[i] for i in week],
            "months": [months[i] for i in range(1, 13)],
            "shortMonths": [short_months[i] for i in range(1, 13)],
        },
    }


def styled(chart: alt.TopLevelMixin, language: Language) -> dict[str, Any]:
    """Return the chart as a Vega-Lite specification in the shared style and the language's locale.

    The specification names its data; the rows are given when it is drawn, so it can be built once.
    """
    spec: dict[str, Any] = chart.to_dict(validate=True)
    spec.setdefault("config", {})
    spec["config"].update(
        {
            "locale": vega_locale(language),
            "view": {"stroke": None},
            "axis": {"labelFontSize": 13, "titleFontSize": 13, "titleFontWeight": 400},
            "legend": {"labelFontSize": 14, "titleFontSize": 13, "symbolSize": 200},
        }
    )
    return spec
