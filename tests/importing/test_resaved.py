"""Social, ad and newsletter files saved again: exact figures, or a reason; never a wrong one."""

import csv
import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from lib.importing.delimited import unwrap
from lib.importing.encoding import decode
from lib.importing.reading import read_export
from lib.importing.registry import exports
from lib.importing.result import Import

SAMPLES = Path(__file__).parent / "samples"
Rows = list[list[str]]
PLATFORMS = {
    "facebook", "google_ads", "google_analytics", "google_business_profile", "instagram",
    "linkedin", "mailchimp", "meta", "microsoft_ads", "newsletter", "pinterest",
    "search_console", "tiktok", "x", "youtube",
}  # fmt: skip
KEYS = sorted(
    key
    for key, export in exports().items()
    if export.platform in PLATFORMS and (SAMPLES / f"{key}.csv").exists()
)
TABLES = [key for key in KEYS if not key.startswith("meta_results")]
"""Files of one table: those of titled blocks have no columns to turn around."""
WRAPPED_FIELDS = 3
MONTHS = ("Jän", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez")
DECIMAL = re.compile(r"^-?\d+\.\d+$")
LIKE_A_DAY = re.compile(r"^([1-9]|[12]\d|3[01])\.0?([1-9]|1[0-2])0?$")


def read(data: bytes) -> Import:
    return read_export(data, "export.csv", date(2026, 11, 23), b"secret")


def text_of(key: str) -> str:
    text = decode((SAMPLES / f"{key}.csv").read_bytes()).text
    return unwrap(text) or text


def records(key: str) -> Rows:
    text = text_of(key)
    delimiter = max(",;\t", key=text.count)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [row for row in rows if not "".join(row).startswith("sep=")]


def written(rows: Rows, delimiter: str = ";") -> str:
    stream = io.StringIO(newline="")
    csv.writer(stream, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    return stream.getvalue()


def original(key: str) -> Import:
    return read((SAMPLES / f"{key}.csv").read_bytes())


def header_of(rows: Rows) -> int:
    width = max(len(row) for row in rows)
    return next(i for i, row in enumerate(rows) if len([c for c in row if c]) > width / 2)


def german(rows: Rows) -> Rows:
    return [[c.replace(".", ",") if DECIMAL.match(c) else c for c in row] for row in rows]


def titled(rows: Rows) -> Rows:
    return [["Auswertung unseres Betriebs", "", ""], ["", "", ""], *rows]


def with_blank_and_repeated_rows(rows: Rows) -> Rows:
    head = header_of(rows)
    below = head + 1
    return [*rows[:below], [], rows[head], *rows[below : below + 1], [], *rows[below + 1 :]]


def turned(rows: Rows) -> Rows:
    head = header_of(rows)
    width = len(rows[head])
    table = [[*row, *[""] * (width - len(row))][::-1] for row in rows[head:] if any(row)]
    names = [f" {name.upper()[:3]}\u00ad{name.upper()[3:]}\u00a0" for name in table[0]]
    return [*rows[:head], names, *table[1:]]


def twice(rows: Rows) -> Rows:
    head = header_of(rows)
    return [*rows[:head], *([*row, *row] for row in rows[head:])]


EXACT: dict[str, Callable[[Rows], Rows]] = {
    "german numbers": german,
    "a title above": titled,
    "blank and repeated rows": with_blank_and_repeated_rows,
}
SAFE: dict[str, Callable[[Rows], Rows]] = {
    "columns turned around": turned,
    "every column twice": twice,
    "numbers turned into days": lambda rows: [[as_day(c) for c in row] for row in rows],
    "thousands marks": lambda rows: [[with_marks(c) for c in row] for row in german(rows)],
    "last column dropped": lambda rows: [row[:-1] for row in rows],
    "first column dropped": lambda rows: [row[1:] for row in rows],
}


def as_day(cell: str) -> str:
    found = LIKE_A_DAY.match(cell)
    return f"{found.group(1)}. {MONTHS[int(found.group(2)) - 1]}" if found else cell


def with_marks(cell: str) -> str:
    return f"{int(cell):,}".replace(",", ".") if re.fullmatch(r"\d{4,6}", cell) else cell


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("damage", EXACT)
def test_what_can_be_undone_changes_no_figure(key: str, damage: str) -> None:
    found = read(written(EXACT[damage](records(key))).encode("utf-8-sig"))
    plain = original(key)
    if damage == "a title above" and exports()[key].is_untitled and found.export is None:
        # A day and a value below a title are a block of another maker as well.
        assert [p.code for p in found.problems] == ["export-ambiguous"]
        return
    assert (found.export, dict(found.totals)) == (key, dict(plain.totals))
    assert found.rows_used == plain.rows_used


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "utf-16"])
def test_old_alphabets_change_no_figure(key: str, encoding: str) -> None:
    text = written(german(records(key))).replace("\u00ad", "")
    data = text.encode(encoding, "replace")
    assert dict(read(data).totals) == dict(original(key).totals)


@pytest.mark.parametrize("key", TABLES)
def test_lines_quoted_again_change_no_figure(key: str) -> None:
    rows = records(key)
    if max(len(row) for row in rows) < WRAPPED_FIELDS:
        return  # one mark in a quoted line is no proof of two columns: such a file is refused
    lines = written(rows[header_of(rows) :], ",").splitlines()
    plain = read("\n".join(lines).encode())
    found = read("\n".join('"' + line.replace('"', '""') + '"' for line in lines).encode())
    assert (found.export, dict(found.totals)) == (plain.export, dict(plain.totals))


@pytest.mark.parametrize("key", TABLES)
@pytest.mark.parametrize("damage", SAFE)
def test_what_cannot_be_undone_is_said(key: str, damage: str) -> None:
    found = read(written(SAFE[damage](records(key))).encode("utf-8-sig"))
    plain = original(key)
    assert found.rows_read == found.rows_used + len(found.set_aside)
    for name, total in found.totals.items():
        if name in plain.totals and total != plain.totals[name]:
            assert found.set_aside or [p for p in found.problems if p.severity != "note"], name
    if found.export is None:
        assert [p.code for p in found.problems if p.severity == "error"]
