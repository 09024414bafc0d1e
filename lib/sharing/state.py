"""What a visit knows of a client: the one object that pages change and a link carries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, Protocol, Self, TypeVar

from lib.i18n.catalog import Language

DEFAULT_SECTOR: Final = "cafe_restaurant"
HORIZON: Final = "horizon_months"  # also a field of the model; here it has one place only
MAX_SCENARIOS: Final = 3
MAX_SCENARIO_NAME: Final = 30
_Value = TypeVar("_Value")


class MeasuredLike(Protocol):
    """What an estimate from uploads must tell: lib.evidence gives it."""

    @property
    def field(self) -> str:
        """Name of the model's field, or of another measured number."""

    @property
    def value(self) -> float:
        """Likely value."""

    @property
    def low(self) -> float:
        """Low end of the range."""

    @property
    def high(self) -> float:
        """High end of the range."""

    @property
    def n(self) -> int:
        """How many observations stand behind it."""


@dataclass(frozen=True)
class Measured:
    """A number from uploads, kept so that a link restores it when the files are long gone."""

    value: float
    low: float
    high: float
    n: int


def scenario_name(typed: str) -> str:
    """Return what was typed as a scenario's name: one line of letters people can read, not long."""
    words = " ".join("".join(c if c.isprintable() else " " for c in typed).split())
    return words[:MAX_SCENARIO_NAME].strip()


@dataclass(frozen=True)
class Scenario:
    """A named "what if": its numbers take the place of the current ones, all others follow them.

    ``overrides`` are values of the model's fields (None = unlimited), without the horizon: all
    scenarios are compared over the same time.
    """

    name: str
    budget_eur_month: float | None = None
    overrides: Mapping[str, float | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        name = scenario_name(self.name)
        if not name:
            raise ValueError("a scenario needs a name")
        object.__setattr__(self, "name", name)
        overrides = {key: value for key, value in self.overrides.items() if key != HORIZON}
        object.__setattr__(self, "overrides", MappingProxyType(overrides))


@dataclass(frozen=True)
class ClientState:
    """What differs from the sector's example: None means "as the sector has it".

    ``overrides`` are the owner's own values of the model's fields (None = unlimited), ``ranges``
    the low and high ends the owner believes in, ``measured`` values from uploads. The horizon is
    kept in ``horizon_months`` only, also when it is set as an override; it has no range.
    ``is_entry_gross`` says how order values are typed and shown; they are kept net in any case.
    ``is_small_business`` means: no VAT on sales, none deducted from purchases.
    ``goal_eur_month`` is how much more a month the owner wants.
    """

    language: Language = "de"
    sector: str = DEFAULT_SECTOR
    budget_eur_month: float | None = None
    horizon_months: int | None = None
    today_ads_eur_month: float | None = None
    today_content_eur_month: float | None = None
    today_hours_month: float | None = None
    own_hour_eur: float | None = None
    vat_rate: float | None = None
    overrides: Mapping[str, float | None] = field(default_factory=dict)
    measured: Mapping[str, Measured] = field(default_factory=dict)
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    is_entry_gross: bool = False
    is_small_business: bool = False
    ads_incrementality: float | None = None
    goal_eur_month: float | None = None
    scenarios: tuple[Scenario, ...] = ()

    def __post_init__(self) -> None:
        overrides = dict(self.overrides)
        horizon = overrides.pop(HORIZON, None)
        if horizon is not None:
            object.__setattr__(self, HORIZON, int(horizon))
        ranges = {name: ends for name, ends in self.ranges.items() if name != HORIZON}
        if len(self.scenarios) > MAX_SCENARIOS:
            raise ValueError(f"at most {MAX_SCENARIOS} scenarios")
        object.__setattr__(self, "overrides", MappingProxyType(overrides))
        object.__setattr__(self, "scenarios", tuple(self.scenarios))
        object.__setattr__(self, "ranges", MappingProxyType(ranges))
        object.__setattr__(self, "measured", MappingProxyType(dict(self.measured)))

    def with_values(self, **values: Any) -> Self:
        """Return the state with single parts changed."""
        return replace(self, **values)

    def with_override(self, name: str, value: float | None) -> Self:
        """Return the state with the owner's own value of a field (None = unlimited)."""
        return replace(self, overrides={**self.overrides, name: value})

    def with_range(self, name: str, low: float, high: float) -> Self:
        """Return the state with the owner's own low and high end of a field."""
        return replace(self, ranges={**self.ranges, name: (low, high)})

    def without_override(self, name: str) -> Self:
        """Return the state in which value and range are again as measured, or as in the sector."""
        if name == HORIZON:
            return replace(self, horizon_months=None)
        return replace(
            self, overrides=_without(self.overrides, name), ranges=_without(self.ranges, name)
        )

    def without_overrides(self) -> Self:
        """Return the state without any value or range of the owner's own for the model's fields."""
        return replace(self, overrides={}, ranges={}, horizon_months=None)

    def is_owned(self, name: str) -> bool:
        """Say whether the owner has given the field's value or range."""
        if name == HORIZON:
            return self.horizon_months is not None
        return name in self.overrides or name in self.ranges

    def with_measured(self, estimates: Iterable[MeasuredLike]) -> Self:
        """Return the state with exactly these measured numbers."""
        measured = {e.field: Measured(e.value, e.low, e.high, e.n) for e in estimates}
        return replace(self, measured=measured)

    def without_measured(self) -> Self:
        """Return the state without measured numbers, as after deleting all files."""
        return replace(self, measured={})


def _without(values: Mapping[str, _Value], name: str) -> dict[str, _Value]:
    return {key: value for key, value in values.items() if key != name}
