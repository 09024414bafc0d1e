"""What typed numbers mean, and that what is written reads as itself."""

from decimal import Decimal
from typing import get_args

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


def test_no_limit_is_understood_in_both_languages() -> None:
    for typed in ("", " ", "keine Grenze", "Unbegrenzt", "no limit", "∞", "–"):
        assert numbers.means_unlimited(typed)
    for typed in ("0", "12", "Grenze"):
        assert not numbers.means_unlimited(typed)
