"""Wanted: so much more a month. What each number alone would have to be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd
import streamlit as st

from lib.charts.cumulative import plan_name
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money
from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.goal_seek import seek_budget
from lib.model.plans import Plan
from lib.model.projection import Outcome
from lib.model.turning import Turn, nearest_turns
from lib.ui import state
from lib.ui.answers import Answer
from lib.ui.number_field import number_field
from lib.ui.values import horizon_text, shown

MOVABLE: Final = (
    "regulars_today",
    "order_value_net_eur",
    "contribution_margin",
    "orders_per_regular_month",
    "retention_rate_year",
    "newcomer_stay_rate",
    "referrals_per_regular_year",
    "first_cac_eur",
)
WAYS: Final = ("content", "ads", "half")
USUAL_GOAL_EUR: Final = 500.0
_MOST_EUR: Final = 1_000_000.0
_HALVINGS: Final = 10.0
"""Content beyond ten times the budget of the half effect reaches nobody further."""


_CEILINGS: Final = 7.0
"""Ads beyond seven times ceiling times first cost reach 99.9 % of the ceiling."""


@dataclass(frozen=True)
class GoalSeek:
    """What would have to change, one thing at a time, for an average extra a month.

    Parameters
    ----------
    plan
        The plan assumed for the numbers: the one of `WAYS` that brings most today.
    average_eur
        What it brings a month on average, its cost deducted.
    turns
        The numbers, nearest first.
    content_budget_eur, ads_budget_eur
        Smallest budget a month of each way alone that reaches the goal; None: no budget does.
    """

    plan: str
    average_eur: float
    turns: list[Turn]
    content_budget_eur: float | None
    ads_budget_eur: float | None


def seek(
    assumptions: Assumptions,
    plans: Mapping[str, Plan],
    nets_eur: Mapping[str, float],
    goal_eur_month: float,
) -> GoalSeek:
    """Return what would have to change for a goal.

    Parameters
    ----------
    assumptions
        The firm.
    plans, nets_eur
        The plans of `WAYS`, and what each brings in cash within the horizon.
    goal_eur_month
        Wanted on average a month within the horizon, after the cost of the plan.
    """
    wanted_eur = goal_eur_month * assumptions.horizon
    plan = max(WAYS, key=lambda way: nets_eur[way])

    def distance(outcomes: Mapping[str, Outcome]) -> FloatArray:
        return outcomes["plan"].net_eur - wanted_eur

    (turns,) = nearest_turns(assumptions, MOVABLE, {"plan": plans[plan]}, [distance])
    return GoalSeek(
        plan,
        nets_eur[plan] / assumptions.horizon,
        sorted(turns, key=lambda turn: turn.distance),
        _content_budget(assumptions, wanted_eur),
        _ads_budget(assumptions, wanted_eur),
    )


def _content_budget(assumptions: Assumptions, wanted_eur: float) -> float | None:
    highest = _HALVINGS * assumptions.values()["content_half_budget_eur"]
    return seek_budget(
        assumptions, lambda e: Plan(content_eur=e), min(_MOST_EUR, highest), wanted_eur
    )


def _ads_budget(assumptions: Assumptions, wanted_eur: float) -> float | None:
    values = assumptions.values()
    highest = _CEILINGS * values["ads_newcomers_ceiling_month"] * values["first_cac_eur"]
    return seek_budget(assumptions, lambda e: Plan(ads_eur=e), min(_MOST_EUR, highest), wanted_eur)


def draw(answer: Answer, language: Language) -> None:
    """Draw the field for the goal, where the firm stands, and what each number would have to be."""
    if answer.budget_eur_month <= 0:
        st.info(text("insight-no-budget", language))
        return
    goal = _goal_field(language)
    nets = {way: answer.results[way].net_eur for way in WAYS}
    found = seek(answer.assumptions, answer.plans, nets, goal)
    for sentence in goal_sentences(found, goal, answer, language):
        st.markdown(sentence)
    table = _table(found, answer.budget_eur_month, language)
    st.table(table, hide_index=True, border="horizontal", alt=text("goal-title", language))
    st.caption(text("goal-note", language))


def _goal_field(language: Language) -> float:
    wanted = state.current().goal_eur_month
    value = USUAL_GOAL_EUR if wanted is None else wanted
    with st.container(width=320, gap="xsmall"):
        entry = number_field(
            key="goal",
            label=text("goal-field", language),
            value=value,
            language=language,
            kind="money",
            minimum=0.0,
            maximum=_MOST_EUR,
        )
    if entry.is_entered and entry.value is not None:
        state.change(goal_eur_month=entry.value)
        return entry.value
    return value


def goal_sentences(
    found: GoalSeek, goal_eur_month: float, answer: Answer, language: Language
) -> list[str]:
    """Return which plan is assumed, how far it is from the goal, and what comes nearest."""
    is_reached = found.average_eur >= goal_eur_month
    where = text(
        "goal-reached" if is_reached else "goal-missed",
        language,
        plan=plan_name(found.plan, language),
        budget=_euros(answer.budget_eur_month, language),
        average=_euros(found.average_eur, language),
        goal=_euros(goal_eur_month, language),
        horizon=horizon_text(answer.assumptions.horizon, language),
    )
    nearest = found.turns[0]
    if is_reached:
        return [where]
    if nearest.at is None:
        return [where, text("goal-no-number", language)]
    return [
        where,
        text(
            "goal-nearest",
            language,
            name=text(f"field-{nearest.field}", language),
            today=shown(nearest.field, nearest.today, language),
            value=needed(nearest, language),
        ),
    ]


def needed(turn: Turn, language: Language) -> str:
    """Return what a number would have to be: "at least 1,340", "at most €26", out of reach."""
    if turn.at is None:
        return text("goal-always" if turn.holds_today else "goal-out-of-reach", language)
    side = "goal-at-least" if turn.holds_above else "goal-at-most"
    return text(side, language, value=shown(turn.field, turn.shown_at, language))


def _table(found: GoalSeek, budget_eur_month: float, language: Language) -> pd.DataFrame:
    rows: list[Sequence[str]] = [
        (
            text(f"field-{turn.field}", language),
            shown(turn.field, turn.today, language),
            needed(turn, language),
        )
        for turn in found.turns
    ]
    for way, budget in (("content", found.content_budget_eur), ("ads", found.ads_budget_eur)):
        today = _euros(budget_eur_month, language)
        rows.append((text(f"goal-budget-{way}", language), today, _budget(budget, language)))
    columns = ("goal-number", "goal-today", "goal-needed")
    return pd.DataFrame(rows, columns=[text(column, language) for column in columns])


def _budget(budget: float | None, language: Language) -> str:
    if budget is None:
        return text("goal-out-of-reach", language)
    return text("goal-at-least", language, value=_euros(budget, language))


def _euros(amount: float, language: Language) -> str:
    return money(amount, language, decimals=0)
