"""Delimited text becomes records, however it was damaged by being saved again."""

import csv
import io
import re
import sys
from collections.abc import Callable, Iterable
from typing import Final

DELIMITERS: Final = (",", ";", "\t", "|")
HEAD_CHARACTERS: Final = 65536
_SEPARATOR_LINE: Final = re.compile(r'^"?sep=(.)"?[;,\t|]*(?:\r\n|\r|\n)', re.IGNORECASE)
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_ONE_CELL: Final = re.compile(r'^"[^"]*"[,;\t]')
_WRAPPED: Final = re.compile(r'^"(?:[^"]|"")*"[;,\t ]*$')
_MIN_WRAPPED_FIELDS: Final = 3

csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


def parse(text: str, delimiter: str) -> list[list[str]]:
    """Return the records of a text; cells may hold line ends when quoted."""
    if text.count('"') % 2:
        return _parse_line_by_line(text, delimiter)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def _parse_line_by_line(text: str, delimiter: str) -> list[list[str]]:
    """Return the records when an unbalanced quote would swallow all that follows it."""
    lines = _LINE_END.split(text)
    return [_parse_line(line, delimiter) for line in lines]


def _parse_line(line: str, delimiter: str) -> list[str]:
    if line.count('"') % 2:
        return line.replace('"', "").split(delimiter)
    return next(csv.reader([line], delimiter=delimiter), [])


def separator_line(text: str) -> tuple[str, int]:
    """Return the delimiter that a ``sep=`` line names and its length; ``("", 0)`` without."""
    found = _SEPARATOR_LINE.match(text)
    return (found.group(1), found.end()) if found else ("", 0)


def find_delimiter(text: str, count_known: Callable[[Iterable[str]], int]) -> str:
    """Return the delimiter under which the best header line shows most names."""
    head = text[:HEAD_CHARACTERS]
    named, length = separator_line(head)
    head = head[length:]

    def merit(delimiter: str) -> tuple[int, bool, int]:
        records = parse(head, delimiter)[:80]
        known = max((count_known(record) for record in records), default=0)
        filled = sum(len(record) > 1 for record in records)
        return known, delimiter == named, filled

    return max(DELIMITERS, key=merit)


def unwrap(text: str) -> str | None:
    """Return the text without the quotes around whole lines, None where lines are not wrapped."""
    start = text[separator_line(text)[1] :]
    end = _LINE_END.search(start)
    first = start[: end.start()] if end else start
    if not _WRAPPED.match(first):
        return None
    # A title may be quoted as a whole and the table below it not.
    lines = [line for line in _LINE_END.split(start[:HEAD_CHARACTERS])[1:20] if line.strip()]
    if lines and (not lines[0].startswith('"') or _ONE_CELL.match(lines[0])):
        return None
    # Lines of a text without any separator stay bare, so only the quoted ones are asked.
    quoted = [line for line in lines if line.startswith('"')]
    if 2 * sum(_WRAPPED.match(line) is not None for line in quoted) < len(quoted):
        return None
    cells = next(csv.reader([first]), [])
    if len([cell for cell in cells if cell]) != 1:
        return None
    if max(len(next(csv.reader([cells[0]], delimiter=d), [])) for d in DELIMITERS) < (
        _MIN_WRAPPED_FIELDS
    ):
        return None
    return "\n".join(_unwrapped(line) for line in _LINE_END.split(start))


def _unwrapped(line: str) -> str:
    bare = line.rstrip(";\t ") if line.startswith('"') else line
    if len(bare) >= 2 and bare.startswith('"') and bare.endswith('"'):
        return bare[1:-1].replace('""', '"')
    return line
