"""Up to three named scenarios beside the current numbers, with what they change and what it does.

What is typed is taken over first (`take`), then the cards are drawn. A scenario's own number that
is taken back, and every other number, follows the current ones.
"""

from collections.abc import Mapping
from typing import Final

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from lib.charts.cumulative import plan_name
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.errors import MarketBelowRegulars
from lib.model.outputs import Result, evaluate
from lib.sharing import firm, scenarios
from lib.sharing.scenarios import Difference
from lib.sharing.state import MAX_SCENARIO_NAME, ClientState, Scenario, scenario_name
from lib.ui import state
from lib.ui.answers import Answer
from lib.ui.markdown import plain
from lib.ui.scenario_editor import editor, label, take, undo, value_text
from lib.ui.values import after_horizon_text, shown

WAYS: Final = ("content", "ads", "half")
_NEW_NAME: Final = "scenario-new-name"
_PER: Final = 100.0
_SAME_EUR: Final = 0.5


def draw(answer: Answer, language: Language) -> None:
    """Draw the current numbers and the scenarios as cards, and the field that keeps one more."""
    for at in range(len(state.current().scenarios)):
        take(at)
    current = state.current()
    after = after_horizon_text(answer.assumptions.horizon, language)
    st.markdown(text("scenario-intro", language, horizon=after))
    now = {way: answer.results[way] for way in WAYS}
    with st.grid(1 + len(current.scenarios), gap="small"):
        with _card():
            st.markdown(f"**{text('scenario-now', language)}**")
            _figures(now, None, language)
        for at, scenario in enumerate(current.scenarios):
            with _card():
                _scenario_card(at, scenario, now, language)
    _keep_row(current, language)


def _card() -> DeltaGenerator:
    return st.container(border=True, gap="xsmall", height="stretch")


def _scenario_card(
    at: int, scenario: Scenario, now: Mapping[str, Result], language: Language
) -> None:
    st.markdown(f"**{plain(scenario.name)}**")
    current = state.current()
    try:
        _figures(results_of(current, scenario), now, language)
    except MarketBelowRegulars as error:
        st.warning(
            text(
                f"model-error-{error.code}",
                language,
                value=shown("market_size", error.value, language),
                regulars=shown("regulars_today", error.regulars_today, language),
            )
        )
    _changes(at, scenario, language)
    with st.popover(text("scenario-edit", language), icon=":material/edit:"):
        editor(at, scenario, language)


def results_of(current: ClientState, scenario: Scenario) -> dict[str, Result]:
    """Return what content, ads and half of both bring with the scenario's numbers.

    Raises
    ------
    MarketBelowRegulars
        The scenario's numbers contradict each other, or the current ones.
    """
    then = scenarios.applied(current, scenario)
    plans = firm.plans_of(then)
    return evaluate(firm.assumptions_of(then), {way: plans[way] for way in WAYS})


def _figures(
    results: Mapping[str, Result], now: Mapping[str, Result] | None, language: Language
) -> None:
    for way, result in results.items():
        st.metric(plan_name(way, language), money(result.net_eur, language, decimals=0))
        if now is not None:
            st.caption(difference_text(result.net_eur - now[way].net_eur, language))
        st.caption(figure_line(result, language))


def difference_text(euros: float, language: Language) -> str:
    """Return by how much a scenario is better or worse than the current numbers."""
    if abs(euros) < _SAME_EUR:
        return text("scenario-same", language)
    amount = money(abs(euros), language, decimals=0)
    return text("scenario-more" if euros > 0 else "scenario-less", language, amount=amount)


def figure_line(result: Result, language: Language) -> str:
    """Return what comes back of 100 euro, and from when the money is back."""
    if result.roi is None:
        return text("what-if-metric-free", language)
    returned = number(_PER * (1 + result.roi), language, decimals=0)
    if result.break_even_month is None:
        return text("scenario-figures-never", language, returned=returned)
    month = number(result.break_even_month, language)
    return text("scenario-figures", language, returned=returned, month=month)


def _changes(at: int, scenario: Scenario, language: Language) -> None:
    """List the scenario's own numbers, each with a way back."""
    found = scenarios.differences(state.current(), scenario)
    if not found:
        st.caption(text("scenario-no-change", language))
        return
    st.caption(text("scenario-changed", language))
    for difference in found:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(change_text(difference, state.current(), language), width="stretch")
            st.button(
                text("scenario-undo", language),
                key=f"scenario-undo-{at}-{difference.name}",
                icon=":material/undo:",
                type="tertiary",
                on_click=undo,
                args=(at, difference.name),
            )


def change_text(difference: Difference, current: ClientState, language: Language) -> str:
    """Return a changed number with what it is now: "... : € 30,00 instead of € 24,35"."""
    return text(
        "scenario-change",
        language,
        name=label(difference.name, current, language),
        then=value_text(difference.name, difference.then, current, language),
        now=value_text(difference.name, difference.now, current, language),
    )


def _keep_row(current: ClientState, language: Language) -> None:
    """Draw the field and the button that keep the current numbers as one more scenario."""
    if scenarios.is_full(current):
        st.caption(text("scenario-full", language))
        return
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(
            text("scenario-new-name", language),
            key=_NEW_NAME,
            max_chars=MAX_SCENARIO_NAME,
            placeholder=_usual_name(current, language),
            width=320,
        )
        st.button(
            text("scenario-keep", language),
            key="scenario-keep",
            icon=":material/bookmark_add:",
            on_click=_keep,
            args=(language,),
        )


def _usual_name(current: ClientState, language: Language) -> str:
    place = number(len(current.scenarios) + 1, language)
    return text("scenario-usual-name", language, place=place)


def _keep(language: Language) -> None:
    current = state.current()
    if not scenarios.is_full(current):
        typed = scenario_name(st.session_state.get(_NEW_NAME) or "")
        state.keep(scenarios.saved(current, typed or _usual_name(current, language)))
    st.session_state[_NEW_NAME] = ""
