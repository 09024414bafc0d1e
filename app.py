"""Page settings, language and navigation; every screen is a file in pages/."""

import streamlit as st

from lib.ui import shell, state
from lib.ui.navigation import navigation

state.restore_once()
language = state.current().language
page = navigation(language)
shell.set_up_page(page.title)

with st.sidebar:
    shell.sidebar()

try:
    st.title(page.title)
    state.show_link_problems()
    page.run()
finally:
    state.write_link()
    shell.mark_document(language)
