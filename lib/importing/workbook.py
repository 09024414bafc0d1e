"""Spreadsheet files become sheets of records of text; stored numbers keep their exact value."""

import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from xml.etree import ElementTree as ET  # noqa: S405 (entities are refused below)

import openpyxl
from python_calamine import CalamineWorkbook

from lib.importing.block import EXACT_MARK
from lib.importing.currencies import currency_of_format

Sheets = list[tuple[str, list[list[str]]]]
_SS: Final = "{urn:schemas-microsoft-com:office:spreadsheet}"
_MAX_FORMAT_BYTES: Final = 8_000_000
_MAX_FORMAT_ROWS: Final = 40
_MAX_CELLS: Final = 40_000_000


class WorkbookDamaged(Exception):  # noqa: N818 (a state of the file, not a fault of the program)
    """The workbook cannot be read."""


def read_workbook(data: bytes) -> Sheets:
    """The sheets of an xlsx, xls or ods file."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets: Sheets = []
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height * max(1, sheet.total_width) > _MAX_CELLS:
                raise WorkbookDamaged("too-large")
            rows = sheet.to_python(skip_empty_area=False)
            sheets.append((name, [[cell_text(cell) for cell in row] for row in rows]))
    except (KeyboardInterrupt, SystemExit, MemoryError, WorkbookDamaged):
        raise
    except BaseException as fault:  # the reader's panics do not derive from Exception
        raise WorkbookDamaged(type(fault).__name__) from fault
    return sheets


def cell_text(cell: Any) -> str:
    """The cell as text: ISO days and times; numbers with a point, marked as exact."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return "" if cell is None else str(cell)


def _number_text(number: float) -> str:
    if number != number or number in (float("inf"), float("-inf")):
        return ""
    if number == int(number) and abs(number) < 1e15:  # noqa: PLR2004 (exact integers of a float)
        return str(int(number))
    text = repr(number)
    return EXACT_MARK + (text if "e" not in text else f"{number:.12f}".rstrip("0"))


def read_xml_spreadsheet(data: bytes) -> Sheets:
    """The sheets of an XML Spreadsheet 2003, which is often called .xls."""
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
        if index.isdigit() and len(cells) < int(index) - 1 <= 16384:  # noqa: PLR2004 (sheet width)
            cells += [""] * (int(index) - 1 - len(cells))
        data = cell.find(f"{_SS}Data")
        text = "" if data is None else "".join(data.itertext())
        is_number = data is not None and data.get(f"{_SS}Type") == "Number" and "." in text
        cells.append(EXACT_MARK + text if is_number else text)
    return cells


def currency_of_cells(data: bytes, sheet: str | None, header_row: int, place: int) -> str | None:
    """The currency that the format of a column's cells shows, None where it shows none."""
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
