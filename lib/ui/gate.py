"""Do the numbers fit together? What they would mean for the regulars in a year without spending."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import list_and, number
from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.plans import Plan
from lib.model.projection import as_values
from lib.model.trajectory import simulate
from lib.ui.values import MONTHS_A_YEAR

TOLERANCE: Final = 0.15
"""More change than this in a year without any spending, and the answers contradict each other."""

_DRIVERS: Final = (
    "regulars_today",
    "retention_rate_year",
    "newcomer_stay_rate",
    "organic_newcomers_month",
    "referrals_per_regular_year",
)
_MOST_NAMED: Final = 3


@dataclass(frozen=True)
class Drift:
    """Regulars today and after a year without spending; lost and gained within that year."""

    today: float
    in_a_year: float
    lost: float
    gained: float

    @property
    def is_suspicious(self) -> bool:
        """Whether the regulars would change by more than the tolerance."""
        has_regulars = self.today > 0  # whoever starts from none can only grow
        return has_regulars and abs(self.in_a_year - self.today) > TOLERANCE * self.today


def drift(assumptions: Assumptions) -> Drift:
    """Return what a year without spending does to the number of regulars."""
    year = simulate(assumptions.replace("horizon_months", MONTHS_A_YEAR), Plan())
    return Drift(
        float(year.regulars[0, 0]),
        float(year.regulars_end[0]),
        float(year.lost.sum()),
        float(year.gained.sum()),
    )


def suspects(assumptions: Assumptions) -> list[str]:
    """Return the numbers that move next year's regulars most, each within its own range."""
    ends = [(name, end) for name in _DRIVERS for end in ("low", "high")]
    values = as_values(assumptions.replace("horizon_months", MONTHS_A_YEAR))
    columns = {name: np.full(len(ends), column[0]) for name, column in values.items()}
    for at, (name, end) in enumerate(ends):
        columns[name][at] = getattr(assumptions[name], end)
    year: FloatArray = simulate(columns, Plan()).regulars_end
    change = year - columns["regulars_today"]
    swing = {
        name: abs(float(change[2 * at + 1] - change[2 * at])) for at, name in enumerate(_DRIVERS)
    }
    return sorted(_DRIVERS, key=lambda name: -swing[name])[:_MOST_NAMED]


def show_gate(assumptions: Assumptions, sector: str, language: Language) -> None:
    """Ask whether a year without spending looks right; warn where it hardly can."""
    found = drift(assumptions)
    question = _question(found, sector, language)
    if not found.is_suspicious:
        st.caption(question)
        return
    labels = [
        text("gate-field", language, field=text(f"field-{name}", language))
        for name in suspects(assumptions)
    ]
    check = text(
        "gate-check",
        language,
        lost=number(found.lost, language, decimals=0),
        gained=number(found.gained, language, decimals=0),
        fields=list_and(labels, language),
    )
    st.warning(f"{question} {check}", icon=":material/help:")


def _question(found: Drift, sector: str, language: Language) -> str:
    return text(
        "gate-question",
        language,
        later=number(found.in_a_year, language, decimals=0),
        today=number(found.today, language, decimals=0),
        regulars=text(f"gate-regulars-{sector}", language),
    )
