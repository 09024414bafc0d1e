"""The firm of a visit: which number counts, its range, its taxes."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lib.model.assumptions import Assumptions
from lib.model.fields import FIELDS
from lib.model.sectors import SECTORS
from lib.sharing import firm
from lib.sharing.names import FIELD_NAMES
from lib.sharing.state import HORIZON, ClientState, Measured

START = ClientState()
REGULARS = SECTORS["cafe_restaurant"].assumptions()["regulars_today"]


def test_the_owners_range_is_made_wider_by_half_on_both_sides() -> None:
    state = START.with_override("regulars_today", 800).with_range("regulars_today", 700, 1000)
    found = firm.resolved(state)["regulars_today"]
    assert (found.low, found.value, found.high) == pytest.approx((650, 800, 1100))


def test_a_range_counts_around_whatever_value_counts_and_leaves_its_origin() -> None:
    state = START.with_range("contribution_margin", 0.6, 0.7)
    assert firm.resolved(state)["contribution_margin"].origin == "sector"
    measured = replace(state, measured={"contribution_margin": Measured(0.62, 0.61, 0.63, 40)})
    found = firm.resolved(measured)["contribution_margin"]
    assert (found.origin, found.n) == ("upload", 40)
    assert found.low == pytest.approx(0.59)
    assert found.high == pytest.approx(0.74)


@pytest.mark.parametrize(("value", "low", "high"), [(650, 650, 1175), (1100, 500, 1100)])
def test_a_value_outside_its_own_range_moves_the_end(value: float, low: float, high: float) -> None:
    state = START.with_override("regulars_today", value).with_range("regulars_today", 700, 1000)
    found = firm.resolved(state)["regulars_today"]
    assert (found.low, found.value, found.high) == pytest.approx((low, value, high))


@pytest.mark.parametrize(
    ("field", "value", "ends", "expected"),
    [
        ("retention_rate_year", 0.9, (0.8, 1.0), (0.75, 1.0)),
        ("churn_effect", 0.1, (0.0, 0.2), (0.0, 0.25)),
        ("presence_today", 0.9, (0.8, 0.99), (0.75, 0.99)),
        ("order_value_net_eur", 10, (1, 12), (1, 13)),
    ],
)
def test_a_wider_range_stays_possible(
    field: str, value: float, ends: tuple[float, float], expected: tuple[float, float]
) -> None:
    found = firm.resolved(START.with_override(field, value).with_range(field, *ends))[field]
    assert (found.low, found.high) == pytest.approx(expected)


def test_an_unlimited_number_has_no_range() -> None:
    state = START.with_override("market_size", None).with_range("market_size", 10, 20)
    found = firm.resolved(state)["market_size"]
    assert (found.low, found.value, found.high) == (None, None, None)


@given(st.sampled_from(sorted(set(FIELD_NAMES) - {"market_size"})), st.data())
def test_any_possible_value_and_range_make_a_possible_assumption(
    name: str, data: st.DataObject
) -> None:
    field = FIELDS[name]
    inside = st.floats(
        field.minimum,
        min(field.maximum, 1e6),
        exclude_min=field.is_open_below,
        exclude_max=field.is_open_above,
    )
    value = data.draw(inside)
    low, high = sorted((data.draw(inside), data.draw(inside)))
    state = START.with_override("market_size", None)
    found = firm.resolved(state.with_override(name, value).with_range(name, low, high))[name]
    assert (
        Assumptions.defaults()
        .replace("market_size", None)
        .replace(name, found.value, found.low, found.high)
    )


def test_vat_is_none_for_a_small_business_else_chosen_else_of_the_sector() -> None:
    assert firm.vat_rate(START) == SECTORS["cafe_restaurant"].vat_rate
    assert firm.vat_rate(START.with_values(vat_rate=0.1)) == 0.1
    assert firm.vat_rate(START.with_values(vat_rate=0.1, is_small_business=True)) == 0


def test_the_example_keeps_what_people_pay_when_the_vat_changes() -> None:
    usual = firm.resolved(START)["order_value_net_eur"]
    ten = firm.resolved(START.with_values(vat_rate=0.1))["order_value_net_eur"]
    small = firm.resolved(START.with_values(is_small_business=True))["order_value_net_eur"]
    gross = usual.value * (1 + SECTORS["cafe_restaurant"].vat_rate)
    assert ten.value * 1.1 == pytest.approx(gross)
    assert small.value == pytest.approx(gross)
    assert small.origin == "sector"
    assert small.low / small.value == pytest.approx(usual.low / usual.value)


def test_a_small_business_pays_the_reverse_charge_on_assumed_ad_costs_only() -> None:
    usual = firm.resolved(START)["first_cac_eur"].value
    small = START.with_values(is_small_business=True)
    assert firm.resolved(small)["first_cac_eur"].value == pytest.approx(1.2 * usual)
    own = firm.resolved(small.with_override("first_cac_eur", 50))["first_cac_eur"]
    assert own.value == 50


def test_the_owners_net_price_does_not_depend_on_taxes() -> None:
    state = START.with_override("order_value_net_eur", 25.0)
    for taxed in (state, state.with_values(vat_rate=0.2, is_entry_gross=True)):
        assert firm.resolved(taxed)["order_value_net_eur"].value == 25
    taxed = state.with_values(is_small_business=True)
    assert firm.resolved(taxed)["order_value_net_eur"].value == 25


def test_the_horizon_is_the_owners_only_when_the_owner_has_set_it() -> None:
    assert firm.resolved(START)[HORIZON].origin == "default"
    assert firm.resolved(START.with_values(horizon_months=24))[HORIZON].origin == "owner"


def test_an_assumed_market_grows_with_the_regulars() -> None:
    state = START.with_override("regulars_today", 10 * REGULARS.value)
    assert firm.assumptions_of(state).market_size.value > 10 * REGULARS.value


@pytest.mark.parametrize("sector", SECTORS)
def test_every_sector_gives_possible_assumptions_with_and_without_vat(sector: str) -> None:
    for is_small in (False, True):
        state = ClientState(sector=sector, is_small_business=is_small)
        assert all(
            value is None or math.isfinite(value)
            for _, assumption in firm.assumptions_of(state)
            for value in (assumption.low, assumption.value, assumption.high)
        )


@pytest.mark.parametrize("taxes", [{"vat_rate": 0.1}, {"is_small_business": True}])
def test_what_was_typed_with_vat_is_what_people_pay_and_stays(taxes: dict[str, float]) -> None:
    state = START.with_values(is_entry_gross=True).with_override("order_value_net_eur", 28 / 1.15)
    state = state.with_range("order_value_net_eur", 23 / 1.15, 34.5 / 1.15)
    changed = firm.with_taxes(state, **taxes)
    rate = firm.vat_rate(changed)
    assert changed.overrides["order_value_net_eur"] * (1 + rate) == pytest.approx(28)
    assert changed.ranges["order_value_net_eur"] == pytest.approx(
        (23 / (1 + rate), 34.5 / (1 + rate))
    )
    back = firm.with_taxes(changed, vat_rate=None, is_small_business=False)
    assert back.overrides["order_value_net_eur"] == pytest.approx(28 / 1.15, rel=1e-12)


def test_what_was_typed_without_vat_stays_net_when_the_rate_changes() -> None:
    state = START.with_override("order_value_net_eur", 25.0)
    assert firm.with_taxes(state, vat_rate=0.1).overrides == {"order_value_net_eur": 25}
