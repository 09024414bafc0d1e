"""What the pages write and what typed numbers mean."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import get_args

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lib.i18n import numbers
from lib.i18n.catalog import LANGUAGES, Language, text
from lib.i18n.numbers import Bounds, Kind, NumberProblem, ParsedNumber, parse_number

NB = "\u00a0"
KINDS = get_args(Kind)
LANGUAGE = st.sampled_from(LANGUAGES)
KIND = st.sampled_from(KINDS)
ANY_NUMBER = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("x", "decimals", "german", "english"),
    [
        (1234.5, None, f"€{NB}1.234,50", "€1,234.50"),
        (1234.5, 0, f"€{NB}1.235", "€1,235"),
        (1233.5, 0, f"€{NB}1.234", "€1,234"),
        (-12, 0, f"−€{NB}12", "−€12"),
        (-0.004, None, f"€{NB}0,00", "€0.00"),
        (-0.0, 0, f"€{NB}0", "€0"),
        (2.675, None, f"€{NB}2,68", "€2.68"),
        (-2.675, None, f"−€{NB}2,68", "−€2.68"),
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
            write(bad, "de")  # type: ignore[operator]  # the mistake under test


@pytest.mark.parametrize("bad", [None, "2027-01-05", pd.NaT])
def test_what_is_no_day_is_never_written(bad: object) -> None:
    with pytest.raises(ValueError, match="not a day"):
        numbers.day(bad, "de")  # type: ignore[arg-type]  # the mistake under test


@settings(max_examples=300)
@given(ANY_NUMBER, LANGUAGE)
def test_no_page_shows_a_negative_zero_or_the_other_languages_marks(
    x: float, language: Language
) -> None:
    shown = numbers.money(x, language)
    pattern = {
        "de": rf"−?€{NB}[0-9]{{1,3}}(\.[0-9]{{3}})*,[0-9]{{2}}",
        "en": r"−?€[0-9]{1,3}(,[0-9]{3})*\.[0-9]{2}",
    }
    assert re.fullmatch(pattern[language], shown)
    assert not re.fullmatch(r"−[€\s0.,]*", shown)


@settings(max_examples=300)
@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1)))  # noqa: DTZ001 - days have no zone
def test_no_english_month_stands_on_a_german_page(on: datetime) -> None:
    english = r"January|February|March|May\b|June|July|October|December|\bJan\b|\bMar\b|\bOct\b|Dec"
    for write in (numbers.day, numbers.short_day, numbers.month, numbers.month_long):
        assert not re.search(english, write(on, "de"))


# (typed, language, kind, what it means: a number or the code of the problem)
READINGS: list[tuple[str, Language, Kind, float | str]] = [
    ("2.345,75", "de", "money", 2345.75),
    ("2345,75", "de", "money", 2345.75),
    ("12.500", "de", "money", 12500),
    ("1.234.567", "de", "money", 1234567),
    ("€ 600", "de", "money", 600),
    ("600 €", "de", "money", 600),
    ("600€", "de", "money", 600),
    ("EUR 600,50", "de", "money", 600.5),
    ("600 Euro", "de", "money", 600),
    ("600,-", "de", "money", 600),
    ("600,--", "de", "money", 600),
    ("600,–", "de", "money", 600),
    ("600.-", "de", "money", 600),
    ("€ 1.200,--", "de", "money", 1200),
    ("600,- €", "de", "money", 600),
    ("0,5", "de", "decimal", 0.5),
    ("0.5", "de", "decimal", 0.5),
    (",5", "de", "decimal", 0.5),
    ("0.500", "de", "money", 0.5),
    ("0,500", "de", "money", 0.5),
    ("12.50", "de", "money", 12.5),
    ("1234.567", "de", "money", 1234.567),
    ("1.5", "de", "decimal", 1.5),
    ("1 200", "de", "money", 1200),
    ("1\u00a0200", "de", "money", 1200),
    ("1\u202f200,50", "de", "money", 1200.5),
    ("1\u2009200", "en", "money", 1200),
    ("1'200", "de", "money", 1200),
    ("1’200.50", "de", "money", 1200.5),
    ("1,234.50", "de", "money", 1234.5),
    ("1.234,50", "en", "money", 1234.5),
    ("12,345,678", "de", "money", 12345678),
    ("1,234", "de", "money", "ambiguous"),
    ("1.234", "en", "money", "ambiguous"),
    ("1,234", "de", "count", "ambiguous"),
    ("1,234", "de", "decimal", 1.234),
    ("1.234", "de", "decimal", 1234),
    ("1,234", "en", "money", 1234),
    ("12,50", "en", "money", 12.5),
    ("0,5", "en", "decimal", 0.5),
    ("12 %", "de", "percent", 0.12),
    ("12%", "en", "percent", 0.12),
    ("12", "de", "percent", 0.12),
    ("7,5 Prozent", "de", "percent", 0.075),
    ("0,12 %", "de", "percent", 0.0012),
    ("0,12", "de", "percent", "percent-share"),
    ("0.12", "en", "percent", "percent-share"),
    ("0", "de", "percent", 0),
    ("150", "de", "percent", 1.5),
    ("-5", "de", "decimal", -5),
    ("−5", "de", "decimal", -5),
    ("+5", "de", "decimal", 5),
    ("-€ 5", "de", "money", -5),
    ("€ -5", "de", "money", -5),
    ("-0", "de", "decimal", 0),
    ("１２，５", "de", "decimal", 12.5),
    ("1.5 Mio", "de", "money", "shorthand"),
    ("10k", "en", "money", "shorthand"),
    ("5 Tsd.", "de", "money", "shorthand"),
    ("2 tausend", "de", "money", "shorthand"),
    ("ca. 500", "de", "money", 500),
    ("~500", "de", "money", 500),
    ("rund € 1.500", "de", "money", 1500),
    ("about 500", "en", "money", 500),
    ("50-60", "de", "money", "range"),
    ("50 – 60 €", "de", "money", "range"),
    ("50 bis 60", "de", "money", "range"),
    ("€ 50 bis € 60", "de", "money", "range"),
    ("50 to 60", "en", "money", "range"),
    ("10 % - 12 %", "de", "percent", "range"),
    ("", "de", "money", "empty"),
    (" \u200b\u00a0", "de", "money", "empty"),
    ("NaN", "de", "money", "not-a-number"),
    ("inf", "en", "money", "not-a-number"),
    ("Infinity", "en", "money", "not-a-number"),
    ("1e3", "de", "money", "not-a-number"),
    ("abc", "de", "money", "not-a-number"),
    ("12a", "de", "money", "not-a-number"),
    ("5²", "de", "money", "not-a-number"),
    ("٣", "de", "money", "not-a-number"),
    ("--5", "de", "money", "not-a-number"),
    ("(5)", "de", "money", "not-a-number"),
    (".", "de", "money", "not-a-number"),
    ("€", "de", "money", "not-a-number"),
    ("9" * 61, "de", "money", "not-a-number"),
    ("1.23,45", "de", "money", "marks"),
    ("1,23,456.00", "en", "money", "marks"),
    ("1.2.3", "de", "decimal", "marks"),
    ("12 00", "de", "money", "marks"),
    ("1 200 30", "de", "money", "marks"),
    ("$ 500", "de", "money", "currency"),
    ("500 CHF", "de", "money", "currency"),
    ("50 Cent", "de", "money", "currency"),
    ("12 %", "de", "money", "unit"),
    ("€ 12", "de", "percent", "unit"),
    ("12,-", "de", "percent", "unit"),
    ("€ 12 %", "de", "percent", "unit"),
    ("12 Monate", "de", "decimal", "unit"),
    ("18 Monate", "de", "months", 18),
    ("3 Jahre", "de", "months", 36),
    ("1,5 Jahre", "de", "months", 18),
    ("2 years", "en", "months", 24),
    ("1 month", "en", "months", 1),
    ("12,5", "de", "count", "not-whole"),
    ("1.200", "de", "count", 1200),
    ("007", "de", "count", 7),
]


@pytest.mark.parametrize(("typed", "language", "kind", "meaning"), READINGS)
def test_a_typed_number_is_read_as_people_mean_it_or_asked_back(
    typed: str, language: Language, kind: Kind, meaning: float | str
) -> None:
    found = parse_number(typed, language, kind=kind)
    if isinstance(meaning, str):
        assert isinstance(found, NumberProblem)
        assert found.code == meaning
    else:
        assert isinstance(found, ParsedNumber)
        assert found.value == meaning
        assert str(found.value)[0] != "-" or found.value < 0


def test_the_table_meets_every_problem_but_the_bounds() -> None:
    met = {meaning for *_, meaning in READINGS if isinstance(meaning, str)}
    assert met == set(numbers.PROBLEM_CODES) - {"out-of-bounds"}


BOUNDS: list[tuple[Bounds, list[float], list[float], str]] = [
    (Bounds(0, 100), [0, 100], [-1, 101], "Möglich ist hier alles von 0 bis 100."),
    (Bounds(0, 100, minimum_exclusive=True), [100], [0], "über 0, höchstens 100."),
    (Bounds(0, 100, maximum_exclusive=True), [0], [100], "ab 0, aber unter 100."),
    (
        Bounds(0, 100, minimum_exclusive=True, maximum_exclusive=True),
        [1],
        [0, 100],
        "über 0 und unter 100.",
    ),
    (Bounds(0), [0], [-1], "alles ab 0."),
    (Bounds(0, float("inf")), [0, 1e12], [-1], "alles ab 0."),
    (Bounds(0, minimum_exclusive=True), [1], [0], "alles über 0."),
    (Bounds(maximum=9), [9], [10], "alles bis 9."),
    (Bounds(maximum=9, maximum_exclusive=True), [8], [9], "alles unter 9."),
]


@pytest.mark.parametrize(("bounds", "inside", "outside", "ending"), BOUNDS)
def test_bounds_are_kept_and_said(
    bounds: Bounds, inside: list[float], outside: list[float], ending: str
) -> None:
    for value in inside:
        assert isinstance(parse_number(str(value), "de", bounds=bounds), ParsedNumber)
    for value in outside:
        found = parse_number(str(value), "de", bounds=bounds)
        assert isinstance(found, NumberProblem)
        assert text(found.message_id, "de", **found.gaps).endswith(ending)


def test_bounds_are_written_in_the_fields_own_unit() -> None:
    found = parse_number("200", "de", kind="percent", bounds=Bounds(0, 1))
    assert isinstance(found, NumberProblem)
    assert text(found.message_id, "de", **found.gaps) == (
        f"Möglich ist hier alles von 0{NB}% bis 100{NB}%."
    )


def test_an_ambiguous_number_comes_with_both_readings_and_how_to_write_them() -> None:
    found = parse_number("1,234", "de", kind="money")
    assert isinstance(found, NumberProblem)
    assert text(found.message_id, "de", **found.gaps) == (
        f"Das kann €{NB}1.234 heißen oder €{NB}1,23. Bitte schreiben Sie „1234“ oder „1,23“."
    )
    share = parse_number("0,12", "de", kind="percent")
    assert isinstance(share, NumberProblem)
    assert "12\u00a0% heißen oder 0,12\u00a0%" in text(share.message_id, "de", **share.gaps)


@settings(max_examples=500)
@given(st.text(max_size=70), LANGUAGE, KIND)
def test_no_text_raises_and_every_problem_has_its_sentence(
    typed: str, language: Language, kind: Kind
) -> None:
    found = parse_number(typed, language, kind=kind, bounds=Bounds(0, 10))
    if isinstance(found, NumberProblem):
        assert text(found.message_id, language, **found.gaps)


NUMBERLIKE = st.text(alphabet="0123456789.,'  -+€%eE–", max_size=20)


@settings(max_examples=1000)
@given(NUMBERLIKE, LANGUAGE, KIND)
def test_no_number_like_text_raises_and_what_is_understood_reads_the_same(
    typed: str, language: Language, kind: Kind
) -> None:
    found = parse_number(typed, language, kind=kind)
    if isinstance(found, ParsedNumber):
        again = parse_number(found.understood, language, kind=kind)
        if not (isinstance(again, NumberProblem) and again.code == "ambiguous"):
            assert again == found
    else:
        assert text(found.message_id, language, **found.gaps)


@settings(max_examples=500)
@given(st.integers(-(10**12), 10**12), st.integers(0, 2), LANGUAGE)
def test_money_that_is_written_reads_as_itself(cents: int, places: int, language: Language) -> None:
    value = Decimal(cents).scaleb(-places)
    shown = numbers.money(value, language, decimals=places)
    found = parse_number(shown, language, kind="money")
    assert found == ParsedNumber(float(value), numbers.in_full(value, language, "money"))


@settings(max_examples=500)
@given(st.integers(-(10**12), 10**12), st.integers(0, 9), LANGUAGE)
def test_numbers_and_shares_that_are_written_read_as_themselves(
    digits: int, places: int, language: Language
) -> None:
    value = Decimal(digits).scaleb(-places)
    plain = parse_number(numbers.number(value, language, places), language, kind="decimal")
    share = parse_number(numbers.percent(value, language, places), language, kind="percent")
    assert isinstance(plain, ParsedNumber)
    assert plain.value == float(value)
    assert isinstance(share, ParsedNumber)
    assert share.value == float(numbers_rounded(value, places))


def numbers_rounded(value: Decimal, places: int) -> Decimal:
    """Round a share as a percent with so many decimals does: halves away from zero."""
    quantum = Decimal(1).scaleb(-places - 2)
    return value.quantize(quantum, rounding="ROUND_HALF_UP")


@settings(max_examples=500)
@given(st.floats(-1e9, 1e9), LANGUAGE, KIND)
def test_a_number_in_a_field_reads_as_itself_up_to_the_decimals_shown(
    value: float, language: Language, kind: Kind
) -> None:
    if kind == "count":
        value = float(round(value))
    shown = numbers.for_field(value, language, kind)
    found = parse_number(shown, language, kind=kind)
    assert isinstance(found, ParsedNumber)
    assert numbers.for_field(found.value, language, kind) == shown
    assert (found.value == 0) == (value == 0) or abs(value) < 1e-11


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
        (1.1236, "decimal", "1,1236"),
        (1 / 120, "decimal", "0,0083"),
        (4.5, "months", "4,5"),
        (0.0, "money", "0"),
    ],
)
def test_a_field_shows_short_numbers(value: float, kind: Kind, german: str) -> None:
    assert numbers.for_field(value, "de", kind) == german


def test_no_limit_is_understood_in_both_languages() -> None:
    for typed in ("", " ", "keine Grenze", "Unbegrenzt", "no limit", "∞", "–"):
        assert numbers.means_unlimited(typed)
    for typed in ("0", "12", "Grenze"):
        assert not numbers.means_unlimited(typed)


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
