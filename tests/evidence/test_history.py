import numpy as np
import pandas as pd
import pytest

from lib.evidence.history import History


def history(*customers: list[int]) -> History:
    pairs = [(who, day) for who, days in enumerate(customers) for day in days]
    return History.of(pd.DataFrame(pairs, columns=["customer", "day_number"]))


def test_first_second_and_last_purchase_of_each_customer() -> None:
    found = history([5], [1, 9, 30], [2, 4])
    assert found.counts.tolist() == [1, 3, 2]
    assert found.first.tolist() == [5, 1, 2]
    assert found.second.tolist() == [5, 9, 4]
    assert found.last.tolist() == [5, 30, 4]
    assert (found.repeaters, found.start_day, found.end_day) == (2, 1, 30)


def test_gaps_between_customers_are_no_gaps() -> None:
    """Gaps 100 and 60; the step from the first customer's 100 to the second's 500 is none."""
    assert history([0, 100], [500, 560]).window_days == pytest.approx(3 * 80)


def test_the_window_is_at_least_ninety_days() -> None:
    assert history([0, 3, 6]).window_days == 90
    assert history([0]).window_days == 90


def test_the_state_on_a_day_knows_nothing_of_later_purchases() -> None:
    counts, last = history([1, 5, 9], [6], [2, 4]).state_on(5)
    assert counts.tolist() == [2, 0, 2]
    assert last[[0, 2]].tolist() == [5, 4]


def test_no_purchases_are_no_customers() -> None:
    assert history().customers == 0


def test_the_state_on_the_last_day_is_the_present() -> None:
    rng = np.random.default_rng(4)
    customers = [sorted(set(rng.integers(0, 99, rng.integers(1, 9)).tolist())) for _ in range(50)]
    found = history(*customers)
    counts, last = found.state_on(found.end_day)
    assert counts.tolist() == found.counts.tolist()
    assert last.tolist() == found.last.tolist()
