"""Which way the answer goes, chosen from a projection by a fixed precedence.

All of it in cash, undiscounted, like the chart the sentence stands above.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from lib.model.curves import FloatArray
from lib.model.dynamics import Values
from lib.model.plans import Plan
from lib.model.projection import TOLERANCE_EUR, Outcome, Projection, project

Kind = Literal["nothing", "tie", "mix", "content", "ads"]
Reason = Literal[
    "fully_booked",
    "margin_too_small",
    "too_few_regulars",
    "market_nearly_exhausted",
    "comes_back_too_rarely",
    "budget_too_high",
]

SMALLER_BUDGETS: Final = (1 / 2, 1 / 4, 1 / 10, 1 / 40, 1 / 200)
"""Parts of the budget that are looked at in place of all of it."""

CLEARLY_BETTER: Final = 0.05
"""A mix must beat the better single way by this share of the money spent."""

TOO_CLOSE: Final = (0.4, 0.6)
"""Chances of being ahead between these are no reliable difference."""


@dataclass(frozen=True)
class Verdict:
    """The answer to "content for regulars, or ads for new customers?".

    Parameters
    ----------
    kind
        ``"nothing"``: no way returns its cost within the horizon; ``"tie"``: too close to call;
        ``"mix"``: clearly better than either alone; else the better of the two.
    returned_content_eur, returned_ads_eur, returned_mix_eur
        Euro that come back of every 100 euro spent: ``100 (1 + net / cost)``.
    content_ahead_eur
        Net of content less net of ads; negative where ads lead.
    mix_gain_eur
        Net of the mix less that of the better single way.
    reason
        Why nothing pays, see :func:`why_nothing`; None for every other kind.
    p_content_ahead
        Share of the draws in which content leads, an even result counting half; None without
        draws.
    p_content_pays, p_ads_pays, p_mix_pays
        Share of the draws in which the money comes back within the horizon; None without draws.
    """

    kind: Kind
    returned_content_eur: float
    returned_ads_eur: float
    returned_mix_eur: float
    content_ahead_eur: float
    mix_gain_eur: float
    reason: Reason | None = None
    p_content_ahead: float | None = None
    p_content_pays: float | None = None
    p_ads_pays: float | None = None
    p_mix_pays: float | None = None

    @property
    def p_ads_ahead(self) -> float | None:
        """Share of the draws in which ads lead; None without draws."""
        return None if self.p_content_ahead is None else 1.0 - self.p_content_ahead


def verdict(projection: Projection, drawn: Projection | None = None, mix: str = "half") -> Verdict:
    """Return the answer for the plans ``"content"``, ``"ads"`` and one mix of both.

    Parameters
    ----------
    projection
        At the likely values (its first draw counts).
    drawn
        The same plans in many draws; without them nothing is ever too close to call.
    mix
        Name of the plan that mixes both.

    Returns
    -------
    Verdict
        Precedence: nothing pays, too close to call, mix, content, ads. Where no money is spent
        the kind is ``"nothing"`` without a reason.
    """
    ways = {way: projection[name] for way, name in _names(mix).items()}
    net = {way: float(outcome.net_eur[0]) for way, outcome in ways.items()}
    chance = chance_ahead(drawn["content"], drawn["ads"]) if drawn else None
    kind = _kind(net, ways, chance)
    spent = any(outcome.cost_eur[0] > 0 for outcome in ways.values())
    pays = {w: chance_of_paying(drawn[n]) if drawn else None for w, n in _names(mix).items()}
    return Verdict(
        kind=kind,
        returned_content_eur=_returned(ways["content"]),
        returned_ads_eur=_returned(ways["ads"]),
        returned_mix_eur=_returned(ways["mix"]),
        content_ahead_eur=net["content"] - net["ads"],
        mix_gain_eur=net["mix"] - max(net["content"], net["ads"]),
        reason=why_nothing(projection, mix) if kind == "nothing" and spent else None,
        p_content_ahead=chance,
        p_content_pays=pays["content"],
        p_ads_pays=pays["ads"],
        p_mix_pays=pays["mix"],
    )


def _names(mix: str) -> dict[str, str]:
    return {"content": "content", "ads": "ads", "mix": mix}


def _kind(net: dict[str, float], ways: dict[str, Outcome], chance: float | None) -> Kind:
    pays = [w for w, o in ways.items() if o.cost_eur[0] > 0 and net[w] >= -TOLERANCE_EUR]
    if not pays:
        return "nothing"
    if chance is not None and TOO_CLOSE[0] <= chance <= TOO_CLOSE[1]:
        return "tie"
    gain = net["mix"] - max(net["content"], net["ads"])
    if gain > 0.0 and gain >= CLEARLY_BETTER * float(ways["mix"].cost_eur[0]):
        return "mix"
    return "content" if net["content"] >= net["ads"] else "ads"


def _returned(outcome: Outcome) -> float:
    """Return what comes back of 100 euro; all of it where nothing is spent."""
    cost = float(outcome.cost_eur[0])
    return 100.0 * (1.0 + float(outcome.net_eur[0]) / cost) if cost > 0 else 100.0


def chance_ahead(one: Outcome, other: Outcome) -> float:
    """Return the share of draws in which one plan ends above another, even results half."""
    ahead = one.net_eur - other.net_eur
    even = np.abs(ahead) <= TOLERANCE_EUR
    return float(np.mean(np.where(even, 0.5, ahead > 0.0)))


def chance_of_paying(outcome: Outcome) -> float:
    """Return the share of draws in which the money is back at the end of the horizon."""
    return float(np.mean(np.isfinite(outcome.break_even_month)))


def why_nothing(projection: Projection, mix: str = "half") -> Reason:
    """Return what stands most in the way of the three ways paying.

    Every obstacle is taken away in turn, and the one whose absence gives the best net of content,
    ads and mix is the reason:

    * fully booked: no limit of orders a month;
    * margin too small: a third of what is not kept of a sale today is kept as well;
    * comes back too rarely: regulars buy half as often again;
    * too few regulars: twice as many of them;
    * market nearly exhausted: no limit of the market. Where the market has no room for twice as
      many regulars, it also stands for what those would bring;
    * budget too high: a part of it, from a half to a 200th, if that part pays.

    Returns
    -------
    Reason
        The first of this order where two help equally.
    """
    values = {name: array[0] for name, array in projection.values.items()}
    changes = _without_obstacles(values)
    stacked = {
        name: np.array([change.get(name, value) for change in changes.values()])
        for name, value in values.items()
    }
    plans = {name: projection.plans[name] for name in ("content", "ads", mix)}
    relaxed = project(stacked, plans)
    best = np.maximum.reduce([outcome.net_eur for outcome in relaxed.outcomes.values()])
    at = int(np.argmax(best))
    smaller = _best_of_smaller(values, plans)
    return "budget_too_high" if smaller > max(float(best[at]), 0.0) else list(changes)[at]


def _best_of_smaller(values: Values, plans: Mapping[str, Plan]) -> float:
    """Return the best net of a smaller budget, spent one of the three ways."""
    parts = {
        f"{name} {part}": plan.scaled(part)
        for name, plan in plans.items()
        for part in SMALLER_BUDGETS
    }
    return max(float(outcome.net_eur[0]) for outcome in project(values, parts).outcomes.values())


def _without_obstacles(values: Values) -> dict[Reason, dict[str, FloatArray | float]]:
    """Return, per reason, the numbers of the same firm without that obstacle."""
    margin, regulars = values["contribution_margin"], values["regulars_today"]
    has_room = bool(2.0 * regulars < values["market_size"])
    free_market: dict[str, FloatArray | float] = {"market_size": math.inf}
    if not has_room:
        free_market["regulars_today"] = 2.0 * regulars
    changes: dict[Reason, dict[str, FloatArray | float]] = {
        "fully_booked": {"capacity_orders_month": math.inf},
        "margin_too_small": {"contribution_margin": (1.0 + 2.0 * margin) / 3.0},
        "comes_back_too_rarely": {
            "orders_per_regular_month": 1.5 * values["orders_per_regular_month"]
        },
        "market_nearly_exhausted": free_market,
    }
    if has_room:
        changes["too_few_regulars"] = {"regulars_today": 2.0 * regulars}
    return changes
