"""The period that a file states above its table, e.g. ``1 May 2026 - 8 May 2026``."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import pyarrow as pa

from lib.importing.block import Cells
from lib.importing.dates import read_times

_BETWEEN: Final = re.compile(r"\s+(?:[-–—]|to|bis)\s+")
_EPOCH: Final = date(1970, 1, 1)


def stated_period(lines: Sequence[str], received_on: date) -> tuple[date | None, date | None]:
    """First and last day of the first line that names two days; ``(None, None)`` without one."""
    for line in lines:
        parts = _BETWEEN.split(line.strip())
        if len(parts) != 2:  # noqa: PLR2004 (a period has two ends)
            continue
        cells = Cells.of(pa.array(parts, pa.string()))
        times = read_times(cells, zone="Europe/Vienna", prior=None, received_on=received_on)
        if times.has.all() and not times.is_without_year:
            first, last = (_EPOCH + timedelta(days=int(day)) for day in times.days)
            return first, last
    return None, None
