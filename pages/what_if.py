"""Stammkunden oder Kaltakquise? The same money, two ways, month by month."""

import streamlit as st

from lib.i18n.catalog import text
from lib.sharing import firm
from lib.ui import state
from lib.ui.answers import answer_of
from lib.ui.assumption_fields import assumption_fields, assumption_table, reset_all
from lib.ui.controls import firm_controls, today_fields
from lib.ui.cumulative import cumulative
from lib.ui.plan_cards import plan_cards
from lib.ui.sections import section
from lib.ui.values import after_horizon_text
from lib.ui.verdict import show_verdict

language = state.current().language

headline = st.container()
firm_controls(language)
results = st.container()

section(
    text("what-if-today-title", language),
    "today",
    ":material/savings:",
    lambda: today_fields(language),
)

st.subheader(text("what-if-numbers-title", language))
st.caption(text("what-if-numbers-intro", language))
assumption_fields(firm.resolved(state.current()), language)
if state.current().overrides:
    st.button(
        text("what-if-reset-all", language),
        key="reset-all",
        icon=":material/undo:",
        on_click=reset_all,
    )

with headline:
    answer = answer_of(state.current(), language)
    show_verdict(answer, language)

with results:
    cumulative(answer, language)
    after = after_horizon_text(answer.assumptions.horizon, language)
    st.subheader(text("what-if-metrics-title", language, horizon=after))
    plan_cards(answer, language)

section(
    text("what-if-table-title", language),
    "table",
    ":material/table:",
    lambda: assumption_table(answer.assumptions, language),
)
