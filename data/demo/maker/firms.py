"""The three invented firms: size, habits, seasons and what they spend.

Rates and order values follow the sector examples of ``data/reference``; sizes are scaled down
(café 0.65, shop one seventh) so that the files stay small. The effects of content are the
model's general assumptions, the same for all three firms.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True)
class Firm:
    """What the simulation needs to know about one firm."""

    key: str
    sector: str
    name: str
    regulars: int
    orders_per_regular_month: float
    retention_rate_year: float
    newcomer_stay_rate: float
    organic_newcomers_month: float
    referrals_per_regular_year: float
    first_cac_eur: float
    ads_ceiling_month: float
    content_eur_month: float
    presence_at_start: float
    season: tuple[float, ...]
    """Demand of January to December relative to an average month."""
    weekdays: tuple[float, ...]
    """Share of custom on Monday to Sunday; 0 is closed."""
    ads_eur: Mapping[str, float]
    """Advertising spend by month, ``"2025-03"``; a month that is missing has none."""
    capacity_month: int | None = None
    closed_on_feasts: bool = True
    holidays: tuple[tuple[date, date], ...] = field(default=())


CAFE = Firm(
    key="cafe",
    sector="cafe_restaurant",
    name="Café Musterhof",
    regulars=560,
    orders_per_regular_month=1.1236,
    retention_rate_year=0.775,
    newcomer_stay_rate=0.3571,
    organic_newcomers_month=24.0,
    referrals_per_regular_year=0.08,
    first_cac_eur=41.77,
    ads_ceiling_month=19.2,
    content_eur_month=350.0,
    presence_at_start=0.25,
    season=(0.78, 0.82, 0.93, 1.0, 1.1, 1.12, 1.16, 1.18, 1.07, 1.0, 0.88, 0.96),
    weekdays=(0.0, 0.8, 0.85, 0.9, 1.15, 1.4, 1.3),
    ads_eur={
        "2024-11": 120, "2024-12": 260, "2025-03": 180, "2025-04": 320, "2025-05": 420,
        "2025-06": 380, "2025-09": 200, "2025-12": 300, "2026-03": 240, "2026-04": 400,
        "2026-05": 520, "2026-06": 460, "2026-07": 150, "2026-09": 280, "2026-10": 190,
    },
    closed_on_feasts=False,
    holidays=(
        (date(2024, 12, 24), date(2024, 12, 26)),
        (date(2025, 1, 20), date(2025, 2, 2)),
        (date(2025, 12, 24), date(2025, 12, 26)),
        (date(2026, 1, 19), date(2026, 2, 1)),
    ),
)  # fmt: skip

HAIRDRESSER = Firm(
    key="hairdresser",
    sector="hair_beauty",
    name="Salon Schnittmuster",
    regulars=420,
    orders_per_regular_month=0.6679,
    retention_rate_year=0.85,
    newcomer_stay_rate=0.3808,
    organic_newcomers_month=9.1,
    referrals_per_regular_year=0.10,
    first_cac_eur=102.12,
    ads_ceiling_month=7.2,
    content_eur_month=200.0,
    presence_at_start=0.2,
    season=(0.86, 0.9, 1.0, 1.06, 1.08, 1.04, 0.97, 0.9, 1.0, 1.0, 1.02, 1.17),
    weekdays=(0.0, 0.9, 1.0, 1.05, 1.25, 1.1, 0.0),
    ads_eur={
        "2024-11": 90, "2024-12": 60, "2025-01": 210, "2025-02": 240, "2025-03": 180,
        "2025-04": 120, "2025-09": 150, "2025-10": 200, "2025-11": 110, "2026-01": 260,
        "2026-02": 220, "2026-03": 140, "2026-09": 170, "2026-10": 130,
    },
    capacity_month=315,
    holidays=(
        (date(2024, 12, 24), date(2025, 1, 1)),
        (date(2025, 8, 11), date(2025, 8, 23)),
        (date(2025, 12, 24), date(2026, 1, 1)),
        (date(2026, 8, 10), date(2026, 8, 22)),
    ),
)  # fmt: skip

SHOP = Firm(
    key="online_shop",
    sector="online_shop",
    name="Leinenlade Beispielbach",
    regulars=288,
    orders_per_regular_month=0.1674,
    retention_rate_year=0.641,
    newcomer_stay_rate=0.1909,
    organic_newcomers_month=39.0,
    referrals_per_regular_year=0.03,
    first_cac_eur=23.08,
    ads_ceiling_month=63.0,
    content_eur_month=150.0,
    presence_at_start=0.1,
    season=(0.85, 0.85, 0.92, 0.98, 1.08, 0.95, 0.85, 0.82, 0.95, 1.05, 1.32, 1.38),
    weekdays=(1.1, 1.0, 0.95, 1.0, 0.9, 0.85, 1.2),
    ads_eur={
        "2024-11": 820, "2024-12": 900, "2025-01": 300, "2025-02": 320, "2025-03": 450,
        "2025-04": 480, "2025-05": 640, "2025-06": 420, "2025-07": 300, "2025-08": 280,
        "2025-09": 460, "2025-10": 600, "2025-11": 980, "2025-12": 940, "2026-01": 310,
        "2026-02": 350, "2026-03": 520, "2026-04": 560, "2026-05": 720, "2026-06": 430,
        "2026-07": 330, "2026-08": 310, "2026-09": 540, "2026-10": 690,
    },
    closed_on_feasts=False,
)  # fmt: skip

FIRMS = (CAFE, HAIRDRESSER, SHOP)
