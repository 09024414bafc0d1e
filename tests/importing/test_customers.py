"""People are recognised again whatever the spelling, and only by those who hold the secret."""

import hashlib
import hmac

import pyarrow as pa
import pytest

from lib.importing.block import Cells
from lib.importing.customers import find_buyers
from lib.importing.export import Customer


def cells(*texts: str) -> Cells:
    return Cells.of(pa.array(texts, pa.string()))


def keys(*columns: tuple[str, Cells], secret: bytes = b"s") -> list[str | None]:
    declared = [(Customer(kind, kind=kind), column) for kind, column in columns]
    found = find_buyers(declared, len(columns[0][1]), secret)
    return [found.keys[code] if code >= 0 else None for code in found.codes.tolist()]


@pytest.mark.parametrize("secret", [b"short", b"x" * 200])
def test_keys_are_hmac_sha_256(secret: bytes) -> None:
    (key,) = keys(("email", cells("Anna@Example.AT ")), secret=secret)
    assert key == hmac.new(secret, b"email:anna@example.at", hashlib.sha256).hexdigest()


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("email", "Anna@Example.at", " anna@example.AT"),
        ("name", "Berger, Anna", "anna  berger"),
        ("name", "Größl Öykü", "GRÖSSL ÖYKÜ"),
        ("number", "#1010", "1010"),
    ],
)
def test_one_person_has_one_key(kind: str, one: str, other: str) -> None:
    first, second = keys((kind, cells(one, other)))
    assert first is not None
    assert first == second


def test_an_email_beats_a_number_beats_a_name() -> None:
    found = keys(
        ("email", cells("a@x.at", "", "a@x.at", "")),
        ("number", cells("7", "7", "8", "")),
        ("name", cells("Anna", "Anna", "Berta", "Anna")),
    )
    assert found[0] == found[2]
    assert len(set(found)) == 3
    assert None not in found


def test_a_kind_never_meets_another() -> None:
    assert keys(("number", cells("7"))) != keys(("name", cells("7")))


def test_blanks_are_nobody() -> None:
    assert (
        keys(("email", cells("", "n/a", "no address")), ("name", cells("-", "", " "))) == [None] * 3
    )
