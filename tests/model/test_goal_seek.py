import numpy as np
import pytest

from lib.model.errors import UnknownField
from lib.model.fields import FIELDS
from lib.model.goal_seek import SCAN_POINTS, first_roots, goal_seek, scan_grid, seek_budget
from lib.model.outputs import evaluate
from lib.model.plans import Plan
from lib.model.tipping import MOVABLE, tipping_points

CONTENT = Plan(content_eur=600)


def test_at_the_value_found_the_plan_brings_the_goal(shop):
    firm = shop()
    for goal in (0.0, 5000.0):
        value = goal_seek(firm, "regulars_today", CONTENT, goal)
        result = evaluate(firm.replace("regulars_today", value), {"plan": CONTENT})["plan"]
        assert result.net_eur == pytest.approx(goal, abs=1e-5)


def test_a_goal_that_no_value_reaches_gives_none(shop):
    assert goal_seek(shop(), "churn_effect", CONTENT, 1e9) is None


def test_an_unknown_number_and_the_horizon_are_refused(shop):
    for field in ("regulars", "horizon_months"):
        with pytest.raises(UnknownField):
            goal_seek(shop(), field, CONTENT)


def test_the_budget_found_is_the_largest_that_still_pays(shop):
    firm = shop(S0=900, v=9, g=0.65, f=5, q=0.25, n_org=59, w=0.3, M=12000, cac0=40, a_max=40)
    budget = seek_budget(firm, lambda eur: Plan(ads_eur=eur), 5000.0)
    assert 600 < budget < 5000
    below, above = (
        evaluate(firm, {"ads": Plan(ads_eur=budget + step)})["ads"].net_eur for step in (-1, 1)
    )
    assert above < 0 < below
    assert seek_budget(firm, lambda eur: Plan(ads_eur=eur), 500.0) is None


def test_the_first_of_several_roots_is_found_to_the_last_digits():
    grids = np.stack([np.linspace(0, 10, 40)] * 3)
    roots = first_roots(lambda x: np.stack([np.sin(x[0] - 1), x[1] - 7.25, x[2] ** 2 + 1]), grids)
    assert roots == [pytest.approx(1.0, rel=1e-12), pytest.approx(7.25, rel=1e-12), None]


def test_a_root_on_the_grid_is_found_and_zero_everywhere_is_none():
    grids = np.stack([np.linspace(0, 4, 5)] * 2)
    assert first_roots(lambda x: np.stack([x[0] - 2, 0 * x[1]]), grids) == [2.0, None]


@pytest.mark.parametrize("field", MOVABLE)
def test_every_value_looked_through_is_within_the_bounds(field, shop):
    grid = scan_grid(shop(), field)
    assert grid.shape == (SCAN_POINTS,)
    assert (np.diff(grid) > 0).all()
    for value in grid:
        FIELDS[field].check(float(value))
    if field == "regulars_today":
        assert grid[-1] < 8000
    if field == "market_size":
        assert grid[0] > 400


def test_a_tipping_point_turns_the_answer_and_the_rest_say_that_there_is_none(shop):
    firm = shop()
    points = tipping_points(firm, 600.0)
    assert [point.field for point in points] == list(MOVABLE)
    turning = [point for point in points if point.turns_at is not None]
    assert {"regulars_today", "order_value_net_eur"} <= {point.field for point in turning}
    for point in turning:
        at = evaluate(firm.replace(point.field, point.turns_at), {"c": CONTENT})["c"].npv_eur
        assert at == pytest.approx(0.0, abs=1e-4)
    assert {p.turns_at for p in points if p.field in ("first_cac_eur", "promo_lift")} == {None}


def test_parity_is_at_the_same_budget_on_both_sides(shop):
    firm = shop()
    plans = {"content": CONTENT, "ads": Plan(ads_eur=600)}
    for point in tipping_points(firm, 600.0, "parity", measure="net"):
        if point.turns_at is not None and point.field != "market_size":
            there = evaluate(firm.replace(point.field, point.turns_at), plans)
            assert there["content"].net_eur == pytest.approx(there["ads"].net_eur, abs=1e-3)
