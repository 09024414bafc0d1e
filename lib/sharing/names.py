"""Short names of everything a link holds. Append only: links live for years."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Scalar:
    """A number of the state that is no field of the model: its place in the link, its bounds."""

    short: str
    maximum: float = inf
    minimum: float = 0.0
    is_whole: bool = False


LANGUAGE: Final = "l"
SECTOR: Final = "s"
OVERRIDE: Final = "o"
MEASURED: Final = "m"
RANGE: Final = "r"
SCENARIO: Final = "n"

SCALARS: Final[Mapping[str, Scalar]] = MappingProxyType(
    {
        "budget_eur_month": Scalar("b"),
        "horizon_months": Scalar("h", 120, 1, is_whole=True),
        "today_ads_eur_month": Scalar("a"),
        "today_content_eur_month": Scalar("c"),
        "today_hours_month": Scalar("t", 744),
        "own_hour_eur": Scalar("w"),
        "vat_rate": Scalar("v", 1),
        "goal_eur_month": Scalar("z"),
        "ads_incrementality": Scalar("i", 1),
    }
)

# Switches: the letter alone means "on".
FLAGS: Final[Mapping[str, str]] = MappingProxyType(
    {"is_entry_gross": "g", "is_small_business": "k"}
)

SECTOR_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cafe_restaurant": "CR",
        "bakery": "BA",
        "hair_beauty": "HB",
        "boutique": "BO",
        "garden_centre": "GC",
        "craft_trades": "CT",
        "gym_yoga": "GY",
        "hotel_guesthouse": "HG",
        "winery_farmshop": "WF",
        "physio_dentist": "PD",
        "online_shop": "OS",
        "b2b_services": "BS",
    }
)

FIELD_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "regulars_today": "RT",
        "order_value_net_eur": "OV",
        "contribution_margin": "CM",
        "orders_per_regular_month": "OR",
        "retention_rate_year": "RR",
        "newcomer_stay_rate": "NS",
        "organic_newcomers_month": "ON",
        "referrals_per_regular_year": "RY",
        "market_size": "MS",
        "capacity_orders_month": "CO",
        "max_reach_share": "MR",
        "content_half_budget_eur": "CH",
        "presence_half_life_months": "PH",
        "churn_effect": "CE",
        "frequency_effect": "FE",
        "referral_effect": "RE",
        "stay_effect": "SE",
        "organic_effect": "OE",
        "presence_today": "PT",
        "first_cac_eur": "FC",
        "ads_newcomers_ceiling_month": "AN",
        "ads_quality": "AQ",
        "welcome_discount": "WD",
        "referral_quality": "RQ",
        "promo_discount": "PD",
        "promo_lift": "PL",
        "promo_dip": "PI",
        "promo_quality": "PQ",
        "promo_cost_eur": "PC",
        "discount_rate_year": "DR",
        "content_setup_eur": "CS",
        "ads_setup_eur": "AS",
        "follower_regular_share": "FR",
        "monthly_reach_rate": "MM",
    }
)

# Measured numbers that are no field of the model. Others travel under their whole name.
INPUT_NAMES: Final[Mapping[str, str]] = MappingProxyType({"ads_spend_month_eur": "XA"})
