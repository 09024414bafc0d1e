"""The check whether the numbers fit together: a year without spending."""

import pytest

from lib.model.assumptions import Assumptions
from lib.ui.gate import Drift, drift, suspects


def test_the_general_defaults_stay_where_they_are() -> None:
    """Model description, section 3.1: 400 regulars become 400.3."""
    found = drift(Assumptions.defaults())
    assert found.today == 400
    assert found.in_a_year == pytest.approx(400.3, abs=0.05)
    assert found.today - found.lost + found.gained == pytest.approx(found.in_a_year)


@pytest.mark.parametrize("horizon", [1, 6, 36, 120])
def test_the_check_looks_at_one_year_whatever_the_horizon(horizon: int) -> None:
    assumptions = Assumptions.defaults().replace("horizon_months", horizon)
    assert drift(assumptions) == drift(Assumptions.defaults())


@pytest.mark.parametrize(
    ("later", "expected"), [(85.1, False), (84.9, True), (114.9, False), (115.1, True)]
)
def test_more_than_fifteen_percent_either_way_is_suspicious(later: float, expected: bool) -> None:
    assert Drift(100, later, 0, 0).is_suspicious is expected


def test_who_starts_from_none_is_not_suspected() -> None:
    assert not drift(Assumptions.defaults().replace("regulars_today", 0)).is_suspicious


def test_the_numbers_that_move_most_within_their_ranges_are_named_first() -> None:
    assumptions = Assumptions.defaults().replace("retention_rate_year", 0.5, 0.1, 0.9)
    named = suspects(assumptions)
    assert named[0] == "retention_rate_year"
    assert len(named) == len(set(named)) == 3


def test_an_exactly_known_number_is_named_last() -> None:
    assumptions = Assumptions.defaults().replace("newcomer_stay_rate", 0.9, 0.9, 0.9)
    assert "newcomer_stay_rate" not in suspects(assumptions)
