import math

import pytest

from lib.model.fields import FIELDS
from lib.model.plans import NOTHING
from lib.model.sectors import RULES, SECTORS
from lib.model.trajectory import simulate


def test_there_are_twelve_sectors_and_every_number_of_theirs_has_a_rule():
    assert len(SECTORS) == 12
    for sector in SECTORS.values():
        assert set(sector.values) <= set(RULES)
        assert sector.budget_eur_month > 0
        assert 0 <= sector.vat_rate <= 0.2


@pytest.mark.parametrize("key", SECTORS)
def test_an_example_firm_that_spends_nothing_keeps_most_of_its_regulars(key):
    """Today's ads are part of its balance, so without them it shrinks a little, never grows."""
    firm = SECTORS[key].assumptions()
    today = firm.regulars_today.value or math.nan
    in_a_year = float(simulate(firm, NOTHING).regulars[0, 12])
    assert 0.80 * today < in_a_year <= 1.005 * today


@pytest.mark.parametrize("key", SECTORS)
def test_the_numbers_of_an_example_firm_say_that_they_come_from_the_sector(key):
    firm = SECTORS[key].assumptions()
    for field in FIELDS:
        assert firm[field].origin == ("sector" if field in SECTORS[key].values else "default")


def test_an_online_shop_has_no_limit_of_its_market():
    assert SECTORS["online_shop"].assumptions().market_size.value is None
    assert SECTORS["bakery"].assumptions().market_size.value == 26370


def test_the_budget_of_half_the_presence_ranges_from_200_to_900_euros():
    budget = SECTORS["cafe_restaurant"].assumptions().content_half_budget_eur
    assert (budget.low, budget.value, budget.high) == (200, 400, 900)
