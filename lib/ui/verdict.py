"""The verdict: one sentence in euros on top of the page, chosen by the result."""

import streamlit as st

from lib.i18n.catalog import Language, has, text
from lib.i18n.numbers import money, number
from lib.ui.answers import Answer
from lib.ui.values import horizon_text


def show_verdict(answer: Answer, language: Language) -> None:
    """Draw the verdict, large; marked as an example until one number is the owner's."""
    with st.container(border=True, key="verdict", gap="xsmall"):
        if answer.is_example:
            st.caption(text("verdict-example", language))
        if answer.budget_eur_month > 0:
            st.markdown(opening(answer, language))
        st.header(verdict_sentence(answer, language), anchor=False)


def opening(answer: Answer, language: Language) -> str:
    """Return the budget and the period the verdict is about."""
    return text(
        "verdict-opening",
        language,
        budget=money(answer.budget_eur_month, language, decimals=0),
        horizon=horizon_text(answer.assumptions.horizon, language),
    )


def verdict_sentence(answer: Answer, language: Language) -> str:
    """Return the whole sentence that answers the page's question."""
    found = answer.verdict
    if answer.budget_eur_month <= 0:
        return text("verdict-no-budget", language)
    if found.kind == "nothing":
        message = f"verdict-nothing-{found.reason}"
        chosen = message if has(message, language) else "verdict-nothing"
        best = max(found.returned_content_eur, found.returned_ads_eur, found.returned_mix_eur)
        return text(chosen, language, best=_euros(best, language))
    if found.kind == "mix":
        half = money(answer.budget_eur_month / 2, language, decimals=0)
        gain = money(found.mix_gain_eur, language, decimals=0)
        return text("verdict-mix", language, content_budget=half, ads_budget=half, gain=gain)
    return text(
        f"verdict-{found.kind}",
        language,
        content=_euros(found.returned_content_eur, language),
        ads=_euros(found.returned_ads_eur, language),
    )


def _euros(amount: float, language: Language) -> str:
    """Return whole euros as a bare number; the sentence has the sign."""
    return number(amount, language, decimals=0)
