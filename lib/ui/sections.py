"""Parts of a page that are worked out only when somebody opens them."""

from collections.abc import Callable

import streamlit as st


def section(title: str, key: str, icon: str, draw: Callable[[], None]) -> None:
    """Draw an expander whose body runs only while it is open: a closed one costs nothing."""
    shown = st.expander(title, icon=icon, key=f"section-{key}", on_change="rerun")
    if shown.open:
        with shown:
            draw()
