import pytest

from lib.evidence.estimates import estimate, proportional
from lib.model.errors import ModelError

NONE = (None, None)


def test_ranges_are_cut_at_the_models_bounds_and_hold_the_value() -> None:
    found = estimate("retention_rate_year", 0.9, (-0.2, 1.4), 9, basis="mean-purchase", period=NONE)
    assert (found.low, found.high) == (0, 1)
    found = estimate("order_value_net_eur", 9, (0, 5), 9, basis="mean-purchase", period=NONE)
    assert 0 < found.low < found.value == found.high


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -0.1, 1.1])
def test_a_value_out_of_bounds_is_a_defect(value: float) -> None:
    with pytest.raises(ModelError):
        estimate("retention_rate_year", value, (0, 1), 9, basis="mean-purchase", period=NONE)


def test_proportional_ranges_never_reach_zero_or_infinity() -> None:
    low, high = proportional(10, 1e9)
    assert 0 < low < high < float("inf")
