"""The verdict: one sentence in euros on top of the page, chosen by the result."""

from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, has, text
from lib.i18n.numbers import money, number
from lib.model.verdict import Verdict
from lib.ui.answers import DRAWS, Answer
from lib.ui.values import after_horizon_text, horizon_text

_ALMOST_ALWAYS: Final = 95
_ALMOST_NEVER: Final = 5


def show_verdict(answer: Answer, language: Language) -> None:
    """Draw the verdict, large; marked as an example until one number is the owner's."""
    with st.container(border=True, key="verdict", gap="xsmall"):
        if answer.is_example:
            st.caption(text("verdict-example", language))
        if answer.budget_eur_month > 0:
            st.markdown(opening(answer, language))
        st.header(verdict_sentence(answer, language), anchor=False)
        if answer.budget_eur_month > 0:
            st.markdown(chance_sentence(answer, language))
            customers = text(f"customers-{answer.sector}", language)
            st.caption(text("verdict-caution", language, customers=customers))


def opening(answer: Answer, language: Language) -> str:
    """Return the budget and the period the verdict is about."""
    return text(
        "verdict-opening",
        language,
        budget=_budget(answer.budget_eur_month, language),
        horizon=horizon_text(answer.assumptions.horizon, language),
    )


def _budget(euros: float, language: Language) -> str:
    """Return a budget as it was typed: with cents only where it has some."""
    return money(euros, language, decimals=0 if euros == round(euros) else 2)


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
    if found.kind == "tie" and found.p_content_ahead is not None:
        ahead = round(100 * found.p_content_ahead)
        sides = {"content": number(ahead, language), "ads": number(100 - ahead, language)}
        return text("verdict-tie", language, **sides)
    return text(
        f"verdict-{found.kind}",
        language,
        content=_euros(found.returned_content_eur, language),
        ads=_euros(found.returned_ads_eur, language),
    )


def chance_sentence(answer: Answer, language: Language) -> str:
    """Return in how many of the draws the money comes back, for the way the verdict is about."""
    way, chance = _chance(answer.verdict)
    said = {
        "draws": number(DRAWS, language),
        "way": text(f"verdict-way-{way}", language),
        "horizon": after_horizon_text(answer.assumptions.horizon, language),
    }
    cases = round(100 * chance)
    if cases > _ALMOST_ALWAYS:
        return text("verdict-chance-always", language, **said)
    if cases < _ALMOST_NEVER:
        return text("verdict-chance-never", language, **said)
    return text("verdict-chance", language, cases=number(cases, language), **said)


def _chance(found: Verdict) -> tuple[str, float]:
    """Return the way the verdict is about, and its chance of paying; else the likeliest to pay."""
    chances = {
        "content": found.p_content_pays or 0.0,
        "ads": found.p_ads_pays or 0.0,
        "mix": found.p_mix_pays or 0.0,
    }
    way = found.kind if found.kind in chances else max(chances, key=lambda name: chances[name])
    return way, chances[way]


def _euros(amount: float, language: Language) -> str:
    """Return whole euros as a bare number; the sentence has the sign."""
    return number(amount, language, decimals=0)
