"""Sentences from the catalogs: gaps, plurals, attributes, and what happens when one is wrong."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lib.i18n import catalog
from lib.i18n.catalog import (
    BrokenCatalogError,
    CatalogError,
    Language,
    MissingMessageError,
    WrongGapsError,
    has,
    is_strict,
    text,
)

GERMAN = """\
-brand = Fanwert
greeting = Willkommen bei { -brand }!
lines = { $count ->
    [one] Eine Zeile
   *[other] { $count_text } Zeilen
}
chart = Verlauf
    .alt = Verlauf bis { $until }
wrapped = { greeting } { chart.alt }
only-german = Nur hier: { $x }
"""
ENGLISH = """\
-brand = Fanwert
greeting = Welcome to { -brand }!
lines = { $count ->
    [one] One line
   *[other] { $count_text } lines
}
chart = Course
    .alt = Course until { $until }
wrapped = { greeting } { chart.alt }
"""


@pytest.fixture(autouse=True)
def _small_catalogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read = {}
    for language, content in (("de", GERMAN), ("en", ENGLISH)):
        directory = tmp_path / language
        directory.mkdir()
        (directory / "all.ftl").write_text(content, encoding="utf-8")
        read[language] = catalog.read_catalog(directory, catalog.LOCALES[language])
    monkeypatch.setattr(catalog, "catalog", read.__getitem__)
    catalog._log_once.cache_clear()


@pytest.fixture
def _lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FANWERT_STRICT", "0")


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("de", "Eine Zeile", "1.200 Zeilen"), ("en", "One line", "1,200 lines")],
)
def test_plurals_follow_the_count_and_show_the_formatted_twin(
    language: Language, one: str, many: str
) -> None:
    assert text("lines", language, count=1, count_text="1") == one
    assert text("lines", language, count=1200, count_text=many.split(maxsplit=1)[0]) == many


def test_terms_attributes_and_references_are_resolved_without_invisible_marks() -> None:
    assert text("greeting", "de") == "Willkommen bei Fanwert!"
    assert text("chart.alt", "en", until="May") == "Course until May"
    assert text("wrapped", "de", until="Mai") == "Willkommen bei Fanwert! Verlauf bis Mai"


def test_has_knows_messages_and_attributes() -> None:
    assert has("chart")
    assert has("chart.alt")
    assert has("only-german")
    assert not has("only-german", "en")
    assert not has("chart.title")


@pytest.mark.parametrize(
    ("message_id", "gaps", "error"),
    [
        ("nowhere", {}, MissingMessageError),
        ("chart.title", {}, MissingMessageError),
        ("chart.alt", {}, WrongGapsError),
        ("chart.alt", {"until": "Mai", "since": "März"}, WrongGapsError),
        ("greeting", {"name": "x"}, WrongGapsError),
        ("chart.alt", {"until": 2.5}, WrongGapsError),
        ("chart.alt", {"until": None}, WrongGapsError),
        ("chart.alt", {"until": True}, WrongGapsError),
    ],
)
def test_a_wrong_sentence_raises_in_tests(
    message_id: str, gaps: dict[str, str | int], error: type[CatalogError]
) -> None:
    assert is_strict()
    with pytest.raises(error):
        text(message_id, "de", **gaps)


def test_the_error_names_the_gaps() -> None:
    with pytest.raises(WrongGapsError) as caught:
        text("lines", "de", count=2, number="2")
    assert caught.value.missing == {"count_text"}
    assert caught.value.extra == {"number"}


@pytest.mark.usefixtures("_lenient")
@pytest.mark.parametrize(
    ("message_id", "gaps", "expected"),
    [
        ("only-german", {"x": "Wien"}, "Nur hier: Wien"),
        ("nowhere", {}, "nowhere"),
        ("chart.alt", {}, "chart.alt"),
        ("chart.alt", {"until": "May", "since": "March"}, "Course until May"),
        ("chart.alt", {"until": 2.5}, "Course until 2.5"),
    ],
)
def test_a_visitor_gets_the_other_language_or_the_id_and_the_log_says_so(
    message_id: str,
    gaps: dict[str, str | int],
    expected: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.WARNING):
        assert text(message_id, "en", **gaps) == expected
        assert text(message_id, "en", **gaps) == expected
    assert len(caplog.records) == 1
    assert message_id in caplog.text
    assert "Wien" not in caplog.text


def test_outside_of_tests_the_catalog_is_lenient_unless_told() -> None:
    ask = [sys.executable, "-c", "from lib.i18n import catalog; print(catalog.is_strict())"]
    plain = {name: value for name, value in os.environ.items() if name != "PYTEST_VERSION"}
    root = Path(__file__).parents[2]
    for environment, expected in ((plain, "False"), ({**plain, "FANWERT_STRICT": "1"}, "True")):
        done = subprocess.run(
            ask, env=environment, cwd=root, check=True, capture_output=True, text=True
        )
        assert done.stdout.strip() == expected


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a = b\na = c\n", "a is also in bad.ftl"),
        ("a = { $x\n", "a = "),
        ("a = { b }\n", "the message b does not exist"),
        ("a = { -b }\n", "the term -b does not exist"),
        ("b = c\na = { b.alt }\n", "the message b.alt does not exist"),
    ],
)
def test_a_broken_catalog_is_refused(tmp_path: Path, content: str, reason: str) -> None:
    (tmp_path / "bad.ftl").write_text(content, encoding="utf-8")
    with pytest.raises(BrokenCatalogError) as caught:
        catalog.read_catalog(tmp_path, "de-AT")
    assert reason in caught.value.reason
