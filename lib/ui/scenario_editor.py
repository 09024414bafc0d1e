"""What can be done with one scenario: rename it, change a number, make it the current numbers."""

from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money
from lib.model.fields import FIELDS
from lib.sharing import scenarios
from lib.sharing.scenarios import BUDGET
from lib.sharing.state import MAX_SCENARIO_NAME, ClientState, Scenario, scenario_name
from lib.ui import state
from lib.ui.assumption_fields import MAIN_FIELDS
from lib.ui.field_rules import rules_of
from lib.ui.number_field import NumberRules, forget, number_field, typed_number
from lib.ui.values import shown
from lib.ui.vat import typed_factor, typed_label

CHOICES: Final = (BUDGET, *MAIN_FIELDS)
_MOST_EUR: Final = 1_000_000.0


def editor(at: int, scenario: Scenario, language: Language) -> None:
    """Draw the fields and buttons of one scenario."""
    key = f"scenario-name-{at}"
    st.session_state[key] = scenario.name
    st.text_input(
        text("scenario-name", language),
        key=key,
        max_chars=MAX_SCENARIO_NAME,
        on_change=_rename,
        args=(at,),
    )
    current = state.current()
    chosen = st.selectbox(
        text("scenario-number", language),
        CHOICES,
        format_func=lambda name: label(name, current, language),
        key=f"scenario-number-{at}",
        persist_state="session",
    )
    _number_field(at, scenario, chosen, language)
    st.button(
        text("scenario-take-over", language),
        key=f"scenario-take-{at}",
        icon=":material/check:",
        on_click=_take_over,
        args=(at,),
    )
    st.button(
        text("scenario-delete", language),
        key=f"scenario-delete-{at}",
        icon=":material/delete:",
        on_click=_delete,
        args=(at,),
    )


def _number_field(at: int, scenario: Scenario, name: str, language: Language) -> None:
    current = state.current()
    value = scenarios.numbers(scenarios.applied(current, scenario))[name]
    number_field(
        key=_key(at, name, current),
        label=text("scenario-value", language),
        value=None if value is None else value * _factor(name, current),
        language=language,
        **_rules(name),
    )


def take(at: int) -> None:
    """Take over the number that was typed for the scenario at this place."""
    current = state.current()
    name = st.session_state.get(f"scenario-number-{at}", CHOICES[0])
    entry = typed_number(key=_key(at, name, current), **_rules(name))
    if entry is None:
        return
    value = None if entry.value is None else entry.value / _factor(name, current)
    scenario = scenarios.with_number(current.scenarios[at], name, value)
    state.keep(scenarios.changed(current, at, scenario))


def _rename(at: int) -> None:
    current = state.current()
    name = scenario_name(st.session_state[f"scenario-name-{at}"] or "")
    if name and at < len(current.scenarios):
        old = current.scenarios[at]
        renamed = Scenario(name, old.budget_eur_month, old.overrides)
        state.keep(scenarios.changed(current, at, renamed))


def _take_over(at: int) -> None:
    current = state.current()
    state.keep(scenarios.applied(current, current.scenarios[at]))


def _delete(at: int) -> None:
    for name in CHOICES:
        _forget(name)
    state.keep(scenarios.removed(state.current(), at))


def _forget(name: str) -> None:
    """Make the fields of this number show it anew in all scenarios: places may have moved."""
    current = state.current()
    for at in range(len(current.scenarios)):
        forget(_key(at, name, current))


def _key(at: int, name: str, current: ClientState) -> str:
    """Return the field's key; with VAT it is another field, so that texts never mix."""
    return f"scenario-{at}-{name}" + ("-gross" if _factor(name, current) != 1.0 else "")


def _factor(name: str, current: ClientState) -> float:
    return 1.0 if name == BUDGET else typed_factor(name, current)


def undo(at: int, name: str) -> None:
    """Let the scenario's number be what it is now."""
    current = state.current()
    _forget(name)
    scenario = scenarios.without_number(current.scenarios[at], name)
    state.keep(scenarios.changed(current, at, scenario))


def label(name: str, current: ClientState, language: Language) -> str:
    """Return what a number is called, with or without VAT as the owner types it."""
    if name == BUDGET:
        return text("what-if-budget", language)
    return typed_label(name, current, language)


def value_text(name: str, value: float | None, current: ClientState, language: Language) -> str:
    """Return a number as text, None as "no limit"."""
    if name == BUDGET and value is not None:
        return money(value, language, decimals=0 if value == round(value) else 2)
    return shown(name, None if value is None else value * _factor(name, current), language)


def _rules(name: str) -> NumberRules:
    """Return how a number is typed and what it may hold."""
    if name == BUDGET:
        return {"kind": "money", "minimum": 0.0, "maximum": _MOST_EUR}
    return rules_of(FIELDS[name])
