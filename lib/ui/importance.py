"""What matters most: how far each number moves the answer, and which is worth measuring first."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import streamlit as st

from lib.charts.importance import importance_rows, importance_spec
from lib.charts.split import with_domain
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, percent
from lib.model.assumptions import Assumptions
from lib.model.information import Swing, tornado, worth_measuring
from lib.model.plans import Plan
from lib.model.projection import Projection
from lib.model.uncertainty import compare
from lib.ui.answers import Answer
from lib.ui.cash import in_cash
from lib.ui.tipping_points import NUMBERS
from lib.ui.values import after_horizon_text, horizon_text, shown

HARD_TO_MEASURE: Final = frozenset(
    {
        "churn_effect",
        "frequency_effect",
        "referral_effect",
        "stay_effect",
        "organic_effect",
        "presence_half_life_months",
        "content_half_budget_eur",
    }
)
"""What content causes: to see a tenth fewer regulars leave takes thousands of them a group."""

_NAMED: Final = 3
_BARS: Final = 8
_WORTH_SAYING_EUR: Final = 1.0
_KNOWN: Final = ("owner", "upload")


@dataclass(frozen=True)
class Worth:
    """What measuring is worth, euro within the horizon.

    Parameters
    ----------
    everything_eur
        Knowing all numbers beforehand: the most that any measuring may cost.
    first
        The number worth measuring first, and what knowing it is worth; None if no single number
        would change the decision.
    first_measurable
        The same among the numbers that a small firm can measure.
    """

    everything_eur: float
    first: tuple[str, float] | None
    first_measurable: tuple[str, float] | None


def swings(assumptions: Assumptions, content: Plan, ads: Plan) -> list[Swing]:
    """Return the numbers that move content against ads, in cash, the largest swing first."""
    found = tornado(in_cash(assumptions), content, ads)
    return [swing for swing in found if swing.swing_eur >= _WORTH_SAYING_EUR]


def worth_of_measuring(drawn: Projection) -> Worth:
    """Return what measuring is worth in cash; spending nothing is one of the ways."""
    nets = [outcome.net_eur for outcome in drawn.outcomes.values()]
    table = np.stack([np.zeros_like(nets[0]), *nets], axis=1)
    values = worth_measuring({name: drawn.values[name] for name in NUMBERS}, table)
    worthy = [(name, euros) for name, euros in values.items() if euros >= _WORTH_SAYING_EUR]
    measurable = [pair for pair in worthy if pair[0] not in HARD_TO_MEASURE]
    return Worth(
        compare(table).evpi,
        worthy[0] if worthy else None,
        measurable[0] if measurable else None,
    )


def assumption_share(answer: Answer, language: Language) -> str:
    """Return how much of what moves the answer is only assumed, and which two matter most."""
    found = swings(answer.assumptions, answer.plans["content"], answer.plans["ads"])
    return share_sentence(found, answer.assumptions, language)


def share_sentence(found: Sequence[Swing], assumptions: Assumptions, language: Language) -> str:
    """Return the sentence on the share of the swings that no owner and no upload vouches for."""
    assumed = [s for s in found if assumptions[s.field].origin not in _KNOWN]
    total = sum(swing.swing_eur for swing in found)
    if not found:
        return text("assumed-nothing-moves", language)
    if not assumed:
        return text("assumed-none", language)
    share = percent(sum(swing.swing_eur for swing in assumed) / total, language)
    names = [text(f"field-{swing.field}", language) for swing in assumed[:2]]
    if len(names) == 1:
        return text("assumed-one", language, share=share, name=names[0])
    if len(assumed) == len(found):
        return text("assumed-all", language, first=names[0], second=names[1])
    return text("assumed-some", language, share=share, first=names[0], second=names[1])


def draw(answer: Answer, language: Language) -> None:
    """Draw the three numbers that matter most in words, the bars, and what measuring is worth."""
    if answer.budget_eur_month <= 0:
        st.info(text("insight-no-budget", language))
        return
    found = swings(answer.assumptions, answer.plans["content"], answer.plans["ads"])
    after = after_horizon_text(answer.assumptions.horizon, language)
    if found:
        st.markdown(text("importance-intro", language, horizon=after))
        st.markdown("\n".join(f"{n}. {line}" for n, line in enumerate(top(found, language), 1)))
        _bars(found, after, language)
    else:
        st.markdown(text("assumed-nothing-moves", language))
    over = horizon_text(answer.assumptions.horizon, language)
    for sentence in worth_sentences(worth_of_measuring(answer.drawn), over, language):
        st.markdown(sentence)


def top(found: Sequence[Swing], language: Language) -> list[str]:
    """Return what happens at the low and the high end of the numbers that matter most."""
    return [_swing_sentence(swing, language) for swing in found[:_NAMED]]


def _swing_sentence(swing: Swing, language: Language) -> str:
    return text(
        "importance-swing",
        language,
        name=text(f"field-{swing.field}", language),
        low=shown(swing.field, swing.low, language),
        high=shown(swing.field, swing.high, language),
        low_ahead=_ahead(swing.at_low_eur),
        high_ahead=_ahead(swing.at_high_eur),
        at_low=_euros(abs(swing.at_low_eur), language),
        at_high=_euros(abs(swing.at_high_eur), language),
    )


def _ahead(content_ahead_eur: float) -> str:
    """Return who is ahead, as the sentence asks for it."""
    if abs(content_ahead_eur) < _WORTH_SAYING_EUR:
        return "even"
    return "content" if content_ahead_eur > 0 else "ads"


def _bars(found: Sequence[Swing], after: str, language: Language) -> None:
    shown_bars = found[:_BARS]
    rows = importance_rows(
        [(text(f"field-{s.field}", language), s.at_low_eur, s.at_high_eur) for s in shown_bars]
    )
    ends = [euros for swing in shown_bars for euros in (swing.at_low_eur, swing.at_high_eur)]
    st.caption(text("importance-axis", language, horizon=after))
    st.vega_lite_chart(
        rows,
        with_domain(importance_spec(language, len(shown_bars)), "x", ends),
        key="importance-chart",
        alt=" ".join(top(found, language)),
    )
    st.markdown(text("importance-see", language))
    turning = sum(swing.turns for swing in found)
    kind = "turns" if turning else "holds"
    st.markdown(text(f"importance-means-{kind}", language))
    st.markdown(text(f"importance-do-{kind}", language))


def worth_sentences(worth: Worth, over: str, language: Language) -> list[str]:
    """Return which number to measure first, up to what that is worth, and the ceiling of all."""
    if worth.everything_eur < _WORTH_SAYING_EUR:
        return [text("measure-nothing", language)]
    ceiling = text(
        "measure-ceiling", language, amount=_euros(worth.everything_eur, language), horizon=over
    )
    if worth.first is None:
        return [text("measure-no-single", language), ceiling]
    sentences = [_measure("measure-first", worth.first, language)]
    if worth.first[0] in HARD_TO_MEASURE:
        sentences = [_measure("measure-first-hard", worth.first, language)]
        if worth.first_measurable is None:
            sentences.append(text("measure-none-measurable", language))
        else:
            sentences.append(_measure("measure-first-measurable", worth.first_measurable, language))
    return [*sentences, ceiling]


def _measure(message: str, found: tuple[str, float], language: Language) -> str:
    name, euros = found
    return text(
        message, language, name=text(f"field-{name}", language), amount=_euros(euros, language)
    )


def _euros(amount: float, language: Language) -> str:
    return money(amount, language, decimals=0)
