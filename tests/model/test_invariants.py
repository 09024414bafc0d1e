"""What must hold for any firm: the model's invariants on random numbers."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model import closed_forms as closed
from lib.model.assumptions import Assumptions
from lib.model.curves import ads, ads_marginal_cac, calibrate_cac0
from lib.model.decisions import best_split, next_euro
from lib.model.plans import NOTHING, Plan
from lib.model.projection import as_values
from lib.model.trajectory import simulate
from tests.model.random_firms import (
    EFFECTS,
    UNLIMITED,
    budgets,
    everything,
    firms,
    numbers,
    outcome,
    some,
)

MONEY = (
    "order_value_net_eur",
    "content_half_budget_eur",
    "first_cac_eur",
    "content_setup_eur",
    "ads_setup_eur",
    "promo_cost_eur",
)
SIZE = (
    "regulars_today",
    "organic_newcomers_month",
    "market_size",
    "capacity_orders_month",
    "ads_newcomers_ceiling_month",
    "content_half_budget_eur",
    "content_setup_eur",
    "ads_setup_eur",
    "promo_cost_eur",
)


def same(found: Any, expected: Any, tolerance: float = 1e-9) -> None:
    assert found == pytest.approx(expected, rel=tolerance, abs=1e-6)


@some
@given(firms(), budgets, budgets)
def test_regulars_change_by_those_gained_less_those_lost(firm, content, paid):
    way = simulate(firm, everything(firm, content, paid))
    after = np.append(way.regulars[0, 1:], way.regulars_end)
    same(after, way.regulars[0] - way.lost[0] + way.gained[0])


@some
@given(firms(), budgets, budgets)
def test_the_net_is_the_contribution_less_the_cost(firm, content, paid):
    way, result = (f(firm) for f in (
        lambda x: simulate(x, everything(x, content, paid)),
        lambda x: outcome(x, everything(x, content, paid)),
    ))  # fmt: skip
    nothing = simulate(firm, NOTHING)
    same(way.net_eur, way.contribution_eur - way.cost_eur)
    same(result.net_eur, result.extra_contribution_eur - result.cost_eur)
    same(result.cost_eur, float(way.cost_eur.sum()))
    same(np.array(result.cumulative_eur), np.cumsum(way.net_eur[0] - nothing.net_eur[0]), 1e-6)


@some
@given(firms(), budgets, budgets)
def test_presence_and_the_share_served_stay_within_their_bounds(firm, content, paid):
    way = simulate(firm, everything(firm, content, paid))
    assert ((way.presence >= 0) & (way.presence < 1)).all()
    assert ((way.share >= 0) & (way.share <= 1)).all()


@some
@given(firms(), budgets)
def test_presence_at_a_constant_budget_follows_its_closed_form(firm, content):
    way = simulate(firm, Plan(content_eur=content))
    same(way.presence[0], closed.presence_path(as_values(firm), content, np.arange(firm.horizon)))


@some
@given(firms())
def test_spending_nothing_is_the_baseline(firm):
    result = outcome(firm, Plan(0, [0.0] * firm.horizon))
    assert (result.net_eur, result.npv_eur, result.trough_eur, result.break_even_month) == (
        0.0, 0.0, 0.0, 1,
    )  # fmt: skip


@some
@given(firms(**dict.fromkeys(EFFECTS, 0.0)), budgets)
def test_content_without_any_effect_loses_exactly_its_cost(firm, content):
    result = outcome(firm, Plan(content_eur=content))
    delta = 1.08 if firm.discount_rate_year.value is None else 1 + firm.discount_rate_year.value
    paid = sum(content * delta ** (-month / 12) for month in range(firm.horizon))
    assert result.extra_contribution_eur == 0.0
    same(result.npv_eur, -paid - firm.content_setup_eur.value)
    assert result.extra_regulars == 0.0
    assert result.cost_per_extra_regular_eur is None


@some
@given(firms(first_cac_eur=1e12, ads_newcomers_ceiling_month=None), budgets)
def test_ads_that_bring_nobody_lose_their_cost(firm, paid):
    result = outcome(firm, Plan(ads_eur=paid))
    assert result.net_eur == pytest.approx(-result.cost_eur, rel=1e-3)


@some
@given(firms(**UNLIMITED), budgets, st.sampled_from(EFFECTS))
def test_content_is_worth_no_less_if_an_effect_is_stronger(firm, content, effect):
    plan = Plan(content_eur=content)
    stronger = firm.replace(effect, (firm[effect].value or 0.0) + 0.1)
    weaker = outcome(firm, plan).npv_eur
    assert outcome(stronger, plan).npv_eur >= weaker - 1e-7 * (1 + abs(weaker))


@some
@given(firms(**UNLIMITED, presence_today=0.0), budgets)
def test_content_is_worth_no_more_if_half_of_it_costs_more_or_takes_longer(firm, content):
    plan = Plan(content_eur=content)
    today = outcome(firm, plan).npv_eur
    for field in ("content_half_budget_eur", "presence_half_life_months"):
        harder = firm.replace(field, (firm[field].value or 0.0) * 1.3 + 0.5)
        assert outcome(harder, plan).npv_eur <= today + 1e-7 * (1 + abs(today))


@some
@given(firms(**UNLIMITED, welcome_discount=0.0), budgets)
def test_ads_are_worth_no_more_if_the_first_customer_costs_more(firm, paid):
    plan = Plan(ads_eur=paid)
    dearer = firm.replace("first_cac_eur", 1.3 * firm.first_cac_eur.value)
    today = outcome(firm, plan).npv_eur
    assert outcome(dearer, plan).npv_eur <= today + 1e-7 * (1 + abs(today))


@some
@given(firms(**UNLIMITED), budgets)
def test_content_is_worth_no_less_with_more_regulars(firm, content):
    plan = Plan(content_eur=content)
    more = firm.replace("regulars_today", firm.regulars_today.value + 100)
    today = outcome(firm, plan).npv_eur
    assert outcome(more, plan).npv_eur >= today - 1e-7 * (1 + abs(today))


@some
@given(firms(**UNLIMITED, presence_today=0.0), budgets)
def test_what_ads_are_worth_does_not_depend_on_the_regulars(firm, paid):
    plan = Plan(ads_eur=paid)
    more = firm.replace("regulars_today", firm.regulars_today.value + 100)
    assert outcome(more, plan).npv_eur == pytest.approx(
        outcome(firm, plan).npv_eur, rel=1e-6, abs=1e-3
    )


@some
@given(firms(regulars_today=0.0, organic_newcomers_month=0.0, market_size=None), budgets)
def test_where_nobody_is_and_nobody_comes_content_loses_its_cost(firm, content):
    result = outcome(firm, Plan(content_eur=content))
    assert result.net_eur == -result.cost_eur


def scaled(firm: Assumptions, fields: tuple[str, ...], factor: float) -> Assumptions:
    for field in fields:
        value = firm[field].value
        # the market first grows, then the regulars, so that they never meet on the way
        firm = firm if value is None else firm.replace(field, value * factor)
    return firm


@some
@given(firms(), budgets, budgets, numbers(0.3, 4))
def test_another_currency_changes_the_amounts_and_nothing_else(firm, content, paid, factor):
    one = outcome(firm, everything(firm, content, paid))
    other = outcome(scaled(firm, MONEY, factor), everything(firm, content * factor, paid * factor))
    same(other.npv_eur, factor * one.npv_eur, 1e-6)
    same(other.trough_eur, factor * one.trough_eur, 1e-6)
    same(other.extra_regulars, one.extra_regulars, 1e-6)


@some
@given(firms(), budgets, budgets, numbers(1, 4))
def test_a_firm_of_twice_the_size_has_twice_the_result(firm, content, paid, factor):
    market_first = ("market_size", *(field for field in SIZE if field != "market_size"))
    one = outcome(firm, everything(firm, content, paid))
    other = outcome(
        scaled(firm, market_first, factor), everything(firm, content * factor, paid * factor)
    )
    same(other.npv_eur, factor * one.npv_eur, 1e-5)
    same(other.regulars_end, factor * one.regulars_end, 1e-6)


@some
@given(firms(market_size=None), budgets, budgets, st.data())
def test_starting_again_from_the_state_goes_on_the_same_way(firm, content, paid, data):
    plan = Plan(content, paid)
    way = simulate(firm, plan)
    month = data.draw(st.integers(0, firm.horizon - 1))
    later = firm.replace("regulars_today", float(way.regulars[0, month]))
    later = later.replace("presence_today", min(float(way.presence[0, month]), 1 - 1e-12))
    later = later.replace("horizon_months", firm.horizon - month)
    same(simulate(later, plan).regulars[0], way.regulars[0, month:], 1e-8)


@some
@given(numbers(1, 5000), numbers(5, 500), numbers(1, 100))
def test_the_average_customer_costs_more_than_the_first_and_less_than_the_next(paid, cac0, top):
    won = float(ads(paid, cac0, top))
    assert won <= top
    average = paid / won
    tolerance = 1 + 1e-9
    assert cac0 <= average * tolerance
    assert average <= float(ads_marginal_cac(paid, cac0, top)) * tolerance


@some
@given(numbers(1, 3000), numbers(20, 500), st.none() | numbers(5, 100))
def test_the_cost_of_the_first_customer_is_found_again_from_one_month(paid, cac0, top):
    won = float(ads(paid, cac0, np.inf if top is None else top))
    if top is None or won < 0.999 * top:
        assert calibrate_cac0(paid, won, top) == pytest.approx(cac0, rel=1e-6)


@some
@given(firms(discount_rate_year=0.0), budgets, budgets)
def test_without_discounting_present_value_is_cash(firm, content, paid):
    result = outcome(firm, everything(firm, content, paid))
    same(result.npv_eur, result.net_eur, 1e-7)


@some
@given(firms(content_setup_eur=0.0), budgets, numbers(0, 3000))
def test_a_cost_at_the_start_never_brings_the_money_back_sooner(firm, content, setup):
    plan = Plan(content_eur=content)
    without = outcome(firm, plan).break_even_month
    with_it = outcome(firm.replace("content_setup_eur", setup), plan).break_even_month
    assert (with_it or 999) >= (without or 999)


@some
@given(firms(), budgets, budgets)
def test_from_the_break_even_month_on_the_running_total_is_never_below_zero(firm, content, paid):
    result = outcome(firm, everything(firm, content, paid))
    total, month = result.cumulative_eur, result.break_even_month
    if month is None:
        assert total[-1] < -1e-9
    else:
        assert min(total[month - 1 :]) >= -1e-9
        assert month == 1 or total[month - 2] < -1e-9
    assert result.trough_eur == min(0.0, *total)


@some
@given(firms(**UNLIMITED), numbers(0, 2000), numbers(0, 0.9))
def test_regulars_at_constant_presence_follow_their_closed_form(firm, paid, presence):
    built = firm.replace("presence_today", presence).replace("presence_half_life_months", 1e9)
    way = simulate(built, Plan(ads_eur=paid))
    months = np.arange(firm.horizon)
    same(way.regulars[0], closed.regulars_path(as_values(built), paid, presence, months), 1e-5)


@some
@given(firms(**UNLIMITED, discount_rate_year=0.2, welcome_discount=0.0), numbers(0, 2000))
def test_a_century_is_worth_as_much_as_for_ever(firm, paid):
    """Ten years and, from the state reached then, the closed form for the rest."""
    long = firm.replace("horizon_months", 120).replace("presence_today", 0.0)
    values = as_values(long)
    if float(closed.keep_rate(values)[0]) > 0.999:
        return
    way = simulate(long, Plan(ads_eur=paid))
    delta = 1.2 ** (-1 / 12)
    ten_years = float((way.contribution_eur[0] * delta ** np.arange(120)).sum())
    rest = {**values, "regulars_today": way.regulars_end}
    for_ever = closed.value_forever(values, paid, 0.0)[0]
    later = closed.value_forever(rest, paid, 0.0)[0]
    assert ten_years + delta**120 * later == pytest.approx(for_ever, rel=1e-6)


@some
@given(firms(**UNLIMITED, organic_newcomers_month=0.0, regulars_today=1.0, presence_today=0.0))
def test_the_value_of_a_regular_is_what_one_brings_in_the_simulation(firm):
    way = simulate(firm, NOTHING)
    delta = (1 + firm.discount_rate_year.value) ** (-1 / 12)
    brought = float((way.contribution_eur[0] * delta ** np.arange(firm.horizon)).sum())
    value = closed.regular_value(as_values(firm), 0.0, firm.horizon)[0]
    same(value, brought, 1e-8)


@some
@given(firms(**UNLIMITED, presence_today=0.0, horizon_months=24), budgets)
def test_small_effects_add_up_to_the_value_of_reaching_a_regular(firm, content):
    for effect in EFFECTS:
        firm = firm.replace(effect, (firm[effect].value or 0.0) * 1e-6)
    firm = firm.replace("organic_effect", 0.0)
    values = as_values(firm)
    if float(closed.stay_rate(values, "referral")[0]) > 0.99:
        return
    way, nothing = simulate(firm, Plan(content_eur=content)), simulate(firm, NOTHING)
    delta = (1 + firm.discount_rate_year.value) ** (-1 / 12)
    gain = ((way.contribution_eur - nothing.contribution_eur)[0] * delta ** np.arange(24)).sum()
    expected = 0.0
    for month in range(24):
        left = 23 - month
        worth = closed.fan_value_month(values, left)
        kept = firm.stay_effect.value * delta * closed.regular_value(values, 0.0, left)[0]
        stay = (
            closed.stay_rate(values, "organic")[0] * firm.organic_newcomers_month.value
            + closed.stay_rate(values, "referral")[0] * nothing.referred[0, month]
        )
        reached = firm.max_reach_share.value * way.presence[0, month]
        expected += delta**month * reached * (
            nothing.regulars[0, month] * float(worth.total[0]) + kept * stay
        )  # fmt: skip
    assert gain == pytest.approx(expected, rel=2e-3, abs=1e-5)


def test_at_an_interior_best_split_the_next_euro_returns_the_same_on_both_sides(shop):
    therapist = shop(S0=300, v=80, g=0.85, f=0.8, R=0.6, q=0.5, n_org=16, w=0.5, cac0=150, a_max=8)
    split = best_split(therapist, 1500.0, 1500)
    returns = next_euro(therapist, Plan(split.content_eur, split.ads_eur))
    assert 0 < split.content_eur < 1500
    assert returns["content"] == pytest.approx(returns["ads"], abs=2e-3)
