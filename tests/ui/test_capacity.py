from lib.model.assumptions import Assumptions
from lib.model.plans import Plan
from lib.ui.capacity import first_full_month

DEMAND_TODAY = 630.0  # the default shop: 400 regulars x 1.5, 22 newcomers, 8.3 recommended


def test_a_shop_without_limit_is_never_full() -> None:
    assert first_full_month(Assumptions.defaults(), Plan(ads_eur=600.0)) is None


def test_a_shop_below_its_demand_is_full_from_the_first_month() -> None:
    shop = Assumptions.from_values({"capacity_orders_month": DEMAND_TODAY - 50})
    assert first_full_month(shop, Plan()) == 1


def test_a_shop_with_a_little_room_is_full_later_the_more_it_wins() -> None:
    shop = Assumptions.from_values({"capacity_orders_month": DEMAND_TODAY + 20})
    full = first_full_month(shop, Plan(ads_eur=600.0))
    assert full is not None
    assert 1 < full < 36
    assert first_full_month(shop, Plan()) is None
