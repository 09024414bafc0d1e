import math
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.evidence.estimates import Estimate, Evidence
from lib.evidence.gathering import gather
from lib.model.assumptions import FIELDS
from lib.warehouse.database import open_visitor
from lib.warehouse.loading import load
from tests.evidence.simulated import MONTH_DAYS, Shop, as_import, simulate
from tests.warehouse.invented import LOADED_AT, ad, order, put

DAY = date(2026, 3, 2)
CUSTOMER_FIELDS = {
    "regulars_today",
    "orders_per_regular_month",
    "newcomer_stay_rate",
    "retention_rate_year",
}


def evidence(connection: duckdb.DuckDBPyConnection, **changes: Any) -> Evidence:
    given_values = {"vat_rate": 0.2, "stay_rate_prior": 0.25, "ads_ceiling": 20.0} | changes
    found = gather(connection, **given_values)
    check(found)
    return found


def check(found: Evidence) -> None:
    """What must hold for every answer, whatever was uploaded."""
    fields = [e.field for e in found.estimates]
    assert len(fields) == len(set(fields))
    for estimate in found.estimates:
        numbers = (estimate.low, estimate.value, estimate.high)
        assert all(math.isfinite(number) for number in numbers)
        assert estimate.low <= estimate.value <= estimate.high
        assert estimate.n > 0
        if estimate.field in FIELDS:
            assert [FIELDS[estimate.field].check(number) for number in numbers] == list(numbers)
    for refusal in found.refusals:
        assert refusal.n >= 0
        assert refusal.needed >= 0


def reasons(found: Evidence, field: str) -> list[str]:
    return [refusal.reason for refusal in found.refusals if refusal.field == field]


def comes_back(shop: Shop, days: int) -> float:
    """Chance that a regular buys again within some days and before leaving (two exponentials)."""
    buying = -math.log1p(-shop.orders_month / MONTH_DAYS)
    leaving = -math.log(shop.retention_year) / 365.25
    return buying / (buying + leaving) * -math.expm1(-(buying + leaving) * days)


def test_the_true_numbers_of_simulated_shops_lie_in_the_ranges_most_of_the_time() -> None:
    """Ranges hold 80 or 90 % of truths: of 3 x 6 shops at least two thirds, values within a third.

    A newcomer "stays" who buys again within the window of 90 days: that share is the truth.
    """
    shops = (
        Shop(),
        Shop(regulars=150, orders_month=0.7, retention_year=0.6, newcomers_month=50),
        Shop(regulars=500, stay_rate=0.15, order_value_net=80, vat_rate=0.1, months=24),
    )
    hits: dict[str, list[bool]] = {}
    for shop in shops:
        for seed in range(6):
            orders, alive = simulate(shop, seed)
            with open_visitor() as connection:
                load(connection, as_import(orders), LOADED_AT)
                found = evidence(connection, vat_rate=shop.vat_rate).measured
            truths = {
                "regulars_today": alive,
                "order_value_net_eur": shop.order_value_net,
                "orders_per_regular_month": shop.orders_month,
                "newcomer_stay_rate": shop.stay_rate * comes_back(shop, 90),
                "retention_rate_year": shop.retention_year,
            }
            for field, truth in truths.items():
                estimate = found[field]
                hits.setdefault(field, []).append(estimate.low <= truth <= estimate.high)
                assert estimate.value == pytest.approx(truth, rel=1 / 3), (field, seed)
    shares = {field: sum(hit) / len(hit) for field, hit in hits.items()}
    assert min(shares.values()) >= 2 / 3, shares


def test_the_same_uploads_give_the_same_numbers() -> None:
    orders, _ = simulate(Shop(months=18), 1)
    answers = []
    for _ in range(2):
        with open_visitor() as connection:
            load(connection, as_import(orders), LOADED_AT)
            answers.append(evidence(connection))
    assert answers[0] == answers[1]


def test_more_data_narrow_the_range() -> None:
    widths = []
    for months in (8, 30):
        with open_visitor() as connection:
            load(connection, as_import(simulate(Shop(months=months), 3)[0]), LOADED_AT)
            value = evidence(connection).measured["order_value_net_eur"]
            widths.append(value.high / value.low)
    assert widths[1] < widths[0]


def test_an_empty_database_refuses_everything_by_name(visitor: duckdb.DuckDBPyConnection) -> None:
    found = evidence(visitor)
    assert found.estimates == ()
    assert {r.field for r in found.refusals} >= {*CUSTOMER_FIELDS, "order_value_net_eur"}
    assert set(reasons(found, "regulars_today")) == {"no-orders"}
    assert reasons(found, "ads_spend_month_eur") == ["no-spend"]


def many(n: int, **changes: Any) -> list[dict[str, Any]]:
    return [order(i, DAY + timedelta(i % 200)) | changes for i in range(n)]


BAD_INPUT = {
    "one order": [order(1, DAY)],
    "one customer": [o | {"customer_key": "anna"} for o in many(200)],
    "all orders on one day": [order(i, DAY) for i in range(500)],
    "only refunds": many(100, refunded=Decimal(12)),
    "only future dates": [order(i, date(2090, 1, 1)) for i in range(50)],
    "amounts of zero": many(100, gross=Decimal(0)),
    "negative amounts": many(100, gross=Decimal(-5)),
    "no amounts": many(100, gross=None),
    "no days": many(100, ordered_on=None),
    "another currency": many(100, currency="CHF"),
    "everybody once": many(3000),
    "ten years of gaps": [
        order(10 * c + i, date(2006 + 10 * i, 1, 1) + timedelta(c), customer_key=f"k{c}")
        for c in range(60)
        for i in range(3)
    ],
    "huge amounts": many(100, gross=Decimal("99999999999")),
}


@pytest.mark.parametrize("rows", BAD_INPUT.values(), ids=BAD_INPUT.keys())
def test_bad_input_gives_finite_numbers_or_a_reason(
    visitor: duckdb.DuckDBPyConnection, rows: list[dict[str, Any]]
) -> None:
    put(visitor, "a.csv", orders=rows)
    found = evidence(visitor)
    told = {e.field for e in found.estimates} | {r.field for r in found.refusals}
    assert told >= {*CUSTOMER_FIELDS, "order_value_net_eur", "purchases_month"}


def test_a_decade_between_purchases_is_no_loyalty_yet(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    put(visitor, "a.csv", orders=BAD_INPUT["ten years of gaps"])
    assert reasons(evidence(visitor), "regulars_today") == ["short-history"]


def test_without_customers_amount_and_purchases_remain(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=many(200, customer_key=None))
    found = evidence(visitor)
    assert set(found.measured) == {"order_value_net_eur", "purchases_month"}
    assert found.measured["order_value_net_eur"].n == 200
    for field in CUSTOMER_FIELDS:
        assert reasons(found, field) == ["needs-customers"]


def test_regulars_are_refused_where_most_sales_name_nobody(
    visitor: duckdb.DuckDBPyConnection,
) -> None:
    named = [o | {"customer_key": f"k{i % 40}"} for i, o in enumerate(many(200))]
    crowd = [order(f"x{i}", DAY + timedelta(i % 200), customer_key=None) for i in range(300)]
    put(visitor, "a.csv", orders=named + crowd)
    assert reasons(evidence(visitor), "regulars_today") == ["mostly-unnamed"]


@pytest.mark.parametrize(
    ("changes", "value"),
    [
        ({}, 10.0),
        ({"net": Decimal(11)}, 11.0),
        ({"tax": Decimal("1.2")}, 10.8),
        ({"refunded": Decimal(6)}, 5.0),
        ({"net": Decimal(11), "refunded": Decimal(6)}, 5.5),
    ],
)
def test_the_amount_is_net_of_vat_and_after_refunds(
    visitor: duckdb.DuckDBPyConnection, changes: dict[str, Any], value: float
) -> None:
    put(visitor, "a.csv", orders=many(40, **changes))
    assert evidence(visitor).measured["order_value_net_eur"].value == pytest.approx(value)


def test_other_currencies_are_refused_by_name(visitor: duckdb.DuckDBPyConnection) -> None:
    swiss = [order(f"c{i}", DAY, "99", currency="CHF") for i in range(50)]
    put(visitor, "a.csv", orders=many(40) + swiss, ad_results=[ad(DAY, currency="USD", days=90)])
    found = evidence(visitor)
    assert found.measured["order_value_net_eur"].value == pytest.approx(10)
    refused = {(r.field, r.detail) for r in found.refusals if r.reason == "other-currency"}
    assert refused == {("order_value_net_eur", "CHF"), ("ads_spend_month_eur", "USD")}


sales = st.lists(
    st.tuples(
        st.integers(0, 900), st.integers(0, 30), st.decimals(-50, 500, places=2), st.booleans()
    ),
    min_size=1,
    max_size=400,
)


@settings(max_examples=30, deadline=None)
@given(sold=sales, vat_rate=st.sampled_from([0.0, 0.1, 0.2]), prior=st.floats(0, 1))
def test_whatever_is_sold_numbers_stay_finite_and_in_bounds(
    sold: list[tuple[int, int, Decimal, bool]], vat_rate: float, prior: float
) -> None:
    rows = [
        order(i, date(2024, 1, 1) + timedelta(day), str(gross), customer_key=f"k{who}")
        | ({"refunded": gross} if is_back else {})
        for i, (day, who, gross, is_back) in enumerate(sold)
    ]
    with open_visitor() as connection:
        put(connection, "a.csv", orders=rows)
        evidence(connection, vat_rate=vat_rate, stay_rate_prior=prior)


def test_measured_maps_fields_to_estimates(visitor: duckdb.DuckDBPyConnection) -> None:
    put(visitor, "a.csv", orders=many(40))
    measured = evidence(visitor).measured
    assert all(isinstance(e, Estimate) and e.field == field for field, e in measured.items())
