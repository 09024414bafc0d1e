"""One file as it is produced, together with the truth about it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Figure = int | Decimal


@dataclass(frozen=True)
class Produced:
    """Bytes of one export and what a reader must find in it."""

    path: str
    data: bytes
    export: str
    period: tuple[date, date]
    rows_used: int
    totals: Mapping[str, Figure]

    def truth(self) -> dict[str, object]:
        """Return the truth as JSON values."""
        return {
            "export": self.export,
            "period": [day.isoformat() for day in self.period],
            "rows_used": self.rows_used,
            "totals": {
                name: float(figure) if isinstance(figure, Decimal) else figure
                for name, figure in self.totals.items()
            },
        }
