"""What a page asks about the firm as a whole: trade, budget, horizon, what is spent today."""

from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.sectors import SECTORS
from lib.sharing import firm
from lib.ui import state
from lib.ui.number_field import forget, number_field
from lib.ui.values import HORIZONS, MONTHS_A_YEAR

_SECTOR: Final = "sector"
_HORIZON: Final = "horizon"
_BUDGET: Final = "budget"
_MOST_EUR: Final = 1_000_000.0
_MOST_HOURS: Final = 744.0
"""Hours of the longest month."""


def firm_controls(language: Language) -> None:
    """Draw trade, budget and horizon side by side; what is chosen goes into the state."""
    with st.grid(3, gap="medium"):
        _sector_select(language)
        with st.container(gap="xsmall"):
            _budget_field(language)
        _horizon_control(language)


def _sector_select(language: Language) -> None:
    st.session_state[_SECTOR] = firm.sector_key(state.current())
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


def _budget_field(language: Language) -> None:
    entry = number_field(
        key=_BUDGET,
        label=text("what-if-budget", language),
        value=firm.budget_eur_month(state.current()),
        language=language,
        kind="money",
        minimum=0.0,
        maximum=_MOST_EUR,
        help=text("what-if-budget-help", language),
    )
    if entry.is_entered:
        state.change(budget_eur_month=entry.value)


def today_fields(language: Language) -> None:
    """Draw what the firm spends today: ads, fees, own hours and what an hour is worth."""
    today = firm.today_of(state.current())
    st.caption(text("what-if-today-intro", language))
    with st.grid(4, gap="medium"):
        _today_field("today_ads_eur_month", "what-if-today-ads", today.ads_eur, language)
        _today_field(
            "today_content_eur_month", "what-if-today-content", today.content_eur, language
        )
        _today_field("today_hours_month", "what-if-today-hours", today.hours, language)
        _today_field("own_hour_eur", "what-if-today-hour", today.hour_eur, language)


def _today_field(part: str, message: str, value: float, language: Language) -> None:
    is_hours = part == "today_hours_month"
    help_text = None
    if part == "own_hour_eur":
        assumed = money(firm.OWN_HOUR_EUR, language, decimals=0)
        help_text = text("what-if-today-hour-help", language, value=assumed)
    with st.container(gap="xsmall"):
        entry = number_field(
            key=part,
            label=text(message, language),
            value=value,
            language=language,
            kind="decimal" if is_hours else "money",
            minimum=0.0,
            maximum=_MOST_HOURS if is_hours else _MOST_EUR,
            help=help_text,
        )
    if entry.is_entered:
        state.change(**{part: entry.value})


def forget_controls() -> None:
    """Make the fields show the state anew, also over text that could not be read."""
    for key in (_BUDGET, "today_ads_eur_month", "today_content_eur_month"):
        forget(key)
    for key in ("today_hours_month", "own_hour_eur"):
        forget(key)
