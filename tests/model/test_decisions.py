import pytest

from lib.model.decisions import best_split, crossover, next_euro, price_action
from lib.model.outputs import evaluate
from lib.model.plans import NOTHING, Plan
from lib.model.projection import project
from lib.model.uncertainty import draw


def test_where_nothing_pays_the_free_split_leaves_the_money_in_the_till(shop):
    split = best_split(shop(), 600, 12, spend_all=False)
    assert (split.content_eur, split.ads_eur, split.npv_eur) == (0, 0, 0)


def test_of_equal_splits_the_one_with_the_least_content_wins(shop):
    """A shop whom neither reaches: every split of the same money loses the same."""
    split = best_split(shop(phi=0, e_n=0, q=0, v=1e-9), 600, 6)
    assert (split.content_eur, split.ads_eur) == (0, 600)


def test_no_split_of_the_grid_is_better_than_the_best(shop):
    firm = shop(S0=300, v=80, g=0.85, f=0.8, R=0.6, q=0.5, n_org=16, w=0.5, cac0=150, a_max=8)
    best = best_split(firm, 900, 9)
    grid = {str(e): Plan(e, 900 - e) for e in range(0, 901, 100)}
    assert best.npv_eur == pytest.approx(max(r.npv_eur for r in evaluate(firm, grid).values()))


def test_the_next_euro_is_the_gain_of_one_euro_more_in_every_month(shop):
    firm = shop(i=0.0, H=12)
    today, more = (evaluate(firm, {"p": Plan(100, a)})["p"].net_eur for a in (200, 201))
    assert next_euro(firm, Plan(100, 200))["ads"] == pytest.approx((more - today + 12) / 12)


def test_over_draws_the_mean_decides(shop):
    drawn = draw(shop(), 50, seed=1)
    split = best_split(drawn, 600, 4)
    plan = Plan(split.content_eur, split.ads_eur)
    assert split.npv_eur == pytest.approx(project(drawn, {"p": plan})["p"].npv_eur.mean())


def test_a_plan_is_never_ahead_of_itself_later_than_from_the_start(shop):
    assert crossover(shop(), NOTHING, NOTHING) == 1
    assert crossover(shop(), Plan(600), NOTHING) is None


def test_a_single_action_gives_the_discount_away_and_borrows_from_the_next_month(shop):
    """Default shop, 600 regular purchases and 30.33 newcomers a month, 25 euro, 55 % margin."""
    action = price_action(shop(M=None))
    newcomers = 22 + 100 / 12
    normal = 600 + newcomers
    assert action.first_month_eur == pytest.approx(25 * (1.4 * normal * 0.35 - normal * 0.55))
    assert action.second_month_eur < 0
    assert action.break_even_lift == pytest.approx(1.2)
    assert price_action(shop(H=1)).second_month_eur == 0.0
