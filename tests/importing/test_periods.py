"""Periods that stand outside the rows."""

from datetime import date

import pytest

from lib.importing.periods import NO_PERIOD, period_of_filters, period_of_name, stated_period

TODAY = date(2026, 11, 23)
OCTOBER = (date(2025, 10, 1), date(2025, 10, 31))


@pytest.mark.parametrize(
    "name",
    [
        "GMB insights (Performance Report) - 2025-10-1 - 2025-10-31 - 0a1b.csv",
        "Cards.zip!Devices(2025.10.01-2025.10.31).csv",
        "Pinterest Analytics overview 20251001-20251031.csv",
        "Oct-01-2025_Oct-31-2025_123456.csv",
        "Content 2025-10-01_2025-10-31 Hof.zip!Table data.csv",
    ],
)
def test_a_name_states_the_period(name: str) -> None:
    assert period_of_name(name, TODAY) == OCTOBER


@pytest.mark.parametrize("name", ["export.csv", "2025-10-01.csv", "2025-10-31_2025-10-01.csv"])
def test_a_name_without_two_days_in_order_states_none(name: str) -> None:
    assert period_of_name(name, TODAY) == NO_PERIOD


@pytest.mark.parametrize(
    "lines",
    [
        ["October 1, 2025 - October 31, 2025"],
        ["1. Oktober 2025 - 31. Oktober 2025"],
        ["# Start date: 20251001", "# End date: 20251031"],
        ["10/01/2025 10/31/2025"],
        ["1 Oct 2025-31 Oct 2025"],
    ],
)
def test_lines_above_a_table_state_the_period(lines: list[str]) -> None:
    assert stated_period(lines, TODAY) == OCTOBER


def test_filters_state_the_period_by_days_only() -> None:
    head = b"Filter,Value\nSearch type,Web\n"
    assert period_of_filters(head + b"Date,1 Oct 2025-31 Oct 2025\n", TODAY) == OCTOBER
    assert period_of_filters(head + b"Date,Last 3 months\n", TODAY) == NO_PERIOD
