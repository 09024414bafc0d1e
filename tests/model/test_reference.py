from datetime import date
from itertools import chain

import pytest

from lib.model.reference import (
    Figure,
    Spread,
    ads_cost,
    general,
    platform_surcharge,
    presets,
    sources,
    tax,
)
from lib.model.sectors import SECTORS

SPREADS = [
    pytest.param(spread, id=f"{group}-{name}")
    for group, spreads in chain(general().items(), presets().items())
    for name, spread in spreads.items()
]


@pytest.mark.parametrize("spread", SPREADS)
def test_every_number_rises_from_low_to_high_and_has_a_source_that_exists(spread: Spread):
    ends: tuple[Figure, ...] = (spread.low, spread.likely, spread.high)
    assert ends[0].value <= ends[1].value <= ends[2].value
    assert spread.unit
    for figure in ends:
        assert (figure.source is None) == (figure.basis == "assumption")
        assert {figure.source, figure.anchor} - {None} <= set(sources())


def test_every_source_says_who_when_and_where():
    for source in sources().values():
        assert source.title
        assert source.publisher
        assert source.year
        assert source.country
        assert source.basis == "recall" or (source.address or "").startswith("http")


def test_every_source_is_used():
    figures = [
        figure
        for spreads in chain(general().values(), presets().values())
        for spread in spreads.values()
        for figure in (spread.low, spread.likely, spread.high)
    ]
    rules = tax()
    used = {figure.source for figure in figures} | {figure.anchor for figure in figures}
    used |= {rule.source for rule in (*rules.vat_rates, *rules.platform_surcharges)}
    used |= {rules.reverse_charge.source, rules.small_business.source}
    used |= {sector.vat_source for sector in SECTORS.values()}
    assert set(sources()) == used - {None}


def test_every_sector_has_figures_of_its_own_and_its_vat_source_exists():
    assert set(presets()) == set(SECTORS)
    for sector in SECTORS.values():
        assert sector.vat_source is None or sector.vat_source in sources()
        assert (sector.vat_source is None) == (sector.vat_basis == "assumption")


@pytest.mark.parametrize(
    ("platform", "on", "rate"),
    [
        ("google", date(2020, 10, 31), 0.0),
        ("google", date(2020, 11, 1), 0.05),
        ("meta", date(2026, 6, 30), 0.0),
        ("meta", date(2026, 7, 1), 0.05),
    ],
)
def test_the_platform_surcharge_begins_on_its_day(platform, on, rate):
    """Google Ads Help 9750227 (2020), Meta's location fee (2026)."""
    assert platform_surcharge(platform, on) == rate


def test_a_firm_without_vat_pays_surcharge_and_reverse_charge_on_its_ads():
    on = date(2026, 8, 1)
    assert ads_cost(100, "meta", on, is_small_business=False) == pytest.approx(105)
    assert ads_cost(100, "meta", on, is_small_business=True) == pytest.approx(126)


def test_tax_rules_are_dated_and_sourced():
    rules = tax()
    assert {rule.rate for rule in rules.vat_rates} == {0.0, 0.049, 0.1, 0.13, 0.2}
    assert (rules.small_business.limit_eur_year, rules.small_business.tolerance) == (55000, 0.1)
    for rule in (*rules.vat_rates, *rules.platform_surcharges, rules.reverse_charge):
        assert rule.source in sources()
        assert rule.applies_from is None or rule.applies_from <= rules.as_of
