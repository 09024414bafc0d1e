"""What would have to happen for so much more a month."""

import pytest

from lib.model.assumptions import Assumptions
from lib.model.goal_seek import goal_seek
from lib.model.plans import Plan
from lib.model.projection import project
from lib.model.sectors import SECTORS
from lib.model.turning import Turn
from lib.ui.goal import MOVABLE, WAYS, GoalSeek, needed, seek

NB = "\u00a0"


def sought(firm: Assumptions, budget: float, goal: float) -> tuple[GoalSeek, dict[str, Plan]]:
    plans = {
        "content": Plan(content_eur=budget),
        "ads": Plan(ads_eur=budget),
        "half": Plan(content_eur=budget / 2, ads_eur=budget / 2),
    }
    outcomes = project(firm, plans)
    return seek(firm, plans, {way: outcomes[way].net_eur[0] for way in WAYS}, goal), plans


@pytest.mark.parametrize("sector", ["cafe_restaurant", "physio_dentist", "online_shop"])
def test_the_values_are_those_the_model_seeks(sector: str) -> None:
    firm = SECTORS[sector].assumptions()
    found, plans = sought(firm, SECTORS[sector].budget_eur_month, 500.0)
    assert {turn.field for turn in found.turns} == set(MOVABLE)
    for turn in found.turns:
        exact = goal_seek(firm, turn.field, plans[found.plan], 500.0 * firm.horizon)
        assert (turn.at is None) == (exact is None), turn.field
        if exact is not None:
            assert turn.at == pytest.approx(exact, rel=1e-3), turn.field


@pytest.mark.parametrize("sector", SECTORS)
def test_a_budget_brings_what_is_wanted_and_a_smaller_one_does_not(sector: str) -> None:
    firm = SECTORS[sector].assumptions()
    found, _ = sought(firm, SECTORS[sector].budget_eur_month, 100.0)
    for budget, build in (
        (found.content_budget_eur, lambda euros: Plan(content_eur=euros)),
        (found.ads_budget_eur, lambda euros: Plan(ads_eur=euros)),
    ):
        if budget is not None:
            plans = {"enough": build(budget * 1.0001), "less": build(budget * 0.98)}
            outcomes = project(firm, plans)
            assert outcomes["enough"].net_eur[0] >= 100.0 * firm.horizon - 1.0
            assert outcomes["less"].net_eur[0] < 100.0 * firm.horizon


def test_little_money_that_brings_much_needs_little_money() -> None:
    """At the craft firm ads of 600 euro a month bring thousands: far less is enough for 500."""
    firm = SECTORS["craft_trades"].assumptions()
    found, _ = sought(firm, 600.0, 500.0)
    assert found.ads_budget_eur is not None
    assert found.ads_budget_eur < 600.0
    assert found.average_eur > 500.0


def test_a_fully_booked_firm_reaches_nothing_by_more_customers() -> None:
    firm = SECTORS["hair_beauty"].assumptions().replace("capacity_orders_month", 200.0)
    found, _ = sought(firm, 300.0, 500.0)
    unreachable = {turn.field for turn in found.turns if turn.at is None}
    assert {"first_cac_eur", "newcomer_stay_rate", "referrals_per_regular_year"} <= unreachable
    assert found.content_budget_eur is None
    assert found.ads_budget_eur is None


@pytest.mark.parametrize(
    ("turn", "said"),
    [
        (Turn("regulars_today", 859.0, False, 1340.0), "mindestens 1.340"),
        (Turn("first_cac_eur", 41.77, False, 30.44), f"höchstens €{NB}30,40"),
        (Turn("regulars_today", 859.0, False, None), "nicht erreichbar"),
        (Turn("regulars_today", 859.0, True, None), "bei jedem Wert erreicht"),
    ],
)
def test_what_is_needed_is_said_with_its_direction(turn: Turn, said: str) -> None:
    assert needed(turn, "de") == said
