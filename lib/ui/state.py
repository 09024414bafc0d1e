"""The state of a visit: read from the link once, changed by widgets, written back to the link.

One URL parameter carries everything (lib.sharing.code). Streamlit hands over the address that the
browser had when it asked for a run, so a code that this visit wrote itself is only late, never a
request to go back; any other code is a link that somebody opened.
"""

from typing import Any, Final

import streamlit as st

from lib.i18n.catalog import text
from lib.sharing.code import Decoded, decode, encode
from lib.sharing.problems import explain
from lib.sharing.state import ClientState
from lib.ui.navigation import navigation

PARAMETER: Final = "s"
_STATE: Final = "client_state"
_WRITTEN: Final = "codes_written"
_PROBLEMS: Final = "link_problems"


def restore_once() -> None:
    """Take over the state of the link on the first run of a visit, and of any new link later."""
    written: set[str] = st.session_state.setdefault(_WRITTEN, set())
    code = st.query_params.get(PARAMETER)
    if code is not None and code not in written:
        decoded = decode(code)
        st.session_state[_STATE] = decoded.state
        st.session_state[_PROBLEMS] = decoded
        written.add(code)
    st.session_state.setdefault(_STATE, ClientState())


def current() -> ClientState:
    """Return the state of this visit."""
    if _STATE not in st.session_state:
        _enter_through_app()
    state: ClientState = st.session_state[_STATE]
    return state


def _enter_through_app() -> None:
    """Start again with app.py.

    Because there is a folder pages/, a fresh server runs a page that is asked for directly as a
    script of its own, without app.py, until st.navigation was called once.
    """
    navigation(ClientState.language)
    st.rerun()


def keep(state: ClientState) -> None:
    """Make this the state of the visit."""
    st.session_state[_STATE] = state


def change(**values: Any) -> None:
    """Change single parts of the state; for callbacks of widgets."""
    keep(current().with_values(**values))


def write_link() -> None:
    """Write the state into the address, so that reload, page change and a copied link keep it."""
    code = encode(current())
    written: set[str] = st.session_state.setdefault(_WRITTEN, set())
    written.add(code)
    if st.query_params.get(PARAMETER) != code:
        st.query_params[PARAMETER] = code


def show_link_problems() -> None:
    """Say what of the opened link could not be taken over, until something is changed."""
    decoded: Decoded | None = st.session_state.get(_PROBLEMS)
    if decoded is None or not decoded.problems:
        return
    language = current().language
    lines = [explain(problem, language) for problem in decoded.problems]
    if decoded.state != current():
        del st.session_state[_PROBLEMS]
        return
    headline = text("app-restored-not-all", language)
    st.warning("\n".join([headline, "", *(f"- {line}" for line in lines)]))
