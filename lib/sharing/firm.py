"""The firm of a visit: its state becomes the model's assumptions and plans, in one place.

What counts, weakest first: the general default, the example firm of the sector, what was measured
in uploads, and what the owner typed. Ranges the owner typed count around whatever value counts.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final, Literal

from lib.model.assumptions import Assumption, Assumptions, Origin
from lib.model.fields import FIELDS, Field
from lib.model.plans import Plan
from lib.model.reference import general, tax
from lib.model.sectors import SECTORS, Sector
from lib.model.uncertainty import widen
from lib.sharing.state import HORIZON, ClientState

ADS_SPEND: Final = "ads_spend_month_eur"
"""Name of the measured monthly spending on ads."""

ORDER_VALUE: Final = "order_value_net_eur"
"""The one field of the model that people know with VAT."""

_ROUND_EUR: Final = 10.0
"""A budget to start from is a round one."""

OWN_HOUR_EUR: Final = float(general()["labour"]["owner_hour"].likely.value)
"""Worth of an owner's hour where nobody says otherwise."""


@dataclass(frozen=True)
class Today:
    """What the firm spends now, euro and hours a month."""

    ads_eur: float
    content_eur: float
    hours: float
    hour_eur: float

    @property
    def plan(self) -> Plan:
        """The plan "Heute": own hours cost money."""
        return Plan(content_eur=self.content_eur + self.hours * self.hour_eur, ads_eur=self.ads_eur)


def sector_key(state: ClientState) -> str:
    """Return the sector of the visit; the first one until somebody chooses."""
    return state.sector or next(iter(SECTORS))


def sector_of(state: ClientState) -> Sector:
    """Return the example firm of the visit's sector."""
    return SECTORS[sector_key(state)]


def vat_rate(state: ClientState) -> float:
    """Return the VAT in the firm's prices: none for a small business, else chosen, else usual."""
    if state.is_small_business:
        return 0.0
    return sector_of(state).vat_rate if state.vat_rate is None else state.vat_rate


def with_taxes(state: ClientState, **values: Any) -> ClientState:
    """Return the state with another VAT rate, or as a small business.

    Order values that were typed with VAT are what people pay; that stays, and the net changes.
    """
    changed = state.with_values(**values)
    factor = (1.0 + vat_rate(state)) / (1.0 + vat_rate(changed))
    if not state.is_entry_gross or factor == 1.0:
        return changed
    net, ends = state.overrides.get(ORDER_VALUE), state.ranges.get(ORDER_VALUE)
    if net is not None:
        changed = changed.with_override(ORDER_VALUE, net * factor)
    if ends is not None:
        changed = changed.with_range(ORDER_VALUE, ends[0] * factor, ends[1] * factor)
    return changed


def resolved(state: ClientState) -> dict[str, Assumption]:
    """Return every assumption with its origin; values of different fields may still contradict.

    A range that the owner has typed is made wider, because people think they know more exactly
    than they do (`lib.model.uncertainty.widen`), and reaches to the value in any case.
    """
    kept = dict(_sector_assumptions(sector_key(state)))
    for name, factor in _tax_factors(state).items():
        kept[name] = _scaled(kept[name], factor)
    for name, measured in state.measured.items():
        if name in FIELDS:
            kept[name] = Assumption(
                measured.value, measured.low, measured.high, "upload", measured.n
            )
    for name, value in state.overrides.items():
        low, high = FIELDS[name].range_around(value)
        kept[name] = Assumption(value, low, high, "owner")
    horizon = float(horizon_months(state))
    whose: Origin = "default" if state.horizon_months is None else "owner"
    kept[HORIZON] = Assumption(horizon, horizon, horizon, whose)
    kept["market_size"] = _market(kept, state)
    for name, ends in state.ranges.items():
        kept[name] = _with_range(FIELDS[name], kept[name], ends)
    return kept


def _tax_factors(state: ClientState) -> dict[str, float]:
    """Return by how much the example firm's numbers change with the owner's taxes.

    The example's prices are what people pay, so less VAT in them leaves more; whoever is exempt
    owes the reverse charge on ads of the large platforms and cannot deduct it.
    """
    usual = 1.0 + sector_of(state).vat_rate
    factors = {ORDER_VALUE: usual / (1.0 + vat_rate(state))}
    if state.is_small_business:
        factors["first_cac_eur"] = 1.0 + tax().reverse_charge.rate
    return {name: factor for name, factor in factors.items() if factor != 1.0}


def _scaled(assumption: Assumption, factor: float) -> Assumption:
    ends = (assumption.value, assumption.low, assumption.high)
    value, low, high = (None if end is None else end * factor for end in ends)
    return replace(assumption, value=value, low=low, high=high)


def _with_range(field: Field, assumption: Assumption, ends: tuple[float, float]) -> Assumption:
    """Return the assumption with the owner's range, wider and within the field's bounds."""
    if assumption.value is None:  # an unlimited number has no range
        return assumption
    stated = min(ends[0], assumption.value), max(ends[1], assumption.value)
    low, _, high = widen(
        stated[0], assumption.value, stated[1], minimum=field.minimum, maximum=field.maximum
    )
    if low == field.minimum and field.is_open_below:  # an open bound is no value
        low = stated[0]
    if high == field.maximum and field.is_open_above:
        high = stated[1]
    return replace(assumption, low=low, high=min(high, sys.float_info.max))


@cache
def _sector_assumptions(sector: str) -> tuple[tuple[str, Assumption], ...]:
    """Return the example firm's assumptions; they depend on nothing but the sector."""
    return tuple(SECTORS[sector].assumptions())


def _market(kept: Mapping[str, Assumption], state: ClientState) -> Assumption:
    """Scale an assumed market with the firm: a known number of regulars must fit into it."""
    market, regulars = kept["market_size"], kept["regulars_today"]
    example = dict(_sector_assumptions(sector_key(state)))["regulars_today"].value
    is_assumed = market.origin in ("sector", "default")
    if not is_assumed or market.value is None or not example or regulars.value is None:
        return market
    scaled = max(market.value, float(round(market.value / example * regulars.value)))
    return Assumption(scaled, scaled, scaled, market.origin)


def assumptions_of(state: ClientState) -> Assumptions:
    """Return the checked assumptions of the visit.

    Raises
    ------
    MarketBelowRegulars
        The owner's market is not larger than the number of regulars.
    """
    return Assumptions(**resolved(state))


def horizon_months(state: ClientState) -> int:
    """Return how many months are looked at."""
    return state.horizon_months or int(FIELDS["horizon_months"].default or 0)


def budget_eur_month(state: ClientState) -> float:
    """Return the budget that every way spends: the owner's, what ads really cost, the example's."""
    if state.budget_eur_month is not None:
        return state.budget_eur_month
    measured = state.measured.get(ADS_SPEND)
    if measured is not None and measured.value > 0:
        return _ROUND_EUR * max(1.0, round(measured.value / _ROUND_EUR))
    return sector_of(state).budget_eur_month


def budget_origin(state: ClientState) -> Literal["owner", "upload", "sector"]:
    """Return where the budget comes from."""
    if state.budget_eur_month is not None:
        return "owner"
    measured = state.measured.get(ADS_SPEND)
    return "upload" if measured is not None and measured.value > 0 else "sector"


def today_of(state: ClientState) -> Today:
    """Return what the firm spends now; until it says so, the example's budget goes into ads.

    Measured spend of uploaded ad reports stands between the example and the owner's own word.
    """
    measured = state.measured.get(ADS_SPEND)
    spent = measured.value if measured else sector_of(state).budget_eur_month
    ads = spent if state.today_ads_eur_month is None else state.today_ads_eur_month
    return Today(
        ads_eur=ads,
        content_eur=state.today_content_eur_month or 0.0,
        hours=state.today_hours_month or 0.0,
        hour_eur=OWN_HOUR_EUR if state.own_hour_eur is None else state.own_hour_eur,
    )


def plans_of(state: ClientState) -> dict[str, Plan]:
    """Return the plans that are compared, each but "today" at the same monthly budget."""
    budget = budget_eur_month(state)
    return {
        "content": Plan(content_eur=budget),
        "ads": Plan(ads_eur=budget),
        "half": Plan(content_eur=budget / 2, ads_eur=budget / 2),
        "today": today_of(state).plan,
    }


def is_example(state: ClientState) -> bool:
    """Whether not one number is the owner's or measured: then every figure is an example."""
    return not (
        state.overrides
        or state.measured
        or state.today_ads_eur_month is not None
        or state.today_content_eur_month is not None
        or state.today_hours_month is not None
    )
