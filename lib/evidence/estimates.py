"""What an upload says about one number of the model: an estimate, or why there is none."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from lib.model.assumptions import FIELDS

Period = tuple[date | None, date | None]

Basis = Literal[
    "mean-purchase",
    "mean-purchases-month",
    "active-repeaters",
    "purchases-after-second",
    "second-purchase",
    "active-after-year",
    "mean-spend-month",
    "conversions-calibrated",
    "newcomers-balance",
]
"""How a number was measured: catalog entries ``estimate-basis-BASIS``."""

Reason = Literal[
    "no-orders",
    "needs-customers",
    "mostly-unnamed",
    "few-purchases",
    "few-months",
    "few-repeaters",
    "few-repeats",
    "few-newcomers",
    "few-regulars",
    "short-history",
    "not-separable",
    "other-currency",
    "no-spend",
    "ads-without-dates",
    "no-conversions",
    "few-conversions",
    "no-common-months",
    "above-ceiling",
]
"""Why a number was not measured: catalog entries ``refusal-REASON``."""

NORMAL_90: Final = 1.2815515655446004
"""The 90 % quantile of the normal distribution: low and high are 10 % and 90 % points."""

_SMALLEST: Final = 1e-6
"""Stands for "just above" where a bound itself is no value."""


@dataclass(frozen=True)
class Estimate:
    """One measured number.

    Parameters
    ----------
    field
        Name of an assumption of the model, or of an input of today's plan
        (``ads_spend_month_eur``, ``purchases_month``).
    value, low, high
        Likely value and range, ``low <= value <= high``, within the bounds of the model's field.
    n
        How many observations stand behind it (purchases, customers, months: the basis says what).
    basis
        How it was measured.
    period
        First and last day of the data.
    """

    field: str
    value: float
    low: float
    high: float
    n: int
    basis: Basis
    period: Period = (None, None)


@dataclass(frozen=True)
class Refusal:
    """Why a number was not measured.

    Parameters
    ----------
    field
        As for :class:`Estimate`.
    reason
        Code of the sentence.
    n, needed
        What there is and what would be needed, in the unit of the sentence.
    detail
        A name the sentence needs, e.g. the currency that is not euro.
    """

    field: str
    reason: Reason
    n: int
    needed: int
    detail: str = ""


Finding = Estimate | Refusal


@dataclass(frozen=True)
class Evidence:
    """Everything the uploads say, in a fixed order of fields."""

    estimates: tuple[Estimate, ...]
    refusals: tuple[Refusal, ...]

    @property
    def measured(self) -> Mapping[str, Estimate]:
        """The estimates by field."""
        return {estimate.field: estimate for estimate in self.estimates}


def estimate(
    field: str,
    value: float,
    spread: tuple[float, float],
    n: int,
    *,
    basis: Basis,
    period: Period,
) -> Estimate:
    """Return an estimate whose range lies around its value and inside the model's bounds.

    Parameters
    ----------
    field, value, n, basis, period
        As for :class:`Estimate`; ``value`` finite and within the bounds of its field.
    spread
        Low and high as computed; they are cut at the bounds.

    Raises
    ------
    lib.model.errors.ModelError
        The value itself is out of bounds or not finite.
    """
    minimum, maximum = 0.0, math.inf
    if field in FIELDS:
        known = FIELDS[field]
        known.check(float(value))
        minimum = known.minimum + (_SMALLEST if known.is_open_below else 0.0)
        maximum = known.maximum - (_SMALLEST if known.is_open_above else 0.0)
    low = min(max(float(spread[0]), minimum), value)
    high = max(min(float(spread[1]), maximum), value)
    return Estimate(field, float(value), float(low), float(high), int(n), basis, period)


def proportional(value: float, relative_error: float) -> tuple[float, float]:
    """Return the 10 % and 90 % points of a positive number with a known relative error.

    The range is symmetric in proportion (normal on the logarithm), so that low stays above 0.

    Parameters
    ----------
    value
        The number, above 0.
    relative_error
        Standard error divided by the number, at least 0.

    Returns
    -------
    tuple of float
        Low and high.
    """
    factor = math.exp(min(NORMAL_90 * relative_error, 50.0))
    return value / factor, value * factor
