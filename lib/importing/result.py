"""What reading one file gives: canonical tables, a ledger of rows, totals and problems."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

import pyarrow as pa

Total = int | float | Decimal
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong or worth knowing; its sentence is the catalog entry ``problem-CODE``.

    Parameters
    ----------
    code
        Name of the problem, e.g. ``"date-unreadable"``.
    severity
        ``"error"``: the file or rows could not be used; ``"warning"``: a number may surprise;
        ``"note"``: something was done that is good to know.
    sheet, row, column
        Where: the sheet's name, the row as a spreadsheet program numbers it, the column's header.
    fields
        The further gaps of the sentence, e.g. ``{"found": "31.2.2025"}``.
    """

    code: str
    severity: Severity = "warning"
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    fields: Mapping[str, str | int | float] = field(default_factory=dict)


@dataclass(frozen=True)
class SetAside:
    """One row that was read and not used, and why (catalog entry ``set-aside-REASON``)."""

    row: int
    reason: str
    text: str
    """What a person needs to find the row again; never a name or an e-mail address."""


@dataclass(frozen=True)
class Import:
    """One file, or one useful member of a zip (``file`` is then ``"archive.zip!member.csv"``)."""

    file: str
    sha256: str
    export: str | None = None
    """Key of the recognised export; None where no export fits, or more than one."""
    platform: str | None = None
    language: str | None = None
    currency: str | None = None
    """ISO code; None where the file does not say it or holds several."""
    period: tuple[date | None, date | None] = (None, None)
    rows_read: int = 0
    rows_used: int = 0
    set_aside: tuple[SetAside, ...] = ()
    totals: Mapping[str, Total] = field(default_factory=dict)
    """Sums of the additive canonical metrics over the rows used."""
    platform_totals: Mapping[str, Total] = field(default_factory=dict)
    """The file's own totals row in the same names; empty where it has none."""
    tables: Mapping[str, pa.Table] = field(default_factory=dict)
    """Canonical tables by name (canonical.TABLES)."""
    problems: tuple[Problem, ...] = ()

    @property
    def is_recognised(self) -> bool:
        """Whether exactly one export fitted."""
        return self.export is not None
