"""Which number matters most, and what it would be worth to measure it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.plans import Plan
from lib.model.projection import project
from lib.model.uncertainty import below_market, compare

BINS: Final = 25
NEGLIGIBLE: Final = 0.02
"""A value below this share of that of knowing everything is the bias of the bins, not a value."""


def evppi(values: FloatArray, table: FloatArray, bins: int = BINS) -> float:
    """Return what knowing one number beforehand would be worth.

    Parameters
    ----------
    values
        float64, shape (N,): the number in every draw.
    table
        float64, shape (N, alternatives), euro: what each alternative brings in every draw.
    bins
        The draws, sorted by the number, are cut into so many equal parts, at least 1.

    Returns
    -------
    float
        Euro, between 0 and the value of knowing everything: the mean over the parts of the best
        mean, less the best mean of all. One part gives 0, as many as draws give the latter.

    References
    ----------
    Strong & Oakley (2013), Medical Decision Making 33(6): value of knowing one parameter, from
    the same draws sorted into bins.
    """
    ordered = table[np.argsort(values, kind="stable")]
    parts = np.array_split(ordered, min(bins, len(ordered)))
    informed = sum(len(part) * float(part.mean(axis=0).max()) for part in parts) / len(ordered)
    return max(0.0, informed - float(table.mean(axis=0).max()))


def worth_measuring(
    drawn: Mapping[str, FloatArray], table: FloatArray, bins: int = BINS
) -> dict[str, float]:
    """Return, per uncertain number, what knowing it would be worth, the largest first.

    Parameters
    ----------
    drawn
        Field to float64 array of shape (N,), see :func:`lib.model.uncertainty.draw`.
    table
        float64, shape (N, alternatives), euro, from the same draws.
    bins
        See :func:`evppi`.

    Returns
    -------
    dict
        Field to euro; numbers taken as certain are left out, values below 2 % of knowing
        everything count as 0.
    """
    most = compare(table).evpi
    found = {
        name: evppi(values, table, bins)
        for name, values in drawn.items()
        if np.isfinite(values[0]) and np.ptp(values) > 0.0
    }
    counted = {
        name: min(value, most) if value >= NEGLIGIBLE * most else 0.0
        for name, value in found.items()
    }
    return dict(sorted(counted.items(), key=lambda item: -item[1]))


@dataclass(frozen=True)
class Swing:
    """What one number does to the difference between content and ads.

    Parameters
    ----------
    field
        Name of the number.
    low, high
        Ends of its range.
    at_low_eur, at_high_eur
        Present value of content less that of ads, the other numbers at their likely values.
    """

    field: str
    low: float
    high: float
    at_low_eur: float
    at_high_eur: float

    @property
    def swing_eur(self) -> float:
        """How far the difference moves."""
        return abs(self.at_high_eur - self.at_low_eur)

    @property
    def turns(self) -> bool:
        """Whether the better of the two changes within the range."""
        return bool((self.at_low_eur > 0.0) != (self.at_high_eur > 0.0))


def tornado(assumptions: Assumptions, content: Plan, ads: Plan) -> list[Swing]:
    """Return how much every uncertain number moves the comparison, the largest swing first.

    Parameters
    ----------
    assumptions
        Numbers with ranges.
    content, ads
        The two plans to compare.
    """
    ranged = [
        (name, assumption.low, assumption.high)
        for name, assumption in assumptions
        if assumption.low is not None
        and assumption.high is not None
        and assumption.low < assumption.high
    ]
    likely = assumptions.values()
    variants = {name: np.full(2 * len(ranged), value) for name, value in likely.items()}
    for at, (name, low, high) in enumerate(ranged):
        variants[name][2 * at : 2 * at + 2] = low, high
    variants["regulars_today"] = below_market(variants["regulars_today"], variants["market_size"])
    projection = project(variants, {"content": content, "ads": ads})
    difference = (projection["content"].npv_eur - projection["ads"].npv_eur).tolist()
    swings = [
        Swing(name, low, high, difference[2 * at], difference[2 * at + 1])
        for at, (name, low, high) in enumerate(ranged)
    ]
    return sorted(swings, key=lambda swing: -swing.swing_eur)
