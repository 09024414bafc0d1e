"""The model's own test cases: every number was computed independently of this code."""

from typing import Any

import numpy as np
import pytest

from lib.model import closed_forms as closed
from lib.model import (
    curves,
    decisions,
    dynamics,
    experiments,
    information,
    staffing,
    tipping,
    uncertainty,
)
from lib.model.outputs import break_even_month, evaluate
from lib.model.plans import NOTHING, Plan
from lib.model.projection import as_values
from lib.model.trajectory import simulate

PRINTED = {
    "inc_contribution": "extra_contribution_eur",
    "cost": "cost_eur",
    "net": "net_eur",
    "npv": "npv_eur",
    "npv_with_residual": "npv_with_residual_eur",
    "roi": "roi",
    "breakeven": "break_even_month",
    "trough": "trough_eur",
    "extra_regulars": "extra_regulars",
    "cost_per_extra_regular": "cost_per_extra_regular_eur",
    "cac": "cac_eur",
    "new_by_ads": "new_by_ads",
    "engaged_end": "engaged_fans",
    "cost_per_engaged": "cost_per_engaged_fan_eur",
    "S_end": "regulars_end",
}
SERIES = {
    "S": "regulars",
    "G": "presence",
    "n_o": "organic",
    "n_a": "by_ads",
    "n_r": "referred",
    "n_p": "by_promo",
    "X": "promo_purchases",
    "lost": "lost",
    "gained": "gained",
    "demand": "demand",
    "share": "share",
    "contribution": "contribution_eur",
    "cost": "cost_eur",
    "cf": "net_eur",
    "engaged": "engaged",
    "followers": "followers",
}


def plan_of(args: dict[str, Any]) -> Plan:
    return Plan(args.get("E", 0.0), args.get("A", 0.0), args.get("promo", 0.0))


def floats(*arrays: Any) -> list[float]:
    return [float(x) for array in arrays for x in np.atleast_1d(array)]


@pytest.mark.vectors("model", "simulate")
def test_every_month_of_a_plan_is_as_computed_elsewhere(case, shop, close):
    way = simulate(shop(**case["params"]), plan_of(case["args"]))
    for symbol, months in case["expect"].items():
        if symbol in SERIES:
            found = {month: float(getattr(way, SERIES[symbol])[0, int(month)]) for month in months}
            close(found, months, case["tol"])
    assert float(way.regulars_end[0]) == pytest.approx(case["expect"]["S_end"], rel=case["tol"])
    assert float(way.presence_end[0]) == pytest.approx(case["expect"]["G_end"], rel=case["tol"])


@pytest.mark.vectors("model", "evaluate")
def test_every_figure_of_a_plan_is_as_computed_elsewhere(case, shop, close):
    result = evaluate(shop(**case["params"]), {"plan": plan_of(case["args"])})["plan"]
    found = {symbol: getattr(result, name) for symbol, name in PRINTED.items()}
    close(found, case["expect"], case["tol"])


@pytest.mark.vectors("model", "verdict")
def test_the_same_budget_comes_out_for_each_firm_as_computed_elsewhere(case, shop, close):
    firm, args = shop(**case["params"]), case["args"]
    budget = args["budget"]
    plans = {
        "nothing": NOTHING,
        "content": Plan(content_eur=budget),
        "ads": Plan(ads_eur=budget),
        "half": Plan(budget / 2, budget / 2),
    }
    results = evaluate(firm, plans)
    split = decisions.best_split(firm, budget, args["split_steps"])
    free = decisions.best_split(firm, budget, args["free_split_steps"], spend_all=False)
    values = as_values(firm)
    way = simulate(firm, NOTHING)
    found = {
        "npv_content": results["content"].npv_eur,
        "be_content": results["content"].break_even_month,
        "npv_ads": results["ads"].npv_eur,
        "be_ads": results["ads"].break_even_month,
        "npv_half": results["half"].npv_eur,
        "split_E": split.content_eur,
        "split_value": split.npv_eur,
        "free_E": free.content_eur,
        "free_A": free.ads_eur,
        "free_value": free.npv_eur,
        "V": floats(closed.regular_value(values))[0],
        "clv_new_ads": floats(closed.newcomer_value(values, "ads"))[0],
        "fan_value_month": floats(closed.fan_value_month(values).total)[0],
        "S_12_without_spending": float(way.regulars[0, 12]),
    }
    expected = dict(case["expect"])
    assert max(results, key=lambda name: results[name].npv_eur) == expected.pop("best")
    close(found, expected, case["tol"])


@pytest.mark.vectors(
    "model",
    "churn,lam,delta",
    "sat",
    "ads",
    "ads_marginal_cac",
    "calibrate_cac0",
    "breakeven",
    "promo_breakeven_lift",
)
def test_curves_and_small_formulas_are_as_computed_elsewhere(case, shop, close):
    v, args = shop(**case["params"]).values(), case["args"]
    ads = (v["first_cac_eur"], v["ads_newcomers_ceiling_month"])
    one = np.atleast_1d
    months = {
        "churn,lam,delta": lambda: floats(
            dynamics.monthly_churn(one(v["retention_rate_year"])),
            dynamics.monthly_carry_over(one(v["presence_half_life_months"])),
            dynamics.monthly_discount(one(v["discount_rate_year"])),
        ),
        "sat": lambda: floats(curves.sat(args["E"], v["content_half_budget_eur"])),
        "ads": lambda: floats(curves.ads(args["A"], *ads)),
        "ads_marginal_cac": lambda: floats(curves.ads_marginal_cac(args["A"], *ads)),
        "calibrate_cac0": lambda: [
            curves.calibrate_cac0(args["A_obs"], args["n_obs"], ceiling)
            for ceiling in args["a_max"]
        ],
        "breakeven": lambda: [
            int(m) if np.isfinite(m) else None for m in map(break_even_month, args["cum"])
        ],
        "promo_breakeven_lift": lambda: [
            decisions.promo_break_even_lift(*gdb) for gdb in args["g_d_b"]
        ],
    }
    close(months[case["call"]](), case["expect"], case["tol"])


@pytest.mark.vectors(
    "model",
    "V,V_months(36),clv_new(org,ads,ref)",
    "fan_value_month",
    "newcomer_value_month",
    "regulars_needed",
    "presence_closed",
    "regulars_closed",
    "npv_forever_closed",
)
def test_closed_forms_are_as_computed_elsewhere(case, shop, close):
    v, args = as_values(shop(**case["params"])), case["args"]
    g = args.get("G", 0.0)
    forms = {
        "V,V_months(36),clv_new(org,ads,ref)": lambda: floats(
            closed.regular_value(v, g),
            closed.regular_value(v, g, 36),
            closed.newcomer_value(v, "organic", g),
            closed.newcomer_value(v, "ads", g),
            closed.newcomer_value(v, "referral", g),
        ),
        "fan_value_month": lambda: floats(
            *vars(closed.fan_value_month(v)).values(),
        ),
        "newcomer_value_month": lambda: floats(*closed.newcomer_value_month(v)),
        "regulars_needed": lambda: floats(*(closed.regulars_needed(v, e) for e in args["E"])),
        "presence_closed": lambda: floats(closed.presence_path(v, args["E"], args["t"])),
        "regulars_closed": lambda: floats(closed.regulars_path(v, args["A"], g, args["t"])),
        "npv_forever_closed": lambda: floats(closed.value_forever(v, args["A"], g)),
    }
    close(forms[case["call"]](), case["expect"], case["tol"])


@pytest.mark.vectors("model", "E_static,A_static")
def test_the_best_single_budgets_are_as_computed_elsewhere(case, shop, close):
    many = {
        "S0": 2500, "v": 30, "g": 0.35, "f": 3, "R": 0.8, "q": 0.25, "n_org": 136, "w": 0.2,
        "M": 30000, "cac0": 90, "a_max": 30,
    }  # fmt: skip
    content = closed.content_optimum(as_values(shop(**many)))
    ads = closed.ads_optimum(as_values(shop()))
    close(floats(content, ads), case["expect"], case["tol"])


@pytest.mark.vectors("model", "crossover")
def test_the_month_of_overtaking_is_as_computed_elsewhere(case, shop, close):
    firm, args = shop(**case["params"]), case["args"]
    content, ads = Plan(content_eur=args["E"]), Plan(ads_eur=args["A"])
    found = {
        "content_ahead_from": decisions.crossover(firm, content, ads),
        "ads_ahead_from": decisions.crossover(firm, ads, content),
    }
    close(found, case["expect"], case["tol"])


@pytest.mark.vectors("model", "split")
def test_the_best_split_is_as_computed_elsewhere(case, shop, close):
    split = decisions.best_split(shop(**case["params"]), case["args"]["B"], case["args"]["steps"])
    found = {"value": split.npv_eur, "E": split.content_eur, "A": split.ads_eur}
    close(found, case["expect"], case["tol"])


@pytest.mark.vectors("model", "next_euro")
def test_the_next_euro_is_as_computed_elsewhere(case, shop, close):
    args = case["args"]
    found = decisions.next_euro(shop(**case["params"]), Plan(args["E"], args["A"]))
    close([found["content"], found["ads"]], case["expect"], case["tol"])


@pytest.mark.vectors("model", "required")
def test_what_would_have_to_be_true_is_as_computed_elsewhere(case, shop, close):
    firm, budget = shop(**case["params"]), case["args"]["E"]
    found = {
        "S0_for_npv0": tipping.required(firm, "regulars_today", budget),
        "e_c_for_npv0": tipping.required(firm, "churn_effect", budget),
        "E_half_for_npv0": tipping.required(firm, "content_half_budget_eur", budget),
        "cac0_for_parity": tipping.required(firm, "first_cac_eur", budget, "parity"),
    }
    close(found, case["expect"], case["tol"])


@pytest.mark.vectors(
    "model",
    "pert",
    "widen",
    "compare",
    "evppi",
    "prob_b_beats_a",
    "shrunk_rate",
    "cost_per_effective_hour",
)
def test_statistics_are_as_computed_elsewhere(case, close):
    args = case["args"]

    def pert():
        shape = uncertainty.pert(args["low"], args["mode"], args["high"])
        return [shape.alpha, shape.beta, shape.mean, shape.sd]

    def widen():
        ends = (args["low"], args["mode"], args["high"])
        return list(uncertainty.widen(*ends, args["k"], minimum=args["lo_bound"]))

    def evppi():
        values, table = np.array(args["values"]), np.array(args["table"], dtype=float)
        return [information.evppi(values, table, bins) for bins in args["bins"]]

    def hour():
        return {
            name: staffing.cost_per_effective_hour(
                staffing.Staffing(
                    option["wage_hour"],
                    option["reliability"],
                    option["skill"],
                    option.get("supervision_share", 0.0),
                )
            )
            for name, option in args.items()
        }

    found = {
        "pert": pert,
        "widen": widen,
        "compare": lambda: vars(uncertainty.compare(np.array(args["table"], dtype=float))),
        "evppi": evppi,
        "prob_b_beats_a": lambda: [experiments.prob_b_beats_a(*p) for p in args["posteriors"]],
        "shrunk_rate": lambda: [
            experiments.shrunk_rate(*st, args["prior_mean"]) for st in args["st"]
        ],
        "cost_per_effective_hour": hour,
    }
    close(found[case["call"]](), case["expect"], case["tol"])
