"""A field for one number, typed as text: Streamlit's own reads "2.345,75" as 2.35.

The number lives with the caller (architecture: state and link are one thing). The field only
remembers which text stands for which number, and rewrites the text when the number changes
elsewhere: by reset, another sector, an upload or a link.
"""

from dataclasses import dataclass
from math import isclose

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import (
    Bounds,
    Kind,
    NumberProblem,
    for_field,
    in_full,
    in_short,
    means_unlimited,
    parse_number,
)

_ICONS: dict[Kind, str] = {"money": ":material/euro:"}


@dataclass(frozen=True)
class NumberEntry:
    """What the field gives back: a typed number only when it was read and lies in its bounds."""

    value: float | None  # None = unlimited
    is_entered: bool  # a number was typed since the last run, and read
    problem: NumberProblem | None


@dataclass(frozen=True)
class _Shown:
    """The text in the field that stands for the caller's number."""

    value: float | None
    language: Language
    words: str


def number_field(
    *,
    key: str,
    label: str,
    value: float | None,
    language: Language,
    kind: Kind,
    minimum: float | None = None,
    maximum: float | None = None,
    minimum_exclusive: bool = False,
    maximum_exclusive: bool = False,
    whole: bool = False,
    unlimited_allowed: bool = False,
    help: str | None = None,  # noqa: A002 - Streamlit's word for it
    disabled: bool = False,
) -> NumberEntry:
    """Show a number in the page's language and give back what is typed over it.

    Text that cannot be read or lies out of bounds stays where it is, a sentence below says what
    to write, and the number stays as it was. Text that was read is echoed when the page would
    write it differently. With ``unlimited_allowed`` an empty field means no limit (None).
    """
    bounds = Bounds(minimum, maximum, minimum_exclusive, maximum_exclusive, whole)
    shown = _synchronised(key, value, language, kind)
    typed = st.text_input(
        label,
        key=key,
        help=help,
        icon=_ICONS.get(kind),
        placeholder=text("number-unlimited", language) if unlimited_allowed else "",
        autocomplete="off",
        disabled=disabled,
        persist_state="session",
    )
    if typed == shown.words:
        _echo(typed, shown.value, language, kind)
        return NumberEntry(value, is_entered=False, problem=None)
    if unlimited_allowed and means_unlimited(typed):
        return _entered(key, None, typed, language, kind)
    found = parse_number(typed, language, kind=kind, bounds=bounds)
    if isinstance(found, NumberProblem):
        _explain(found, value, language, kind)
        return NumberEntry(value, is_entered=False, problem=found)
    return _entered(key, found.value, typed, language, kind)


def forget(key: str) -> None:
    """Make the field show its number anew, also over text that could not be read (reset)."""
    st.session_state.pop(_memory(key), None)


def _memory(key: str) -> str:
    return f"{key}--shown"


def _synchronised(key: str, value: float | None, language: Language, kind: Kind) -> _Shown:
    """Rewrite the text when it no longer stands for the caller's number in this language."""
    shown = st.session_state.get(_memory(key))
    if (
        isinstance(shown, _Shown)
        and key in st.session_state
        and shown.language == language
        and _is_same(shown.value, value)
    ):
        return shown
    words = (
        text("number-unlimited", language) if value is None else for_field(value, language, kind)
    )
    st.session_state[key] = words
    return _remember(key, value, words, language)


def _remember(key: str, value: float | None, words: str, language: Language) -> _Shown:
    shown = _Shown(value, language, words)
    st.session_state[_memory(key)] = shown
    return shown


def _is_same(one: float | None, other: float | None) -> bool:
    """Compare numbers; what a detour through VAT or percent does to the last digit is no change."""
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=1e-9)


def _entered(
    key: str, value: float | None, typed: str, language: Language, kind: Kind
) -> NumberEntry:
    _remember(key, value, typed, language)
    _echo(typed, value, language, kind)
    return NumberEntry(value, is_entered=True, problem=None)


def _echo(typed: str, value: float | None, language: Language, kind: Kind) -> None:
    """Say what was understood, unless the page would write it just so."""
    if value is None:
        usual, understood = {text("number-unlimited", language)}, text("number-unlimited", language)
    else:
        understood = in_full(value, language, kind)
        usual = {for_field(value, language, kind), understood}
    if " ".join(typed.split()) not in {" ".join(words.split()) for words in usual}:
        st.caption(text("number-understood", language, understood=understood))


def _explain(problem: NumberProblem, value: float | None, language: Language, kind: Kind) -> None:
    """Say below the field what to write, and which number goes on counting."""
    if value is None:
        kept = text("number-kept-unlimited", language)
    else:
        kept = text("number-kept", language, value=in_short(value, language, kind))
    st.error(f"{text(problem.message_id, language, **problem.gaps)} {kept}")
