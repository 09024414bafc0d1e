"""People become keys at the door: HMAC-SHA-256 with the folder's secret, nothing else is kept."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.block import Cells
from lib.importing.export import Customer, CustomerKind
from lib.importing.numbers import BLANKS
from lib.importing.sheets import EXACT_MARK

_BLOCK_BYTES: Final = 64
_KINDS: Final[tuple[CustomerKind, ...]] = ("email", "number", "name")
_PLAIN_ODD: Final = r"[^\x21-\x7e ]|  |^ | $|^['#]"
_ODD: Final = {
    "email": _PLAIN_ODD + "|^[^@]*$",
    "number": _PLAIN_ODD,
    "name": _PLAIN_ODD + "|,",
}
_TEST_NAME: Final = re.compile(r"^(?:test[\s,.-]*)+(?:order|bestellung|kunde|user)?$")


@dataclass(frozen=True)
class Buyers:
    """Who bought, row by row.

    ``codes`` counts different people of this file, −1 for nobody; ``keys`` are their keys.
    """

    codes: npt.NDArray[np.int64]
    keys: tuple[str, ...]
    is_test: npt.NDArray[np.bool_]


def keyed(secret: bytes, kind: CustomerKind, names: Iterable[str]) -> list[str]:
    """HMAC-SHA-256 of ``kind:name``, hexadecimal; the key and the kind are hashed once for all."""
    key = hashlib.sha256(secret).digest() if len(secret) > _BLOCK_BYTES else secret
    padded = key.ljust(_BLOCK_BYTES, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in padded) + f"{kind}:".encode())
    outer = hashlib.sha256(bytes(byte ^ 0x5C for byte in padded))
    keys = []
    for name in names:
        start, end = inner.copy(), outer.copy()
        start.update(name.encode("utf-8", "surrogatepass"))
        end.update(start.digest())
        keys.append(end.hexdigest())
    return keys


def find_buyers(columns: Sequence[tuple[Customer, Cells]], rows: int, secret: bytes) -> Buyers:
    """Find the buyers of all rows: by e-mail, else by customer number, else by name."""
    codes = np.full(rows, -1, dtype=np.int64)
    is_test = np.zeros(rows, dtype=np.bool_)
    keys: list[str] = []
    for kind in _KINDS:
        parts = [(c, cells) for c, cells in columns if c.kind == kind]
        missing = codes < 0
        if not parts or not missing.any():
            continue
        names, name_codes = _identities(parts, kind)
        numbers, people = _numbered(names, name_codes, missing)
        is_test |= _tests(names, name_codes, kind) & missing
        found = numbers[name_codes]
        codes = np.where(missing & (found >= 0), found + len(keys), codes) if keys else found
        keys += keyed(secret, kind, people)
    return Buyers(codes, tuple(keys), is_test)


def _numbered(
    names: list[str], codes: npt.NDArray[np.int32], missing: npt.NDArray[np.bool_]
) -> tuple[npt.NDArray[np.int64], Iterable[str]]:
    """Return numbers for the different people that the missing rows name; nobody is −1."""
    wanted = np.zeros(len(names), dtype=np.bool_)
    wanted[codes if missing.all() else codes[missing]] = True
    people = dict.fromkeys(names)
    people.pop("", None)
    if len(people) == len(names) and wanted.all():
        return np.arange(len(names), dtype=np.int64), people
    places: dict[str, int] = {}
    numbers = [
        places.setdefault(name, len(places)) if name and use else -1
        for name, use in zip(names, wanted.tolist(), strict=True)
    ]
    return np.array(numbers, dtype=np.int64), places


def _tests(
    names: list[str], codes: npt.NDArray[np.int32], kind: CustomerKind
) -> npt.NDArray[np.bool_]:
    alike = pc.starts_with(pa.array(names, pa.string()), "test").to_numpy(zero_copy_only=False)
    places = [i for i in np.flatnonzero(alike).tolist() if _is_test(names[i], kind)]
    found = np.zeros(len(names), dtype=np.bool_)
    found[places] = True
    return found[codes] if places else np.zeros(len(codes), dtype=np.bool_)


def _identities(
    parts: Sequence[tuple[Customer, Cells]], kind: CustomerKind
) -> tuple[list[str], npt.NDArray[np.int32]]:
    """Return the different identities and each row's place among them."""
    empty = frozenset(word.casefold() for column, _ in parts for word in column.empty) | BLANKS
    if len(parts) == 1:
        cells = parts[0][1]
        return _all_identities(cells, kind, empty), cells.codes
    words = [cells.words() for _, cells in parts]
    rows = zip(*(cells.codes.tolist() for _, cells in parts), strict=True)
    places: dict[tuple[int, ...], int] = {}
    codes = np.array([places.setdefault(row, len(places)) for row in rows], dtype=np.int32)
    joined = (_joined(words[i][code] for i, code in enumerate(row)) for row in places)
    return [_identity(word, kind, empty) for word in joined], codes


def _all_identities(cells: Cells, kind: CustomerKind, empty: frozenset[str]) -> list[str]:
    """Return ``_identity`` of every text; those without any oddity are lowered at once."""
    lowered: list[str] = pc.ascii_lower(cells.texts).to_pylist()
    odd = pc.match_substring_regex(cells.texts, _ODD[kind]).to_numpy(zero_copy_only=False)
    for place in np.flatnonzero(odd).tolist():
        lowered[place] = _identity(cells.texts[place].as_py(), kind, empty)
    return ["" if name in empty else name for name in lowered]


def _joined(words: Iterable[str]) -> str:
    return " ".join(word for word in words if word)


def _identity(word: str, kind: CustomerKind, empty: frozenset[str]) -> str:
    """Return the spelling under which one person is recognised again; empty for nobody."""
    word = word.removeprefix(EXACT_MARK)
    text = word if word.isascii() else unicodedata.normalize("NFKC", word)
    text = " ".join(text.casefold().split()).lstrip("'#")
    if text in empty:
        return ""
    if kind == "email":
        return text if "@" in text else ""
    if kind == "name" and text.count(",") == 1:
        last, first = text.split(",")
        text = f"{first.strip()} {last.strip()}".strip()
    return text


def _is_test(name: str, kind: CustomerKind) -> bool:
    if kind == "email":
        return name.partition("@")[0] == "test"
    return kind == "name" and _TEST_NAME.match(name) is not None
