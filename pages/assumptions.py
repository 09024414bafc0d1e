"""Annahmen: every number of the model, where it comes from, how sure it is, and the way back."""

import streamlit as st

from lib.i18n.catalog import text
from lib.sharing import firm
from lib.ui import state
from lib.ui.answers import answer_of
from lib.ui.assumption_editor import assumption_editor, reset_all_button, take_editor
from lib.ui.gate import show_gate
from lib.ui.sections import section
from lib.ui.vat import vat_controls
from lib.ui.verdict import show_verdict

language = state.current().language

take_editor()

answer = answer_of(state.current(), language)

show_verdict(answer, language)
show_gate(answer.assumptions, firm.sector_key(state.current()), language)

st.markdown(text("assumptions-intro", language))
section(text("vat-title", language), "vat", ":material/percent:", lambda: vat_controls(language))
assumption_editor(language)
reset_all_button(language)
