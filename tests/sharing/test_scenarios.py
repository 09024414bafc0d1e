"""Named scenarios: what they change, and that everything else follows the current numbers."""

import pytest

from lib.sharing.scenarios import (
    BUDGET,
    Difference,
    applied,
    changed,
    differences,
    is_full,
    removed,
    saved,
    with_number,
    without_number,
)
from lib.sharing.state import HORIZON, ClientState, Scenario, scenario_name

NOW = ClientState(budget_eur_month=600, overrides={"regulars_today": 500})
DEARER = Scenario("Höhere Preise", None, {"order_value_net_eur": 30})


def test_a_scenario_counts_on_top_and_the_rest_follows_the_current_numbers() -> None:
    then = applied(NOW, DEARER)
    assert dict(then.overrides) == {"regulars_today": 500, "order_value_net_eur": 30}
    assert then.budget_eur_month == 600
    later = applied(NOW.with_override("regulars_today", 800), DEARER)
    assert later.overrides["regulars_today"] == 800
    assert applied(NOW, with_number(DEARER, BUDGET, 900)).budget_eur_month == 900


def test_only_numbers_that_are_otherwise_than_now_are_differences() -> None:
    scenario = Scenario("a", 600, {"regulars_today": 500, "capacity_orders_month": 90})
    assert differences(NOW, scenario) == [Difference("capacity_orders_month", None, 90)]
    dearer = differences(NOW, with_number(DEARER, BUDGET, 900))
    assert [found.name for found in dearer] == [BUDGET, "order_value_net_eur"]
    assert (dearer[0].now, dearer[0].then) == (600, 900)


def test_a_number_that_is_taken_back_follows_again() -> None:
    assert without_number(DEARER, "order_value_net_eur") == Scenario("Höhere Preise")
    assert without_number(with_number(DEARER, BUDGET, 900), BUDGET) == DEARER


def test_the_current_numbers_are_kept_under_a_name_until_there_are_three() -> None:
    state = saved(NOW, "Heute")
    assert state.scenarios == (Scenario("Heute", 600, {"regulars_today": 500}),)
    assert differences(state, state.scenarios[0]) == []
    state = saved(saved(state, "b"), "c")
    assert is_full(state)
    with pytest.raises(ValueError, match="at most 3"):
        saved(state, "d")


def test_scenarios_are_changed_and_removed_by_their_place() -> None:
    state = saved(saved(NOW, "a"), "b")
    assert [s.name for s in removed(state, 0).scenarios] == ["b"]
    assert [s.name for s in changed(state, 1, DEARER).scenarios] == ["a", "Höhere Preise"]
    assert state.scenarios[1].name == "b"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("  Höhere \n Preise ", "Höhere Preise"),
        ("a\u0000b", "a b"),
        ("x" * 60, "x" * 30),
        (" \t ", ""),
        ("\u200b", ""),
    ],
)
def test_a_name_is_one_short_line(typed: str, name: str) -> None:
    assert scenario_name(typed) == name


def test_a_scenario_has_a_name_and_no_horizon_of_its_own() -> None:
    with pytest.raises(ValueError, match="name"):
        Scenario("  ")
    assert HORIZON not in Scenario("a", None, {HORIZON: 12}).overrides
