"""Whatever a file contains: a problem with its place, never an exception, nothing lost."""

import io
import random
import zipfile
from datetime import date

import openpyxl
import pytest

from lib.importing.reading import read_exports
from lib.importing.result import Import

LIST = "Kunde;Datum;Betrag\n"


def zipped(members: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsx(rows: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def codes(found: Import) -> list[str]:
    return [problem.code for problem in found.problems]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file-empty"),
        (b"\xef\xbb\xbf\r\n", "file-empty"),
        (b"Hello,\nthis is a letter; yours sincerely\n", "file-not-a-table"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(200), "file-is-picture"),
        (b"%PDF-1.7\n", "file-is-pdf"),
        (bytes((i * 7919 >> 3) & 255 for i in range(5000)), "file-not-a-table"),
        (b"PK\x03\x04 broken", "file-damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file-damaged"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "file-encrypted",
        ),
        (xlsx([["Kunde", "Datum", "Betrag"]])[:-400], "file-damaged"),
        (zipped({}), "archive-nothing-useful"),
        (zipped({"__MACOSX/._a.csv": b"x"}), "archive-nothing-useful"),
        (zipped({"a.csv": b"0" * 30_000_000}), "archive-too-large"),
        (zipped({f"m{i}.csv": b"x" for i in range(600)}), "archive-too-many-members"),
        ("Stadt;Einwohner;Fläche\nWien;2;3\n".encode(), "file-not-a-table"),
        (b"Kunde;Telefon;Stadt\nAnna;1;Wien\n", "export-unknown"),
    ],
)
def test_files_that_cannot_be_used_say_why(read, content: bytes, code: str) -> None:
    found = read(content, "upload.csv")
    assert not found.is_recognised
    assert code in codes(found)
    assert found.rows_read == 0


def test_a_header_without_rows_is_recognised_and_says_so(read) -> None:
    found = read(LIST)
    assert (found.export, codes(found)) == ("handmade_sales_list", ["no-rows"])


def test_one_bad_row_never_loses_the_rest(read) -> None:
    found = read(
        LIST
        + "A;1.2.2025;3,50 €\nB;31.2.2025;4,00\nC;3.2.2025;abc Anna@x.at\n"
        + "D;;7,00\nE;4.2.2025;\nF;5.2.2025;9,00\n"
    )
    assert [(row.row, row.reason) for row in found.set_aside] == [
        (3, "unreadable-date"),
        (4, "unreadable-amount"),
        (5, "no-date"),
        (6, "no-amount"),
    ]
    assert str(found.totals["gross"]) == "12.5"
    problems = {problem.code: problem for problem in found.problems}
    assert (problems["date-unreadable"].row, problems["date-unreadable"].column) == (3, "Datum")
    assert problems["date-unreadable"].fields["found"] == "31.2.2025"
    assert "Anna" not in repr(found)


def test_mixed_currencies_are_said(read) -> None:
    found = read(LIST + "A;1.2.2025;3,50 €\nB;2.2.2025;$ 4,00\n")
    assert found.currency is None
    assert dict(found.totals) == {"orders": 2, "customers": 2}
    assert "currencies-mixed" in codes(found)


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        (
            LIST + "A;1.2.2025;1.234\nB;1.3.2025;2.500\n",
            "number-style-ambiguous",
            "ambiguous-amount",
        ),
        (
            "Customer,Date,Amount\nA,1/2/2025,1.24\nB,1/3/2025,2.50\n",
            "date-order-ambiguous",
            "ambiguous-date",
        ),
    ],
)
def test_what_could_mean_two_things_is_not_guessed(read, text: str, code: str, reason: str) -> None:
    found = read(text)
    assert code in codes(found)
    assert {row.reason for row in found.set_aside} == {reason}
    assert found.rows_used == 0


def test_zero_bytes_are_removed_and_said(read) -> None:
    found = read(LIST + "A;1.2.2025;3,5\x000\n")
    assert str(found.totals["gross"]) == "3.5"
    assert codes(found) == ["text-damaged"]


def test_an_unbalanced_quote_costs_one_line_at_most(read) -> None:
    found = read(LIST + '"A;1.2.2025;3,50\nB;1.3.2025;2,50\nC;1.4.2025;1,00\n')
    assert found.totals["orders"] == 3
    assert "quotes-unbalanced" in codes(found)


@pytest.mark.parametrize("count", [200, 16_384])
def test_very_wide_files_are_read(read, count: int) -> None:
    extra = [f"Spalte {i}" for i in range(count - 3)]
    header = ";".join(["Name", "Financial Status", "Lineitem name", "Created at", "Total", *extra])
    row = ";".join(["#1", "paid", "x", "2025-02-01 10:00:00 +0100", "3.50", *[""] * len(extra)])
    assert read(header + "\n" + row + "\n").totals["orders"] == 1


def test_a_cell_of_ten_megabytes_is_a_cell(read) -> None:
    found = read(LIST + "B" * 10_000_000 + ";2.2.2025;1,00\nC;3.2.2025;" + "9" * 10_000_000 + "\n")
    assert found.totals["orders"] == 1
    assert len(repr(found.problems)) < 1000


def test_useful_members_of_a_zip_are_read_and_others_named() -> None:
    data = zipped(
        {
            "a.csv": (LIST + "A;1.2.2025;3,50\n").encode(),
            "sub/b.csv": b"nothing",
            "__MACOSX/._c.csv": b"x",
        }
    )
    (found,) = read_exports(data, "x.zip", date(2026, 1, 1), b"s")
    assert found.file == "x.zip!a.csv"
    assert codes(found) == ["archive-member-unknown"]


SEEDS = (
    (LIST + "Größl, Anna;1.2.2025;1.234,50\n\nBerger;3.4.2025;7,--\nSumme;;1.241,50\n").encode(),
    (
        "\ufeffName,Email,Financial Status,Created at,Total,Currency,Lineitem name\n"
        '#1,a@x.at,paid,2025-02-01 10:00:00 +0100,3.50,EUR,"Seife, rot"\n'
        '#1,a@x.at,,,,,"Zwei\nZeilen"\n'
    ).encode(),
    'sep=,\n"Facebook reach"\n"Date","Primary"\n"2024-01-01T00:00:00","12"\n'.encode("utf-16"),
    (
        "Campaign report\n1 May 2026 - 8 May 2026\nCampaign status\tCampaign\tImpr.\tCost\n"
        "Enabled\tX\t1,234\t5.60\nTotal: Account\t\t1,234\t5.60\n"
    ).encode("utf-16"),
    xlsx([["Kunde", "Datum", "Betrag"], ["A", "1.2.2025", 3.5], ["B", "2.2.2025", 4]]),
)
PIECES = (
    b'"', b";", b",", b"\n", b"\r", b"\t", b"\0", b'""', b"\xff\xfe", b"Total:", b"sep=;\n",
    b"99999999999999999999999", b"31.2.2025", b"1e999", b"-", b"\x1f",
)  # fmt: skip


def mutated(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        start = rng.randrange(len(out) + 1)
        end = min(len(out), start + rng.randint(1, 40))
        change = rng.randrange(5)
        if change == 0:
            del out[start:end]
        elif change == 1:
            out[start:start] = rng.randbytes(rng.randint(1, 20))
        elif change == 2:
            out[start:start] = out[start:end] * rng.randint(1, 5)
        elif change == 3:
            out[start:start] = rng.choice(PIECES)
        else:
            out[start:end] = bytes(reversed(out[start:end]))
    return bytes(out)


@pytest.mark.parametrize("seed", range(20))
def test_random_damage_gives_a_ledger_or_a_problem(read, seed: int) -> None:
    rng = random.Random(seed)
    for place in range(20):
        sample = SEEDS[place % 4] if place else SEEDS[4]
        found = read(mutated(sample, rng))
        assert found.rows_read == found.rows_used + len(found.set_aside)
        assert found.is_recognised or found.problems
