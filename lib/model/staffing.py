"""Who makes the content: from people and hours to a budget and what an hour really costs."""

from dataclasses import dataclass
from typing import Final

HOURS_TO_HALF: Final = 10.0
"""Effective hours a month that build half of the reachable presence; an assumption, 5 to 20."""


@dataclass(frozen=True)
class Staffing:
    """One way of getting content made.

    Parameters
    ----------
    wage_hour_eur
        Full cost of a planned hour, euro.
    reliability
        Share of the planned hours that really happen, in (0, 1].
    skill
        Effect of such an hour compared with a practised one, above 0.
    supervision_share
        Owner hours per planned hour, at least 0.
    fixed_month_eur
        Tools, licences and fees a month, euro.
    setup_eur
        One-off cost of the start, such as training, euro.
    """

    wage_hour_eur: float
    reliability: float = 1.0
    skill: float = 1.0
    supervision_share: float = 0.0
    fixed_month_eur: float = 0.0
    setup_eur: float = 0.0


def cost_per_planned_hour(option: Staffing, planned_hours: float, owner_hour_eur: float) -> float:
    """Return what a planned hour costs, the owner's supervision and fixed costs included.

    Parameters
    ----------
    option
        The way of getting content made.
    planned_hours
        Hours a month, above 0 where there are fixed costs.
    owner_hour_eur
        What an hour of the owner is worth, euro.

    Raises
    ------
    ValueError
        Fixed costs, but no hours to spread them over.
    """
    hour = option.wage_hour_eur + option.supervision_share * owner_hour_eur
    if option.fixed_month_eur == 0.0:
        return hour
    if planned_hours <= 0.0:
        raise ValueError("Fixed costs need planned hours to be spread over.")
    return hour + option.fixed_month_eur / planned_hours


def cost_per_effective_hour(
    option: Staffing, planned_hours: float = 1.0, owner_hour_eur: float = 40.0
) -> float:
    """Return what an hour costs that really happens and works as a practised one would.

    Raises
    ------
    ValueError
        Reliability or skill not above zero: no amount of money buys an effective hour.
    """
    effect = option.reliability * option.skill
    if effect <= 0.0:
        raise ValueError("Reliability and skill must be above zero.")
    return cost_per_planned_hour(option, planned_hours, owner_hour_eur) / effect


def budget_month(option: Staffing, planned_hours: float, owner_hour_eur: float = 40.0) -> float:
    """Return what the planned hours cost a month: the plan's ``content_eur``."""
    if planned_hours <= 0.0:
        return option.fixed_month_eur
    return planned_hours * cost_per_planned_hour(option, planned_hours, owner_hour_eur)


def half_budget(
    option: Staffing,
    planned_hours: float,
    owner_hour_eur: float = 40.0,
    hours_to_half: float = HOURS_TO_HALF,
) -> float:
    """Return the budget that builds half of the presence: ``content_half_budget_eur``."""
    return hours_to_half * cost_per_effective_hour(option, planned_hours, owner_hour_eur)


def ratio_to_beat(
    option: Staffing, other: Staffing, planned_hours: float = 1.0, owner_hour_eur: float = 40.0
) -> float:
    """Return how many times as much an hour of one option must achieve to match another.

    Parameters
    ----------
    option
        The dearer way, such as a consultant, with skill and reliability as assumed for it.
    other
        The way it must beat.
    planned_hours, owner_hour_eur
        The same for both.
    """
    return cost_per_effective_hour(option, planned_hours, owner_hour_eur) / cost_per_effective_hour(
        other, planned_hours, owner_hour_eur
    )
