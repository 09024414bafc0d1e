"""The answer to the page's question: figures of every plan, and the last one that could be had."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.model.assumptions import Assumptions
from lib.model.errors import MarketBelowRegulars
from lib.model.outputs import Result, results
from lib.model.plans import Plan
from lib.model.projection import Projection, project
from lib.model.uncertainty import Ranges, draw, ranges
from lib.model.verdict import Verdict, verdict
from lib.sharing import firm
from lib.sharing.state import ClientState
from lib.ui.values import shown

DRAWS: Final = 4_000
SEED: Final = 1
"""One seed for everybody: the same numbers give the same answer, today and in a year."""

_LAST: Final = "last_answer"


@dataclass(frozen=True)
class Answer:
    """Everything a page shows of one calculation; headline and chart share this one basis."""

    assumptions: Assumptions
    plans: Mapping[str, Plan]
    projection: Projection
    drawn: Projection
    """The same plans in DRAWS draws of everything nobody knows exactly."""
    results: Mapping[str, Result]
    ranges: Mapping[str, Ranges]
    verdict: Verdict
    sector: str
    budget_eur_month: float
    is_example: bool


def answer_of(state: ClientState, language: Language) -> Answer:
    """Return the answer for this state, or the last good one with a sentence why."""
    try:
        answer = compute(state)
    except MarketBelowRegulars as error:
        sentence = text(
            f"model-error-{error.code}",
            language,
            value=shown("market_size", error.value, language),
            regulars=shown("regulars_today", error.regulars_today, language),
        )
        st.warning(text("what-if-contradiction", language, sentence=sentence))
        return _last_good(state)
    st.session_state[_LAST] = answer
    return answer


def _last_good(state: ClientState) -> Answer:
    """Return the last answer that could be calculated; at first that of the example firm."""
    last: Answer | None = st.session_state.get(_LAST)
    return last or compute(ClientState(language=state.language, sector=state.sector))


def compute(state: ClientState) -> Answer:
    """Return the answer for this state.

    Raises
    ------
    MarketBelowRegulars
        Two numbers contradict each other.
    """
    assumptions = firm.assumptions_of(state)
    plans = firm.plans_of(state)
    projection = project(assumptions, plans)
    drawn = project(draw(assumptions, DRAWS, SEED), plans)
    return Answer(
        assumptions=assumptions,
        plans=plans,
        projection=projection,
        drawn=drawn,
        results=results(projection),
        ranges=ranges(drawn),
        verdict=verdict(projection, drawn),
        sector=firm.sector_key(state),
        budget_eur_month=firm.budget_eur_month(state),
        is_example=firm.is_example(state),
    )
