"""Random firms and plans for the property tests."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from lib.model.assumptions import Assumptions
from lib.model.outputs import Result, evaluate
from lib.model.plans import Plan

EFFECTS = ("churn_effect", "frequency_effect", "referral_effect", "stay_effect", "organic_effect")


def numbers(low: float, high: float) -> st.SearchStrategy[float]:
    return st.floats(low, high, allow_subnormal=False)


@st.composite
def firms(draw_from: Any, **fixed: Any) -> Assumptions:
    """Return any plausible firm; numbers named in `fixed` are as given."""
    regulars = draw_from(numbers(0, 3000))
    values = {
        "regulars_today": regulars,
        "order_value_net_eur": draw_from(numbers(1, 2000)),
        "contribution_margin": draw_from(numbers(0.1, 1)),
        "orders_per_regular_month": draw_from(numbers(0, 6)),
        "retention_rate_year": draw_from(numbers(0.3, 0.98)),
        "newcomer_stay_rate": draw_from(numbers(0, 0.6)),
        "organic_newcomers_month": draw_from(numbers(0, 150)),
        "referrals_per_regular_year": draw_from(numbers(0, 0.6)),
        "market_size": draw_from(st.none() | numbers(regulars * 1.2 + 10, regulars * 30 + 100)),
        "capacity_orders_month": draw_from(st.none() | numbers(10, 8000)),
        "max_reach_share": draw_from(numbers(0, 0.9)),
        "content_half_budget_eur": draw_from(numbers(100, 2000)),
        "presence_half_life_months": draw_from(numbers(0, 12)),
        "churn_effect": draw_from(numbers(0, 0.4)),
        "frequency_effect": draw_from(numbers(0, 0.3)),
        "referral_effect": draw_from(numbers(0, 1)),
        "stay_effect": draw_from(numbers(0, 0.5)),
        "organic_effect": draw_from(numbers(0, 0.3)),
        "presence_today": draw_from(numbers(0, 0.9)),
        "first_cac_eur": draw_from(numbers(5, 500)),
        "ads_newcomers_ceiling_month": draw_from(st.none() | numbers(1, 100)),
        "ads_quality": draw_from(numbers(0, 1.5)),
        "welcome_discount": draw_from(numbers(0, 0.5)),
        "promo_lift": draw_from(numbers(0, 1.5)),
        "promo_dip": draw_from(numbers(0, 1)),
        "discount_rate_year": draw_from(numbers(0, 0.2)),
        "horizon_months": draw_from(st.integers(1, 60)),
        "content_setup_eur": draw_from(numbers(0, 2000)),
        "ads_setup_eur": draw_from(numbers(0, 2000)),
        "promo_cost_eur": draw_from(numbers(0, 200)),
    }
    return Assumptions.from_values({**values, **fixed})


UNLIMITED = {"market_size": None, "capacity_orders_month": None}
budgets = numbers(1, 3000)
some = settings(max_examples=40, deadline=None, derandomize=True)
PROMO = [float(month % 3 == 1) for month in range(120)]


def everything(firm: Assumptions, content: float, paid: float) -> Plan:
    return Plan(content, paid, PROMO[: firm.horizon])


def outcome(firm: Assumptions, plan: Plan) -> Result:
    return evaluate(firm, {"plan": plan})["plan"]
