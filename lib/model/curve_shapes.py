"""Other shapes of lag and saturation from the literature, to compare with the model's own.

With the monthly figures of one small shop they cannot be told apart, so the model keeps the
simplest of each; these are for checking that the choice does not decide the answer.
"""

import numpy as np
from numpy.typing import ArrayLike

from lib.model.curves import FloatArray


def margin_multiple(
    retention_rate: ArrayLike, discount_rate: ArrayLike, margin_growth: ArrayLike = 0.0
) -> FloatArray:
    """Return the value of a customer in yearly margins, ``r / (1 + i - r (1 + g))``.

    Parameters
    ----------
    retention_rate, discount_rate, margin_growth
        float64, broadcastable, shares a year; ``r (1 + g) < 1 + i``.

    References
    ----------
    Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1), table of margin multiples.
    """
    kept = np.asarray(retention_rate, dtype=np.float64)
    return np.asarray(
        kept / (1.0 + np.asarray(discount_rate) - kept * (1.0 + np.asarray(margin_growth)))
    )


def geometric_weights(carry_over: float, lags: int, *, normalised: bool = False) -> FloatArray:
    """Return how strongly spending of 0 to ``lags - 1`` months ago still works.

    References
    ----------
    Jin, Wang, Sun, Chan & Koehler (2017), "Bayesian Methods for Media Mix Modeling with Carryover
    and Shape Effects", geometric adstock; normalised as in Meridian, not as in Robyn.
    """
    weights = carry_over ** np.arange(lags, dtype=np.float64)
    return weights / weights.sum() if normalised else weights


def delayed_weights(carry_over: float, peak: float, lags: int) -> FloatArray:
    """Return weights that are largest after ``peak`` months, ``alpha ** (lag - theta)**2``.

    References
    ----------
    Jin et al. (2017), delayed adstock.
    """
    return np.asarray(carry_over ** (np.arange(lags, dtype=np.float64) - peak) ** 2)


def binomial_weights(carry_over: float, window: int, lags: int) -> FloatArray:
    """Return weights that reach zero at the window's end, ``(1 - lag / window)**(1 / alpha - 1)``.

    Meridian takes ``window = max_lag + 1``, PyMC-Marketing ``l_max + 1``.
    """
    lag = np.arange(lags, dtype=np.float64)
    return np.asarray((1.0 - lag / window) ** (1.0 / carry_over - 1.0))


def adstock(spending: ArrayLike, weights: FloatArray) -> FloatArray:
    """Return what spending of this and earlier months adds up to, shape of ``spending``."""
    series = np.asarray(spending, dtype=np.float64)
    return np.asarray(np.convolve(series, weights)[: series.size])


def logistic_saturation(x: ArrayLike, steepness: float) -> FloatArray:
    """Return ``(1 - exp(-l x)) / (1 + exp(-l x))``, half at ``ln 3 / l`` (PyMC-Marketing)."""
    return np.asarray(np.tanh(0.5 * steepness * np.asarray(x, dtype=np.float64)))


def hill_saturation(x: ArrayLike, half_at: float, slope: float) -> FloatArray:
    """Return ``x**s / (k**s + x**s)``, half at ``k`` (Robyn, Meridian)."""
    powered = np.asarray(x, dtype=np.float64) ** slope
    return np.asarray(powered / (half_at**slope + powered))


def michaelis_menten(x: ArrayLike, ceiling: float, half_at: float) -> FloatArray:
    """Return ``a x / (l + x)``, half of the ceiling at ``l``."""
    amount = np.asarray(x, dtype=np.float64)
    return np.asarray(ceiling * amount / (half_at + amount))


def carry_over_of_duration(months: float, share: float = 0.9) -> tuple[float, float]:
    """Return monthly carry-over and half-life of an effect that is 90 % over after some months.

    References
    ----------
    Leone (1995), Marketing Science 14(3) G141, for durations of 6 to 9 months; Clarke (1976) for
    the 90 % interval.
    """
    carry_over = (1.0 - share) ** (1.0 / months)
    return carry_over, float(np.log(0.5) / np.log(carry_over))
