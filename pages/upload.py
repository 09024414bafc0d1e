"""Daten: drop files, see what was recognised and used, and which assumptions they replace."""

import streamlit as st

from lib.i18n.catalog import text
from lib.ui import state, upload_panel
from lib.ui.upload_report import upload_report
from lib.ui.uploads import clear, uploads

language = state.current().language

upload_panel.take_incrementality()

headline = st.container()
st.markdown(text("upload-intro", language))
upload_panel.drop_zone(language)
upload_panel.demo_buttons(language)

with headline:
    upload_panel.verdict(language)

upload_panel.measured_table(language)
upload_panel.incrementality_field(language)

files = uploads().files
if files:
    st.subheader(text("upload-files-title", language))
    upload_panel.level_choice(language)
    upload_panel.alike_notes(language)
for upload in files:
    upload_report(upload, language, key=upload_panel.key_of(upload))

if files or state.current().measured:
    st.button(
        text("upload-delete-all", language),
        key="delete-all",
        icon=":material/delete:",
        on_click=clear,
    )
