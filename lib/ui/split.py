"""The best split of the budget, and what the next euro brings on both sides."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import streamlit as st

from lib.charts.split import split_rows, split_spec, with_domain
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money
from lib.model.assumptions import Assumptions
from lib.model.decisions import Split, best_split, next_euro
from lib.model.plans import Plan
from lib.model.projection import project
from lib.ui.answers import Answer
from lib.ui.cash import in_cash
from lib.ui.values import after_horizon_text

_ROUND_EUR: Final = (5, 10, 15, 20, 25, 50, 100, 150, 200, 250, 500, 1_000, 2_500, 5_000, 10_000)
_FEWEST_STEPS: Final = 8
_MOST_STEPS: Final = 24
_USUAL_STEPS: Final = 20
"""Steps of 5 %, for budgets that no round amount divides."""

_NO_DIFFERENCE: Final = 0.005
"""Splits that differ by less than this share of the money spent are one and the same."""


@dataclass(frozen=True)
class Splits:
    """All ways of dividing a monthly budget between content and ads, and the best of them.

    Parameters
    ----------
    content_eur, net_eur
        Euro a month for content, rising from 0 to the budget, the rest for ads; and what each
        split leaves after the horizon.
    spent
        The best split that spends everything.
    free
        The best split if money may stay in the till.
    cost_eur
        What spending everything costs within the horizon.
    """

    content_eur: tuple[float, ...]
    net_eur: tuple[float, ...]
    spent: Split
    free: Split
    cost_eur: float

    @property
    def is_flat(self) -> bool:
        """Whether it makes no difference how the budget is divided."""
        return max(self.net_eur) - min(self.net_eur) < _NO_DIFFERENCE * self.cost_eur

    @property
    def best(self) -> int:
        """Index of the best split that spends everything."""
        part = self.content_eur[1]
        return round(self.spent.content_eur / part)


def owner_steps(budget_eur_month: float) -> int:
    """Return into how many parts a budget is cut so that the amounts are round."""
    for part in _ROUND_EUR:
        steps = round(budget_eur_month / part)
        if _FEWEST_STEPS <= steps <= _MOST_STEPS and steps * part == budget_eur_month:
            return steps
    return _USUAL_STEPS


def splits(assumptions: Assumptions, budget_eur_month: float, steps: int) -> Splits:
    """Return what every split of a budget brings, in present values of the firm as given.

    Parameters
    ----------
    assumptions
        The firm; `in_cash` for undiscounted euros.
    budget_eur_month
        Euro a month, above 0.
    steps
        Into how many parts the budget is cut.
    """
    part = budget_eur_month / steps
    plans = {f"{n}": Plan(content_eur=part * n, ads_eur=part * (steps - n)) for n in _all(steps)}
    projection = project(assumptions, plans)
    return Splits(
        tuple(part * n for n in _all(steps)),
        tuple(float(outcome.npv_eur[0]) for outcome in projection.outcomes.values()),
        best_split(assumptions, budget_eur_month, steps),
        best_split(assumptions, budget_eur_month, steps, spend_all=False),
        float(projection["0"].cost_eur[0]),
    )


def _all(steps: int) -> range:
    return range(steps + 1)


def draw(answer: Answer, language: Language) -> None:
    """Draw the best split, its chart with three lines, and the next euro."""
    budget = answer.budget_eur_month
    if budget <= 0:
        st.info(text("insight-no-budget", language))
        return
    firm = in_cash(answer.assumptions)
    found = splits(firm, budget, owner_steps(budget))
    after = after_horizon_text(answer.assumptions.horizon, language)
    for sentence in split_sentences(found, after, language):
        st.markdown(sentence)
    _chart(found, after, language)
    st.markdown(text("split-see", language, horizon=after))
    st.markdown(_meaning(found, language))
    st.markdown(text(f"split-do-{_kind(found)}", language))
    _next_euros(answer.plans["today"], found, firm, language)


def split_sentences(found: Splits, after: str, language: Language) -> list[str]:
    """Return where most is left: with everything spent, and if money may stay in the till."""
    return [_spent_sentence(found, after, language), _free_sentence(found, after, language)]


def _spent_sentence(found: Splits, after: str, language: Language) -> str:
    net = _euros(found.spent.npv_eur, language)
    if found.is_flat:
        return text("split-spend-flat", language, horizon=after, net=net)
    gaps = _amounts(found.spent, language)
    return text(f"split-spend-{_sides(found.spent)}", language, horizon=after, net=net, **gaps)


def _free_sentence(found: Splits, after: str, language: Language) -> str:
    kind = _kind(found)
    if kind in ("all", "nothing"):
        return text(f"split-till-{kind}", language)
    kept = found.content_eur[-1] - found.free.content_eur - found.free.ads_eur
    gaps = _amounts(found.free, language)
    gaps |= {"kept": _euros(kept, language), "net": _euros(found.free.npv_eur, language)}
    return text(f"split-till-part-{_sides(found.free)}", language, horizon=after, **gaps)


def _amounts(split: Split, language: Language) -> dict[str, str]:
    """Return the amounts of a split that are above zero."""
    amounts = {"content": split.content_eur, "ads": split.ads_eur}
    return {side: _euros(euros, language) for side, euros in amounts.items() if euros > 0}


def _sides(split: Split) -> str:
    if split.content_eur <= 0:
        return "ads"
    return "both" if split.ads_eur > 0 else "content"


def _kind(found: Splits) -> str:
    """Return how much of the budget is worth spending: nothing, part or all of it."""
    spent = found.free.content_eur + found.free.ads_eur
    if spent <= 0:
        return "nothing"
    part = found.content_eur[1]
    return "all" if spent > found.content_eur[-1] - part / 2 else "part"


def _meaning(found: Splits, language: Language) -> str:
    if found.is_flat:
        return text("split-means-flat", language)
    difference = max(found.net_eur) - min(found.net_eur)
    return text("split-means", language, difference=_euros(difference, language))


def _chart(found: Splits, after: str, language: Language) -> None:
    rows = split_rows(found.content_eur, found.net_eur, found.best, language)
    st.caption(text("split-axis", language, horizon=after))
    st.vega_lite_chart(
        rows,
        with_domain(split_spec(language), "y", found.net_eur),
        key="split-chart",
        alt=text(
            "split-alt",
            language,
            horizon=after,
            ads=_euros(found.net_eur[0], language),
            content=_euros(found.net_eur[-1], language),
            best=_euros(found.spent.npv_eur, language),
        ),
    )


def _next_euros(today: Plan, found: Splits, firm: Assumptions, language: Language) -> None:
    st.markdown(f"**{text('next-euro-title', language)}**")
    best = Plan(content_eur=found.spent.content_eur, ads_eur=found.spent.ads_eur)
    st.markdown(next_euro_sentence("today", next_euro(firm, today), language))
    if best != today:
        st.markdown(next_euro_sentence("best", next_euro(firm, best), language))
    st.caption(text("next-euro-note", language))


def next_euro_sentence(after: str, returned_eur: Mapping[str, float], language: Language) -> str:
    """Return what one more euro a month brings back, on top of today's or of the best plan."""
    return text(
        f"next-euro-{after}",
        language,
        content=money(returned_eur["content"], language),
        ads=money(returned_eur["ads"], language),
    )


def _euros(amount: float, language: Language) -> str:
    return money(amount, language, decimals=0)
