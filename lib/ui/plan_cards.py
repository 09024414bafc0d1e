"""One card a plan: what is left after the horizon, and when the money is back."""

import streamlit as st

from lib.charts.cumulative import plan_name
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.outputs import Result
from lib.model.uncertainty import Ranges
from lib.ui.answers import Answer
from lib.ui.values import after_horizon_text

_PER = 100.0


def plan_cards(answer: Answer, language: Language) -> None:
    """Draw the cards in the order of the chart's legend."""
    after = after_horizon_text(answer.assumptions.horizon, language)
    st.subheader(text("what-if-metrics-title", language, horizon=after))
    with st.grid(4, gap="small"):
        for plan, result in answer.results.items():
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.metric(plan_name(plan, language), money(result.net_eur, language, decimals=0))
                for line in _lines(result, answer.ranges[plan], language):
                    st.caption(line)


def _lines(result: Result, spread: Ranges, language: Language) -> list[str]:
    if result.roi is None:
        return [text("what-if-metric-free", language)]
    low, _, high = (money(euros, language, decimals=0) for euros in spread.net_eur)
    returned = number(_PER * (1 + result.roi), language, decimals=0)
    lines = [
        text("what-if-metric-range", language, low=low, high=high),
        text("what-if-metric-returned", language, returned=returned),
    ]
    if result.break_even_month is None:
        lines.append(text("what-if-metric-no-break-even", language))
    else:
        month = number(result.break_even_month, language)
        lines.append(text("what-if-metric-break-even", language, month=month))
    if result.trough_eur < 0:
        trough = money(-result.trough_eur, language, decimals=0)
        lines.append(text("what-if-metric-trough", language, trough=trough))
    else:
        lines.append(text("what-if-metric-no-trough", language))
    return lines
