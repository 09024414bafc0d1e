import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model.fields import FIELDS
from lib.model.plans import NOTHING, Plan
from lib.model.projection import project
from lib.model.uncertainty import bands, draw, pert, quantiles, ranges, shares_best, widen
from tests.model.random_firms import budgets, everything, firms, numbers, some


@some
@given(firms(), budgets, budgets)
def test_many_draws_at_once_are_the_same_as_one_after_the_other(firm, content, paid):
    plans = {
        "all": everything(firm, content, paid),
        "content": Plan(content_eur=content),
        "ads": Plan(ads_eur=paid),
    }
    drawn = draw(firm, 3, seed=5)
    together = project(drawn, plans)
    for n in range(3):
        alone = project({name: column[n] for name, column in drawn.items()}, plans)
        for name in plans:
            for field in dataclasses.fields(together[name]):
                many, one = getattr(together[name], field.name), getattr(alone[name], field.name)
                if isinstance(many, np.ndarray):
                    assert many[n] == pytest.approx(one[0], rel=1e-9, abs=1e-7)


@some
@given(firms(), budgets, budgets)
def test_the_chances_of_being_best_leave_the_rest_to_nothing(firm, content, paid):
    drawn = draw(firm, 50, seed=3)
    plans = {"content": Plan(content_eur=content), "ads": Plan(ads_eur=paid)}
    without = shares_best(project(drawn, plans))
    listed = shares_best(project(drawn, {**plans, "nothing": NOTHING}))
    assert sum(listed.values()) == pytest.approx(1)
    assert {name: listed[name] for name in plans} == without


def test_draws_have_the_mean_of_their_pert_distribution_and_stay_in_their_range(shop):
    firm = shop()
    drawn = draw(firm, 20_000, seed=4)
    for name, assumption in firm:
        low, high = assumption.low, assumption.high
        if low is None or high is None or low == high:
            continue
        column = drawn[name]
        assert low <= column.min()
        assert column.max() <= high
        shape = pert(low, assumption.value, high)
        assert column.mean() == pytest.approx(shape.mean, abs=4 * shape.sd / np.sqrt(20_000))
        assert column.std() == pytest.approx(shape.sd, rel=0.03)


def test_the_columns_are_drawn_in_the_order_of_the_fields_from_one_seed(shop):
    firm, rng = shop(), np.random.default_rng(11)
    drawn = draw(firm, 7, seed=11)
    for name, assumption in firm:
        low, mode, high = assumption.low, assumption.value, assumption.high
        if low is not None and low < high:
            beta = rng.beta(
                1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low), 7
            )
            assert drawn[name] == pytest.approx(low + (high - low) * beta)
    assert list(drawn) == list(FIELDS)


def test_an_unlimited_number_does_not_change_the_draws_after_it(shop):
    limited, unlimited = draw(shop(), 5, seed=2), draw(shop(a_max=None), 5, seed=2)
    assert np.isinf(unlimited["ads_newcomers_ceiling_month"]).all()
    for name in FIELDS:
        if name != "ads_newcomers_ceiling_month":
            assert unlimited[name] == pytest.approx(limited[name])


def test_regulars_are_never_drawn_beyond_the_market(shop):
    drawn = draw(shop(S0=400, M=410), 2000, seed=1)
    assert drawn["regulars_today"].max() < 410
    assert np.isfinite(project(drawn, {"ads": Plan(ads_eur=500)})["ads"].npv_eur).all()


@some
@given(
    st.lists(numbers(-1000, 1000), min_size=1, max_size=40),
    st.lists(st.floats(0, 1), min_size=1, max_size=4),
)
def test_quantiles_are_those_of_numpy(row, levels):
    rows = np.array([row, row[::-1]])
    expected = np.quantile(rows, levels, axis=1)
    assert quantiles(rows, tuple(levels)) == pytest.approx(expected)


def test_bands_enclose_the_middle_and_end_where_the_ranges_do(shop):
    projection = project(draw(shop(), 500, seed=1), {"ads": Plan(ads_eur=600)})
    low, middle, high = bands(projection["ads"])
    assert ((low <= middle) & (middle <= high)).all()
    found = ranges(projection)["ads"]
    assert (low[-1], middle[-1], high[-1]) == pytest.approx(found.net_eur)


def test_a_break_even_that_half_of_the_draws_never_reach_is_never(shop):
    found = ranges(project(draw(shop(), 500, seed=1), {"ads": Plan(ads_eur=600)}))["ads"]
    assert found.p_pays < 0.5
    assert found.break_even_month[1:] == (None, None)
    assert found.p_pays == pytest.approx(1 - found.p_never)


def test_chances_come_out_as_published_for_the_firms_of_the_description(shop):
    """Chances from 4,000 draws elsewhere: content pays .62 .99 .79, leads .33 1.00 .45."""
    cafe = {"S0": 900, "v": 9, "g": 0.65, "f": 5, "q": 0.25, "n_org": 59, "w": 0.3, "M": 12000,
            "cac0": 40, "a_max": 40}  # fmt: skip
    many = {"S0": 2500, "v": 30, "g": 0.35, "f": 3, "R": 0.8, "q": 0.25, "n_org": 136, "w": 0.2,
            "M": 30000, "cac0": 90, "a_max": 30}  # fmt: skip
    therapist = {"S0": 300, "v": 80, "g": 0.85, "f": 0.8, "R": 0.6, "q": 0.5, "n_org": 16,
                 "w": 0.5, "cac0": 150, "a_max": 8}  # fmt: skip
    plans = {"content": Plan(content_eur=600), "ads": Plan(ads_eur=600)}
    for firm, pays, leads in ((cafe, 0.62, 0.33), (many, 0.99, 1.0), (therapist, 0.79, 0.45)):
        projection = project(draw(shop(**firm), 20_000, seed=1), plans)
        content, ads = projection["content"].npv_eur, projection["ads"].npv_eur
        assert (content > 0).mean() == pytest.approx(pays, abs=0.025)
        assert (content > ads).mean() == pytest.approx(leads, abs=0.025)


def test_a_stated_range_is_widened_on_both_sides_and_clipped():
    assert widen(2.0, 4.0, 5.0) == (1.0, 4.0, 5.5)
    assert widen(0.2, 0.8, 0.9, minimum=0.0, maximum=0.9) == (0.0, 0.8, 0.9)
