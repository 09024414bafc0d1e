"""How pages write numbers, money and dates."""

import re
from datetime import date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.i18n import numbers
from lib.i18n.catalog import LANGUAGES, Language
from lib.i18n.numbers import Kind

NB = "\u00a0"
WJ = "\N{WORD JOINER}"  # no line ends between the minus and the euro sign
LANGUAGE = st.sampled_from(LANGUAGES)
ANY_NUMBER = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("x", "decimals", "german", "english"),
    [
        (1234.5, None, f"€{NB}1.234,50", "€1,234.50"),
        (1234.5, 0, f"€{NB}1.235", "€1,235"),
        (1233.5, 0, f"€{NB}1.234", "€1,234"),
        (-12, 0, f"−{WJ}€{NB}12", f"−{WJ}€12"),
        (-0.004, None, f"€{NB}0,00", "€0.00"),
        (-0.0, 0, f"€{NB}0", "€0"),
        (2.675, None, f"€{NB}2,68", "€2.68"),
        (-2.675, None, f"−{WJ}€{NB}2,68", f"−{WJ}€2.68"),
        (0.005, None, f"€{NB}0,01", "€0.01"),
        (1e6, 0, f"€{NB}1.000.000", "€1,000,000"),
        (np.float64(3.5), 0, f"€{NB}4", "€4"),
        (np.int64(3), 0, f"€{NB}3", "€3"),
        (Decimal("1.005"), None, f"€{NB}1,01", "€1.01"),
    ],
)
def test_money_is_written_the_austrian_and_the_english_way_and_rounds_half_up(
    x: float, decimals: int | None, german: str, english: str
) -> None:
    assert numbers.money(x, "de", decimals) == german
    assert numbers.money(x, "en", decimals) == english


def test_numbers_and_shares_follow_the_language() -> None:
    assert numbers.number(1234.5, "de") == "1.234,5"
    assert numbers.number(1234, "en") == "1,234"
    assert numbers.number(-7.129, "de") == "−7,13"
    assert numbers.number(7, "de", decimals=1) == "7,0"
    assert numbers.percent(0.12, "de") == f"12{NB}%"
    assert numbers.percent(0.12, "en") == "12%"
    assert numbers.percent(0.125, "de") == f"13{NB}%"
    assert numbers.percent(0.1234, "de", 1) == f"12,3{NB}%"
    assert numbers.percent(-0.001, "en") == "0%"


def test_days_and_months_are_austrian() -> None:
    on = date(2027, 1, 5)
    assert numbers.day(on, "de") == "5. Jänner 2027"
    assert numbers.day(on, "en") == "5 January 2027"
    assert numbers.short_day(on, "de") == "05.01.2027"
    assert numbers.short_day(on, "en") == "5 Jan 2027"
    assert numbers.month(on, "de") == "Jän. 2027"
    assert numbers.month(on, "en") == "Jan 2027"
    assert numbers.month_long(date(2027, 2, 1), "de") == "Februar 2027"
    assert numbers.month_long(date(2027, 2, 1), "en") == "February 2027"


@pytest.mark.parametrize(
    ("months", "german", "german_dative", "english"),
    [
        (0, "0 Monate", "0 Monaten", "0 months"),
        (1, "1 Monat", "1 Monat", "1 month"),
        (4.5, "4,5 Monate", "4,5 Monaten", "4.5 months"),
        (12, "1 Jahr", "1 Jahr", "1 year"),
        (18, "18 Monate", "18 Monaten", "18 months"),
        (36, "3 Jahre", "3 Jahren", "3 years"),
    ],
)
def test_lengths_of_time_have_number_and_case(
    months: float, german: str, german_dative: str, english: str
) -> None:
    assert numbers.duration_months(months, "de") == german
    assert numbers.duration_months(months, "de", dative=True) == german_dative
    assert numbers.duration_months(months, "en") == english


def test_words_are_joined_in_the_language() -> None:
    assert numbers.list_and(["a", "b", "c"], "de") == "a, b und c"
    assert numbers.list_and(["a", "b"], "en") == "a and b"
    assert numbers.list_and([], "de") == ""


@pytest.mark.parametrize("bad", [None, float("nan"), float("inf"), -float("inf"), True, "3"])
def test_what_is_no_number_is_never_written(bad: object) -> None:
    for write in (numbers.money, numbers.number, numbers.percent, numbers.duration_months):
        with pytest.raises(ValueError, match="not a number"):
            write(bad, "de")  # type: ignore[operator] - the mistake under test


@pytest.mark.parametrize("bad", [None, "2027-01-05", pd.NaT])
def test_what_is_no_day_is_never_written(bad: object) -> None:
    with pytest.raises(ValueError, match="not a day"):
        numbers.day(bad, "de")  # type: ignore[arg-type] - the mistake under test


@settings(max_examples=300)
@given(ANY_NUMBER, LANGUAGE)
def test_no_page_shows_a_negative_zero_or_the_other_languages_marks(
    x: float, language: Language
) -> None:
    shown = numbers.money(x, language)
    pattern = {
        "de": rf"(−{WJ})?€{NB}[0-9]{{1,3}}(\.[0-9]{{3}})*,[0-9]{{2}}",
        "en": rf"(−{WJ})?€[0-9]{{1,3}}(,[0-9]{{3}})*\.[0-9]{{2}}",
    }
    assert re.fullmatch(pattern[language], shown)
    assert not re.fullmatch(rf"−[€\s0.,{WJ}]*", shown)


@settings(max_examples=300)
@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001 - days have no zone
def test_no_english_month_stands_on_a_german_page(on: datetime) -> None:
    english = r"January|February|March|May\b|June|July|October|December|\bJan\b|\bMar\b|\bOct\b|Dec"
    for write in (numbers.day, numbers.short_day, numbers.month, numbers.month_long):
        assert not re.search(english, write(on, "de"))


@pytest.mark.parametrize(
    ("value", "kind", "german"),
    [
        (600.0, "money", "600"),
        (24.347826, "money", "24,35"),
        (24.5, "money", "24,50"),
        (0.004, "money", "0,004"),
        (0.775, "percent", f"77,5{NB}%"),
        (0.001, "percent", f"0,1{NB}%"),
        (859.0, "count", "859"),
        (1.1236, "decimal", "1,12"),
        (0.0417, "decimal", "0,0417"),
        (1 / 120, "decimal", "0,0083"),
        (4.5, "months", "4,5"),
        (0.0, "money", "0"),
    ],
)
def test_a_field_shows_short_numbers(value: float, kind: Kind, german: str) -> None:
    assert numbers.for_field(value, "de", kind) == german


@pytest.mark.parametrize(
    ("value", "kind", "german"),
    [
        (24.347826, "money", f"€{NB}24,35"),
        (600.0, "money", f"€{NB}600"),
        (0.775, "percent", f"77,5{NB}%"),
        (36.0, "months", "36 Monate"),
        (859.0, "count", "859"),
    ],
)
def test_a_sentence_about_a_field_names_the_unit(value: float, kind: Kind, german: str) -> None:
    assert numbers.in_short(value, "de", kind) == german


def test_an_echo_hides_no_decimal() -> None:
    assert numbers.in_full(24.3478, "de", "money") == f"€{NB}24,3478"
    assert numbers.in_full(24.5, "de", "money") == f"€{NB}24,50"
    assert numbers.in_full(0.0012, "de", "percent") == f"0,12{NB}%"
    assert numbers.in_full(18.0, "de", "months") == "18 Monate"
