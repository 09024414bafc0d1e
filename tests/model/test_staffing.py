import pytest

from lib.model.outputs import evaluate
from lib.model.plans import Plan
from lib.model.staffing import (
    Staffing,
    budget_month,
    cost_per_effective_hour,
    half_budget,
    ratio_to_beat,
)

EMPLOYEE = Staffing(28, reliability=0.7, skill=0.8)
INTERN = Staffing(15, reliability=0.8, skill=0.6, supervision_share=0.25)
CONSULTANT = Staffing(90, supervision_share=0.1)
OWNER = Staffing(40, reliability=0.6, skill=0.9)


def test_the_consultant_must_achieve_almost_twice_as_much_an_hour_as_the_employee():
    assert ratio_to_beat(CONSULTANT, EMPLOYEE) == pytest.approx(1.88)


@pytest.mark.parametrize(
    ("option", "half", "month"),
    [(EMPLOYEE, 500, 224), (INTERN, 520.8333333, 200), (CONSULTANT, 940, 752),
     (OWNER, 740.7407407, 320)],
)  # fmt: skip
def test_eight_planned_hours_become_a_budget_and_what_half_of_the_effect_costs(option, half, month):
    """The four staffing cases of vectors.json."""
    assert half_budget(option, 8) == pytest.approx(half)
    assert budget_month(option, 8) == pytest.approx(month)


def test_fixed_costs_are_spread_over_the_hours_and_paid_also_without_any():
    option = Staffing(30, fixed_month_eur=50)
    assert cost_per_effective_hour(option, 10) == pytest.approx(35)
    assert budget_month(option, 10) == pytest.approx(350)
    assert budget_month(option, 0) == 50
    with pytest.raises(ValueError, match="hours"):
        cost_per_effective_hour(option, 0)


def test_hours_without_any_effect_have_no_price():
    with pytest.raises(ValueError, match="above zero"):
        cost_per_effective_hour(Staffing(20, reliability=0.0))


def test_of_the_four_only_the_consultant_does_not_pay_in_the_cafe(shop):
    cafe = shop(S0=900, v=9, g=0.65, f=5, q=0.25, n_org=59, w=0.3, M=12000, cac0=40, a_max=40)
    nets = {}
    for name, option in {"e": EMPLOYEE, "i": INTERN, "c": CONSULTANT, "o": OWNER}.items():
        firm = cafe.replace("content_half_budget_eur", half_budget(option, 8))
        plan = Plan(content_eur=budget_month(option, 8))
        nets[name] = evaluate(firm, {"p": plan})["p"].net_eur
    assert [name for name, net in nets.items() if net < 0] == ["c"]
