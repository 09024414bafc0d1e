"""Stammkunden oder Kaltakquise? The same money, two ways, month by month."""

import streamlit as st

from lib.i18n.catalog import text
from lib.sharing import firm
from lib.ui import goal, importance, scenarios, split, state, tipping_points
from lib.ui.answers import answer_of
from lib.ui.assumption_fields import (
    assumption_fields,
    assumption_table,
    reset_button,
    take_assumptions,
)
from lib.ui.capacity import capacity_warning
from lib.ui.controls import firm_controls, take_controls, today_fields
from lib.ui.cumulative import cumulative
from lib.ui.derivation import derivation
from lib.ui.gate import show_gate
from lib.ui.plan_cards import plan_cards
from lib.ui.sections import section
from lib.ui.verdict import show_verdict

SECTIONS = (
    ("split-title", ":material/balance:", split.draw),
    ("tipping-title", ":material/turn_slight_right:", tipping_points.draw),
    ("importance-title", ":material/straighten:", importance.draw),
    ("goal-title", ":material/flag:", goal.draw),
    ("scenario-title", ":material/compare:", scenarios.draw),
    ("what-if-derivation-title", ":material/calculate:", derivation),
    ("what-if-today-title", ":material/savings:", today_fields),
)

language = state.current().language

take_controls()
take_assumptions()

answer = answer_of(state.current(), language)

show_verdict(answer, language)
firm_controls(language)
cumulative(answer, language)
capacity_warning(answer, language)
plan_cards(answer, language)
st.caption(importance.assumption_share(answer, language))

for title, icon, draw in SECTIONS:
    section(text(title, language), title, icon, lambda draw=draw: draw(answer, language))

st.subheader(text("what-if-numbers-title", language))
st.caption(text("what-if-numbers-intro", language))
show_gate(answer.assumptions, firm.sector_key(state.current()), language)
assumption_fields(language)
reset_button(language)
section(
    text("what-if-table-title", language),
    "table",
    ":material/table:",
    lambda: assumption_table(answer.assumptions, language),
)
