"""What matters most, what is only assumed, and what is worth measuring."""

import numpy as np
import pytest

from lib.model.assumptions import Assumptions
from lib.model.information import Swing
from lib.model.plans import Plan
from lib.model.projection import project
from lib.model.sectors import SECTORS
from lib.model.uncertainty import draw
from lib.ui.importance import (
    HARD_TO_MEASURE,
    Worth,
    share_sentence,
    swings,
    top,
    worth_of_measuring,
    worth_sentences,
)

NB = "\u00a0"
PLANS = {
    "content": Plan(content_eur=600.0),
    "ads": Plan(ads_eur=600.0),
    "half": Plan(content_eur=300.0, ads_eur=300.0),
}
FOUND = [
    Swing("first_cac_eur", 40.0, 200.0, -12_300.0, 800.0),
    Swing("regulars_today", 340.0, 460.0, -900.0, 0.2),
    Swing("churn_effect", 0.0, 0.25, -500.0, -100.0),
]


def test_a_swing_is_the_cash_difference_of_the_two_plans_at_both_ends() -> None:
    firm = SECTORS["cafe_restaurant"].assumptions()
    first = swings(firm, PLANS["content"], PLANS["ads"])[0]
    for value, expected in ((first.low, first.at_low_eur), (first.high, first.at_high_eur)):
        outcome = project({**firm.values(), first.field: value}, PLANS)
        ahead = outcome["content"].net_eur[0] - outcome["ads"].net_eur[0]
        assert ahead == pytest.approx(expected, rel=1e-9)


def test_the_top_numbers_are_told_with_who_is_ahead_at_both_ends() -> None:
    first, second, _ = top(FOUND, "de")
    assert first == (
        f"„Kosten des ersten neuen Kunden“ zwischen €{NB}40,00 und €{NB}200: Beim niedrigen Wert "
        f"liegt Werbung um €{NB}12.300 vorne, beim hohen Wert liegen Inhalte um €{NB}800 vorne."
    )
    assert second == (
        f"„Stammkunden heute“ zwischen 340 und 460: Beim niedrigen Wert liegt Werbung um €{NB}900 "
        "vorne, beim hohen Wert liegen beide gleichauf."
    )


def test_the_share_of_assumptions_is_that_of_the_swings() -> None:
    owner = Assumptions.defaults().replace("first_cac_eur", 80.0)
    sentence = share_sentence(FOUND, owner, "de")
    # 13,100 of 14,400.20 euro of swing are the owner's
    assert sentence.startswith(f"Dieses Ergebnis beruht zu 9{NB}% auf Annahmen")
    assert "„Stammkunden heute“ und „Seltener verloren gehen“" in sentence


def test_the_sentence_on_assumptions_fits_every_mix_of_origins() -> None:
    nobody = Assumptions.defaults()
    assert share_sentence(FOUND, nobody, "de").startswith("Alles, was dieses Ergebnis bewegt, ist")
    everybody = nobody
    for swing in FOUND:
        everybody = everybody.replace(swing.field, nobody[swing.field].value)
    assert "Ihre eigenen Zahlen" in share_sentence(FOUND, everybody, "de")
    assert "auf einer Annahme" in share_sentence(FOUND[:1], nobody, "de")
    assert "Keine der unsicheren Zahlen" in share_sentence([], nobody, "de")


def test_no_number_is_worth_more_than_knowing_everything() -> None:
    drawn = project(draw(SECTORS["physio_dentist"].assumptions(), 4000, 1), PLANS)
    worth = worth_of_measuring(drawn)
    nets = np.stack([np.zeros(4000), *(o.net_eur for o in drawn.outcomes.values())])
    assert worth.everything_eur == pytest.approx(nets.max(axis=0).mean() - nets.mean(axis=1).max())
    assert worth.first is not None
    assert 0.02 * worth.everything_eur <= worth.first[1] <= worth.everything_eur
    assert worth.first_measurable is None or worth.first_measurable[0] not in HARD_TO_MEASURE


@pytest.mark.parametrize(
    ("worth", "said"),
    [
        (Worth(0.0, None, None), ["ist keinen Aufwand wert"]),
        (Worth(300.0, None, None), ["Keine einzelne Zahl", f"höchstens €{NB}300 wert"]),
        (
            Worth(300.0, ("first_cac_eur", 90.0), ("first_cac_eur", 90.0)),
            [f"Das genauer zu wissen ist bis zu €{NB}90 wert.", "höchstens"],
        ),
        (
            Worth(300.0, ("churn_effect", 90.0), ("first_cac_eur", 20.0)),
            ["kaum messen", "die Sie messen können, zuerst: „Kosten", "höchstens"],
        ),
        (
            Worth(300.0, ("churn_effect", 90.0), None),
            ["kaum messen", "einzeln nicht ändern", "höchstens"],
        ),
    ],
)
def test_what_to_measure_first_is_said_with_its_worth(worth: Worth, said: list[str]) -> None:
    sentences = worth_sentences(worth, "drei Jahre", "de")
    assert len(sentences) == len(said)
    for sentence, part in zip(sentences, said, strict=True):
        assert part in sentence
