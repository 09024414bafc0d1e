import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model.information import evppi, tornado, worth_measuring
from lib.model.outputs import evaluate
from lib.model.plans import Plan
from lib.model.projection import project
from lib.model.uncertainty import compare, draw, value_table
from tests.model.random_firms import numbers, some

TABLES = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.lists(numbers(-100, 100), min_size=width, max_size=width), min_size=2, max_size=60
    )
)


@some
@given(TABLES, st.randoms(use_true_random=False), st.integers(1, 30))
def test_knowing_one_number_is_worth_something_between_nothing_and_knowing_all(rows, rng, bins):
    table = np.array(rows)
    values = np.array([rng.random() for _ in rows])
    found = compare(table)
    assert found.evpi >= 0
    assert sum(found.p_best) == pytest.approx(1)
    assert -1e-9 <= evppi(values, table, bins) <= found.evpi + 1e-9
    assert evppi(values, table, 1) == pytest.approx(0, abs=1e-9)
    assert evppi(values, table, len(rows)) == pytest.approx(found.evpi, abs=1e-9)


CONTENT, ADS = Plan(content_eur=600), Plan(ads_eur=600)


def test_the_tornado_moves_one_number_at_a_time_to_the_ends_of_its_range(shop):
    firm = shop(S0=900, v=9, g=0.65, f=5)
    swings = {swing.field: swing for swing in tornado(firm, CONTENT, ADS)}
    for field in ("first_cac_eur", "retention_rate_year", "content_half_budget_eur"):
        swing = swings[field]
        assert (swing.low, swing.high) == (firm[field].low, firm[field].high)
        for end, found in ((swing.low, swing.at_low_eur), (swing.high, swing.at_high_eur)):
            there = evaluate(firm.replace(field, end), {"content": CONTENT, "ads": ADS})
            assert found == pytest.approx(there["content"].npv_eur - there["ads"].npv_eur)


def test_the_tornado_starts_with_the_largest_swing_and_leaves_certain_numbers_out(shop):
    swings = tornado(shop(), CONTENT, ADS)
    widths = [swing.swing_eur for swing in swings]
    assert widths == sorted(widths, reverse=True)
    assert "horizon_months" not in {swing.field for swing in swings}
    assert {swing.field for swing in swings if swing.turns} == {"first_cac_eur"}


def test_the_number_that_decides_is_worth_measuring_first(shop):
    """The break-even cost of the first customer is 191 euro, well inside its range of 40 to 200."""
    drawn = draw(shop(), 4000, seed=1)
    _, table = value_table(project(drawn, {"content": CONTENT, "ads": ADS}))
    worth = worth_measuring(drawn, table)
    assert next(iter(worth)) == "first_cac_eur"
    assert 0 < worth["first_cac_eur"] <= compare(table).evpi
    assert worth["promo_lift"] == 0.0
    assert "market_size" not in worth
