"""Fields for one number of the model: its value, and how low and high it may be.

What was typed is taken over first (`take_value`, `take_range`), then the page answers, then the
fields are drawn. Order values are typed with or without VAT (lib.ui.vat) and kept net.
"""

from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.model.assumptions import Assumption
from lib.model.fields import FIELDS, Field
from lib.sharing.state import HORIZON, ClientState
from lib.ui import state
from lib.ui.field_rules import rules_of
from lib.ui.number_field import NumberRules, forget, number_field, typed_number
from lib.ui.values import shown
from lib.ui.vat import typed_factor, typed_help, typed_label

Ends = tuple[float, float]

_REFUSED: Final = "refused_ranges"
"""Ranges that were typed with low above high: they stay in their fields and count for nothing."""


def take_value(name: str) -> None:
    """Take over what was typed for the value."""
    current = state.current()
    entry = typed_number(key=_key(name, current), **rules_of(FIELDS[name]))
    if entry is None:
        return
    factor = typed_factor(name, current)
    value = None if entry.value is None else entry.value / factor
    state.keep(current.with_override(name, value))


def value_field(name: str, assumption: Assumption, language: Language) -> None:
    """Draw the field of the value."""
    current = state.current()
    factor = typed_factor(name, current)
    number_field(
        key=_key(name, current),
        label=typed_label(name, current, language),
        value=None if assumption.value is None else assumption.value * factor,
        language=language,
        help=typed_help(name, current, assumption.value, language),
        **rules_of(FIELDS[name]),
    )


def take_range(name: str, assumption: Assumption) -> None:
    """Take over what was typed for low and high; low above high stays in the fields only."""
    current = state.current()
    factor = typed_factor(name, current)
    ends = shown_ends(name, assumption, current)
    typed = [
        typed_number(key=_end_key(name, end, current), **_end_rules(FIELDS[name]))
        for end in ("low", "high")
    ]
    if typed == [None, None]:
        return
    low, high = (
        kept if entry is None or entry.value is None else entry.value / factor
        for kept, entry in zip(ends, typed, strict=True)
    )
    if low <= high:
        _refused().pop(name, None)
        state.keep(current.with_range(name, low, high))
    else:
        _refused()[name] = (low, high)


def range_fields(name: str, assumption: Assumption, language: Language) -> None:
    """Draw low and high side by side; nothing where the number has no range."""
    current = state.current()
    if assumption.value is None or name == HORIZON:
        return
    if assumption.is_certain and name not in current.ranges and name not in _refused():
        st.button(
            text("assumptions-add-range", language),
            key=f"add-range-{name}",
            type="tertiary",
            icon=":material/arrow_range:",
            on_click=_add_range,
            args=(name, assumption.value),
        )
        return
    factor = typed_factor(name, current)
    ends = shown_ends(name, assumption, current)
    labels = (text("assumptions-low", language), text("assumptions-high", language))
    for column, label, end, value in zip(
        st.columns(2, gap="small", wrap=False), labels, ("low", "high"), ends, strict=True
    ):
        with column:
            number_field(
                key=_end_key(name, end, current),
                label=label,
                value=value * factor,
                language=language,
                **_end_rules(FIELDS[name]),
            )


def range_note(name: str, assumption: Assumption, language: Language) -> None:
    """Say what becomes of the owner's own range: made wider, or refused."""
    current = state.current()
    factor = typed_factor(name, current)

    def said(value: float) -> str:
        return shown(name, value * factor, language)

    if name in _refused():
        low, high = (said(end) for end in _refused()[name])
        st.error(text("assumptions-range-order", language, low=low, high=high))
    ends = current.ranges.get(name)
    if ends is None or assumption.low is None or assumption.high is None:
        return
    if assumption.value is not None and not ends[0] <= assumption.value <= ends[1]:
        value = said(assumption.value)
        st.caption(text("assumptions-range-outside", language, value=value))
    if not assumption.is_certain:
        low, high = said(assumption.low), said(assumption.high)
        st.caption(text("assumptions-range-widened", language, low=low, high=high))


def shown_ends(name: str, assumption: Assumption, current: ClientState) -> Ends:
    """Return low and high as they stand in the fields: as typed, else rounded to be readable."""
    if name in _refused():
        return _refused()[name]
    if name in current.ranges:
        return current.ranges[name]
    factor = typed_factor(name, current)
    value, low, high = (
        0.0 if end is None else end for end in (assumption.value, assumption.low, assumption.high)
    )
    tidy = (_tidy(low * factor) / factor, _tidy(high * factor) / factor)
    is_possible = not FIELDS[name].is_open_above or tidy[1] < FIELDS[name].maximum
    return min(tidy[0], value), max(tidy[1] if is_possible else high, value)


def reset(name: str) -> None:
    """Take back the owner's value and range of one number."""
    _forget(name)
    state.keep(state.current().without_override(name))


def reset_all() -> None:
    """Take back every number and range of the owner's."""
    for name in FIELDS:
        _forget(name)
    state.keep(state.current().without_overrides())


def is_changed(name: str) -> bool:
    """Say whether there is anything to take back, also a range that was refused."""
    return state.current().is_owned(name) or name in _refused()


def _forget(name: str) -> None:
    _refused().pop(name, None)
    for is_gross in (False, True):
        current = state.current().with_values(is_entry_gross=is_gross)
        for key in (
            _key(name, current),
            *(_end_key(name, end, current) for end in ("low", "high")),
        ):
            forget(key)


def _add_range(name: str, value: float) -> None:
    state.keep(state.current().with_range(name, value, value))


def _refused() -> dict[str, Ends]:
    refused: dict[str, Ends] = st.session_state.setdefault(_REFUSED, {})
    return refused


def _tidy(value: float) -> float:
    """Round to what can be read at a glance: "730" instead of "730,15", "55 %" for "55,25 %"."""
    return float(f"{value:.3g}" if value >= 1 else f"{value:.2g}")


def _key(name: str, current: ClientState) -> str:
    """Return the field's key; other pages and the entry with VAT have fields of their own.

    Streamlit hands a page the field that another page has drawn under the same key as empty.
    """
    return f"number-{name}" + ("-gross" if typed_factor(name, current) != 1.0 else "")


def _end_key(name: str, end: str, current: ClientState) -> str:
    return f"{_key(name, current)}-{end}"


def _end_rules(field: Field) -> NumberRules:
    return {**rules_of(field), "unlimited_allowed": False}
