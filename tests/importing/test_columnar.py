"""The columnar and the tolerant reader must not differ on any well-formed file."""

import csv
import io
from dataclasses import replace
from datetime import date
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st

from lib.importing import reading
from lib.importing.columnar import read_regular
from lib.importing.reading import read_export
from lib.importing.result import Import

NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=0, max_size=12
) | st.sampled_from(
    ["Anna Berger", "anna  BERGER", "Berger, Anna", 'O"Hara', "Zwei\nZeilen", "test"]
)
DAYS = st.sampled_from(["01.02.2025", "1.2.25", "31.2.2025", "2025-02-01", "3. Jänner 2025", ""])
AMOUNTS = st.sampled_from(
    ["3,50", "1.234,50", "-4,00", "€ 7,00", "abc", "", "12,5", "--", "0,00", "999999999999,99"]
)
PLAIN_AMOUNTS = st.decimals(-9999, 9999, places=2).map(str)


def written(header: list[str], rows: list[tuple[str, ...]], delimiter: str, end: str) -> bytes:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=end)
    writer.writerows([header, *rows])
    return stream.getvalue().encode()


def both(data: bytes) -> tuple[Import | None, Import]:
    with mock.patch.object(reading, "read_columns", read_regular):
        fast = read_export(data, "x", date(2026, 11, 23), b"s")
    with mock.patch.object(reading, "read_columns", return_value=None):
        slow = read_export(data, "x", date(2026, 11, 23), b"s")
    return fast, slow


def assert_same(fast: Import, slow: Import) -> None:
    plain = [replace(found, tables={}) for found in (fast, slow)]
    assert plain[0] == plain[1]
    for name, table in slow.tables.items():
        assert fast.tables[name].to_pylist() == table.to_pylist()


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.tuples(NAMES, DAYS, AMOUNTS), min_size=1, max_size=12),
    st.sampled_from([";", ",", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_lists_are_read_alike(rows, delimiter: str, end: str) -> None:
    assert_same(*both(written(["Kunde", "Datum", "Betrag"], rows, delimiter, end)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(1, 6).map(lambda n: f"#{n}"),
            st.emails() | st.just(""),
            st.sampled_from(["paid", "voided", "refunded", "", "nobody knows"]),
            PLAIN_AMOUNTS | st.just(""),
            st.just("2025-02-01 10:00:00 +0100"),
            st.just("Seife"),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_orders_are_read_alike(rows) -> None:
    header = ["Name", "Email", "Financial Status", "Total", "Created at", "Lineitem name"]
    assert_same(*both(written(header, rows, ",", "\n")))


def test_a_regular_file_is_read_by_columns() -> None:
    data = written(["Kunde", "Datum", "Betrag"], [("A", "1.2.2025", "3,50")], ";", "\n")
    assert read_regular(data) is not None


def test_an_irregular_file_is_left_to_the_tolerant_reader() -> None:
    for damage in (b"A;1.2.2025;3,50;9\n", b"A;1.2.2025\n", b"\nA;1.2.2025;3,50\n", b";;\n"):
        data = b"Kunde;Datum;Betrag\nB;1.2.2025;3,50\n" + damage + b"C;1.2.2025;3,50\n"
        assert read_regular(data) is None
