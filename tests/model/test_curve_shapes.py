"""Published results: each case of vectors.json names its source and where in it it stands."""

import numpy as np
import pytest

from lib.model import curve_shapes as shapes
from lib.model.experiments import prob_b_beats_a
from lib.model.uncertainty import pert


def elasticity(r, i):
    """Return how many percent one percent more retention adds, from a central difference."""
    step = 1e-6
    more, less = (float(shapes.margin_multiple(r * f, i)) for f in (1 + step, 1 - step))
    return (more - less) / (2 * step) / float(shapes.margin_multiple(r, i))


def chance(a, b):
    """Return the chance that B beats A, with flat priors."""
    (won_a, all_a), (won_b, all_b) = a, b
    return prob_b_beats_a(won_a + 1, all_a - won_a + 1, won_b + 1, all_b - won_b + 1)


FOUND = {
    "margin_multiple": lambda x: shapes.margin_multiple(x["r"], x["i"], x.get("g", 0.0)),
    "retention_elasticity": lambda x: elasticity(x["r"], x["i"]),
    "koyck": lambda x: shapes.carry_over_of_duration(x["months"]),
    "adstock_geometric_robyn": lambda x: shapes.adstock(
        x["x"], shapes.geometric_weights(x["theta"], len(x["x"]))
    ),
    "adstock_geometric_window3": lambda x: shapes.adstock(
        x["x"], shapes.geometric_weights(x["alpha"], x["window"], normalised=True)
    ),
    "adstock_delayed": lambda x: shapes.delayed_weights(x["alpha"], x["theta"], x["l_max"]),
    "adstock_binomial": lambda x: shapes.binomial_weights(
        x["alpha"], x["pymc_l_max"] + 1, x["pymc_l_max"]
    ),
    "saturation_logistic": lambda x: shapes.logistic_saturation(x["x"], x["lam"]),
    "saturation_hill": lambda x: shapes.hill_saturation(x["x"], x["k"], x["s"]),
    "saturation_michaelis": lambda x: shapes.michaelis_menten(x["x"], x["alpha"], x["lam"]),
    "pert_mean": lambda x: pert(x["low"], x["mode"], x["high"]).mean,
    "ab_prob": lambda x: chance(x["A"], x["B"]),
}


@pytest.mark.vectors("published")
def test_published_results_come_out(case):
    (find,) = (call for start, call in FOUND.items() if case["id"].startswith(start))
    is_numeric = case["id"].startswith("retention_elasticity")
    tolerance = 1e-6 if is_numeric else case["abs_tol"]
    found, expected = np.asarray(find(case["inputs"])), np.asarray(case["expect"])
    assert found == pytest.approx(expected, abs=tolerance)
