"""Page settings, language and the list of pages; every screen is a file in pages/."""

import streamlit as st

from lib.i18n.catalog import text
from lib.ui import shell, state

PAGES = (
    ("pages/what_if.py", "what-if", ":material/balance:"),
    ("pages/upload.py", "upload", ":material/upload_file:"),
)

shell.set_up_page()
state.restore_once()
language = state.current().language

page = st.navigation(
    [
        st.Page(
            path,
            title=text(f"page-{name}", language),
            icon=icon,
            help=text(f"page-{name}-help", language),
            default=number == 0,
        )
        for number, (path, name, icon) in enumerate(PAGES)
    ]
)

with st.sidebar:
    shell.language_switch()
    st.caption(text("app-link-note", language))

try:
    st.title(text(f"page-{page.url_path.replace('_', '-') or 'what-if'}", language))
    state.show_link_problems()
    page.run()
finally:
    state.write_link()
    shell.mark_document(language)
