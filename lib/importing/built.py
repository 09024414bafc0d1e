"""What a builder gives: canonical tables, the ledger, totals and the period of one file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from lib.importing.canonical import ADDITIVE_METRICS
from lib.importing.frame import Frame
from lib.importing.numbers import MICROS, Numbers
from lib.importing.result import SetAside, Total

Bools = npt.NDArray[np.bool_]
_EPOCH: Final = date(1970, 1, 1)
_MONEY_METRICS: Final = frozenset({"spend", "gross", "refunded"})
_DECIMAL_METRICS: Final = frozenset({"conversions"})
_METRIC_OF_COLUMN: Final = {"follows": "followers_gained"}


@dataclass
class Built:
    """The result of one builder over all blocks of a file."""

    tables: dict[str, Any] = field(default_factory=dict)
    set_aside: list[SetAside] = field(default_factory=list)
    rows_read: int = 0
    rows_used: int = 0
    sums: dict[str, int] = field(default_factory=dict)
    """Totals in millionths."""
    first_day: int | None = None
    last_day: int | None = None
    currencies: set[str] = field(default_factory=set)

    @property
    def period(self) -> tuple[date | None, date | None]:
        """First and last day of the rows used."""
        return day_of(self.first_day), day_of(self.last_day)

    def add_days(self, days: npt.NDArray[np.int32]) -> None:
        """Widen the period."""
        if len(days):
            low, high = int(days.min()), int(days.max())
            self.first_day = low if self.first_day is None else min(self.first_day, low)
            self.last_day = high if self.last_day is None else max(self.last_day, high)

    def add_sum(self, name: str, micros: int) -> None:
        """Add to a total."""
        self.sums[name] = self.sums.get(name, 0) + micros

    def add_column(self, name: str, numbers: Numbers, mask: Bools) -> None:
        """Add the readable values of the rows used; a column without any stays absent."""
        metric = _METRIC_OF_COLUMN.get(name, name)
        counted = mask & numbers.has
        if metric in ADDITIVE_METRICS and counted.any():
            self.add_sum(metric, int(numbers.micros[counted].sum()))


def day_of(number: int | None) -> date | None:
    """Return the calendar day of a number of days since 1970."""
    return None if number is None else _EPOCH + timedelta(days=number)


def totals(sums: Mapping[str, int], counts: Sequence[str] | None) -> dict[str, Total]:
    """Totals in their own types, in the canonical order."""
    return {
        name: _total(name, sums[name])
        for name in ADDITIVE_METRICS
        if name in sums and (counts is None or name in counts)
    }


def without_money(sums: Mapping[str, Total]) -> dict[str, Total]:
    """Return the totals that are no amounts."""
    return {name: value for name, value in sums.items() if name not in _MONEY_METRICS}


def _total(name: str, micros: int) -> Total:
    if name in _MONEY_METRICS:
        value = Decimal(micros).scaleb(-6).normalize()
        return value.quantize(Decimal(1)) if value == value.to_integral() else value
    if name in _DECIMAL_METRICS or micros % MICROS:
        return micros / MICROS
    return micros // MICROS


def aside(frame: Frame, mask: Bools, reason: str, texts: Iterable[str]) -> list[SetAside]:
    """Ledger entries of the rows of the mask."""
    return [
        SetAside(int(row), reason, text)
        for row, text in zip(frame.rows[mask].tolist(), texts, strict=True)
    ]
