"""How each platform writes a file: quoting, encoding, line ends, number style."""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from openpyxl import Workbook

Row = Sequence[str]
Cell = str | int | float | date | None
_CENT = Decimal("0.01")
_SWAP = str.maketrans(",.", ".,")
_ZIP_DAY = (2026, 11, 2, 8, 0, 0)


def cents(value: float | Decimal) -> Decimal:
    """Round an amount to whole cents."""
    return Decimal(str(value)).quantize(_CENT, rounding=ROUND_HALF_UP)


def german(value: Decimal | int, *, thousands: bool = True) -> str:
    """Write a number the German way: 1.234,56."""
    text = f"{value:,}" if thousands else f"{value}"
    return text.translate(_SWAP)


def _fputcsv(cell: str) -> str:
    # Meta's servers quote as PHP does: only where one of these characters occurs.
    return f'"{_doubled(cell)}"' if re.search(r'[\s",\\]', cell) else cell


def _minimal(cell: str, delimiter: str) -> str:
    return f'"{_doubled(cell)}"' if re.search(rf'["\n{delimiter}]', cell) else cell


def _doubled(cell: str) -> str:
    return cell.replace('"', '""')


def meta_csv(rows: Iterable[Row]) -> bytes:
    """Return a Meta export: UTF-8 with BOM, comma, LF, quotes only where needed."""
    lines = (",".join(_fputcsv(cell) for cell in row) + "\n" for row in rows)
    return "".join(lines).encode("utf-8-sig")


def meta_blocks(blocks: Iterable[tuple[str, Iterable[Row]]]) -> bytes:
    """Return Meta Business Suite results: UTF-16 with BOM, ``sep=,``, one block a metric."""
    text = "sep=,\n"
    for title, rows in blocks:
        text += f'"{title}"\n"Date","Primary"\n'
        text += "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows) + "\n"
    return b"\xff\xfe" + text.encode("utf-16-le")


def plain_csv(rows: Iterable[Row]) -> bytes:
    """Return UTF-8 without BOM, comma, LF, quotes where needed (Google Ads, Shopify)."""
    lines = (",".join(_minimal(cell, ",") for cell in row) + "\n" for row in rows)
    return "".join(lines).encode()


def quoted_csv(rows: Iterable[Row]) -> bytes:
    """Return UTF-8 with every cell in quotes (Advanced Order Export)."""
    lines = (",".join(f'"{_doubled(cell)}"' for cell in row) + "\n" for row in rows)
    return "".join(lines).encode()


def google_excel_csv(rows: Iterable[Row]) -> bytes:
    """Return Google Ads' "Excel .csv": UTF-16 with BOM, TAB, quotes around commas."""
    lines = ("\t".join(_minimal(cell, ",\t") for cell in row) + "\n" for row in rows)
    return b"\xff\xfe" + "".join(lines).encode("utf-16-le")


def excel_csv(rows: Iterable[Row], *, encoding: str = "cp1252") -> bytes:
    """Return what a German Excel saves: semicolon, CRLF, Windows code page."""
    lines = (";".join(_minimal(cell, ";") for cell in row) + "\r\n" for row in rows)
    return "".join(lines).encode(encoding)


def workbook(sheet: str, rows: Iterable[Sequence[Cell]], *, euro_column: int | None) -> bytes:
    """Return an xlsx with true dates and numbers; one column may carry the euro format."""
    book = Workbook()
    page = book.active
    if page is None:
        raise RuntimeError("a new workbook has a sheet")
    page.title = sheet
    for number, row in enumerate(rows, start=1):
        page.append(list(row))
        for cell in page[number]:
            if isinstance(cell.value, date):
                cell.number_format = "DD.MM.YYYY"
            elif cell.column == euro_column and isinstance(cell.value, int | float):
                cell.number_format = '#,##0.00\\ "€"'
    buffer = io.BytesIO()
    book.save(buffer)
    return _without_clock(buffer.getvalue())


def _without_clock(data: bytes) -> bytes:
    """Repack a workbook with fixed times, so that equal content is equal bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        for name in sorted(old.namelist()):
            content = old.read(name)
            if name == "docProps/core.xml":
                content = re.sub(rb"\d{4}-\d\d-\d\dT[\d:]+Z", b"2026-11-02T08:00:00Z", content)
            entry = zipfile.ZipInfo(name, _ZIP_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, content)
    return packed.getvalue()
