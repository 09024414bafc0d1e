"""Sums per customer or per day give what they can and say what they cannot."""

from datetime import date

from lib.importing.reading import read_export
from lib.importing.result import Import

CUSTOMERS = "Customer ID,First Name,Last Name,Email,Tax Exempt,Total Spent,Total Orders\n"
DAYS = "Day,Orders,Gross sales,Discounts,Returns,Net sales,Taxes,Total sales\n"


def read(text: str) -> Import:
    return read_export(text.encode(), "export.csv", date(2026, 11, 23), b"secret")


def codes(found: Import) -> list[str]:
    return [problem.code for problem in found.problems]


def test_customers_have_sums_and_no_orders() -> None:
    found = read(CUSTOMERS + "'1,A,B,a@x.at,no,90.50,3\n'2,,,,no,10,1\n,,,,no,5,1\n")
    assert {name: str(value) for name, value in found.totals.items()} == {
        "orders": "4", "customers": "2", "gross": "100.5",
    }  # fmt: skip
    assert [(row.row, row.reason) for row in found.set_aside] == [(4, "no-person")]
    assert not found.tables
    assert codes(found) == ["customers-only"]


def test_days_have_sums_and_a_period() -> None:
    found = read(DAYS + "2026-01-01,2,80,0,0,80,16,96\n2026-01-02,,,,,,,\n")
    assert str(found.totals["gross"]) == "96"
    assert found.period[0] == date(2026, 1, 1)
    assert [(row.row, row.reason) for row in found.set_aside] == [(3, "no-values")]
    assert codes(found) == ["sums-only"]
