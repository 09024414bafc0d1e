"""A workbook on standard input becomes its sheets as JSON on standard output.

Runs as a process of its own (``workbook.read_workbook``): a damaged file can make the reader ask
for any amount of memory, which must end this process and not the app.
"""

import io
import json
import math
import sys
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from python_calamine import CalamineWorkbook

EXACT_MARK: Final = "\x1f"
"""Before a number that a spreadsheet stored as a number: its point is the decimal mark."""

MAX_CELLS: Final = 40_000_000


def main() -> int:
    """Read one workbook; anything but 0 says that it could not be read."""
    _limit_memory(int(sys.argv[1]))
    book = CalamineWorkbook.from_filelike(io.BytesIO(sys.stdin.buffer.read()))
    sheets = []
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        if sheet.total_height * max(1, sheet.total_width) > MAX_CELLS:
            return 2
        rows = sheet.to_python(skip_empty_area=False)
        sheets.append((name, [[cell_text(cell) for cell in row] for row in rows]))
    sys.stdout.write(json.dumps(sheets))
    return 0


def _limit_memory(limit_bytes: int) -> None:
    try:
        import resource  # noqa: PLC0415 (exists on Unix only)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))


def cell_text(cell: Any) -> str:
    """Return the cell as text: ISO days and times; numbers with a point, marked as exact."""
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
    return "" if cell is None else str(cell)  # a text, or nothing


def _number_text(number: float) -> str:
    if not math.isfinite(number):
        return ""
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    text = repr(number)
    return EXACT_MARK + (text if "e" not in text else f"{number:.12f}".rstrip("0"))


if __name__ == "__main__":
    sys.exit(main())
