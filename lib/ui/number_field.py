"""A field for one number, typed as text: Streamlit's own reads "2.345,75" as 2.35.

The number lives with the caller. The field only remembers which text stands for which number,
and rewrites the text when the number changes elsewhere: by reset, another sector, an upload or a
link. A click right after typing reaches the server in one run with the typed text, or cuts that
run short; a typed number is therefore read before anything is rewritten, and given back until
the caller has taken it.
"""

from dataclasses import dataclass, replace
from math import isclose
from typing import Required, TypedDict, Unpack

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


class NumberRules(TypedDict, total=False):
    """How a number is typed and what it may hold: the rules a field and its reading share."""

    kind: Required[Kind]
    minimum: float | None
    maximum: float | None
    minimum_exclusive: bool
    maximum_exclusive: bool
    whole: bool
    unlimited_allowed: bool


@dataclass(frozen=True)
class NumberEntry:
    """What the field gives back: a typed number only when it was read and lies in its bounds."""

    value: float | None  # None = unlimited
    is_entered: bool  # typed and read, to be taken over by the caller
    problem: NumberProblem | None


@dataclass(frozen=True)
class _Memory:
    """The text in the field that stands for a number, and what the caller had when it came."""

    value: float | None
    language: Language
    words: str
    before: float | None
    is_entered: bool


@dataclass(frozen=True)
class _Field:
    """What stays the same about a field during a run."""

    key: str
    language: Language
    kind: Kind
    bounds: Bounds
    unlimited_allowed: bool


def number_field(
    *,
    key: str,
    label: str,
    value: float | None,
    language: Language,
    help: str | None = None,  # noqa: A002 - Streamlit's word for it
    disabled: bool = False,
    **rules: Unpack[NumberRules],
) -> NumberEntry:
    """Show a number in the page's language and give back what is typed over it.

    Text that cannot be read or lies out of bounds stays where it is, a sentence below says what
    to write, and the number stays as it was. Text that was read is echoed when the page would
    write it differently. With ``unlimited_allowed`` an empty field means no limit (None). A
    caller that does not want to take over what was entered calls `forget`.
    """
    field = _field(key, language, rules)
    kind = field.kind
    memory = _synchronised(field, value)
    typed = st.text_input(
        label,
        key=key,
        help=help,
        icon=_ICONS.get(kind),
        placeholder=text("number-unlimited", language) if field.unlimited_allowed else "",
        autocomplete="off",
        disabled=disabled,
        persist_state="session",
    )
    problem = None if typed == memory.words else _problem(typed, field)
    if problem is not None:
        _explain(problem, value, language, kind)
        return NumberEntry(value, is_entered=False, problem=problem)
    _echo(memory, kind)
    current = memory.value if memory.is_entered else value  # what is shown may be rounded
    return NumberEntry(current, memory.is_entered, problem=None)


def typed_number(*, key: str, **rules: Unpack[NumberRules]) -> NumberEntry | None:
    """Give the number that was typed since the last run, before its field is drawn.

    A page that takes over what was typed before it draws anything can answer first and draw its
    fields after. None where nothing was typed, or what was typed is no number within the bounds.
    """
    memory = st.session_state.get(_memory_key(key))
    typed = st.session_state.get(key)
    if not isinstance(memory, _Memory) or not isinstance(typed, str) or typed == memory.words:
        return None
    found = _meaning(typed, _field(key, memory.language, rules))
    if isinstance(found, NumberProblem):
        return None
    return NumberEntry(found, is_entered=True, problem=None)


def forget(key: str) -> None:
    """Make the field show its number anew, also over text that could not be read (reset)."""
    st.session_state.pop(_memory_key(key), None)


def _field(key: str, language: Language, rules: NumberRules) -> _Field:
    bounds = Bounds(
        rules.get("minimum"),
        rules.get("maximum"),
        rules.get("minimum_exclusive", False),
        rules.get("maximum_exclusive", False),
        rules.get("whole", False),
    )
    return _Field(key, language, rules["kind"], bounds, rules.get("unlimited_allowed", False))


def _memory_key(key: str) -> str:
    return f"{key}--shown"


def _synchronised(field: _Field, value: float | None) -> _Memory:
    """Read what was typed; rewrite the text when it does not stand for the number any more."""
    memory = st.session_state.get(_memory_key(field.key))
    typed = st.session_state.get(field.key)
    if isinstance(memory, _Memory) and isinstance(typed, str):
        memory = _advanced(memory, typed, field, value)
        if memory.language != field.language:
            memory = replace(memory, language=field.language, words=_rewritten(field, memory.value))
    else:
        memory = _of_caller(field, value)
    st.session_state[_memory_key(field.key)] = memory
    return memory


def _advanced(memory: _Memory, typed: str, field: _Field, value: float | None) -> _Memory:
    """Take in what was typed, in the language it was typed in, or what changed elsewhere."""
    if typed != memory.words:
        found = _meaning(typed, replace(field, language=memory.language))
        if not isinstance(found, NumberProblem):
            return _Memory(found, memory.language, typed, before=value, is_entered=True)
    if _is_same(memory.value, value):
        return replace(memory, is_entered=False)
    if typed == memory.words and memory.is_entered and _is_same(memory.before, value):
        return memory  # the last run ended before the caller took the number
    return _of_caller(field, value)


def _of_caller(field: _Field, value: float | None) -> _Memory:
    words = _rewritten(field, value)
    return _Memory(value, field.language, words, before=value, is_entered=False)


def _rewritten(field: _Field, value: float | None) -> str:
    if value is None:
        words = text("number-unlimited", field.language)
    else:
        words = for_field(value, field.language, field.kind)
    st.session_state[field.key] = words
    return words


def _meaning(typed: str, field: _Field) -> float | NumberProblem | None:
    if field.unlimited_allowed and means_unlimited(typed):
        return None
    found = parse_number(typed, field.language, kind=field.kind, bounds=field.bounds)
    return found if isinstance(found, NumberProblem) else found.value


def _problem(typed: str, field: _Field) -> NumberProblem | None:
    found = _meaning(typed, field)
    return found if isinstance(found, NumberProblem) else None


def _is_same(one: float | None, other: float | None) -> bool:
    """Compare numbers; what a detour through VAT or percent does to the last digit is no change."""
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=1e-9)


def _echo(memory: _Memory, kind: Kind) -> None:
    """Say what was understood, unless the page would write it just so."""
    language, value = memory.language, memory.value
    if value is None:
        understood = text("number-unlimited", language)
        usual = {understood}
    else:
        understood = in_full(value, language, kind)
        usual = {for_field(value, language, kind), understood}
    if " ".join(memory.words.split()) not in {" ".join(words.split()) for words in usual}:
        st.caption(text("number-understood", language, understood=understood))


def _explain(problem: NumberProblem, value: float | None, language: Language, kind: Kind) -> None:
    """Say below the field what to write, and which number goes on counting."""
    if value is None:
        kept = text("number-kept-unlimited", language)
    else:
        kept = text("number-kept", language, value=in_short(value, language, kind))
    st.error(f"{text(problem.message_id, language, **problem.gaps)} {kept}")
