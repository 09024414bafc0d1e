"""What money buys in one month: presence from content, newcomers from ads.

Both curves are the exponential ceiling curve of Blattberg & Deighton (1996), calibrated by what an
owner can judge: the budget that buys half of the ceiling, and the cost of the very first customer.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
Numbers = float | FloatArray
"""One number, or one in every draw."""

_LN2: Final = math.log(2.0)


def sat(content_eur: ArrayLike, half_budget_eur: ArrayLike) -> FloatArray:
    """Return the presence that a monthly content budget builds up to in the long run.

    Parameters
    ----------
    content_eur
        float64, any shape, euro a month, at least 0.
    half_budget_eur
        float64, broadcastable, euro a month, above 0: buys half of the reachable presence.

    Returns
    -------
    FloatArray
        ``1 - 2**(-E / E_half)``, in [0, 1].

    References
    ----------
    Blattberg & Deighton (1996), Harvard Business Review 74(4): ceiling curve.
    """
    spent = np.asarray(content_eur, dtype=np.float64)
    return np.asarray(-np.expm1(-_LN2 * spent / np.asarray(half_budget_eur)))


def ads(ads_eur: ArrayLike, first_cac_eur: ArrayLike, ceiling_month: ArrayLike) -> FloatArray:
    """Return the newcomers that a monthly ads budget brings.

    Parameters
    ----------
    ads_eur
        float64, any shape, euro a month, at least 0.
    first_cac_eur
        float64, broadcastable, euro per newcomer at the first euro, above 0.
    ceiling_month
        float64, broadcastable, newcomers a month that no budget exceeds; infinity is "unlimited".

    Returns
    -------
    FloatArray
        ``a_max * (1 - exp(-A / (a_max * cac0)))``, or ``A / cac0`` without a ceiling.

    References
    ----------
    Blattberg & Deighton (1996), Harvard Business Review 74(4): ceiling curve.
    """
    ceiling = np.asarray(ceiling_month, dtype=np.float64)
    linear = np.asarray(ads_eur, dtype=np.float64) / np.asarray(first_cac_eur)
    is_limited = np.isfinite(ceiling)
    safe = np.where(is_limited, ceiling, 1.0)
    return np.asarray(np.where(is_limited, -safe * np.expm1(-linear / safe), linear))


def ads_marginal_cac(
    ads_eur: ArrayLike, first_cac_eur: ArrayLike, ceiling_month: ArrayLike
) -> FloatArray:
    """Return what the next newcomer costs at a monthly ads budget.

    Returns
    -------
    FloatArray
        ``cac0 * exp(A / (a_max * cac0))`` in euro per newcomer; ``cac0`` without a ceiling.
    """
    first = np.asarray(first_cac_eur, dtype=np.float64)
    spent = np.asarray(ads_eur, dtype=np.float64)
    with np.errstate(over="ignore"):  # beyond all numbers is infinitely dear
        return np.asarray(first * np.exp(spent / first / np.asarray(ceiling_month)))


def calibrate_cac0(ads_eur: float, newcomers_month: float, ceiling_month: float | None) -> float:
    """Return the cost of the first customer from one observed month of advertising.

    Parameters
    ----------
    ads_eur
        Euro spent in the month, above 0.
    newcomers_month
        Newcomers *because of* the ads, above 0 and below the ceiling.
    ceiling_month
        Most newcomers a month that ads can bring; None without a limit.

    Returns
    -------
    float
        The ``first_cac_eur`` at which :func:`ads` gives back the observed newcomers.

    Raises
    ------
    ValueError
        Nothing spent, nobody won, or at least as many won as the ceiling allows.
    """
    if not (ads_eur > 0 and newcomers_month > 0):
        raise ValueError("A month with money spent and customers won is needed.")
    if ceiling_month is None or math.isinf(ceiling_month):
        return ads_eur / newcomers_month
    if newcomers_month >= ceiling_month:
        raise ValueError("The observed newcomers must be below the ceiling.")
    # ads(A) = n solved for cac0: A / (a_max * cac0) = -ln(1 - n / a_max)
    return -ads_eur / (ceiling_month * math.log1p(-newcomers_month / ceiling_month))
