"""One example firm per sector, so that the first screen starts with plausible numbers.

Names of the sectors and their words for customers are catalog entries: ``sector-KEY`` and
``customers-KEY``.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final, Literal

from lib.model.assumptions import Assumptions, Given

Basis = Literal["seen", "recall", "assumption"]
"""Read in a source; known without one at hand; assumed."""

REFERENCE: Final = Path(__file__).parents[2] / "data" / "reference"


@dataclass(frozen=True)
class Sector:
    """The example firm of one sector; all its numbers are assumptions.

    Parameters
    ----------
    key
        Name in code and in the catalog.
    employees, customers
        People; customers are those of a year.
    turnover_per_employee_eur_gross
        Euro a year with VAT.
    budget_eur_month
        Euro a month for marketing, net.
    ads_share
        Share of the newcomers who name advertising, in [0, 1].
    vat_rate
        Share of the net price that is added, in [0, 1].
    vat_basis, vat_source, vat_note
        Where the rate comes from; the source is a key of sources.json, None for an assumption.
    values
        Field of :class:`Assumptions` to number, None ("unlimited") or low, likely, high.
    """

    key: str
    employees: int
    customers: int
    turnover_per_employee_eur_gross: float
    budget_eur_month: float
    ads_share: float
    vat_rate: float
    vat_basis: Basis
    vat_source: str | None
    vat_note: str
    values: Mapping[str, Given]

    def assumptions(self) -> Assumptions:
        """Return the example firm's assumptions, with origin ``"sector"``."""
        return Assumptions.from_values(self.values, "sector")


def _read() -> tuple[Mapping[str, Sector], Mapping[str, str]]:
    """Return the sectors by key, and the rule behind each number by its name."""
    found = json.loads((REFERENCE / "sectors.json").read_text(encoding="utf-8"))
    sectors = {}
    for key, firm in found["sectors"].items():
        values: dict[str, Given] = dict(firm.pop("values"))
        for field, (low, high) in found["ranges"].items():
            likely = values[field]
            if isinstance(likely, int | float):
                values[field] = (low, float(likely), high)
        sectors[key] = Sector(key=key, values=MappingProxyType(values), **firm)
    return MappingProxyType(sectors), MappingProxyType(found["rules"])


SECTORS, RULES = _read()
