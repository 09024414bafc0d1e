"""Where an answer turns: the model's own numbers, the side it holds on, honest rounding."""

import pytest

from lib.model.assumptions import Assumptions
from lib.model.plans import Plan
from lib.model.projection import project
from lib.model.sectors import SECTORS
from lib.model.tipping import tipping_points
from lib.model.turning import Turn, nearest_turns
from lib.ui.cash import in_cash
from lib.ui.tipping_points import NUMBERS

PLANS = {"content": Plan(content_eur=600.0), "ads": Plan(ads_eur=600.0)}


def pays(outcomes):
    return outcomes["content"].npv_eur


def equals_ads(outcomes):
    return outcomes["content"].npv_eur - outcomes["ads"].npv_eur


def test_the_published_case_turns_where_it_was_computed_elsewhere() -> None:
    """Vector what_must_be_true of tests/model/vectors.json, in present values."""
    fields = ["regulars_today", "churn_effect", "content_half_budget_eur", "first_cac_eur"]
    breaking_even, parity = nearest_turns(Assumptions.defaults(), fields, PLANS, (pays, equals_ads))
    assert breaking_even[0].at == pytest.approx(1729.6537165067284, rel=1e-4)
    assert breaking_even[0].holds_above
    assert breaking_even[1].at is None
    assert breaking_even[2].at is None
    assert parity[3].at == pytest.approx(191.0174393623314, rel=1e-4)
    assert parity[3].holds_above


@pytest.mark.parametrize("sector", SECTORS)
def test_where_only_one_value_turns_the_answer_it_is_the_one_the_model_finds(sector: str) -> None:
    firm = SECTORS[sector].assumptions()
    budget = SECTORS[sector].budget_eur_month
    plans = {"content": Plan(content_eur=budget)}
    (found,) = nearest_turns(firm, NUMBERS, plans, (pays,))
    for mine, models in zip(
        found, tipping_points(firm, budget, "break_even", NUMBERS), strict=True
    ):
        assert (mine.at is None) == (models.turns_at is None), mine.field
        if models.turns_at is not None:
            assert mine.at == pytest.approx(models.turns_at, rel=1e-3, abs=1e-6), mine.field


@pytest.mark.parametrize(
    "sector", ["cafe_restaurant", "craft_trades", "physio_dentist", "gym_yoga"]
)
def test_at_the_value_shown_the_answer_is_yes(sector: str) -> None:
    firm = in_cash(SECTORS[sector].assumptions())
    budget = SECTORS[sector].budget_eur_month
    plans = {"content": Plan(content_eur=budget), "ads": Plan(ads_eur=budget)}
    for goal, turns in zip(
        (pays, equals_ads), nearest_turns(firm, NUMBERS, plans, (pays, equals_ads)), strict=True
    ):
        for turn in turns:
            if turn.at is None:
                continue
            values = {**firm.values(), turn.field: turn.shown_at}
            assert goal(project(values, plans).outcomes)[0] >= -1e-6, turn


def test_of_several_values_the_one_nearest_to_today_counts() -> None:
    """Content leads ads at this gym for retention between 44 and 92 percent; today it is 87.5."""
    firm = in_cash(SECTORS["gym_yoga"].assumptions())
    (turns,) = nearest_turns(firm, ["retention_rate_year"], PLANS, (equals_ads,))
    assert turns[0].at == pytest.approx(0.9231, abs=1e-3)
    assert turns[0].holds_today
    assert not turns[0].holds_above


@pytest.mark.parametrize(
    ("field", "today", "holds_today", "at", "shown"),
    [
        ("regulars_today", 859.0, False, 1340.008, 1350.0),
        ("regulars_today", 39.0, False, 51.199, 52.0),
        ("regulars_today", 2000.0, True, 1340.008, 1350.0),
        ("content_half_budget_eur", 400.0, False, 261.312, 261.0),
        ("contribution_margin", 0.65, False, 0.8272, 0.828),
        ("contribution_margin", 0.65, False, 0.99999, 1.0),
        ("presence_today", 0.0, False, 0.99999, 0.99999),  # 1 itself is not possible
    ],
)
def test_values_are_rounded_to_the_side_on_which_the_answer_is_yes(
    field: str, today: float, holds_today: bool, at: float, shown: float
) -> None:
    assert Turn(field, today, holds_today, at).shown_at == pytest.approx(shown, rel=1e-12)


def test_distances_lie_between_zero_and_one_and_never_is_the_farthest() -> None:
    assert Turn("regulars_today", 100.0, False, 100.0).distance == 0.0
    assert Turn("regulars_today", 100.0, False, 200.0).distance == pytest.approx(0.5)
    assert Turn("regulars_today", 0.0, False, 200.0).distance == 1.0
    assert Turn("market_size", float("inf"), True, 200.0).distance == 1.0
    assert Turn("regulars_today", 100.0, False, None).distance == float("inf")
