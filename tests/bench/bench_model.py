"""How fast the projection is, against a plain NumPy loop of the same recurrences.

Run it: ``python tests/bench/bench_model.py``. It prints ratios and times and asserts that both
ways come to the same figures; times are never a pass or fail.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[2]))

from lib.model.assumptions import Assumptions
from lib.model.outputs import evaluate
from lib.model.plans import Plan, promo_every
from lib.model.projection import project
from lib.model.uncertainty import bands, draw, ranges

Arrays = dict[str, Any]


def plain_plan(v: Arrays, plan: Plan, horizon: int) -> Arrays:
    """One plan, draws as arrays, every step written as the formula says it."""
    content, paid, promo = plan.months(horizon)
    c = 1 - v["retention_rate_year"] ** (1 / 12)
    lam = 2 ** (-1 / v["presence_half_life_months"])
    s, g = v["regulars_today"].copy(), v["presence_today"].copy()
    x = np.zeros_like(s)
    rows: list[Arrays] = []
    for t in range(horizon):
        reach = v["max_reach_share"] * g
        u = np.maximum(0, (v["market_size"] - s) / (v["market_size"] - v["regulars_today"]))
        d = s * v["orders_per_regular_month"] * (1 + v["frequency_effect"] * reach)
        top = v["ads_newcomers_ceiling_month"]
        n_o = u * v["organic_newcomers_month"] * (1 + v["organic_effect"] * g)
        n_a = u * top * (1 - np.exp(-paid[t] / (top * v["first_cac_eur"])))
        n_r = u * v["referrals_per_regular_year"] / 12 * s * (1 + v["referral_effect"] * reach)
        dip = v["promo_dip"] * x
        x = promo[t] * v["promo_lift"] * d
        n_p = promo[t] * v["promo_lift"] * (n_o + n_a + n_r)
        demand = np.maximum(0, d + n_o + n_a + n_r + n_p + x - dip)
        share = np.minimum(1, v["capacity_orders_month"] / demand)
        margin = v["contribution_margin"] - v["promo_discount"] * promo[t]
        price = v["order_value_net_eur"]
        contribution = share * (demand * price * margin - n_a * price * v["welcome_discount"])
        cost = content[t] + paid[t] + promo[t] * v["promo_cost_eur"]
        if t == 0:
            cost = cost + (max(content) > 0) * v["content_setup_eur"]
            cost = cost + (max(paid) > 0) * v["ads_setup_eur"]
        stay = v["newcomer_stay_rate"] * (1 + v["stay_effect"] * reach)
        gained = share * (
            np.minimum(1, stay) * n_o
            + np.minimum(1, stay * v["ads_quality"]) * n_a
            + np.minimum(1, stay * v["referral_quality"]) * n_r
            + np.minimum(1, stay * v["promo_quality"]) * n_p
        )
        lost = s * c * (1 - v["churn_effect"] * reach)
        s = s - lost + gained
        g = lam * g + (1 - lam) * (1 - 2 ** (-content[t] / v["content_half_budget_eur"]))
        rows.append({"contribution": contribution, "cost": cost + 0 * s, "by_ads": share * n_a})
    months = {name: np.stack([row[name] for row in rows], axis=1) for name in rows[0]}
    return {**months, "regulars": s, "presence": g}


def plain(v: Arrays, plans: dict[str, Plan], horizon: int) -> dict[str, Arrays]:
    """All plans against the baseline, with all outputs."""
    base = plain_plan(v, Plan(), horizon)
    delta = (1 + v["discount_rate_year"]) ** (-1 / 12)
    discount = delta[:, None] ** np.arange(horizon)
    found = {}
    for name, plan in plans.items():
        way = plain_plan(v, plan, horizon)
        extra = way["contribution"] - base["contribution"]
        net = extra - way["cost"]
        total = np.cumsum(net, axis=1)
        is_below = total < -1e-9
        last = np.where(is_below.any(axis=1), horizon - np.argmax(is_below[:, ::-1], axis=1), 0)
        found[name] = {
            "cost_eur": way["cost"].sum(axis=1),
            "extra_contribution_eur": extra.sum(axis=1),
            "net_eur": net.sum(axis=1),
            "npv_eur": (net * discount).sum(axis=1),
            "break_even_month": np.where(last < horizon, last + 1.0, np.inf),
            "trough_eur": np.minimum(0, total.min(axis=1)),
            "regulars_end": way["regulars"],
            "extra_regulars": way["regulars"] - base["regulars"],
            "new_by_ads": way["by_ads"].sum(axis=1),
            "cumulative_eur": total,
        }
    return found


def best_of(function: Callable[[], object], repeats: int = 9) -> float:
    """Milliseconds of the fastest of several runs."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        times.append(time.perf_counter() - start)
    return 1e3 * min(times)


def main() -> None:
    """Print the figures."""
    horizon, budget = 60, 600.0
    firm = Assumptions.from_values(
        {"capacity_orders_month": 760.0, "horizon_months": horizon, "promo_cost_eur": 50.0}
    )
    plans = {
        "content": Plan(content_eur=budget),
        "ads": Plan(ads_eur=budget),
        "half": Plan(budget / 2, budget / 2),
        "promo": promo_every(3, horizon),
    }
    drawn = draw(firm, 10_000, 1)
    ours, theirs = project(drawn, plans), plain(drawn, plans, horizon)
    for name, figures in theirs.items():
        for figure, expected in figures.items():
            np.testing.assert_allclose(
                getattr(ours[name], figure), expected, rtol=1e-8, atol=1e-5, err_msg=figure
            )
    ours_ms = best_of(lambda: project(drawn, plans))
    plain_ms = best_of(lambda: plain(drawn, plans, horizon))
    print(f"10,000 draws x 60 months x 4 plans, all outputs: {ours_ms:.1f} ms")
    print(f"plain NumPy loop of the same recurrences:        {plain_ms:.1f} ms")
    print(f"ratio: {ours_ms / plain_ms:.2f}")
    page = Assumptions.from_values({"capacity_orders_month": 760.0})
    shown = {**plans, "promo": promo_every(3, 36), "nothing": Plan()}
    few = draw(page, 4_000, 1)

    def with_bands() -> None:
        projection = project(few, shown)
        for outcome in projection.outcomes.values():
            bands(outcome)

    print(f"4,000 x 36 x 5 with bands of every month: {best_of(with_bands):.1f} ms")
    ranged_ms = best_of(lambda: ranges(project(draw(page, 4_000, 1), shown)))
    print(f"the same with drawing and ranges, without bands: {ranged_ms:.1f} ms")
    print(f"one evaluation of 5 plans: {best_of(lambda: evaluate(page, shown), 50):.2f} ms")


if __name__ == "__main__":
    main()
