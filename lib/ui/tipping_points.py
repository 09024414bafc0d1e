"""From when the tables turn: for every number the value at which content pays, and equals ads."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import list_and
from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.plans import Plan
from lib.model.projection import Outcome
from lib.model.turning import Turn, nearest_turns
from lib.ui.answers import Answer
from lib.ui.values import after_horizon_text, shown

NUMBERS: Final = (
    "regulars_today",
    "order_value_net_eur",
    "contribution_margin",
    "orders_per_regular_month",
    "retention_rate_year",
    "newcomer_stay_rate",
    "organic_newcomers_month",
    "referrals_per_regular_year",
    "market_size",
    "capacity_orders_month",
    "max_reach_share",
    "content_half_budget_eur",
    "presence_half_life_months",
    "churn_effect",
    "frequency_effect",
    "referral_effect",
    "stay_effect",
    "organic_effect",
    "presence_today",
    "first_cac_eur",
    "ads_newcomers_ceiling_month",
    "ads_quality",
    "welcome_discount",
    "referral_quality",
    "content_setup_eur",
    "ads_setup_eur",
)
"""All numbers that can turn a comparison of content and ads in cash: price actions, interest and
the share of followers cannot."""

_ALIKE: Final = 1e-9


def turns(assumptions: Assumptions, budget_eur_month: float) -> list[tuple[Turn, Turn]]:
    """Return, per number, where content pays back and where it equals ads, the nearest first.

    Parameters
    ----------
    assumptions
        The firm; cash within the horizon counts.
    budget_eur_month
        Euro a month, the same for content and for ads.
    """
    plans = {
        "content": Plan(content_eur=budget_eur_month),
        "ads": Plan(ads_eur=budget_eur_month),
    }
    pays, equals = nearest_turns(assumptions, NUMBERS, plans, (_pays, _equals_ads))
    pairs = zip(pays, equals, strict=True)
    return sorted(pairs, key=lambda pair: min(turn.distance for turn in pair))


def _pays(outcomes: Mapping[str, Outcome]) -> FloatArray:
    return outcomes["content"].net_eur + _ALIKE


def _equals_ads(outcomes: Mapping[str, Outcome]) -> FloatArray:
    return outcomes["content"].net_eur - outcomes["ads"].net_eur + _ALIKE


def draw(answer: Answer, language: Language) -> None:
    """Draw the nearest turn as a sentence, the table, and the numbers that turn nothing."""
    if answer.budget_eur_month <= 0:
        st.info(text("insight-no-budget", language))
        return
    found = turns(answer.assumptions, answer.budget_eur_month)
    after = after_horizon_text(answer.assumptions.horizon, language)
    for sentence in nearest_sentences(found, after, language):
        st.markdown(sentence)
    turning = [pair for pair in found if any(turn.at is not None for turn in pair)]
    if turning:
        title = text("tipping-title", language)
        st.table(_table(turning, language), hide_index=True, border="horizontal", alt=title)
    still = [pair[0].field for pair in found if all(turn.at is None for turn in pair)]
    if still:
        names = list_and([text(f"field-{field}", language) for field in still], language)
        st.caption(text("tipping-never", language, numbers=names))
    else:
        st.caption(text("tipping-note", language))


def nearest_sentences(
    found: Sequence[tuple[Turn, Turn]], after: str, language: Language
) -> list[str]:
    """Return which number turns each of the two answers soonest."""
    pays = min((pair[0] for pair in found), key=lambda turn: turn.distance)
    equals = min((pair[1] for pair in found), key=lambda turn: turn.distance)
    return [
        _nearest("pays", pays, after, language),
        _nearest("equals", equals, after, language),
    ]


def _nearest(question: str, turn: Turn, after: str, language: Language) -> str:
    """Return the sentence of one question: today's answer, and what turns it soonest."""
    answer = f"{question}-yes" if turn.holds_today else f"{question}-no"
    if turn.at is None:
        return text(f"tipping-{answer}-always", language, horizon=after)
    return text(
        f"tipping-{answer}",
        language,
        horizon=after,
        name=text(f"field-{turn.field}", language),
        today=shown(turn.field, _known(turn.today), language),
        value=shown(turn.field, turn.shown_at, language),
    )


def _known(value: float) -> float | None:
    """Return the value, None for "unlimited"."""
    return None if value == float("inf") else value


def _table(found: Sequence[tuple[Turn, Turn]], language: Language) -> pd.DataFrame:
    return pd.DataFrame(
        [
            {
                text("tipping-number", language): text(f"field-{pays.field}", language),
                text("tipping-today", language): shown(pays.field, _known(pays.today), language),
                text("tipping-pays", language): cell(pays, language),
                text("tipping-equals", language): cell(equals, language),
            }
            for pays, equals in found
        ]
    )


def cell(turn: Turn, language: Language) -> str:
    """Return where the answer is yes: "from 1,340", "up to €260", never, always."""
    if turn.at is None:
        return text("tipping-always" if turn.holds_today else "tipping-at-no-value", language)
    side = "tipping-from" if turn.holds_above else "tipping-up-to"
    return text(side, language, value=shown(turn.field, turn.shown_at, language))
