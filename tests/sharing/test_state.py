"""The state of a visit: changed by copies, one place for each number."""

from dataclasses import FrozenInstanceError, dataclass

import pytest

from lib.sharing.state import ClientState, Measured


@dataclass(frozen=True)
class AnEstimate:
    field: str
    value: float
    low: float
    high: float
    n: int
    basis: str = "orders"


ESTIMATE = AnEstimate("retention_rate_year", 0.7, 0.6, 0.8, 120)


def test_changes_give_new_states_and_leave_the_old_one_alone() -> None:
    old = ClientState()
    new = old.with_override("regulars_today", 500).with_values(budget_eur_month=300.0)
    assert old == ClientState()
    assert new.overrides == {"regulars_today": 500}
    assert new.budget_eur_month == 300
    assert new.without_override("regulars_today").overrides == {}
    assert new.without_override("promo_dip") == new


def test_neither_the_state_nor_its_mappings_can_be_written() -> None:
    given = {"regulars_today": 1.0}
    state = ClientState(overrides=given)
    given["regulars_today"] = 2.0
    assert state.overrides["regulars_today"] == 1
    with pytest.raises(TypeError):
        state.overrides["regulars_today"] = 3.0  # type: ignore[index] - the mistake under test
    with pytest.raises(FrozenInstanceError):
        state.language = "en"  # type: ignore[misc] - the mistake under test


def test_the_horizon_has_one_place_however_it_is_set() -> None:
    state = ClientState().with_override("horizon_months", 24.0)
    assert state == ClientState(horizon_months=24)
    assert state.without_override("horizon_months") == ClientState()
    assert state.without_overrides() == ClientState()


def test_measured_numbers_are_replaced_as_a_whole_and_taken_back_as_a_whole() -> None:
    state = ClientState().with_override("regulars_today", 500).with_measured([ESTIMATE])
    assert state.measured == {"retention_rate_year": Measured(0.7, 0.6, 0.8, 120)}
    assert state.with_measured([]).measured == {}
    assert state.without_measured().overrides == {"regulars_today": 500}
    assert state.without_overrides().measured == state.measured


def test_unlimited_is_a_value_of_its_own() -> None:
    state = ClientState().with_override("capacity_orders_month", None)
    assert "capacity_orders_month" in state.overrides
    assert state != ClientState()


def test_a_range_is_kept_beside_the_value_and_reset_takes_both_back() -> None:
    state = ClientState().with_override("regulars_today", 500)
    ranged = state.with_range("regulars_today", 400, 600).with_range("promo_dip", 0.1, 0.4)
    assert ranged.ranges == {"regulars_today": (400, 600), "promo_dip": (0.1, 0.4)}
    assert ranged.is_owned("promo_dip")
    assert ranged.without_override("promo_dip") == state.with_range("regulars_today", 400, 600)
    assert ranged.without_override("regulars_today").overrides == {}
    assert ranged.without_overrides() == ClientState()
    with pytest.raises(TypeError):
        ranged.ranges["promo_dip"] = (0, 1)  # type: ignore[index] - the mistake under test


def test_the_horizon_has_no_range_and_is_owned_once_it_is_set() -> None:
    assert ClientState().with_range("horizon_months", 12, 24).ranges == {}
    assert not ClientState().is_owned("horizon_months")
    assert ClientState(horizon_months=24).is_owned("horizon_months")
