"""The chart of cumulative euros with its three lines: what you see, what it means, what to do."""

from typing import Final

import numpy as np
import streamlit as st

from lib.charts.cumulative import (
    PlanLine,
    cumulative_rows,
    cumulative_spec,
    plan_name,
    with_euro_domain,
)
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.curves import FloatArray
from lib.model.outputs import crossover_month
from lib.model.uncertainty import quantiles
from lib.ui.answers import Answer
from lib.ui.values import after_horizon_text
from lib.ui.verdict import verdict_sentence

_PLANS: Final = ("content", "ads", "half", "today")
_FIRST_MONTH: Final = 1
_BAND: Final = (0.1, 0.9)
_BAND_STEP: Final = 3
_NOTHING_EUR: Final = 0.5
"""What is shown as 0 euros."""


def cumulative(answer: Answer, language: Language) -> None:
    """Draw the chart, its three lines, and where one way overtakes the other."""
    crossing = _crossing(answer)
    rows = cumulative_rows([_line(answer, plan) for plan in _PLANS], language, _mark(crossing))
    spec = cumulative_spec(language, answer.assumptions.horizon, _PLANS, has_band=True)
    nets = _nets(answer, language)
    after = after_horizon_text(answer.assumptions.horizon, language)
    st.subheader(text("what-if-chart-title", language))
    st.caption(text("chart-axis-euro", language))
    st.vega_lite_chart(
        rows,
        with_euro_domain(spec, rows),
        key="cumulative",
        alt=text(
            "what-if-alt",
            language,
            verdict=verdict_sentence(answer, language),
            horizon=after,
            **nets,
        ),
    )
    for line in chart_lines(answer, language):
        st.markdown(line)


def chart_lines(answer: Answer, language: Language) -> list[str]:
    """Return what you see, what it means, who overtakes whom, and what you can do."""
    after = after_horizon_text(answer.assumptions.horizon, language)
    if answer.budget_eur_month <= 0:
        return [
            text("what-if-see", language),
            text("what-if-means-free", language),
            text("what-if-do-free", language),
        ]
    return [
        text("what-if-see", language),
        _meaning(answer, after, _nets(answer, language), language),
        text("what-if-even", language, horizon=after)
        if _is_even(answer)
        else _crossing_sentence(_crossing(answer), after, language),
        _advice(answer, language),
    ]


def _line(answer: Answer, plan: str) -> PlanLine:
    result = answer.results[plan]
    costs_something = result.cost_eur > 0
    low, high = _band(answer, plan)
    return PlanLine(
        plan,
        answer.projection[plan].cumulative_eur[0],
        low,
        high,
        break_even_month=result.break_even_month if costs_something else None,
    )


def _band(answer: Answer, plan: str) -> tuple[FloatArray, FloatArray]:
    """Return the 10th and 90th percentile of the running total in every month.

    Sorting 4,000 draws in every month would take longer than everything else on the page: it is
    done every few months, and the months between lie on the straight line.
    """
    totals = answer.drawn[plan].cumulative_eur
    horizon = totals.shape[1]
    seen = sorted({*range(0, horizon, _BAND_STEP), horizon - 1})
    ends = quantiles(totals.T[seen], _BAND)
    months = np.arange(horizon)
    low, high = (np.interp(months, seen, end) for end in ends)
    return low, high


def _crossing(answer: Answer) -> tuple[str, str, int] | None:
    """Return which of content and ads is ahead for good, the other, and from which month."""
    if _is_even(answer):
        return None
    content = answer.projection["content"].cumulative_eur[0]
    ads = answer.projection["ads"].cumulative_eur[0]
    ahead, behind = ("content", "ads") if content[-1] >= ads[-1] else ("ads", "content")
    month = crossover_month(
        answer.projection[ahead].cumulative_eur[0], answer.projection[behind].cumulative_eur[0]
    )
    return None if month == float("inf") else (ahead, behind, int(month))


def _is_even(answer: Answer) -> bool:
    """Whether content and ads end at the same whole euro."""
    content, ads = answer.results["content"].net_eur, answer.results["ads"].net_eur
    return abs(content - ads) < _NOTHING_EUR


def _mark(crossing: tuple[str, str, int] | None) -> tuple[str, str, int] | None:
    """Mark a crossover only where there is one to see."""
    return crossing if crossing is not None and crossing[2] > _FIRST_MONTH else None


def _crossing_sentence(
    crossing: tuple[str, str, int] | None, after: str, language: Language
) -> str:
    if crossing is None:
        return text("what-if-no-crossover", language, horizon=after)
    ahead, behind, month = crossing
    names = {"ahead": plan_name(ahead, language), "behind": plan_name(behind, language)}
    if month == _FIRST_MONTH:
        return text("what-if-always-ahead", language, **names)
    return text("what-if-crossover", language, month=number(month, language), **names)


def _nets(answer: Answer, language: Language) -> dict[str, str]:
    return {plan: money(answer.results[plan].net_eur, language, decimals=0) for plan in _PLANS}


def _meaning(answer: Answer, after: str, nets: dict[str, str], language: Language) -> str:
    kind = answer.verdict.kind
    gaps = {"content": nets["content"], "ads": nets["ads"]}
    if kind == "mix":
        gaps["half"] = nets["half"]
    return text(f"what-if-means-{kind}", language, horizon=after, **gaps)


def _advice(answer: Answer, language: Language) -> str:
    kind = answer.verdict.kind
    if kind in ("nothing", "tie"):
        return text(f"what-if-do-{kind}", language)
    chosen = "half" if kind == "mix" else kind
    if answer.results[chosen].trough_eur > -_NOTHING_EUR:
        return text(f"what-if-do-{kind}-at-once", language)
    trough = money(-answer.results[chosen].trough_eur, language, decimals=0)
    return text(f"what-if-do-{kind}", language, trough=trough)
