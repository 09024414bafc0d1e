from datetime import date

import pandas as pd
import pytest

from lib.evidence.estimates import Estimate, Refusal
from lib.evidence.takings import order_value_net_eur, purchases_month

PERIOD = (date(2025, 1, 1), date(2026, 6, 30))


def values(purchases: int, mean: float = 25.0, spread: float = 20.0) -> pd.DataFrame:
    columns = ["currency", "purchases", "mean_net_value", "spread_net_value"]
    return pd.DataFrame([["EUR", purchases, mean, spread]], columns=columns)


def test_the_range_is_that_of_a_mean_in_proportion() -> None:
    """Relative error 20 / 25 / 10 = 0.08; 10 % and 90 % points at exp(-+1.28155 x 0.08)."""
    [found] = order_value_net_eur(values(100), PERIOD)
    assert isinstance(found, Estimate)
    assert found.low == pytest.approx(25 * 0.90256, abs=1e-3)
    assert found.high == pytest.approx(25 / 0.90256, abs=1e-3)


def test_below_thirty_purchases_the_sectors_value_stays() -> None:
    [found] = order_value_net_eur(values(29), PERIOD)
    assert isinstance(found, Refusal)
    assert (found.reason, found.n, found.needed) == ("few-purchases", 29, 30)


def test_purchases_are_the_mean_of_the_last_year_in_any_currency() -> None:
    months = pd.DataFrame(
        [
            (month, currency, 10)
            for month in pd.date_range("2025-01-01", "2026-06-01", freq="MS")
            for currency in ("CHF", "EUR")
        ],
        columns=["month", "currency", "purchases"],
    )
    months.loc[months["month"] < "2025-07-01", "purchases"] = 999
    found = purchases_month(months, PERIOD)
    assert isinstance(found, Estimate)
    assert (found.value, found.n) == (20, 12)
