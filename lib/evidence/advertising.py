"""What advertising costs a month, and what the first new customer costs."""

from typing import Final

import numpy as np
import pandas as pd

from lib.evidence.estimates import Finding, Period, Refusal, estimate
from lib.evidence.history import History
from lib.evidence.months import covered_months, mean_month
from lib.model.curves import calibrate_cac0

INCREMENTALITY: Final = (0.3, 0.7, 1.0)
"""Share of the customers a platform claims who came because of the ads: low, likely, high. An
assumption (model description, section 9.2): attribution errs in both directions."""

MIN_CONVERSIONS: Final = 20
"""Below 20 chance alone moves the cost per customer by 30 %."""

_BELOW_CEILING: Final = 0.95
"""So close to its ceiling the curve says nothing about the first customer."""


def ads_spend_month_eur(ad_months: pd.DataFrame, undated: pd.DataFrame) -> list[Finding]:
    """Return what was spent on ads in a month, as the platforms report it.

    Mean over the months from the first to the last day of all reports that they cover for at least
    25 days; a month without any row was a month without spending. The platforms' figures are net of
    VAT and of their surcharge for Austria, which stands on the invoice only. Only euro.

    Parameters
    ----------
    ad_months
        Answer of marts/mart_ad_months.sql.
    undated
        Answer of queries/ads_without_dates.sql.

    Returns
    -------
    list of Estimate or Refusal
        Euro a month; range 10-90 %; n is the number of months.
    """
    field = "ads_spend_month_eur"
    findings = _other_currencies(field, ad_months)
    if not undated.empty:
        rows = int(undated["ad_rows"].sum())
        findings.append(Refusal(field, "ads-without-dates", rows, 0))
    euro = _euro(ad_months)
    if euro.empty:
        return findings or [Refusal(field, "no-spend", 0, 1)]
    months = covered_months(*_span(euro))
    if not len(months):
        return [Refusal(field, "few-months", 0, 1), *findings]
    spend = euro.groupby("month")["spend"].sum().reindex(months, fill_value=0.0)
    value, low, high = mean_month(spend.tolist())
    period = _period(euro)
    return [
        estimate(field, value, (low, high), len(months), basis="mean-spend-month", period=period),
        *findings,
    ]


def first_cac_eur(
    ad_months: pd.DataFrame,
    history: History,
    ceiling_month: float | None,
    incrementality: tuple[float, float, float] = INCREMENTALITY,
) -> Finding:
    """Return what the first new customer through ads costs, calibrated on the months seen.

    Newcomers through ads are the platforms' conversions, at most as many as customers bought for
    the first time in the same months, times the share that would not have come anyway (0.7, range
    0.3 to 1.0). Only platforms that report conversions count, with their spending; only months
    that both ads and orders cover. Without conversions there is no estimate: to call every first
    purchase the work of the ads would flatter them.

    Parameters
    ----------
    ad_months
        Answer of marts/mart_ad_months.sql.
    history
        Purchases by customer.
    ceiling_month
        Most newcomers a month that ads can bring; None without a limit.
    incrementality
        Share of the claimed customers who came because of the ads: low, likely, high, in (0, 1].

    Returns
    -------
    Estimate or Refusal
        Euro per customer; the range comes from the share alone; n is the number of newcomers that
        were counted, before the share.

    References
    ----------
    Model description, sections 4 and 9.2.
    """
    field = "first_cac_eur"
    euro = _euro(ad_months)
    measured = euro[euro["conversions"].notna()]
    if measured.empty:
        return Refusal(field, "no-conversions", 0, MIN_CONVERSIONS)
    if not history.customers:
        return Refusal(field, "needs-customers", 0, 1)
    months = _common_months(measured, history)
    if not len(months):
        return Refusal(field, "no-common-months", 0, 1)
    seen = measured[measured["month"].isin(months)]
    newcomers = min(float(seen["conversions"].sum()), _first_purchases(history, months))
    spend = float(seen["spend"].sum())
    if newcomers < MIN_CONVERSIONS or spend <= 0:
        return Refusal(field, "few-conversions", int(newcomers), MIN_CONVERSIONS)
    per_month = [share * newcomers / len(months) for share in incrementality]
    if ceiling_month is not None and per_month[1] > _BELOW_CEILING * ceiling_month:
        return Refusal(field, "above-ceiling", round(per_month[1]), round(ceiling_month))
    high, value, low = (_first_cac(spend / len(months), n, ceiling_month) for n in per_month)
    period = _period(seen)
    return estimate(
        field, value, (low, high), int(newcomers), basis="conversions-calibrated", period=period
    )


def _first_cac(spend_month: float, newcomers_month: float, ceiling_month: float | None) -> float:
    """Return the cost of the first customer; newcomers count up to just below the ceiling."""
    if ceiling_month is not None:
        newcomers_month = min(newcomers_month, _BELOW_CEILING * ceiling_month)
    return calibrate_cac0(spend_month, newcomers_month, ceiling_month)


def _euro(ad_months: pd.DataFrame) -> pd.DataFrame:
    return ad_months[(ad_months["currency"] == "EUR") & ad_months["spend"].notna()]


def _other_currencies(field: str, ad_months: pd.DataFrame) -> list[Finding]:
    counts = ad_months.groupby("currency")["month"].nunique()
    return [
        Refusal(field, "other-currency", int(n), 0, str(currency))
        for currency, n in counts.items()
        if currency != "EUR"
    ]


def _span(ad_months: pd.DataFrame) -> tuple[pd.Timestamp, pd.Timestamp]:
    return pd.Timestamp(ad_months["first_day"].min()), pd.Timestamp(ad_months["last_day"].max())


def _period(ad_months: pd.DataFrame) -> Period:
    first, last = _span(ad_months)
    return first.date(), last.date()


def _common_months(ad_months: pd.DataFrame, history: History) -> pd.DatetimeIndex:
    """Return the months that ads and orders both cover."""
    of_ads = covered_months(*_span(ad_months))
    first, last = history.period
    if first is None or last is None:
        return of_ads[:0]
    return of_ads.intersection(covered_months(first, last))


def _first_purchases(history: History, months: pd.DatetimeIndex) -> float:
    """Return how many customers bought for the first time in these months."""
    first_months = history.first.astype("datetime64[D]").astype("datetime64[M]")
    return float(np.isin(first_months, months.to_numpy().astype("datetime64[M]")).sum())
