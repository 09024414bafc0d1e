"""Amounts that a file does not carry: once an order, times a quantity, given back as a whole."""

from datetime import date

import numpy as np
import pytest

from lib.importing.formulas import refunded_whole
from lib.importing.reading import read_export
from lib.importing.result import Import

ITEMS = (
    "Sale Date,Item Name,Buyer,Discount Amount,Order Shipping,Item Total,Currency,Listing ID,"
    "Order ID\n"
)
FAIRE = "Order Number,Order Date,Retailer Name,Quantity,Wholesale Price,Status\n"
PAYPAL = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
    "Transaction ID,Reference Txn ID\n"
)


def read(text: str) -> Import:
    return read_export(text.encode(), "export.csv", date(2026, 11, 23), b"secret")


@pytest.mark.parametrize("second", ["4.90", "0.00", ""])
def test_shipping_of_an_order_counts_once(second: str) -> None:
    found = read(
        ITEMS + "01/25/26,A,M,2.00,4.90,10.00,EUR,1,77\n"
        f"01/25/26,B,M,0.00,{second},20.00,EUR,2,77\n01/26/26,C,J,0.00,3.00,5.00,EUR,3,78\n"
    )
    gross = [str(value) for value in found.tables["orders"]["gross"].to_pylist()]
    assert gross == ["32.900000", "8.000000"]


def test_a_price_counts_as_often_as_the_quantity_says() -> None:
    found = read(FAIRE + "F1,01/25/2026,L,6,€5.50,Delivered\nF1,01/25/2026,L,10,€3.00,Delivered\n")
    assert found.totals["gross"] == 63


def test_a_refund_joins_the_sale_that_it_names() -> None:
    found = read(
        PAYPAL + "01/25/2026,10:00:00,CET,Mia,Payment,Completed,EUR,40.00,-1,39,m@x.at,T1,\n"
        "01/26/2026,10:00:00,CET,Mia,Payment Refund,Completed,EUR,-15.00,0,-15,s@x.at,T2,T1\n"
    )
    (order,) = found.tables["orders"].to_pylist()
    assert (order["order_id"], str(order["gross"]), str(order["refunded"])) == (
        "T1", "40.000000", "15.000000",
    )  # fmt: skip
    assert order["status"] == "partially_refunded"
    assert found.totals["customers"] == 1


def test_only_a_refund_without_an_amount_is_the_whole_sale() -> None:
    every = np.ones(3, dtype=np.bool_)
    gross = np.array([10, 10, 10], dtype=np.int64), every
    stated = np.array([0, 4, 0], dtype=np.int64), every
    micros, has = refunded_whole(gross, stated, np.array([True, True, False]))
    assert micros.tolist() == [10, 4, 0]
    assert has.all()
    assert refunded_whole(gross, None, np.array([True, False, False]))[0].tolist() == [10, 0, 0]
