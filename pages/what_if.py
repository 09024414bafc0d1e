"""Stammkunden oder Kaltakquise? The same money, two ways, month by month."""

import streamlit as st

from lib.i18n.catalog import text
from lib.ui import state
from lib.ui.answers import answer_of
from lib.ui.assumption_fields import (
    assumption_fields,
    assumption_table,
    reset_button,
    take_assumptions,
)
from lib.ui.controls import firm_controls, take_controls, today_fields
from lib.ui.cumulative import cumulative
from lib.ui.derivation import derivation
from lib.ui.plan_cards import plan_cards
from lib.ui.sections import section
from lib.ui.values import after_horizon_text
from lib.ui.verdict import show_verdict

language = state.current().language

take_controls()
take_assumptions()

answer = answer_of(state.current(), language)

show_verdict(answer, language)
firm_controls(language)
cumulative(answer, language)

after = after_horizon_text(answer.assumptions.horizon, language)
st.subheader(text("what-if-metrics-title", language, horizon=after))
plan_cards(answer, language)

section(
    text("what-if-today-title", language),
    "today",
    ":material/savings:",
    lambda: today_fields(language),
)

section(
    text("what-if-derivation-title", language),
    "derivation",
    ":material/calculate:",
    lambda: derivation(answer, language),
)

st.subheader(text("what-if-numbers-title", language))
st.caption(text("what-if-numbers-intro", language))
assumption_fields(language)
reset_button(language)

section(
    text("what-if-table-title", language),
    "table",
    ":material/table:",
    lambda: assumption_table(answer.assumptions, language),
)
