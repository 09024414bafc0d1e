"""What a page asks about the firm as a whole: trade, budget, horizon, what is spent today."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.sectors import SECTORS
from lib.sharing import firm
from lib.ui import state
from lib.ui.answers import Answer
from lib.ui.number_field import NumberRules, forget, number_field, typed_number
from lib.ui.values import HORIZONS, MONTHS_A_YEAR

_SECTOR: Final = "sector"
_HORIZON: Final = "horizon"
_EUROS: Final[NumberRules] = {"kind": "money", "minimum": 0.0, "maximum": 1_000_000.0}
_HOURS: Final[NumberRules] = {"kind": "decimal", "minimum": 0.0, "maximum": 744.0}
"""At most the hours of the longest month."""

_NUMBERS: Final[Mapping[str, NumberRules]] = {
    "budget_eur_month": _EUROS,
    "today_ads_eur_month": _EUROS,
    "today_content_eur_month": _EUROS,
    "today_hours_month": _HOURS,
    "own_hour_eur": _EUROS,
}
"""Parts of the state that are typed, and their rules; the parts' names are the fields' keys."""


def take_controls() -> None:
    """Take over what was typed into the fields, before anything is drawn."""
    for part, rules in _NUMBERS.items():
        entry = typed_number(key=part, **rules)
        if entry is not None:
            state.change(**{part: entry.value})


def firm_controls(language: Language) -> None:
    """Draw trade, budget and horizon side by side."""
    current = state.current()
    with st.grid(3, gap="medium"):
        _sector_select(language)
        with st.container(gap="xsmall"):
            number_field(
                key="budget_eur_month",
                label=text("what-if-budget", language),
                value=firm.budget_eur_month(current),
                language=language,
                help=text("what-if-budget-help", language),
                **_EUROS,
            )
            st.caption(text(f"what-if-budget-{firm.budget_origin(current)}", language))
        _horizon_control(language)


def _sector_select(language: Language) -> None:
    st.session_state[_SECTOR] = state.current().sector
    st.selectbox(
        text("what-if-sector", language),
        list(SECTORS),
        format_func=lambda key: text(f"sector-{key}", language),
        key=_SECTOR,
        on_change=_take_sector,
    )


def _take_sector() -> None:
    state.change(sector=st.session_state[_SECTOR])


def _horizon_control(language: Language) -> None:
    st.session_state[_HORIZON] = firm.horizon_months(state.current())
    st.segmented_control(
        text("what-if-horizon", language),
        HORIZONS,
        format_func=lambda months: number(months // MONTHS_A_YEAR, language),
        key=_HORIZON,
        on_change=_take_horizon,
        required=True,
    )


def _take_horizon() -> None:
    state.change(horizon_months=st.session_state[_HORIZON])


def today_fields(_answer: Answer, language: Language) -> None:
    """Draw what the firm spends today: ads, fees, own hours and what an hour is worth."""
    today = firm.today_of(state.current())
    assumed = money(firm.OWN_HOUR_EUR, language, decimals=0)
    st.caption(text("what-if-today-intro", language))
    with st.grid(4, gap="medium"):
        _today_field("today_ads_eur_month", "what-if-today-ads", today.ads_eur, language)
        _today_field(
            "today_content_eur_month", "what-if-today-content", today.content_eur, language
        )
        _today_field("today_hours_month", "what-if-today-hours", today.hours, language)
        _today_field(
            "own_hour_eur",
            "what-if-today-hour",
            today.hour_eur,
            language,
            text("what-if-today-hour-help", language, value=assumed),
        )


def _today_field(
    part: str, message: str, value: float, language: Language, help_text: str | None = None
) -> None:
    with st.container(gap="xsmall"):
        number_field(
            key=part,
            label=text(message, language),
            value=value,
            language=language,
            help=help_text,
            **_NUMBERS[part],
        )


def forget_controls() -> None:
    """Make the fields show the state anew, also over text that could not be read."""
    for part in _NUMBERS:
        forget(part)
