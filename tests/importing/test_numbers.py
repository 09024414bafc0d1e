import pyarrow as pa
import pytest

from lib.importing.block import Cells
from lib.importing.numbers import read_numbers
from lib.importing.sheets import EXACT_MARK


def values(texts: list[str], **options) -> list[float | None]:
    options.setdefault("prior", None)
    numbers = read_numbers(Cells.of(pa.array(texts, pa.string())), **options)
    return [
        int(micros) / 1_000_000 if has else None
        for micros, has in zip(numbers.micros, numbers.has, strict=True)
    ]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["1.234,50", "7"], [1234.5, 7]),
        (["1,234.50", "7"], [1234.5, 7]),
        (["1.234", "2,50"], [1234, 2.5]),  # the second cell proves the comma
        (["1,234", "2.50"], [1234, 2.5]),
        (["1.234.567", "1.234"], [1_234_567, 1234]),
        (["0.123", "1.234"], [0.123, 1.234]),
        (["1.234", "2.500"], [None, None]),  # nothing proves it
        (["18257.62", "62,312"], [18257.62, 62312]),
        (["€ 45,--", "6,90 €", "€6,90"], [45, 6.9, 6.9]),
        (["US$1,234.50", "$12.00"], [1234.5, 12]),
        (["(33.62)", "-12.00", "12.00-", "−5.00", "+12.10"], [-33.62, -12, -12, -5, 12.1]),
        (["1 234,50", "1\u00a0234,50", "1’234,50"], [1234.5] * 3),
        (["--", " --", "undefined", "NAN", "-", "[]", "NA", ""], [None] * 8),
        (["< 10 %", "<0.01"], [None, None]),
        (["12.34.56", "abc", "1,23,45"], [None] * 3),
        (["0.0075719930905563", "1.0"], [0.007572, 1]),
        (["1234567890123456789", "1.5"], [None, 1.5]),
        ([f"{EXACT_MARK}1.234", "1.234,50"], [1.234, 1234.5]),
        ([], []),
    ],
)
def test_amounts(texts: list[str], expected: list[float | None]) -> None:
    assert values(texts) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["6.111", "419"], [6111, 419]),
        (["1,393", "19"], [1393, 19]),
        (["34.0", "7"], [34, 7]),
        (["3,119"], [3119]),
        (["1.5"], [None]),
        (["1.234.567"], [1_234_567]),
    ],
)
def test_counts_have_no_decimals(texts: list[str], expected: list[float | None]) -> None:
    assert values(texts, whole=True) == expected


def test_the_prior_settles_what_a_column_leaves_open() -> None:
    assert values(["1.234"], prior=",") == [1234]
    assert values(["1.234"], prior=".") == [1.234]


def test_percentages_are_shares() -> None:
    assert values(["12 %", "77.7%"], percent=True) == [0.12, 0.777]
