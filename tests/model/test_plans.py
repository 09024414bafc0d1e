import pytest

from lib.model.errors import OutOfBounds, PlanLength, WrongType
from lib.model.plans import NOTHING, Plan, promo_every, standard_plans
from lib.model.projection import project


def test_one_number_counts_for_every_month_and_a_list_must_have_them_all():
    assert Plan(600, [1, 2, 3], 1).months(3) == ([600.0] * 3, [1.0, 2.0, 3.0], [1.0] * 3)
    with pytest.raises(PlanLength) as refused:
        Plan(ads_eur=[1, 2]).months(3)
    assert (refused.value.field, refused.value.length, refused.value.horizon_months) == (
        "ads_eur", 2, 3,
    )  # fmt: skip


@pytest.mark.parametrize("euro", [-1, [5, -1], "600", True, None, [[1]]])
def test_budgets_are_finite_numbers_from_zero_on(euro):
    with pytest.raises((OutOfBounds, WrongType)):
        Plan(content_eur=euro)


@pytest.mark.parametrize("promo", [0.5, 2, -1, [0, 0.2]])
def test_a_month_has_an_action_or_none(promo):
    with pytest.raises(OutOfBounds):
        Plan(promo=promo)


def test_actions_every_few_months_begin_with_the_first():
    assert promo_every(3, 7).promo == (1, 0, 0, 1, 0, 0, 1)


def test_the_standard_set_spends_the_same_on_content_ads_and_both(shop):
    plans = standard_plans(600, 3, 36)
    projection = project(shop(), plans)
    costs = {name: outcome.cost_eur[0] for name, outcome in projection.outcomes.items()}
    assert costs == {"nothing": 0, "content": 21600, "ads": 21600, "half": 21600, "promo": 0}
    assert plans["nothing"].is_nothing
    assert Plan([0.0] * 5).is_nothing
    assert not plans["promo"].is_nothing


def test_equal_plans_under_two_names_have_the_same_outcome(shop):
    projection = project(shop(), {"one": Plan(300), "other": Plan(300), "nothing": NOTHING})
    assert projection["one"].npv_eur == projection["other"].npv_eur
    assert projection["nothing"].net_eur[0] == 0.0
