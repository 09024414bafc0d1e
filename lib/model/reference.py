"""Figures about Austria and about sectors, each with its basis and source.

They feed example firms, staffing and ad costs; whatever rests on an assumption is shown as one.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Any, Final, Literal

from lib.model.sectors import REFERENCE, Basis

Platform = Literal["google", "meta"]

_ENDS: Final = ("low", "likely", "high")


@dataclass(frozen=True)
class Source:
    """Where a figure was read.

    Parameters
    ----------
    key, title, publisher, year, country
        Year as the source gives it: a year, two of them, or words.
    address
        Web address; None for a law that is known and was not looked up.
    basis
        ``"seen"`` where it was read.
    grade
        A statistics, law, own measurement; B research, trade body; C press, second hand; D vendor.
    """

    key: str
    title: str
    publisher: str
    year: str
    country: str
    address: str | None
    basis: Basis
    grade: Literal["A", "B", "C", "D"]


@dataclass(frozen=True)
class Figure:
    """One number and where it comes from.

    Parameters
    ----------
    value, basis
        The number, and whether it was seen, is known or is assumed.
    source
        Key in :func:`sources`; None for an assumption.
    anchor
        Key of a source that makes an assumption plausible without proving it.
    derived
        Whether it is a simple calculation from what the source says.
    """

    value: float
    basis: Basis
    source: str | None = None
    anchor: str | None = None
    derived: bool = False


@dataclass(frozen=True)
class Spread:
    """A figure with a low and a high end; the three ends may have different sources.

    Parameters
    ----------
    unit
        In words.
    low, likely, high
        Rising.
    year, country
        Of what was seen; None where the sources themselves say it.
    """

    unit: str
    low: Figure
    likely: Figure
    high: Figure
    year: str | None = None
    country: str | None = None


@dataclass(frozen=True)
class TaxRule:
    """A rate that holds from a day on.

    Parameters
    ----------
    key
        What it applies to.
    rate
        Share of the net amount, in [0, 1].
    applies_from
        First day; None: in force, start not looked up.
    source, basis
        As for :class:`Figure`.
    """

    key: str
    rate: float
    applies_from: date | None
    source: str
    basis: Basis


@dataclass(frozen=True)
class SmallBusiness:
    """Up to which turnover a firm neither charges VAT nor deducts it (Kleinunternehmer)."""

    limit_eur_year: float
    tolerance: float
    applies_from: date
    source: str
    basis: Basis


@dataclass(frozen=True)
class Tax:
    """The tax rules that change what an owner's numbers mean."""

    as_of: date
    vat_rates: tuple[TaxRule, ...]
    platform_surcharges: tuple[TaxRule, ...]
    reverse_charge: TaxRule
    small_business: SmallBusiness


def _load(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((REFERENCE / f"{name}.json").read_text(encoding="utf-8"))
    return found


@cache
def sources() -> Mapping[str, Source]:
    """Return all sources by key."""
    found = _load("sources")["sources"]
    return MappingProxyType(
        {
            key: Source(key=key, **{**entry, "year": str(entry["year"])})
            for key, entry in found.items()
        }
    )


@cache
def general() -> Mapping[str, Mapping[str, Spread]]:
    """Return figures that hold for all sectors, by group: labour, ads, organic, customers."""
    return _groups(_load("general")["figures"])


@cache
def presets() -> Mapping[str, Mapping[str, Spread]]:
    """Return figures of each sector, by the sector's key."""
    return _groups(_load("presets")["sectors"])


def _groups(found: dict[str, dict[str, dict[str, Any]]]) -> Mapping[str, Mapping[str, Spread]]:
    return MappingProxyType(
        {
            group: MappingProxyType({name: _spread(entry) for name, entry in entries.items()})
            for group, entries in found.items()
        }
    )


def _spread(entry: dict[str, Any]) -> Spread:
    ends = {end: Figure(**entry[end]) for end in _ENDS}
    return Spread(**{**entry, **ends})


@cache
def tax() -> Tax:
    """Return the dated tax rules."""
    found = _load("tax")
    small = found["small_business"]
    return Tax(
        date.fromisoformat(found["as_of"]),
        tuple(_rule(entry["key"], entry) for entry in found["vat_rates"]),
        tuple(_rule(entry["platform"], entry) for entry in found["platform_surcharges"]),
        _rule("reverse_charge", found["reverse_charge"]),
        SmallBusiness(
            small["limit_eur_year"],
            small["tolerance"],
            date.fromisoformat(small["from"]),
            small["source"],
            small["basis"],
        ),
    )


def _rule(key: str, entry: dict[str, Any]) -> TaxRule:
    start = entry["from"]
    return TaxRule(
        key,
        entry["rate"],
        date.fromisoformat(start) if start else None,
        entry["source"],
        entry["basis"],
    )


def platform_surcharge(platform: Platform, on: date) -> float:
    """Return what a platform adds on the invoice to ads shown in Austria, as a share of the spend.

    Parameters
    ----------
    platform
        Whose ads; platforms without a surcharge have no entry.
    on
        Day the ad was shown.

    Returns
    -------
    float
        In [0, 1]; 0 before the surcharge began.
    """
    return sum(
        rule.rate
        for rule in tax().platform_surcharges
        if rule.key == platform and rule.applies_from is not None and on >= rule.applies_from
    )


def ads_cost(spend_eur: float, platform: Platform, on: date, *, is_small_business: bool) -> float:
    """Return what ads really cost an Austrian firm, from what the ads manager shows.

    Parameters
    ----------
    spend_eur
        Spend as the platform reports it, euro, net.
    platform, on
        As for :func:`platform_surcharge`.
    is_small_business
        Whether the firm is exempt from VAT: it then owes the reverse charge and cannot deduct it.

    Returns
    -------
    float
        Euro.
    """
    invoice = spend_eur * (1.0 + platform_surcharge(platform, on))
    return invoice * (1.0 + tax().reverse_charge.rate) if is_small_business else invoice
