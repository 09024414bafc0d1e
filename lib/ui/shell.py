"""What surrounds every page: page settings, the document's language, the sidebar."""

import json
from pathlib import Path
from typing import Final

import streamlit as st

from lib.i18n.catalog import LANGUAGES, LOCALES, Language, text
from lib.ui import state

ICON: Final = Path(__file__).parent / "icon.png"
_LANGUAGE_KEY: Final = "language"


def set_up_page(title: str) -> None:
    """Set title, icon and width of the browser page; after the navigation, which sets a title."""
    st.set_page_config(
        page_title=f"{title} – Fanwert",
        page_icon=ICON,  # a Material icon or an emoji would be fetched from a foreign host
        layout="wide",
        menu_items={"Get help": None, "Report a bug": None, "About": None},
    )


def sidebar() -> None:
    """Draw what stands below the navigation: the language, and what the link keeps."""
    _language_switch()
    st.caption(text("app-link-note", state.current().language))


def _language_switch() -> None:
    language = state.current().language
    st.session_state[_LANGUAGE_KEY] = language
    st.segmented_control(
        text("app-language", language),
        LANGUAGES,
        format_func=lambda code: text(f"language-{code}", language),
        key=_LANGUAGE_KEY,
        on_change=_take_language,
        required=True,
    )


def _take_language() -> None:
    """Keep the language that was chosen; choosing the chosen one again changes nothing."""
    chosen = st.session_state.get(_LANGUAGE_KEY)
    if chosen in LANGUAGES:
        state.change(language=chosen)


def mark_document(language: Language) -> None:
    """Tell the browser which language the page is in, and not to translate it.

    Streamlit writes ``lang="en"`` on every page; browsers then offer to translate a German page,
    and the translation breaks inputs and icons.
    """
    locale = json.dumps(LOCALES[language])
    st.html(
        # In braces, because a second script may not declare the same name again.
        "<script>{ const root = document.documentElement;"
        f" root.lang = {locale}; root.setAttribute('translate', 'no'); }}</script>",
        unsafe_allow_javascript=True,
    )
