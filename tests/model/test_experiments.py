import pytest

from lib.model.experiments import calibration, group_size, prob_b_beats_a


def test_a_small_shop_cannot_measure_a_fall_of_churn_from_25_to_22_and_a_half_percent():
    """With 80 % power it takes about 4,500 customers in each group."""
    assert group_size(0.25, 0.225) == pytest.approx(4500, rel=0.02)


def test_the_chances_of_both_groups_add_up_to_one():
    a, b = (21.0, 181.0), (31.0, 171.0)
    assert prob_b_beats_a(*a, *b) + prob_b_beats_a(*b, *a) == pytest.approx(1.0)


def test_successes_must_be_whole():
    with pytest.raises(ValueError, match="whole"):
        prob_b_beats_a(1, 1, 1.5, 1)


def test_forecasts_are_scored_by_their_squared_distance():
    assert calibration([1.0, 0.0], [True, False]) == 0.0
    assert calibration([0.5, 0.5, 0.5], [True, False, False]) == 0.25
    assert calibration([0.9, 0.2], [True, True]) == pytest.approx((0.01 + 0.64) / 2)
    with pytest.raises(ValueError, match="forecast"):
        calibration([], [])
