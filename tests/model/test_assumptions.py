import math
from typing import get_args

import pytest

from lib.model.assumptions import FIELDS, Assumption, Assumptions, Unit
from lib.model.errors import (
    MarketBelowRegulars,
    OutOfBounds,
    RangeOutOfOrder,
    UnknownField,
    WrongType,
)
from lib.model.plans import NOTHING
from lib.model.trajectory import simulate


def test_there_are_35_fields_in_the_same_order_everywhere():
    assert len(FIELDS) == 35
    assert list(FIELDS) == [name for name, _ in Assumptions.defaults()]
    assert list(FIELDS) == list(Assumptions.__dataclass_fields__)
    assert {field.unit for field in FIELDS.values()} == set(get_args(Unit))
    assert sum(field.is_asked for field in FIELDS.values()) == 12


@pytest.mark.parametrize(
    ("field", "low", "high"),
    [
        ("regulars_today", 340, 460), ("order_value_net_eur", 22.5, 27.5),
        ("contribution_margin", 0.4675, 0.6325), ("orders_per_regular_month", 1.2, 1.8),
        ("retention_rate_year", 0.63, 0.83), ("newcomer_stay_rate", 0.18, 0.42),
        ("organic_newcomers_month", 16.5, 27.5), ("referrals_per_regular_year", 0.1, 0.45),
        ("max_reach_share", 0.15, 0.70), ("content_half_budget_eur", 300, 1200),
        ("presence_half_life_months", 2, 9), ("churn_effect", 0, 0.25),
        ("frequency_effect", 0, 0.12), ("referral_effect", 0, 0.6), ("stay_effect", 0, 0.3),
        ("organic_effect", 0, 0.15), ("first_cac_eur", 40, 200),
        ("ads_newcomers_ceiling_month", 10, 35), ("ads_quality", 0.4, 1.0),
        ("referral_quality", 1.0, 1.5), ("promo_lift", 0.1, 1.0), ("promo_dip", 0, 0.6),
        ("promo_quality", 0.4, 1.1), ("discount_rate_year", 0.04, 0.12),
    ],
)  # fmt: skip
def test_the_default_ranges_are_those_of_the_tables(field, low, high):
    found = Assumptions.defaults()[field]
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


def test_all_other_defaults_are_certain():
    certain = [name for name, assumption in Assumptions.defaults() if assumption.is_certain]
    assert len(certain) == 35 - 24


@pytest.mark.parametrize(
    ("field", "value", "low", "high"),
    [
        ("regulars_today", 1000, 850, 1150),  # percent multiplies
        ("first_cac_eur", 100, 50, 250),  # factors multiply
        ("retention_rate_year", 0.5, 0.38, 0.58),  # retention adds
        ("retention_rate_year", 0.95, 0.83, 1.0),  # and is clipped
        ("retention_rate_year", 0.05, 0.0, 0.13),
        ("max_reach_share", 0.2, 0.075, 0.35),  # the others scale by given / default
        ("max_reach_share", 0.8, 0.3, 1.0),
        ("contribution_margin", 0.95, 0.8075, 1.0),
        ("churn_effect", 0.0, 0.0, 0.0),  # nothing stays nothing
        ("market_size", None, None, None),
        ("welcome_discount", 0.1, 0.1, 0.1),
    ],
)
def test_a_number_given_alone_gets_its_range_by_the_rule(field, value, low, high):
    found = Assumptions.from_values({field: value})[field]
    assert found.value == value
    assert (found.low, found.high) == (
        pytest.approx(low) if low is not None else None,
        pytest.approx(high) if high is not None else None,
    )
    assert found.origin == "owner"


def test_a_range_may_be_given_and_equal_ends_are_certain():
    firm = Assumptions.from_values({"churn_effect": [0.1, 0.2, 0.3], "ads_quality": (1, 1, 1)})
    assert firm.churn_effect == Assumption(0.2, 0.1, 0.3, "owner")
    assert firm.ads_quality.is_certain


def test_a_measured_number_keeps_its_range_origin_and_count():
    firm = Assumptions.defaults().replace("newcomer_stay_rate", 0.2, 0.1, 0.4, "upload", n=87)
    assert firm.newcomer_stay_rate == Assumption(0.2, 0.1, 0.4, "upload", 87)
    assert firm.replace("newcomer_stay_rate", 0.3).newcomer_stay_rate.n is None
    assert firm.updated({"churn_effect": 0.2}).newcomer_stay_rate.n == 87


def test_unlimited_is_infinity_among_the_values():
    values = Assumptions.from_values({"market_size": None}).values()
    assert values["market_size"] == values["capacity_orders_month"] == math.inf
    assert Assumptions.defaults().horizon == 36


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("retention_rate_year", 1.01), ("retention_rate_year", -0.01), ("presence_today", 1.0),
        ("contribution_margin", 0.0), ("follower_regular_share", 0.0),
        ("monthly_reach_rate", 0.0), ("frequency_effect", 5.01), ("ads_quality", 3.01),
        ("order_value_net_eur", 0), ("content_half_budget_eur", 0), ("first_cac_eur", 0),
        ("ads_newcomers_ceiling_month", 0), ("capacity_orders_month", 0), ("market_size", 0),
        ("promo_lift", -1), ("presence_half_life_months", -1), ("discount_rate_year", 1.01),
        ("horizon_months", 0), ("horizon_months", 121), ("content_setup_eur", -0.01),
    ],
)  # fmt: skip
def test_a_number_out_of_bounds_is_refused_with_field_value_and_bounds(field, value):
    with pytest.raises(OutOfBounds) as refused:
        Assumptions.from_values({field: value})
    assert (refused.value.field, refused.value.value) == (field, value)
    bounds = (FIELDS[field].minimum, FIELDS[field].maximum)
    assert (refused.value.minimum, refused.value.maximum) == bounds
    assert field in str(refused.value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("retention_rate_year", 0), ("retention_rate_year", 1), ("presence_half_life_months", 0),
        ("contribution_margin", 1), ("frequency_effect", 5), ("ads_quality", 3),
        ("promo_lift", 20), ("horizon_months", 1), ("horizon_months", 120),
        ("horizon_months", 24.0), ("regulars_today", 0), ("capacity_orders_month", 1e-9),
    ],
)  # fmt: skip
def test_the_bounds_themselves_are_allowed_where_they_are_not_open(field, value):
    assert Assumptions.from_values({field: value})[field].value == value


@pytest.mark.parametrize("value", ["80", True, None, math.nan, math.inf, [80], {}, 10**400])
def test_what_is_no_finite_number_is_refused(value):
    with pytest.raises(WrongType) as refused:
        Assumptions.from_values({"first_cac_eur": value})
    assert refused.value.field == "first_cac_eur"


def test_ranges_must_rise_and_horizons_have_none():
    with pytest.raises(RangeOutOfOrder):
        Assumptions.from_values({"churn_effect": [0.3, 0.2, 0.4]})
    with pytest.raises(OutOfBounds):
        Assumptions.from_values({"churn_effect": [0.1, 0.2, 1.4]})
    with pytest.raises(WrongType):
        Assumptions.from_values({"horizon_months": [12, 24, 36]})
    with pytest.raises(WrongType):
        Assumptions.from_values({"market_size": [None, 900, 1000]})


def test_unknown_names_are_refused_everywhere():
    defaults = Assumptions.defaults()
    for call in (
        lambda: Assumptions.from_values({"regulars": 1}),
        lambda: defaults.replace("regulars", 1),
        lambda: defaults["regulars"],
    ):
        with pytest.raises(UnknownField) as refused:
            call()
        assert refused.value.field == "regulars"


def test_the_market_must_be_larger_than_the_regulars():
    for market in (300, 400):
        with pytest.raises(MarketBelowRegulars) as refused:
            Assumptions.from_values({"market_size": market})
        assert (refused.value.value, refused.value.regulars_today) == (market, 400)
    assert Assumptions.from_values({"market_size": 401}).market_size.value == 401


def test_a_default_shop_that_spends_nothing_stays_as_it_is(shop):
    assert float(simulate(shop(), NOTHING).regulars[0, 12]) == pytest.approx(400.3, abs=0.05)
