"""Bytes become text: the encoding is decided by the content, not by a label."""

import re
from dataclasses import dataclass
from typing import Final

_WORD_WITH_HIGH_BYTES: Final = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_CANDIDATES: Final = ("cp1252", "cp1250", "cp1251", "mac_roman")
_MAX_WORDS: Final = 3000
_LIKELY: Final = {
    **dict.fromkeys("äöüßÄÖÜ€", 1.0),
    **dict.fromkeys("éáíóúàçñ", 0.9),
    **dict.fromkeys("čćłőűřěđ", 0.85),
    **dict.fromkeys("šžŠŽČĆ", 0.75),
    **dict.fromkeys("èêëâôîïåø", 0.6),
    **dict.fromkeys("ąęśźżńťůýşţăı", 0.5),
    **dict.fromkeys("æœõûùìòãðÿ", 0.3),
    **dict.fromkeys("„“”‚‘’–—…°§«»", 0.4),
    "\xa0": 0.4,
}
"""How likely a letter is in a business file from around Austria: the tie-break of alphabets."""


@dataclass(frozen=True)
class Decoded:
    """A text, its encoding, and what had to be done to read it."""

    text: str
    encoding: str
    is_guessed: bool = False
    has_nul: bool = False


def decode(data: bytes) -> Decoded:
    """Return the text of a file."""
    encoding, is_guessed = find_encoding(data)
    text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
    has_nul = "\x00" in text
    return Decoded(text.replace("\x00", "") if has_nul else text, encoding, is_guessed, has_nul)


def find_encoding(data: bytes) -> tuple[str, bool]:
    """Name of the encoding, and whether it is a guess among old alphabets."""
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8", False
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16", False
    if wide := _wide_without_mark(data):
        return wide, False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        words = _WORD_WITH_HIGH_BYTES.findall(data)[:_MAX_WORDS]
        return max(_CANDIDATES, key=lambda name: _plausibility(words, name)), True
    return "utf-8", False


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of plain text is zero."""
    head = data[:4096]
    if len(head) < 4:
        return None
    even, odd = head[::2].count(0) / len(head) * 2, head[1::2].count(0) / len(head) * 2
    if odd > 0.4 and even < 0.1:
        return "utf-16-le"
    if even > 0.4 and odd < 0.1:
        return "utf-16-be"
    return None


def _plausibility(words: list[bytes], encoding: str) -> float:
    """Mean likelihood of the words' letters, less what no word looks like."""
    score = 0.0
    for raw in words:
        word = raw.decode(encoding, errors="replace")
        has_latin = any(letter.isascii() for letter in word)
        previous = " "
        for letter in word:
            if len(word) == 1 and letter.isalpha() and letter < "\u0400":
                score -= 0.5  # a dash between words, read in the wrong alphabet
            elif not letter.isascii():
                score += _letter_score(letter, previous, has_latin=has_latin)
            previous = letter
    return score


def _letter_score(letter: str, previous: str, *, has_latin: bool) -> float:
    if "\u0400" <= letter <= "\u04ff":
        return -1.0 if has_latin else 0.7 + 0.1 * letter.islower()
    if letter.isalpha() and letter.isupper() and previous.islower():
        return -0.8
    if letter in _LIKELY:
        return _LIKELY[letter]
    return 0.1 if letter.isalpha() else -0.5
