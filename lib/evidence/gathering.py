"""All that the loaded uploads say about the model's numbers."""

from datetime import date

import duckdb
import pandas as pd

from lib.evidence.advertising import INCREMENTALITY, ads_spend_month_eur, first_cac_eur
from lib.evidence.estimates import Estimate, Evidence, Finding, Period, Refusal
from lib.evidence.history import History
from lib.evidence.newcomers import Range, ads_newcomers_month, organic_newcomers_month
from lib.evidence.regulars import MIN_REPEATERS, orders_per_regular_month, regulars_today
from lib.evidence.staying import newcomer_stay_rate, retention_rate_year
from lib.evidence.takings import MIN_PURCHASES, order_value_net_eur, purchases_month
from lib.warehouse.queries import query

_OF_CUSTOMERS = (
    "regulars_today",
    "orders_per_regular_month",
    "newcomer_stay_rate",
    "retention_rate_year",
)


def gather(
    connection: duckdb.DuckDBPyConnection,
    *,
    vat_rate: float,
    stay_rate_prior: float,
    ads_ceiling: float | None,
    referrals_year: Range | None = None,
    first_cac: Range | None = None,
    incrementality: Range = INCREMENTALITY,
) -> Evidence:
    """Return every number the uploads can measure, and for every other one why not.

    Parameters
    ----------
    connection
        A database of :func:`lib.warehouse.database.open_visitor`.
    vat_rate
        VAT on the firm's sales, e.g. 0.2; 0 for a firm without VAT.
    stay_rate_prior
        The sector's share of newcomers who become regulars, in [0, 1].
    ads_ceiling
        The sector's ceiling of newcomers a month through ads; None without a limit.
    referrals_year, first_cac
        What is assumed about recommendations (new customers per regular and year) and about the
        cost of the first new customer (euro), as low, likely, high: with both, the newcomers who
        come by themselves follow as the balance; without, they are refused as not separable.
    incrementality
        Share of the customers a platform claims who came because of the ads: low, likely, high.

    Returns
    -------
    Evidence
        Deterministic: the same uploads give the same numbers. Never NaN.

    References
    ----------
    Model description, sections 9.1 and 9.2.
    """
    history = History.of(query(connection, "customer_days"))
    ad_months = query(connection, "mart_ad_months")
    ads_by_month = (
        None
        if first_cac is None
        else ads_newcomers_month(ad_months, first_cac, ads_ceiling, incrementality)
    )
    findings = [
        *_from_orders(connection, history, vat_rate, stay_rate_prior),
        *_organic(history, ads_by_month, referrals_year),
        *ads_spend_month_eur(ad_months, query(connection, "ads_without_dates")),
        first_cac_eur(ad_months, history, ads_ceiling, incrementality),
    ]
    return Evidence(
        tuple(finding for finding in findings if isinstance(finding, Estimate)),
        tuple(finding for finding in findings if isinstance(finding, Refusal)),
    )


def _from_orders(
    connection: duckdb.DuckDBPyConnection, history: History, vat_rate: float, prior: float
) -> list[Finding]:
    months = query(connection, "mart_order_months")
    if months.empty:
        fields = ("order_value_net_eur", "purchases_month", *_OF_CUSTOMERS)
        return [Refusal(field, "no-orders", 0, MIN_PURCHASES) for field in fields]
    period = _period(months)
    values = query(connection, "order_values", vat_rate=vat_rate)
    return [
        *order_value_net_eur(values, period),
        purchases_month(months, period),
        *_from_customers(history, int(months["purchases"].sum()), prior),
    ]


def _organic(
    history: History, ads_by_month: Range | None, referrals_year: Range | None
) -> list[Finding]:
    """Return the newcomers who come by themselves; what is assumed separates them from others."""
    if not history.customers:
        return []
    found = regulars_today(history, int(history.counts.sum()))
    if ads_by_month is None or referrals_year is None or isinstance(found, Refusal):
        return [Refusal("organic_newcomers_month", "not-separable", 0, 0)]
    return [organic_newcomers_month(history, found.value, referrals_year, ads_by_month)]


def _from_customers(history: History, all_purchases: int, prior: float) -> list[Finding]:
    if not history.customers:
        return [Refusal(field, "needs-customers", 0, MIN_REPEATERS) for field in _OF_CUSTOMERS]
    return [
        regulars_today(history, all_purchases),
        orders_per_regular_month(history),
        newcomer_stay_rate(history, prior),
        retention_rate_year(history),
    ]


def _period(months: pd.DataFrame) -> Period:
    first: date = pd.Timestamp(months["first_day"].min()).date()
    last: date = pd.Timestamp(months["last_day"].max()).date()
    return first, last
