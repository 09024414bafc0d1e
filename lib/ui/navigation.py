"""The list of pages; every screen is a file in pages/, named like its address."""

from pathlib import Path
from typing import Final

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from lib.i18n.catalog import Language, text

_FOLDER: Final = Path(__file__).parents[2] / "pages"
PAGES: Final = ("what_if", "upload", "assumptions")
"""Files; titles and help are catalog entries ``page-NAME``. The first is the start page.

Without icons: on the way to the browser's tab an icon of a page is fetched from a foreign host.
"""


def navigation(language: Language) -> StreamlitPage:
    """Draw the navigation and return the page that was asked for."""
    return st.navigation(
        [
            st.Page(
                _FOLDER / f"{name}.py",
                title=text(f"page-{_message(name)}", language),
                help=text(f"page-{_message(name)}-help", language),
                default=number == 0,
            )
            for number, name in enumerate(PAGES)
        ]
    )


def _message(name: str) -> str:
    return name.replace("_", "-")
