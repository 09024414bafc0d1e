import numpy as np
import pytest

from lib.model import closed_forms as closed
from lib.model.curves import calibrate_cac0
from lib.model.projection import as_values


def test_where_recommendations_outrun_losses_a_regular_has_no_finite_value(shop):
    values = as_values(shop(w=3.0, q=0.8, i=0.0))
    assert np.isinf(closed.regular_value(values))
    assert np.isfinite(closed.regular_value(values, months=36))


def test_without_recommendations_a_regular_is_the_margin_times_the_published_multiple(shop):
    """Gupta & Lehmann (2003): (1 + i) / (1 + i - r), monthly."""
    values = as_values(shop(w=0.0))
    keep, delta = 0.75 ** (1 / 12), 1.08 ** (-1 / 12)
    multiple = (1 / delta) / (1 / delta - keep)
    assert closed.regular_value(values)[0] == pytest.approx(25 * 0.55 * 1.5 * multiple)


def test_months_without_growth_or_loss_simply_add_up(shop):
    values = as_values(shop(w=0.0, R=1.0, i=0.0))
    assert closed.regular_value(values, months=10)[0] == pytest.approx(10 * 25 * 0.55 * 1.5)


def test_content_that_does_nothing_never_pays_and_none_needs_nobody(shop):
    nothing = as_values(shop(e_c=0, e_f=0, e_w=0, e_q=0))
    assert np.isinf(closed.regulars_needed(nothing, 600))
    assert closed.regulars_needed(nothing, 0.0)[0] == 0.0


def test_ads_without_a_ceiling_are_worth_all_money_or_none(shop):
    assert np.isinf(closed.ads_optimum(as_values(shop(a_max=None))))
    assert closed.ads_optimum(as_values(shop(a_max=None, cac0=1000)))[0] == 0.0
    assert closed.ads_optimum(as_values(shop(cac0=1000)))[0] == 0.0


def test_a_welcome_discount_lowers_the_value_of_newcomers_from_ads_alone(shop):
    without, with_it = as_values(shop()), as_values(shop(d_a=0.2))
    change = closed.newcomer_value(with_it, "ads") - closed.newcomer_value(without, "ads")
    assert change[0] == pytest.approx(-0.2 * 25)
    for source in ("organic", "referral", "promo"):
        assert closed.newcomer_value(with_it, source) == closed.newcomer_value(without, source)


@pytest.mark.parametrize(
    ("spent", "won", "words"),
    [(0, 5, "money spent"), (100, 0, "customers won"), (100, 20, "below the ceiling")],
)
def test_a_month_that_says_nothing_about_the_cost_is_refused(spent, won, words):
    with pytest.raises(ValueError, match=words):
        calibrate_cac0(spent, won, 20)
