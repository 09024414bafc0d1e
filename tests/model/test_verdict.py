"""The firms are those of vectors.json; which way they go is known from there."""

import dataclasses

import numpy as np
import pytest

from lib.model.assumptions import Assumptions
from lib.model.outputs import evaluate
from lib.model.plans import NOTHING, Plan
from lib.model.projection import Projection, project
from lib.model.verdict import chance_ahead, verdict

FIRMS = {
    "default": {},
    "salon": {"S0": 500, "v": 60, "g": 0.6, "f": 0.6, "q": 0.45, "n_org": 9, "w": 0.35,
              "M": 6000, "cac0": 80, "a_max": 12},
    "salon_fully_booked": {"S0": 500, "v": 60, "g": 0.6, "f": 0.6, "q": 0.45, "n_org": 9,
                           "w": 0.35, "M": 6000, "cac0": 80, "a_max": 12, "cap": 325},
    "many_regulars": {"S0": 2500, "v": 30, "g": 0.35, "f": 3, "R": 0.8, "q": 0.25, "n_org": 136,
                      "w": 0.2, "M": 30000, "cac0": 90, "a_max": 30},
    "small_town": {"S0": 1200, "v": 14, "g": 0.6, "f": 3, "R": 0.92, "q": 0.5, "n_org": 11,
                   "w": 0.05, "M": 1800, "cac0": 120, "a_max": 2},
    "therapist": {"S0": 300, "v": 80, "g": 0.85, "f": 0.8, "R": 0.6, "q": 0.5, "n_org": 16,
                  "w": 0.5, "M": 8000, "cac0": 150, "a_max": 8},
    "webshop": {"S0": 1500, "v": 55, "g": 0.35, "f": 0.15, "R": 0.55, "q": 0.25, "n_org": 200,
                "w": 0.15, "M": None, "cac0": 25, "a_max": 200},
    "hairdresser": {"S0": 420, "v": 46, "g": 0.68, "f": 0.67, "R": 0.85, "q": 0.38, "n_org": 9,
                    "w": 0.1, "M": 9000, "cac0": 102, "a_max": 7.2},
    "daily_bakery": {"S0": 800, "v": 6.5, "g": 0.6, "f": 5.4, "R": 0.9, "q": 0.43, "n_org": 18,
                     "w": 0.05, "M": 26000, "cac0": 400, "a_max": 15},
}  # fmt: skip


def plans(budget: float) -> dict[str, Plan]:
    return {
        "content": Plan(content_eur=budget),
        "ads": Plan(ads_eur=budget),
        "half": Plan(budget / 2, budget / 2),
    }


@pytest.fixture
def firm(shop):
    def named(name: str) -> Assumptions:
        return shop(**FIRMS[name])

    return named


@pytest.mark.parametrize(
    ("name", "kind", "reason"),
    [
        ("default", "nothing", "comes_back_too_rarely"),
        ("salon", "ads", None),
        ("salon_fully_booked", "nothing", "fully_booked"),
        ("many_regulars", "content", None),
        ("small_town", "nothing", "market_nearly_exhausted"),
        ("webshop", "nothing", "margin_too_small"),
        ("hairdresser", "nothing", "comes_back_too_rarely"),
        ("daily_bakery", "nothing", "too_few_regulars"),
    ],
)
def test_each_firm_gets_its_own_answer(firm, name, kind, reason):
    answer = verdict(project(firm(name), plans(600)))
    assert (answer.kind, answer.reason) == (kind, reason)


def test_a_mix_is_named_only_where_it_gains_five_percent_of_the_money_spent(firm):
    """Therapist: half and half leads ads by 1,243 euro of 21,600 spent; 5 % are 1,080."""
    projection = project(firm("therapist"), plans(600))
    answer = verdict(projection)
    cost = projection["half"].cost_eur[0]
    assert answer.kind == "mix"
    assert answer.mix_gain_eur >= 0.05 * cost
    lower = dataclasses.replace(
        projection["half"],
        net_eur=projection["half"].net_eur - (answer.mix_gain_eur - 0.049 * cost),
    )
    almost = dataclasses.replace(projection, outcomes={**projection.outcomes, "half": lower})
    assert verdict(almost).kind == "ads"


def test_returned_per_hundred_euros_is_the_same_cash_as_the_net(firm):
    shop = firm("salon")
    results, answer = evaluate(shop, plans(600)), verdict(project(shop, plans(600)))
    assert answer.returned_ads_eur == pytest.approx(
        100 * results["ads"].extra_contribution_eur / results["ads"].cost_eur
    )
    assert answer.content_ahead_eur == pytest.approx(
        results["content"].net_eur - results["ads"].net_eur
    )


def drawn(projection: Projection, content: np.ndarray, ads: np.ndarray) -> Projection:
    """Return a projection whose nets were set by hand, to test the precedence alone."""
    nets = {"content": content, "ads": ads, "half": (content + ads) / 2}
    outcomes = {
        name: dataclasses.replace(
            projection[name], net_eur=net, break_even_month=np.where(net >= 0, 5.0, np.inf)
        )
        for name, net in nets.items()
    }
    return dataclasses.replace(projection, outcomes=outcomes)


@pytest.mark.parametrize(("ahead", "kind"), [(39, "ads"), (40, "tie"), (60, "tie"), (61, "ads")])
def test_between_40_and_60_of_100_draws_there_is_no_reliable_difference(firm, ahead, kind):
    projection = project(firm("salon"), plans(600))
    content = np.where(np.arange(100) < ahead, 2.0, -1.0)
    answer = verdict(projection, drawn(projection, content, np.zeros(100)))
    assert answer.kind == kind
    assert answer.p_content_ahead == pytest.approx(ahead / 100)
    assert answer.p_ads_ahead == pytest.approx(1 - ahead / 100)
    assert answer.p_content_pays == pytest.approx(ahead / 100)
    assert answer.p_ads_pays == 1.0


def test_that_nothing_pays_is_said_before_anything_else(firm):
    projection = project(firm("default"), plans(600))
    even = drawn(projection, np.array([1.0, -1.0]), np.zeros(2))
    assert verdict(projection, even).kind == "nothing"


def test_even_draws_count_half_for_each_side(firm):
    projection = project(firm("default"), plans(600))
    even = drawn(projection, np.array([1.0, 0.0, -1.0, -1.0]), np.zeros(4))
    assert chance_ahead(even["content"], even["ads"]) == 0.375


def test_without_money_there_is_nothing_to_compare_and_no_reason(firm):
    free = {"content": NOTHING, "ads": NOTHING, "half": NOTHING}
    answer = verdict(project(firm("default"), free))
    assert (answer.kind, answer.reason, answer.returned_mix_eur) == ("nothing", None, 100.0)
