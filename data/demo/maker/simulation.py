"""Simulate a firm's customers with the model's own mechanics, one person at a time.

Regulars buy with their own frequency, leave at a constant rate and recommend; newcomers come by
themselves, through advertising or on recommendation, buy once, and some of them stay. Content
builds a slowly moving presence that reaches a share of the regulars.
"""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from maker.calendar_days import is_feast, months, open_days
from maker.chance import poisson, stream, weighted
from maker.firms import Firm
from maker.people import Person

# The model's general assumptions on content, the same for every firm.
_HALF_BUDGET_EUR = 400.0
_HALF_LIFE_MONTHS = 4.0
_MAX_REACH, _CHURN_EFFECT, _FREQUENCY_EFFECT = 0.40, 0.10, 0.05
_REFERRAL_EFFECT, _STAY_EFFECT, _ORGANIC_EFFECT = 0.20, 0.10, 0.05
_QUALITY = {"organic": 1.0, "ads": 0.70, "referral": 1.16}
_HABIT_SHAPE = 3.0  # how different the regulars are in how often they come


@dataclass(frozen=True)
class Purchase:
    """One purchase of one person on one day."""

    day: date
    person: Person
    number: int
    """Running number of the customer in the firm's own file."""


@dataclass(frozen=True)
class History:
    """What happened in the demo period, in order of time."""

    purchases: tuple[Purchase, ...]
    newcomers_by_ads: dict[date, int]
    regulars: dict[date, int]


@dataclass(frozen=True)
class _Customer:
    person: Person
    number: int
    habit: float


def simulate(firm: Firm, people: Iterator[Person]) -> History:
    """Run the demo period month by month."""
    rng = stream(firm.key, "customers")
    numbered = enumerate(people, start=101)
    regulars = [_customer(rng, next(numbered)) for _ in range(firm.regulars)]
    presence, purchases = firm.presence_at_start, []
    by_ads: dict[date, int] = {}
    stock: dict[date, int] = {}
    for first in months():
        stock[first] = len(regulars)
        reach = _MAX_REACH * presence
        newcomers = _newcomers(rng, firm, first, len(regulars), presence)
        by_ads[first] = newcomers.count("ads")
        fresh = [(_customer(rng, next(numbered)), source) for source in newcomers]
        visits = _visits(rng, firm, first, regulars, reach) + [c for c, _ in fresh]
        served = _served(rng, visits, firm.capacity_month, firm.season[first.month - 1])
        purchases += _on_days(rng, firm, first, served)
        came = {customer.number for customer in served}
        regulars = [r for r in regulars if not _leaves(rng, firm, reach)]
        regulars += [c for c, s in fresh if c.number in came and _stays(rng, firm, s, reach)]
        presence = _next_presence(presence, firm.content_eur_month)
    purchases.sort(key=lambda purchase: (purchase.day, purchase.number))
    return History(tuple(purchases), by_ads, stock)


def _customer(rng: random.Random, numbered: tuple[int, Person]) -> _Customer:
    number, person = numbered
    return _Customer(person, number, rng.gammavariate(_HABIT_SHAPE, 1 / _HABIT_SHAPE))


def _newcomers(
    rng: random.Random, firm: Firm, first: date, regulars: int, presence: float
) -> list[str]:
    spend = firm.ads_eur.get(f"{first:%Y-%m}", 0.0)
    ceiling = firm.ads_ceiling_month
    means = {
        "organic": firm.organic_newcomers_month
        * firm.season[first.month - 1]
        * (1 + _ORGANIC_EFFECT * presence),
        "ads": ceiling * (1 - math.exp(-spend / (ceiling * firm.first_cac_eur))),
        "referral": firm.referrals_per_regular_year
        / 12
        * regulars
        * (1 + _REFERRAL_EFFECT * _MAX_REACH * presence),
    }
    return [source for source, mean in means.items() for _ in range(poisson(rng, mean))]


def _visits(
    rng: random.Random, firm: Firm, first: date, regulars: list[_Customer], reach: float
) -> list[_Customer]:
    rate = firm.orders_per_regular_month * firm.season[first.month - 1]
    rate *= 1 + _FREQUENCY_EFFECT * reach
    return [r for r in regulars for _ in range(poisson(rng, rate * r.habit))]


def _served(
    rng: random.Random, visits: list[_Customer], capacity: int | None, season: float
) -> list[_Customer]:
    """Keep what fits into the book; before feasts the firm works longer hours."""
    rng.shuffle(visits)
    return visits if capacity is None else visits[: round(capacity * max(1.0, season))]


def _on_days(
    rng: random.Random, firm: Firm, first: date, served: list[_Customer]
) -> list[Purchase]:
    closed = [weekday for weekday, share in enumerate(firm.weekdays) if share == 0]
    opened = [
        day
        for day in open_days(first, closed, firm.holidays)
        if not (firm.closed_on_feasts and is_feast(day))
    ]
    weights = [firm.weekdays[day.weekday()] for day in opened]
    taken: set[tuple[int, date]] = set()
    purchases = []
    for customer in served:
        day = weighted(rng, opened, weights)
        if (customer.number, day) not in taken:  # nobody is noted twice on one day
            taken.add((customer.number, day))
            purchases.append(Purchase(day, customer.person, customer.number))
    return purchases


def _leaves(rng: random.Random, firm: Firm, reach: float) -> bool:
    churn = 1 - float(firm.retention_rate_year ** (1 / 12))
    return rng.random() < churn * (1 - _CHURN_EFFECT * reach)


def _stays(rng: random.Random, firm: Firm, source: str, reach: float) -> bool:
    rate = firm.newcomer_stay_rate * _QUALITY[source] * (1 + _STAY_EFFECT * reach)
    return rng.random() < min(1.0, rate)


def _next_presence(presence: float, content_eur: float) -> float:
    kept = float(2 ** (-1 / _HALF_LIFE_MONTHS))
    saturation = 1 - float(2 ** (-content_eur / _HALF_BUDGET_EUR))
    return kept * presence + (1 - kept) * saturation
