"""What a purchase leaves, and how many purchases a month has."""

import math
from typing import Final

import pandas as pd

from lib.evidence.estimates import Finding, Period, Refusal, estimate, proportional
from lib.evidence.months import covered_months, mean_month

MIN_PURCHASES: Final = 30
"""Amounts usually spread about as wide as four fifths of their mean: with 30 the mean is known to
about 19 % either way, hardly better than the example of a sector."""

_LAST_MONTHS: Final = 12


def order_value_net_eur(values: pd.DataFrame, period: Period) -> list[Finding]:
    """Return the mean amount of a purchase, net of VAT and after refunds.

    All purchases of one customer on one day are one. The file's own net amount counts, less the
    refunded share; where it has none, ``(gross - refunded) / (1 + VAT)``. An order that was given
    back completely is no purchase and counts nowhere. Only euro: other currencies are refused by
    name and never converted.

    Parameters
    ----------
    values
        Answer of queries/order_values.sql: per currency purchases, mean and spread.
    period
        First and last day of the orders.

    Returns
    -------
    list of Estimate or Refusal
        In euro; range 10-90 %; n is the number of purchases.

    References
    ----------
    Model description, section 9.1.
    """
    field = "order_value_net_eur"
    by_currency = values.set_index("currency")
    findings: list[Finding] = [
        Refusal(field, "other-currency", int(row["purchases"]), 0, str(currency))
        for currency, row in by_currency.iterrows()
        if currency != "EUR"
    ]
    n = int(by_currency["purchases"].get("EUR", 0))
    if n < MIN_PURCHASES:
        return [Refusal(field, "few-purchases", n, MIN_PURCHASES), *findings]
    mean = float(by_currency["mean_net_value"]["EUR"])
    spread = float(by_currency["spread_net_value"]["EUR"])
    around = proportional(mean, spread / mean / math.sqrt(n))
    return [estimate(field, mean, around, n, basis="mean-purchase", period=period), *findings]


def purchases_month(months: pd.DataFrame, period: Period) -> Finding:
    """Return how many purchases a month has, whoever makes them and in whatever currency.

    Mean of the last twelve months that the data cover for at least 25 days, so that every season
    stands in it once.

    Parameters
    ----------
    months
        Answer of marts/mart_order_months.sql.
    period
        First and last day of the orders.

    Returns
    -------
    Estimate or Refusal
        Purchases a month; range 10-90 %; n is the number of months.
    """
    field = "purchases_month"
    first, last = period
    if first is None or last is None or not months["purchases"].sum():
        return Refusal(field, "few-months", 0, 1)
    covered = covered_months(first, last)[-_LAST_MONTHS:]
    if not len(covered):
        return Refusal(field, "few-months", 0, 1)
    per_month = months.groupby("month")["purchases"].sum().reindex(covered, fill_value=0)
    value, low, high = mean_month(per_month.tolist())
    return estimate(
        field, value, (low, high), len(covered), basis="mean-purchases-month", period=period
    )
