"""One plan in full, every quantity month by month: for charts of the way, and for checking."""

from dataclasses import dataclass, fields

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.dynamics import Schedule, Shops, Values
from lib.model.plans import Plan
from lib.model.projection import as_values


@dataclass(frozen=True)
class Trajectory:
    """Every quantity of one plan; arrays of shape (N, H) unless said otherwise.

    Parameters
    ----------
    regulars, presence
        State at the start of the month.
    organic, by_ads, referred, by_promo
        Newcomers by source who want to buy, per month.
    promo_purchases
        Extra purchases of regulars in an action month.
    lost, gained
        Regulars lost and won in the month.
    demand, share
        Purchases wanted, and the share of them there is room for, in [0, 1].
    contribution_eur, cost_eur, net_eur
        Contribution, spending and their difference, euro a month.
    engaged, followers
        Regulars reached in the month, and the followers a platform would show for it.
    regulars_end, presence_end
        Shape (N,): state after the last month.
    """

    regulars: FloatArray
    presence: FloatArray
    organic: FloatArray
    by_ads: FloatArray
    referred: FloatArray
    by_promo: FloatArray
    promo_purchases: FloatArray
    lost: FloatArray
    gained: FloatArray
    demand: FloatArray
    share: FloatArray
    contribution_eur: FloatArray
    cost_eur: FloatArray
    net_eur: FloatArray
    engaged: FloatArray
    followers: FloatArray
    regulars_end: FloatArray
    presence_end: FloatArray


def simulate(assumptions: Assumptions | Values, plan: Plan) -> Trajectory:
    """Return one plan month by month, absolute figures, not compared with the baseline.

    Parameters
    ----------
    assumptions
        Checked assumptions, or field to float64 array of shape (N,).
    plan
        What is spent.

    Raises
    ------
    PlanLength
        A monthly list of another length than the horizon.
    """
    values = as_values(assumptions)
    horizon = int(values["horizon_months"][0])
    schedule = Schedule.of([plan], horizon)
    months: dict[str, list[FloatArray]] = {}
    with np.errstate(all="ignore"):
        shops = Shops(values, schedule)
        for month in range(horizon):
            before = {"regulars": shops.regulars[0].copy(), "presence": shops.presence[0].copy()}
            shops.advance(month)
            seen = before | _seen(shops) | {"cost_eur": _cost(values, schedule, month)}
            for name, array in seen.items():
                months.setdefault(name, []).append(array)
    series = {name: np.stack(arrays, axis=1) for name, arrays in months.items()}
    series["engaged"] = values["max_reach_share"][:, None] * series["presence"] * series["regulars"]
    per_follower = values["follower_regular_share"] * values["monthly_reach_rate"]
    series["followers"] = series["engaged"] / per_follower[:, None]
    series["net_eur"] = series["contribution_eur"] - series["cost_eur"]
    series["regulars_end"], series["presence_end"] = shops.regulars[0], shops.presence[0]
    return Trajectory(**{field.name: series[field.name] for field in fields(Trajectory)})


def _seen(shops: Shops) -> dict[str, FloatArray]:
    """Return copies of what the month just computed has left in the buffers."""
    left = shops.market_left[0]
    n = left.size
    by_ads = shops.by_ads[0] * left if shops.by_ads.size else np.zeros(n)
    return {
        "organic": shops.own[0] * left,
        "by_ads": by_ads,
        "referred": shops.referred[0] * left,
        "by_promo": shops.promo_newcomers[0].copy(),
        "promo_purchases": shops.promo_purchases[0].copy(),
        "lost": shops.lost[0].copy(),
        "gained": shops.gained[0].copy(),
        "demand": shops.demand[0].copy(),
        "share": shops.share[0].copy(),
        "contribution_eur": shops.contribution[0].copy(),
    }


def _cost(values: Values, schedule: Schedule, month: int) -> FloatArray:
    """Return what the plan costs in one month, shape (N,)."""
    content, ads = schedule.content_eur[0], schedule.ads_eur[0]
    cost = np.full(values["regulars_today"].shape, content[month] + ads[month])
    cost += schedule.promo[0, month] * values["promo_cost_eur"]
    if month == 0:
        cost += (content > 0.0).any() * values["content_setup_eur"]
        cost += (ads > 0.0).any() * values["ads_setup_eur"]
    return cost


def cost_per_follower(trajectory: Trajectory, content_spent_eur: FloatArray) -> FloatArray:
    """Return content money so far per follower gained so far, at the start of each month.

    Parameters
    ----------
    trajectory
        Of the plan.
    content_spent_eur
        float64, shape (H,): content money of each month.

    Returns
    -------
    FloatArray
        Shape (N, H), euro per follower; NaN where none was gained.
    """
    gained = trajectory.followers - trajectory.followers[:, :1]
    so_far = np.concatenate([[0.0], np.cumsum(content_spent_eur)[:-1]])
    with np.errstate(all="ignore"):
        return np.where(gained > 0.0, so_far / gained, np.nan)
