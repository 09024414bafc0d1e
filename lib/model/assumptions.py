"""The one object that carries every number of the model, its range and where it comes from."""

import dataclasses
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, Self

from lib.model.errors import MarketBelowRegulars, RangeOutOfOrder, UnknownField, WrongType
from lib.model.fields import FIELDS, Field, Unit

__all__ = ["FIELDS", "Assumption", "Assumptions", "Field", "Given", "Origin", "Unit"]

Origin = Literal["owner", "upload", "sector", "default"]
Given = float | None | list[float] | tuple[float, float, float]
"""A number, None for "unlimited", or low, likely, high."""

_RANGE_LENGTH = 3


@dataclass(frozen=True)
class Assumption:
    """One number of the model.

    Parameters
    ----------
    value
        The likely value; None is "unlimited" (market, capacity, ceiling of the ads).
    low, high
        Ends of the range, ``low <= value <= high``; equal ends mean "taken as certain".
    origin
        Who says so: the owner, an upload, the sector's example or the general default.
    n
        How many observations stand behind it, where it was measured.
    """

    value: float | None
    low: float | None
    high: float | None
    origin: Origin = "default"
    n: int | None = None

    @property
    def is_certain(self) -> bool:
        """Whether there is no range around the value."""
        return self.low == self.high


@dataclass(frozen=True)
class Assumptions:
    """All 35 numbers, checked; the fields stand in the order of :data:`FIELDS`.

    Use :meth:`defaults`, :meth:`from_values` or :meth:`replace`; they fill in the ranges. The
    constructor itself only checks.

    Raises
    ------
    WrongType, OutOfBounds, RangeOutOfOrder
        From any constructor, for a value, low or high that the field cannot have.
    MarketBelowRegulars
        ``market_size`` is not above ``regulars_today``.
    """

    regulars_today: Assumption
    order_value_net_eur: Assumption
    contribution_margin: Assumption
    orders_per_regular_month: Assumption
    retention_rate_year: Assumption
    newcomer_stay_rate: Assumption
    organic_newcomers_month: Assumption
    referrals_per_regular_year: Assumption
    market_size: Assumption
    capacity_orders_month: Assumption
    max_reach_share: Assumption
    content_half_budget_eur: Assumption
    presence_half_life_months: Assumption
    churn_effect: Assumption
    frequency_effect: Assumption
    referral_effect: Assumption
    stay_effect: Assumption
    organic_effect: Assumption
    presence_today: Assumption
    first_cac_eur: Assumption
    ads_newcomers_ceiling_month: Assumption
    ads_quality: Assumption
    welcome_discount: Assumption
    referral_quality: Assumption
    promo_discount: Assumption
    promo_lift: Assumption
    promo_dip: Assumption
    promo_quality: Assumption
    promo_cost_eur: Assumption
    discount_rate_year: Assumption
    horizon_months: Assumption
    content_setup_eur: Assumption
    ads_setup_eur: Assumption
    follower_regular_share: Assumption
    monthly_reach_rate: Assumption

    def __post_init__(self) -> None:
        for name, assumption in self:
            _check_range(FIELDS[name], assumption)
        if not self.horizon_months.is_certain:  # all draws share one calendar
            horizon = self.horizon_months
            given = [horizon.low, horizon.value, horizon.high]
            raise WrongType("horizon_months", given, "one whole number")
        market, regulars = self.market_size.value, self.regulars_today.value
        if market is not None and regulars is not None and market <= regulars:
            raise MarketBelowRegulars(market, regulars)

    def __iter__(self) -> Iterator[tuple[str, Assumption]]:
        """Give name and assumption, in the order of :data:`FIELDS`."""
        return ((name, getattr(self, name)) for name in FIELDS)

    def __getitem__(self, field: str) -> Assumption:
        if field not in FIELDS:
            raise UnknownField(field)
        assumption: Assumption = getattr(self, field)
        return assumption

    @classmethod
    def defaults(cls) -> Self:
        """Return the general defaults: an invented shop whose regulars stay about the same."""
        return cls(**{name: _assume(f, f.default, "default") for name, f in FIELDS.items()})

    @classmethod
    def from_values(cls, values: Mapping[str, Given], origin: Origin = "owner") -> Self:
        """Return the defaults with some numbers given.

        Parameters
        ----------
        values
            Field to number, None ("unlimited") or ``[low, likely, high]``. A number given alone
            gets its range by the field's rule.
        origin
            Origin of the given numbers; the others keep ``"default"``.

        Raises
        ------
        UnknownField
            A name that is none of :data:`FIELDS`.
        WrongType, OutOfBounds, RangeOutOfOrder, MarketBelowRegulars
            As for the class.
        """
        return cls.defaults().updated(values, origin)

    def updated(self, values: Mapping[str, Given], origin: Origin = "owner") -> Self:
        """Return these assumptions with several numbers changed at once, see `from_values`."""
        changes: dict[str, Assumption] = {}
        for name, given in values.items():
            if name not in FIELDS:
                raise UnknownField(name)
            changes[name] = _assume(FIELDS[name], given, origin)
        return dataclasses.replace(self, **changes)

    def replace(
        self,
        field: str,
        value: float | None,
        low: float | None = None,
        high: float | None = None,
        origin: Origin = "owner",
        *,
        n: int | None = None,
    ) -> Self:
        """Return these assumptions with one number changed.

        Without ``low`` and ``high`` the range follows from the field's rule.
        """
        if field not in FIELDS:
            raise UnknownField(field)
        assumed = _assume(FIELDS[field], value, origin)
        assumed = Assumption(
            assumed.value,
            assumed.low if low is None else low,
            assumed.high if high is None else high,
            origin,
            n,
        )
        return dataclasses.replace(self, **{field: assumed})

    def values(self) -> dict[str, float]:
        """Return field to likely value; "unlimited" is infinity."""
        return {name: math.inf if a.value is None else a.value for name, a in self}

    @property
    def horizon(self) -> int:
        """The number of months that are looked at."""
        return int(self.horizon_months.value or 0)


def _assume(field: Field, given: Given, origin: Origin) -> Assumption:
    """Return one checked assumption of a number given alone or as low, likely, high."""
    if isinstance(given, list | tuple):
        if len(given) != _RANGE_LENGTH:
            raise WrongType(field.name, given, "a number or [low, likely, high]")
        low, value, high = (field.check(part) for part in given)
        return Assumption(value, low, high, origin)
    value = field.check(given)
    low, high = field.range_around(value)
    return Assumption(value, low, high, origin)


def _check_range(field: Field, assumption: Assumption) -> None:
    """Raise where value, low and high are out of bounds or out of order."""
    low, value, high = (
        field.check(part) for part in (assumption.low, assumption.value, assumption.high)
    )
    if low is None or value is None or high is None:
        if (low, value, high) != (None, None, None):
            raise WrongType(field.name, [low, value, high], "three numbers, or null alone")
    elif not low <= value <= high:
        raise RangeOutOfOrder(field.name, low, value, high)
