"""Widgets and state shared by the pages; the only folder of lib that imports Streamlit."""
