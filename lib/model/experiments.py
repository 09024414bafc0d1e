"""What counting tells: two groups compared, and a rate from few observations."""

import math
from collections.abc import Sequence
from statistics import NormalDist


def prob_b_beats_a(alpha_a: float, beta_a: float, alpha_b: float, beta_b: float) -> float:
    """Return the probability that the rate of group B is above that of group A.

    Parameters
    ----------
    alpha_a, beta_a, alpha_b, beta_b
        Beta posteriors: with a flat prior, successes + 1 and failures + 1. ``alpha_b`` must be a
        whole number, because the formula is a sum over it.

    Returns
    -------
    float
        In [0, 1].

    Raises
    ------
    ValueError
        ``alpha_b`` is no positive whole number.

    References
    ----------
    Miller (2014), "Formulas for Bayesian A/B Testing", equation for two binomial groups.
    """
    if alpha_b < 1 or alpha_b != int(alpha_b):
        raise ValueError("The successes of group B must be a whole number.")
    total = math.fsum(
        math.exp(
            _log_beta(alpha_a + i, beta_a + beta_b)
            - math.log(beta_b + i)
            - _log_beta(1.0 + i, beta_b)
            - _log_beta(alpha_a, beta_a)
        )
        for i in range(int(alpha_b))
    )
    return min(1.0, total)


def _log_beta(a: float, b: float) -> float:
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def shrunk_rate(
    successes: float, trials: float, prior_mean: float, prior_weight: float = 10.0
) -> float:
    """Return a rate from few observations, leaning on what was assumed before.

    Parameters
    ----------
    successes, trials
        Counts, ``0 <= successes <= trials``.
    prior_mean
        The rate assumed before, in [0, 1].
    prior_weight
        As many observations the assumption counts for.

    Returns
    -------
    float
        ``(successes + weight * mean) / (trials + weight)``.
    """
    return (successes + prior_weight * prior_mean) / (trials + prior_weight)


def group_size(rate_a: float, rate_b: float, power: float = 0.8, level: float = 0.05) -> int:
    """Return how many people each of two groups needs to tell two rates apart.

    Parameters
    ----------
    rate_a, rate_b
        The two rates, in (0, 1) and different.
    power
        Probability of seeing a difference that is there.
    level
        Probability (two-sided) of seeing one that is not.

    References
    ----------
    Normal approximation for two independent proportions.
    """
    normal = NormalDist()
    reach = normal.inv_cdf(1.0 - level / 2.0) + normal.inv_cdf(power)
    variance = rate_a * (1.0 - rate_a) + rate_b * (1.0 - rate_b)
    return math.ceil(reach**2 * variance / (rate_a - rate_b) ** 2)


def calibration(predicted: Sequence[float], happened: Sequence[bool]) -> float:
    """Return the mean squared distance of stated chances from what happened (Brier score).

    Parameters
    ----------
    predicted
        Stated probabilities, in [0, 1].
    happened
        What came true, as many.

    Returns
    -------
    float
        In [0, 1]: 0 is perfect, 0.25 what always saying one half gets.

    Raises
    ------
    ValueError
        No forecast, or not as many outcomes as forecasts.

    References
    ----------
    Brier (1950), Monthly Weather Review 78(1).
    """
    if not predicted:
        raise ValueError("At least one forecast is needed.")
    pairs = zip(predicted, happened, strict=True)
    return math.fsum((chance - came) ** 2 for chance, came in pairs) / len(predicted)
