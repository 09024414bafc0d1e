"""Cells become numbers: the decimal mark is decided per column, from its cells."""

import re
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.block import Cells
from lib.importing.currencies import SYMBOLS, currency_code
from lib.importing.sheets import EXACT_MARK

Style = Literal[".", ","]
Bools = npt.NDArray[np.bool_]
MICROS: Final = 1_000_000

BLANKS: Final = frozenset(
    {
        "",
        "-",
        "--",
        "---",
        "–",
        "—",
        "n/a",
        "na",
        "nan",
        "n.a.",
        "undefined",
        "null",
        "none",
        "nil",
        "[]",
        "#n/v",
        "#nv",
        "#n/a",
        "k. a.",
        "k.a.",
        "keine angabe",
        "keine",
        "inf",
        "infinity",
    }
)
_PLAIN: Final = r"^-?[0-9]{1,12}(\.[0-9]{1,9})?$"
_COMMA: Final = re.compile(r",\d{1,2}$|,\d{4,}$|\.\d{3},|\.\d{3}\.\d{3}|^-?0,\d+$|^-?\d{4,},\d+$")
_POINT: Final = re.compile(r"\.\d{1,2}$|\.\d{4,}$|,\d{3}\.|,\d{3},\d{3}|^-?0\.\d+$|^-?\d{4,}\.\d+$")
_OPEN: Final = re.compile(r"^-?[1-9]\d{0,2}[.,]\d{3}$")
_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009'’_]+")
_MONEY_WORDS: Final = re.compile(
    "|".join(re.escape(s) for s in SYMBOLS) + r"|(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])"
)
_MASKED: Final = re.compile(r"^[<>≤≥~]")
_SHAPE: Final = re.compile(r"^-?\d{1,12}(?:\.\d+)?$")


@dataclass(frozen=True)
class Numbers:
    """A column of numbers: values in millionths, and which rows have one.

    ``unreadable`` are rows that hold something which is no number, ``open`` rows that would be
    another number with the other decimal mark.
    """

    micros: npt.NDArray[np.int64]
    has: Bools
    unreadable: Bools
    open: Bools
    masked: int = 0
    style: Style | None = None
    currencies: frozenset[str] = field(default_factory=frozenset)


@dataclass
class _Texts:
    """The different texts of a column on their way to numbers."""

    bare: list[str | None]
    unreadable: list[bool]
    masked: int
    currencies: set[str]
    exact: list[bool]


def read_numbers(
    cells: Cells, *, prior: Style | None, whole: bool = False, percent: bool = False
) -> Numbers:
    """Return the numbers of a column.

    Parameters
    ----------
    prior
        Decimal mark where the column's own cells leave it open; None refuses to guess.
    whole
        Counts: a mark before three digits can only part thousands.
    """
    plain = pc.fill_null(pc.match_substring_regex(cells.texts, _PLAIN), False)
    if not whole and not percent and _all(plain) and _is_settled(cells.texts, prior):
        return _spread(cells, _cast(cells.texts), style=".")
    if not whole and not percent and _all_comma(cells.texts):
        with_point = pc.replace_substring(cells.texts, ",", ".")
        return _spread(cells, _cast(with_point), style=",")
    texts = _bare(cells.texts.to_pylist())
    return _parse(cells, texts, prior, whole=whole, percent=percent)


def _all(mask: Any) -> bool:
    return bool(pc.all(mask, min_count=0).as_py())


def _is_settled(texts: Any, prior: Style | None) -> bool:
    """Whether a column of plain texts holds a point that can only be a decimal mark."""
    if prior == ".":
        return True
    if not _any(pc.match_substring_regex(texts, r"^-?[1-9][0-9]{0,2}\.[0-9]{3}$")):
        return True
    return _any(pc.match_substring_regex(texts, r"\.[0-9]{1,2}$|\.[0-9]{4,}$"))


def _all_comma(texts: Any) -> bool:
    """Whether all texts are amounts with a comma and two decimals."""
    return _all(pc.fill_null(pc.match_substring_regex(texts, r"^-?[0-9]{1,12},[0-9]{2}$"), False))


def _any(mask: Any) -> bool:
    return bool(pc.any(mask, min_count=0).as_py())


def _cast(texts: Any) -> npt.NDArray[np.int64]:
    """Millionths of plain texts: exact, by decimals."""
    wide = texts.cast(pa.decimal128(30, 12))
    exact = pc.round(wide, ndigits=6, round_mode="half_to_even").cast(pa.decimal128(18, 6))
    exact = pa.concat_arrays([exact])  # a fresh buffer without offset
    return np.frombuffer(exact.buffers()[1], dtype=np.int64)[: 2 * len(texts) : 2].copy()


def _spread(cells: Cells, micros: npt.NDArray[np.int64], style: Style) -> Numbers:
    rows = len(cells)
    none = np.zeros(rows, dtype=np.bool_)
    values = micros[cells.codes] if len(micros) else np.zeros(rows, dtype=np.int64)
    return Numbers(values, np.ones(rows, dtype=np.bool_), none, none, style=style)


def _bare(words: list[str | None]) -> _Texts:
    """Texts without blanks, currencies and percent signs; None where there is nothing."""
    texts = _Texts([], [], 0, set(), [])
    for word in words:
        text = word or ""
        texts.exact.append(text.startswith(EXACT_MARK))
        bare, is_unreadable = _bare_one(text.removeprefix(EXACT_MARK), texts)
        texts.bare.append(bare)
        texts.unreadable.append(is_unreadable)
    return texts


def _bare_one(text: str, texts: _Texts) -> tuple[str | None, bool]:
    word = text.strip().strip("\u00a0")
    if word.casefold() in BLANKS:
        return None, False
    if _MASKED.match(word):
        texts.masked += 1
        return None, False
    word = word.lstrip("'").removeprefix('="').removesuffix('"')
    word = _without_currency(word, texts.currencies)
    if word.endswith("%"):
        word = word[:-1]
    word = _SPACES.sub("", word).replace("−", "-").removeprefix("+")
    word = _signed(word)
    return (word, False) if re.fullmatch(r"-?[\d.,]*\d[\d.,]*", word) else (None, True)


def _without_currency(word: str, currencies: set[str]) -> str:
    for found in _MONEY_WORDS.findall(word):
        if code := currency_code(found):
            currencies.add(code)
            word = word.replace(found, "", 1)
    return word.strip()


def _signed(word: str) -> str:
    """``(12.00)``, ``12.00-`` and ``45,--`` written the usual way."""
    word = re.sub(r"[.,](?:--?|–|—)$", "", word)
    if word.startswith("(") and word.endswith(")"):
        return "-" + word[1:-1]
    if word.endswith("-"):
        return "-" + word[:-1]
    return word


def _parse(
    cells: Cells, texts: _Texts, prior: Style | None, *, whole: bool, percent: bool
) -> Numbers:
    loose = [t for t, exact in zip(texts.bare, texts.exact, strict=True) if t and not exact]
    style = decide_style(loose, prior, whole=whole)
    count = len(texts.bare)
    micros = np.zeros(count, dtype=np.int64)
    has, is_open = np.zeros(count, dtype=np.bool_), np.zeros(count, dtype=np.bool_)
    unreadable = np.asarray(texts.unreadable, dtype=np.bool_)
    for place, text in enumerate(texts.bare):
        if text is None:
            continue
        exact = texts.exact[place]
        if style is None and not exact and _OPEN.match(text) and not whole:
            is_open[place] = True
            continue
        value = micros_of(text, "." if exact else style, whole=whole and not exact)
        if value is None or (whole and value % MICROS):
            unreadable[place] = True
        else:
            micros[place], has[place] = (round(value / 100) if percent else value), True
    codes = cells.codes
    return Numbers(
        micros[codes] if count else np.zeros(len(codes), dtype=np.int64),
        has[codes], unreadable[codes], is_open[codes], texts.masked, style,
        frozenset(texts.currencies),
    )  # fmt: skip


def decide_style(texts: list[str], prior: Style | None, *, whole: bool = False) -> Style | None:
    """Return the decimal mark that the texts prove; ``prior`` where they prove none or both."""
    comma = any(_COMMA.search(t) for t in texts)
    point = any(_POINT.search(t) for t in texts)
    if whole and not comma and not point:
        return prior or "."
    if comma != point:
        return "," if comma else "."
    return None if comma else prior


def micros_of(text: str, style: Style | None, *, whole: bool = False) -> int | None:
    """Millionths of one bare text, None where it is no number in this style."""
    if whole and _OPEN.match(text):
        text = text.replace(".", "").replace(",", "")
    elif style == "," or (style is None and _COMMA.search(text)):
        text = _grouped(text, thousands=".", decimal=",")
    else:
        text = _grouped(text, thousands=",", decimal=".")
    if not _SHAPE.match(text):
        return None
    whole_part, _, fraction = text.lstrip("-").partition(".")
    value = int(whole_part) * MICROS + round(int((fraction + "0" * 12)[:12]) / MICROS)
    return -value if text.startswith("-") else value


def _grouped(text: str, *, thousands: str, decimal: str) -> str:
    """Return the text with a point as decimal mark; unchanged marks make it no number at all."""
    head, mark, tail = text.partition(decimal)
    groups = head.lstrip("-").split(thousands)
    if len(groups) > 1 and any(len(group) != 3 for group in groups[1:]):
        return "?"
    if thousands in tail or decimal in tail:
        return "?"
    return head.replace(thousands, "") + ("." + tail if mark and tail else "")
