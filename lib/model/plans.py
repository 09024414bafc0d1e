"""What is spent, month by month: the plans that are compared with spending nothing."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lib.model.errors import OutOfBounds, PlanLength
from lib.model.fields import finite

Series = float | Sequence[float]
"""One number for every month, or one number per month."""


@dataclass(frozen=True)
class Plan:
    """Three monthly series.

    Parameters
    ----------
    content_eur
        Content for regulars, euro a month, at least 0.
    ads_eur
        Advertising for new customers, euro a month, at least 0.
    promo
        1 in months with a price action, else 0.

    Raises
    ------
    WrongType
        A value that is no finite number, or no list of such.
    OutOfBounds
        Negative euros, or a promo that is neither 0 nor 1.
    """

    content_eur: Series = 0.0
    ads_eur: Series = 0.0
    promo: Series = 0.0

    def __post_init__(self) -> None:
        for name in ("content_eur", "ads_eur", "promo"):
            object.__setattr__(self, name, _checked(name, getattr(self, name)))

    def months(self, horizon_months: int) -> tuple[list[float], list[float], list[float]]:
        """Return content, ads and promo as lists of exactly ``horizon_months`` numbers.

        Raises
        ------
        PlanLength
            A list of any other length.
        """
        return (
            _spread("content_eur", self.content_eur, horizon_months),
            _spread("ads_eur", self.ads_eur, horizon_months),
            _spread("promo", self.promo, horizon_months),
        )

    @property
    def has_ads(self) -> bool:
        """Whether money goes into ads in any month."""
        return _any(self.ads_eur)

    @property
    def has_content(self) -> bool:
        """Whether money goes into content in any month."""
        return _any(self.content_eur)

    def scaled(self, factor: float) -> "Plan":
        """Return the plan with all euros times a factor; price actions stay."""
        return Plan(_times(self.content_eur, factor), _times(self.ads_eur, factor), self.promo)

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is spent and nothing done in any month."""
        return not any(_any(series) for series in (self.content_eur, self.ads_eur, self.promo))


def _times(series: Series, factor: float) -> Series:
    if isinstance(series, int | float):
        return series * factor
    return [euro * factor for euro in series]


def _any(series: Series) -> bool:
    return any(series) if isinstance(series, tuple) else bool(series)


def _checked(name: str, series: object) -> Series:
    """Return a float or a tuple of floats within the bounds."""
    if isinstance(series, list | tuple):
        return tuple(_number(name, part) for part in series)
    return _number(name, series)


def _number(name: str, value: object) -> float:
    number = finite(name, value)
    if name == "promo":
        if number not in (0.0, 1.0):
            raise OutOfBounds(name, number, 0.0, 1.0, "0 or 1")
    elif number < 0.0:
        raise OutOfBounds(name, number, 0.0, math.inf, "at least 0")
    return number


def _spread(name: str, series: Series, horizon_months: int) -> list[float]:
    if not isinstance(series, tuple):
        return [_number(name, series)] * horizon_months
    if len(series) != horizon_months:
        raise PlanLength(name, len(series), horizon_months)
    return list(series)


NOTHING: Final = Plan()


def promo_every(months: int, horizon_months: int) -> Plan:
    """Return the plan with a price action in month 0 and every ``months`` months after it."""
    return Plan(promo=[float(t % months == 0) for t in range(horizon_months)])


def standard_plans(budget_eur_month: float, promo_months: int, horizon: int) -> Mapping[str, Plan]:
    """Return the set shown to an owner, without the best split: all at the same monthly budget."""
    half = budget_eur_month / 2
    return {
        "nothing": NOTHING,
        "content": Plan(content_eur=budget_eur_month),
        "ads": Plan(ads_eur=budget_eur_month),
        "half": Plan(content_eur=half, ads_eur=half),
        "promo": promo_every(promo_months, horizon),
    }
