"""The 35 numbers the model is made of: name, symbol, unit, default, range rule and bounds."""

import math
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from lib.model.errors import OutOfBounds, WrongType

Unit = Literal[
    "people",
    "people_month",
    "people_year",
    "eur",
    "share",
    "share_year",
    "orders_month",
    "months",
    "factor",
]


@dataclass(frozen=True)
class Factor:
    """A range rule: low and high are the value times a fixed factor."""

    low: float
    high: float

    def around(self, value: float) -> tuple[float, float]:
        """Return low and high of one value, not yet clipped to the bounds."""
        return value * self.low, value * self.high


@dataclass(frozen=True)
class Shift:
    """A range rule: low and high are the value plus a fixed distance."""

    low: float
    high: float

    def around(self, value: float) -> tuple[float, float]:
        """Return low and high of one value, not yet clipped to the bounds."""
        return value + self.low, value + self.high


@dataclass(frozen=True)
class Field:
    """What one number of the model means and may be.

    Parameters
    ----------
    name, symbol
        Its name in code and its symbol in the formulas.
    unit
        Catalog entry ``unit-UNIT``.
    default
        Likely value where nobody says otherwise; None is "unlimited".
    spread
        How low and high follow from a value given alone; None where it is taken as certain.
    minimum, maximum
        Bounds; ``is_open_below`` and ``is_open_above`` exclude the bound itself.
    is_nullable
        Whether None ("unlimited") is a value.
    is_asked
        Whether the pages ask the owner for it (the rest are assumptions on a page of their own).
    is_whole
        Whether only whole numbers count.
    """

    name: str
    symbol: str
    unit: Unit
    default: float | None
    spread: Factor | Shift | None = None
    minimum: float = 0.0
    maximum: float = math.inf
    is_open_below: bool = False
    is_open_above: bool = False
    is_nullable: bool = False
    is_asked: bool = False
    is_whole: bool = False

    def check(self, value: object) -> float | None:
        """Return the value as a float within the bounds.

        Raises
        ------
        WrongType
            No finite number (booleans and texts are none), or None where it is no value.
        OutOfBounds
            A number outside the bounds.
        """
        if value is None and self.is_nullable:
            return None
        number = finite(self.name, value)
        too_low = number <= self.minimum if self.is_open_below else number < self.minimum
        too_high = number >= self.maximum if self.is_open_above else number > self.maximum
        if too_low or too_high:
            raise OutOfBounds(self.name, number, self.minimum, self.maximum, self.allowed)
        if self.is_whole and number != int(number):
            raise WrongType(self.name, value, "a whole number")
        return number

    def range_around(self, value: float | None) -> tuple[float | None, float | None]:
        """Return low and high of a value given alone, clipped to the bounds."""
        if value is None or self.spread is None:
            return value, value
        low, high = self.spread.around(value)
        if not self.minimum < low:  # an open bound is no value, the likely one is
            low = value if self.is_open_below else self.minimum
        return low, min(high, self.maximum, sys.float_info.max)

    @property
    def allowed(self) -> str:
        """The bounds as words, for a sentence on the command line."""
        if self.maximum == math.inf:
            words = (
                f"above {self.minimum:g}" if self.is_open_below else f"at least {self.minimum:g}"
            )
        elif self.is_open_below:
            words = f"above {self.minimum:g} and at most {self.maximum:g}"
        elif self.is_open_above:
            words = f"at least {self.minimum:g} and below {self.maximum:g}"
        else:
            words = f"between {self.minimum:g} and {self.maximum:g}"
        return f"{words}, or null for unlimited" if self.is_nullable else words


def finite(name: str, value: object) -> float:
    """Return a finite float; booleans, texts, NaN and infinity are refused.

    Raises
    ------
    WrongType
        Everything else.
    """
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongType(name, value)
    try:
        number = float(value)
    except OverflowError:
        raise WrongType(name, value) from None
    if not math.isfinite(number):
        raise WrongType(name, value)
    return number


def _share(  # one line per share in the table below
    name: str,
    symbol: str,
    default: float,
    spread: Factor | Shift | None = None,
    *,
    asked: bool = False,
    above_zero: bool = False,
    below_one: bool = False,
    yearly: bool = False,
) -> Field:
    return Field(
        name,
        symbol,
        "share_year" if yearly else "share",
        default,
        spread,
        maximum=1.0,
        is_open_below=above_zero,
        is_open_above=below_one,
        is_asked=asked,
    )


def _between(default: float, low: float, high: float) -> Factor:
    """Return the rule "low to high at the default, in proportion elsewhere"."""
    return Factor(low / default, high / default)


# The order is that of the tables of the model's description and of the columns of the draws.
_TABLE = (
    # The business, as its owner knows it.
    Field("regulars_today", "S0", "people", 400.0, Factor(0.85, 1.15), is_asked=True),
    Field(
        "order_value_net_eur",
        "v",
        "eur",
        25.0,
        Factor(0.9, 1.1),
        is_open_below=True,
        is_asked=True,
    ),
    _share("contribution_margin", "g", 0.55, Factor(0.85, 1.15), asked=True, above_zero=True),
    Field("orders_per_regular_month", "f", "orders_month", 1.5, Factor(0.8, 1.2), is_asked=True),
    _share("retention_rate_year", "R", 0.75, Shift(-0.12, 0.08), asked=True, yearly=True),
    _share("newcomer_stay_rate", "q", 0.30, Factor(0.6, 1.4), asked=True),
    Field(
        "organic_newcomers_month", "n_org", "people_month", 22.0, Factor(0.75, 1.25), is_asked=True
    ),
    Field("referrals_per_regular_year", "w", "people_year", 0.25, Factor(0.4, 1.8), is_asked=True),
    Field(
        "market_size",
        "M",
        "people",
        8000.0,
        is_open_below=True,
        is_nullable=True,
        is_asked=True,
    ),
    Field(
        "capacity_orders_month",
        "cap",
        "orders_month",
        None,
        is_open_below=True,
        is_nullable=True,
        is_asked=True,
    ),
    # What content does: the weak part, every low end is "nothing".
    _share("max_reach_share", "phi", 0.40, _between(0.40, 0.15, 0.70)),
    Field(
        "content_half_budget_eur",
        "E_half",
        "eur",
        600.0,
        _between(600.0, 300.0, 1200.0),
        is_open_below=True,
    ),
    Field("presence_half_life_months", "h", "months", 4.0, _between(4.0, 2.0, 9.0)),
    _share("churn_effect", "e_c", 0.10, _between(0.10, 0.0, 0.25)),
    Field("frequency_effect", "e_f", "share", 0.05, _between(0.05, 0.0, 0.12), maximum=5.0),
    Field("referral_effect", "e_w", "share", 0.20, _between(0.20, 0.0, 0.60), maximum=5.0),
    Field("stay_effect", "e_q", "share", 0.10, _between(0.10, 0.0, 0.30), maximum=5.0),
    Field("organic_effect", "e_n", "share", 0.05, _between(0.05, 0.0, 0.15), maximum=5.0),
    _share("presence_today", "G0", 0.0, below_one=True),
    # Advertising for new customers.
    Field("first_cac_eur", "cac0", "eur", 80.0, Factor(0.5, 2.5), is_open_below=True),
    Field(
        "ads_newcomers_ceiling_month",
        "a_max",
        "people_month",
        20.0,
        Factor(0.5, 1.75),
        is_open_below=True,
        is_nullable=True,
    ),
    Field("ads_quality", "k_a", "factor", 0.70, _between(0.70, 0.4, 1.0), maximum=3.0),
    _share("welcome_discount", "d_a", 0.0, asked=True),
    Field("referral_quality", "k_r", "factor", 1.16, _between(1.16, 1.0, 1.5), maximum=3.0),
    # Price actions.
    _share("promo_discount", "d", 0.20, asked=True),
    Field("promo_lift", "L", "share", 0.40, _between(0.40, 0.1, 1.0)),
    _share("promo_dip", "b", 1 / 3, _between(1 / 3, 0.0, 0.6)),
    Field("promo_quality", "k_p", "factor", 0.75, _between(0.75, 0.4, 1.1), maximum=3.0),
    Field("promo_cost_eur", "K_P", "eur", 0.0),
    # Finance and bookkeeping.
    _share("discount_rate_year", "i", 0.08, _between(0.08, 0.04, 0.12), yearly=True),
    Field("horizon_months", "H", "months", 36.0, minimum=1.0, maximum=120.0, is_whole=True),
    Field("content_setup_eur", "K_E", "eur", 0.0),
    Field("ads_setup_eur", "K_A", "eur", 0.0),
    _share("follower_regular_share", "kappa", 0.50, above_zero=True),
    _share("monthly_reach_rate", "rho", 0.30, above_zero=True),
)

FIELDS: Mapping[str, Field] = MappingProxyType({field.name: field for field in _TABLE})
