"""Bytes of one upload become imports; whatever is wrong in a file is a problem, never an error."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from lib.importing.archive import is_bomb, read_members
from lib.importing.block import Block
from lib.importing.building import build
from lib.importing.columnar import read_columns
from lib.importing.delimited import find_delimiter, parse, separator_line, unwrap
from lib.importing.encoding import decode
from lib.importing.frame import Context
from lib.importing.headless import headless_blocks
from lib.importing.kinds import Kind, kind_of
from lib.importing.layout import count_known, find_blocks
from lib.importing.matching import Match, candidates, matches
from lib.importing.periods import NO_PERIOD, is_filters, period_of_filters, period_of_name
from lib.importing.problems import Notes
from lib.importing.result import Import
from lib.importing.workbook import (
    Sheets,
    WorkbookDamaged,
    currency_of_cells,
    read_workbook,
    read_xml_spreadsheet,
)

_REFUSED: Final[dict[Kind, str]] = {
    "empty": "file-empty",
    "picture": "file-is-picture",
    "pdf": "file-is-pdf",
    "encrypted": "file-encrypted",
    "binary": "file-not-a-table",
    "damaged": "file-damaged",
}
_WORKBOOKS: Final = frozenset({"xlsx", "xlsm", "ods", "xls"})
_MAX_COLUMNS: Final = 4_000
_MAX_CELL: Final = 1_000_000


def read_exports(data: bytes, name: str, received_on: date, secret: bytes) -> list[Import]:
    """One import per file, for a zip one per useful member.

    Parameters
    ----------
    received_on
        Settles days that the file writes without a year.
    secret
        The folder's secret under which people become keys.
    """
    context = Context(received_on, secret)
    if kind_of(data) != "zip":
        return [_read_one(data, name, context)]
    return _read_archive(data, name, context)


def read_export(data: bytes, name: str, received_on: date, secret: bytes) -> Import:
    """Return the import of one file; of a zip its first useful member and a note on the others."""
    first, *others = read_exports(data, name, received_on, secret)
    if not others:
        return first
    notes = Notes()
    notes.add("archive-has-more", file=name, count=len(others))
    return replace(first, problems=(*first.problems, *notes.problems))


def _read_archive(data: bytes, name: str, context: Context) -> list[Import]:
    members = read_members(data)
    notes = Notes()
    if members.fault:
        notes.add(members.fault, "error", file=name)
    for member, code in members.skipped.items():
        notes.add(code, file=name, member=member)
    filters = [member for member, content in members.contents.items() if is_filters(content)]
    for member in filters:
        period = period_of_filters(members.contents.pop(member), context.received_on)
        context = replace(context, period=period)
    imports = [
        _read_one(content, f"{name}!{member}", context)
        for member, content in members.contents.items()
    ]
    useful = [found for found in imports if found.is_recognised]
    for found in imports:
        if useful and not found.is_recognised:
            member = found.file.removeprefix(f"{name}!")
            notes.add("archive-member-unknown", "note", file=name, member=member)
    if not useful:
        if not members.fault:
            notes.add("archive-nothing-useful", "error", file=name, count=len(imports))
        return [Import(name, _digest(data), problems=tuple(notes.problems))]
    first = replace(useful[0], problems=(*useful[0].problems, *notes.problems))
    return [first, *useful[1:]]


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _read_one(data: bytes, name: str, context: Context) -> Import:
    notes = Notes()
    blank = Import(name, _digest(data))
    kind = kind_of(data)
    if context.period == NO_PERIOD:
        context = replace(context, period=period_of_name(name, context.received_on))
    if kind in _REFUSED or kind == "zip":
        notes.add(_REFUSED.get(kind, "archive-nested"), "error", file=name)
        return replace(blank, problems=tuple(notes.problems))
    match = read_columns(data) if kind == "text" else None
    if match is None:
        blocks = _blocks(data, kind, name, notes)
        if any(problem.severity == "error" for problem in notes.problems):
            return replace(blank, problems=tuple(notes.problems))
        match = _recognise(blocks, name, notes)
    if match is None:
        return replace(blank, problems=tuple(notes.problems))
    return build(blank, match, context, notes, _cell_currency(data, kind))


def _cell_currency(data: bytes, kind: Kind) -> Callable[[Block, int], str | None]:
    """Where the currency is shown by the cell's format only."""

    def currency(block: Block, place: int) -> str | None:
        if kind not in ("xlsx", "xlsm"):
            return None
        return currency_of_cells(data, block.sheet, block.header_row, place)

    return currency


def _blocks(data: bytes, kind: Kind, name: str, notes: Notes) -> list[Block]:
    if kind == "text":
        text = _text(data, name, notes)
        return headless_blocks(text) or find_blocks(_records(text, name, notes))
    if kind in ("xlsx", "xlsm", "ods") and is_bomb(data):
        notes.add("archive-too-large", "error", file=name)
        return []
    try:
        sheets: Sheets = read_workbook(data) if kind in _WORKBOOKS else read_xml_spreadsheet(data)
    except WorkbookDamaged as fault:
        notes.add("file-damaged", "error", file=name, reason=str(fault))
        return []
    if kind == "xlsm":
        notes.add("macros-ignored", "note", file=name)
    return [block for sheet, records in sheets for block in find_blocks(records, sheet)]


def _text(data: bytes, name: str, notes: Notes) -> str:
    decoded = decode(data)
    if decoded.is_guessed:
        notes.add("encoding-guessed", "note", file=name, encoding=decoded.encoding)
    if decoded.has_nul:
        notes.add("text-damaged", file=name)
    text = decoded.text
    if (unwrapped := unwrap(text)) is not None:
        notes.add("lines-unwrapped", "note", file=name)
        text = unwrapped
    return text


def _records(text: str, name: str, notes: Notes) -> list[list[str]]:
    delimiter = find_delimiter(text, count_known)
    start = separator_line(text)[1]
    if text.count('"') % 2:
        notes.add("quotes-unbalanced", file=name)
    records = parse(text[start:], delimiter)
    # A program that shows the file hides the separator line but counts it.
    return [[], *records] if start else records


def _recognise(blocks: list[Block], name: str, notes: Notes) -> Match | None:
    found = matches(blocks) if blocks else []
    if len(found) == 1:
        _note_leftovers(blocks, found[0], notes)
        return found[0]
    if found:
        keys = ", ".join(sorted(match.export.key for match in found))
        notes.add("export-ambiguous", "error", file=name, candidates=keys, count=len(found))
        return None
    near = candidates(blocks) if blocks else []
    headers = "; ".join(_safe_headers(blocks)) if blocks else ""
    if near:
        notes.add("export-unknown", "error", file=name, candidates=", ".join(near), headers=headers)
    else:
        notes.add("file-not-a-table", "error", file=name)
    return None


def _safe_headers(blocks: list[Block]) -> list[str]:
    """Headers that some export reads: a file without a header must not show its first row."""
    return [name for name in blocks[0].header[:60] if count_known([name])][:20]


def _note_leftovers(blocks: list[Block], match: Match, notes: Notes) -> None:
    used = {id(block) for block, _ in match.blocks}
    for block in blocks:
        if id(block) not in used and len(block.rows):
            notes.add(
                "block-not-used", "note", sheet=block.sheet, row=block.header_row,
                count=len(block.rows),
            )  # fmt: skip
