"""Many draws of everything nobody knows exactly: the same draws for all plans.

Each ranged number is drawn from a PERT distribution on low, likely, high; numbers are drawn
independently of each other, which is a stated limitation (retention, staying and recommendations
are related in truth).
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from lib.model.assumptions import Assumption, Assumptions
from lib.model.curves import FloatArray
from lib.model.fields import FIELDS
from lib.model.projection import Outcome, Projection

QUANTILES: Final = (0.1, 0.5, 0.9)
WIDENING: Final = 1.5

_BELOW_MARKET: Final = 0.999
"""Regulars drawn at or above a finite market become this share of it: all but everybody."""


@dataclass(frozen=True)
class Pert:
    """A PERT distribution: a beta distribution stretched to [low, high].

    Parameters
    ----------
    low, high
        Ends of the range.
    alpha, beta
        Shapes of the beta distribution, in [1, 5].
    """

    low: float
    high: float
    alpha: float
    beta: float

    @property
    def mean(self) -> float:
        """The expected value, ``(low + 4 mode + high) / 6``."""
        return self.low + (self.high - self.low) * self.alpha / (self.alpha + self.beta)

    @property
    def sd(self) -> float:
        """The standard deviation."""
        total = self.alpha + self.beta
        return (self.high - self.low) * math.sqrt(
            self.alpha * self.beta / (total**2 * (total + 1.0))
        )


def pert(low: float, mode: float, high: float) -> Pert:
    """Return the PERT distribution of a low, a likely and a high value.

    Parameters
    ----------
    low, mode, high
        ``low <= mode <= high`` and ``low < high``.

    Returns
    -------
    Pert
        With ``alpha = 1 + 4 (mode - low) / (high - low)`` and
        ``beta = 1 + 4 (high - mode) / (high - low)``.
    """
    width = high - low
    return Pert(low, high, 1.0 + 4.0 * (mode - low) / width, 1.0 + 4.0 * (high - mode) / width)


def widen(
    low: float,
    mode: float,
    high: float,
    factor: float = WIDENING,
    *,
    minimum: float = -math.inf,
    maximum: float = math.inf,
) -> tuple[float, float, float]:
    """Return a range that a person has stated, made wider and clipped to what is possible.

    References
    ----------
    Soll & Klayman (2004), Journal of Experimental Psychology 30(2): stated 90 % ranges hold the
    truth in 40 to 50 % of cases.
    """
    return (
        max(minimum, mode - factor * (mode - low)),
        mode,
        min(maximum, mode + factor * (high - mode)),
    )


def draw(assumptions: Assumptions, draws: int, seed: int) -> dict[str, FloatArray]:
    """Return random values of every number, for :func:`lib.model.projection.project`.

    Parameters
    ----------
    assumptions
        Numbers with ranges; equal low and high are taken as certain.
    draws
        How many, at least 1.
    seed
        The same seed gives the same draws.

    Returns
    -------
    dict
        Field to float64 array of shape (draws,), in the order of the fields. An unlimited number
        stays infinite; where it has a range by default its column is drawn all the same, so that
        the numbers after it do not change with it.
    """
    rng = np.random.default_rng(seed)
    values: dict[str, FloatArray] = {}
    for name, assumption in assumptions:
        low, mode, high = _range(name, assumption)
        if low < high:
            shape = pert(low, mode, high)
            column = low + (high - low) * rng.beta(shape.alpha, shape.beta, draws)
        else:
            column = np.full(draws, mode)
        values[name] = np.full(draws, np.inf) if assumption.value is None else column
    values["regulars_today"] = below_market(values["regulars_today"], values["market_size"])
    return values


def below_market(regulars: FloatArray, market: FloatArray) -> FloatArray:
    """Return regulars, those at or above a finite market clipped just below it."""
    return np.where(regulars >= market, _BELOW_MARKET * market, regulars)


def _range(name: str, assumption: Assumption) -> tuple[float, float, float]:
    """Return low, likely, high; those of the default where the number is unlimited."""
    low, mode, high = assumption.low, assumption.value, assumption.high
    if low is None or mode is None or high is None:
        mode = FIELDS[name].default
        low, high = FIELDS[name].range_around(mode)
    if low is None or mode is None or high is None:
        return math.inf, math.inf, math.inf
    return low, mode, high


@dataclass(frozen=True)
class Ranges:
    """What many draws of one plan say; triples are the 10th, 50th and 90th percentile.

    Parameters
    ----------
    net_eur, npv_eur
        Euro within the horizon.
    break_even_month
        Months from 1, None is "never".
    p_pays, p_never
        Share of the draws in which the money comes back within the horizon, and the rest.
    p_best
        Share of the draws in which no other plan, and not spending nothing, has a higher present
        value; ties are shared.
    """

    net_eur: tuple[float, float, float]
    npv_eur: tuple[float, float, float]
    break_even_month: tuple[int | None, int | None, int | None]
    p_pays: float
    p_never: float
    p_best: float


def ranges(projection: Projection) -> dict[str, Ranges]:
    """Return what the draws of a projection say about each of its plans."""
    best = shares_best(projection)
    return {name: _ranges(outcome, best[name]) for name, outcome in projection.outcomes.items()}


def _ranges(outcome: Outcome, p_best: float) -> Ranges:
    p_never = float(np.mean(np.isinf(outcome.break_even_month)))
    low, middle, high = (
        int(month) if math.isfinite(month) else None
        for month in np.quantile(outcome.break_even_month, QUANTILES, method="inverted_cdf")
    )
    return Ranges(
        _percentiles(outcome.net_eur),
        _percentiles(outcome.npv_eur),
        (low, middle, high),
        1.0 - p_never,
        p_never,
        p_best,
    )


def _percentiles(column: FloatArray) -> tuple[float, float, float]:
    low, middle, high = (float(row[0]) for row in quantiles(column[None, :]))
    return low, middle, high


def quantiles(rows: FloatArray, levels: tuple[float, ...] = QUANTILES) -> FloatArray:
    """Return quantiles of every row, as numpy's linear method does, but faster for a few levels.

    Parameters
    ----------
    rows
        float64, shape (M, N).
    levels
        In [0, 1].

    Returns
    -------
    FloatArray
        Shape (levels, M).
    """
    last = rows.shape[1] - 1
    places = [(math.floor(level * last), level * last % 1.0) for level in levels]
    wanted = sorted({at for below, _ in places for at in (below, min(below + 1, last))})
    ordered = np.partition(rows, wanted, axis=1)
    return np.stack(
        [
            ordered[:, below] * (1.0 - part) + ordered[:, min(below + 1, last)] * part
            for below, part in places
        ]
    )


def bands(outcome: Outcome, levels: tuple[float, ...] = QUANTILES) -> FloatArray:
    """Return quantiles of the running total in every month, shape (levels, H), euro."""
    return quantiles(outcome.cumulative_eur.T, levels)


def value_table(projection: Projection) -> tuple[tuple[str | None, ...], FloatArray]:
    """Return the present values of all competitors in every draw.

    Returns
    -------
    names : tuple
        The plans; None first for spending nothing, unless one of the plans is just that.
    table : FloatArray
        Shape (N, competitors), euro.
    """
    columns = [outcome.npv_eur for outcome in projection.outcomes.values()]
    names: tuple[str | None, ...] = tuple(projection.plans)
    if not any(plan.is_nothing for plan in projection.plans.values()):
        columns, names = [np.zeros_like(columns[0]), *columns], (None, *names)
    return names, np.stack(columns, axis=1)


def shares_best(projection: Projection) -> dict[str, float]:
    """Return in what share of the draws each plan is best; what is missing to 1 is "nothing"."""
    names, table = value_table(projection)
    return {
        name: share
        for name, share in zip(names, compare(table).p_best, strict=True)
        if name is not None
    }


@dataclass(frozen=True)
class Comparison:
    """Several alternatives in the same draws; lists run over the alternatives.

    Parameters
    ----------
    mean
        Mean value, euro.
    p_best
        Share of the draws in which it is best, ties shared; they add up to 1.
    p_loss
        Share of the draws in which it is below zero.
    evpi
        What knowing everything beforehand would be worth, euro: the most that any further
        measuring may cost.
    """

    mean: list[float]
    p_best: list[float]
    p_loss: list[float]
    evpi: float


def compare(table: FloatArray) -> Comparison:
    """Return how alternatives compare over the draws.

    Parameters
    ----------
    table
        float64, shape (N, alternatives), euro.
    """
    best = table.max(axis=1, keepdims=True)
    is_best = table == best
    mean = table.mean(axis=0)
    return Comparison(
        mean.tolist(),
        (is_best / is_best.sum(axis=1, keepdims=True)).mean(axis=0).tolist(),
        (table < 0.0).mean(axis=0).tolist(),
        max(0.0, float(best.mean() - mean.max())),
    )
