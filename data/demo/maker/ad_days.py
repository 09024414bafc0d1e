"""What a firm's advertising did day by day, before any platform writes it down."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from maker.calendar_days import days_of_month, months
from maker.chance import count_around, split_count, stream
from maker.firms import Firm
from maker.writers import cents

_LONGEST_MONTH = 31
_INCREMENTAL = 0.70  # share of the customers a platform claims who came because of the ad


@dataclass(frozen=True)
class Channel:
    """A platform as one firm uses it."""

    name: str
    share: float
    """Share of the firm's advertising spend."""
    cost_per_mille_eur: float
    click_rate: float
    value_eur: float
    """Average worth of a purchase the platform claims."""
    days_a_month: int
    """Days on which advertising runs; 31 is always."""
    ads: Sequence[str]


@dataclass(frozen=True)
class AdDay:
    """One advertisement on one day."""

    day: date
    ends: date
    campaign: str
    ad: str
    spend: Decimal
    impressions: int
    reach: int
    link_clicks: int
    clicks: int
    conversions: int
    value: Decimal


def ad_days(firm: Firm, channel: Channel, newcomers_by_ads: Mapping[date, int]) -> list[AdDay]:
    """Return the rows of a channel in order of time."""
    rng = stream(firm.key, channel.name)
    rows: list[AdDay] = []
    for first in months():
        spend = cents(firm.ads_eur.get(f"{first:%Y-%m}", 0) * channel.share)
        if spend:
            claimed = newcomers_by_ads[first] / _INCREMENTAL * channel.share
            rows += _month(rng, channel, first, spend, round(claimed))
    return rows


def _month(
    rng: random.Random, channel: Channel, first: date, spend: Decimal, claimed: int
) -> list[AdDay]:
    start = rng.randint(0, _LONGEST_MONTH - channel.days_a_month)
    running = days_of_month(first)[start : start + channel.days_a_month]
    places = [(day, ad) for day in running for ad in channel.ads]
    amounts = _portions(spend, [rng.uniform(0.5, 1.5) for _ in places])
    claims = split_count(rng, claimed, [float(amount) for amount in amounts])
    return [
        _row(rng, channel, (day, ad, amount, conversions), running[-1])
        for (day, ad), amount, conversions in zip(places, amounts, claims, strict=True)
    ]


def _portions(total: Decimal, weights: Sequence[float]) -> list[Decimal]:
    """Cut an amount into portions of whole cents that add up to it."""
    whole, cut, given = sum(weights), Decimal(0), 0.0
    portions = []
    for weight in weights:
        given += weight
        upto = cents(float(total) * given / whole)
        portions.append(upto - cut)
        cut = upto
    return portions


def _row(
    rng: random.Random, channel: Channel, what: tuple[date, str, Decimal, int], ends: date
) -> AdDay:
    day, ad, spend, conversions = what
    impressions = count_around(rng, float(spend) / channel.cost_per_mille_eur * 1000, 0.15)
    link_clicks = min(impressions, count_around(rng, impressions * channel.click_rate, 0.25))
    link_clicks = max(link_clicks, conversions)
    value = sum(
        (cents(channel.value_eur * rng.uniform(0.5, 1.6)) for _ in range(conversions)), Decimal(0)
    )
    return AdDay(
        day=day,
        ends=ends,
        campaign=f"{channel.name} {day:%m/%Y}",
        ad=ad,
        spend=spend,
        impressions=impressions,
        reach=round(impressions / rng.uniform(1.05, 1.4)),
        link_clicks=link_clicks,
        clicks=link_clicks + count_around(rng, impressions * 0.006, 0.3),
        conversions=conversions,
        value=value,
    )
