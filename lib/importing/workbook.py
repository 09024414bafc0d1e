"""Spreadsheet files become sheets of records of text; stored numbers keep their exact value."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

import openpyxl

from lib.importing import sheets
from lib.importing.currencies import currency_of_format
from lib.importing.sheets import EXACT_MARK

Sheets = list[tuple[str, list[list[str]]]]
_SS: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"
_MAX_FORMAT_BYTES: Final = 8_000_000
_MAX_FORMAT_ROWS: Final = 40
_FREE_MEMORY: Final = 1_500_000_000
_MEMORY_RATIO: Final = 100
_TIMEOUT_SECONDS: Final = 90
_ROOT: Final = Path(__file__).parents[2]


class WorkbookDamaged(Exception):  # noqa: N818 (a state of the file, not a fault of the program)
    """The workbook cannot be read."""


def read_workbook(data: bytes) -> Sheets:
    """Return the sheets of an xlsx, xls or ods file, read by a process of its own."""
    limit = _FREE_MEMORY + _MEMORY_RATIO * len(data)
    try:
        run = subprocess.run(  # noqa: S603 (this project's own module, no shell)
            [sys.executable, "-m", sheets.__name__, str(limit)],
            input=data, capture_output=True, timeout=_TIMEOUT_SECONDS, check=False, cwd=_ROOT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as fault:
        raise WorkbookDamaged("timeout") from fault
    if run.returncode:
        raise WorkbookDamaged(f"reader-{abs(run.returncode)}")
    return [(name, records) for name, records in json.loads(run.stdout)]


def read_xml_spreadsheet(data: bytes) -> Sheets:
    """Return the sheets of an XML Spreadsheet 2003, which is often called .xls."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise WorkbookDamaged("entities")
    try:
        root = ET.fromstring(data)  # noqa: S314 (entities are refused above)
    except ET.ParseError as fault:
        raise WorkbookDamaged(str(fault)) from fault
    return [
        (sheet.get(f"{_SS}Name", ""), [_xml_row(row) for row in sheet.iter(f"{_SS}Row")])
        for sheet in root.iter(f"{_SS}Worksheet")
    ]


def _xml_row(row: ET.Element) -> list[str]:
    cells: list[str] = []
    for cell in row.iter(f"{_SS}Cell"):
        index = cell.get(f"{_SS}Index", "")
        if index.isdigit() and len(cells) < int(index) - 1 <= 16384:
            cells += [""] * (int(index) - 1 - len(cells))
        data = cell.find(f"{_SS}Data")
        text = "" if data is None else "".join(data.itertext())
        is_number = data is not None and data.get(f"{_SS}Type") == "Number" and "." in text
        cells.append(EXACT_MARK + text if is_number else text)
    return cells


def currency_of_cells(data: bytes, sheet: str | None, header_row: int, place: int) -> str | None:
    """Return the currency that the format of a column's cells shows, None where it shows none."""
    if len(data) > _MAX_FORMAT_BYTES or not data.startswith(b"PK"):
        return None
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        page = book[sheet] if sheet in book.sheetnames else book.worksheets[0]
        rows = page.iter_rows(
            min_row=header_row + 1, max_row=header_row + _MAX_FORMAT_ROWS,
            min_col=place + 1, max_col=place + 1,
        )  # fmt: skip
        formats = {cell.number_format for row in rows for cell in row if cell.value is not None}
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError,
            zipfile.BadZipFile, ET.ParseError):  # fmt: skip
        return None  # the amounts are read all the same; only their currency stays unknown
    found = {code for text in formats if (code := currency_of_format(text or ""))}
    return found.pop() if len(found) == 1 else None
