"""Where a figure was read, as a sentence: title, publisher and year."""

import re
from typing import Final

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number, percent
from lib.model.reference import Figure, general, presets, sources
from lib.model.sectors import Basis
from lib.ui.markdown import plain

_YEAR: Final = re.compile(r"(?:19|20)\d\d")

_PRESETS: Final = {
    "order_value_net_eur": "order_value_eur_gross",
    "contribution_margin": "contribution_margin_percent",
    "orders_per_regular_month": "orders_per_customer_year",
    "retention_rate_year": "retention_percent_year",
    "organic_newcomers_month": "new_customers_month",
    "referrals_per_regular_year": "referrals_per_100_regulars_year",
}
"""Which figure of the sector a number of its example firm starts from."""

_GENERAL: Final = {"referral_quality": ("customers", "referred_uplift")}

FIGURES: Final = (*_PRESETS.values(), *(name for _, name in _GENERAL.values()))
"""Figures that have a sentence of their own: catalog entry ``figure-NAME``."""


def source_sentence(
    basis: Basis, source: str | None, language: Language, anchor: str | None = None
) -> str:
    """Return where a figure comes from: read, known, or assumed, with the source's name."""
    if basis != "assumption" and source is not None:
        return text(f"source-{basis}", language, source=_named(source, language))
    if anchor is not None:
        return text("source-anchor", language, source=_named(anchor, language))
    return text("source-none", language)


def _named(key: str, language: Language) -> str:
    source = sources()[key]
    title = plain(source.title)
    if source.address is not None:
        title = f"[{title}]({source.address})"
    gaps = {"title": title, "publisher": plain(source.publisher)}
    year = _YEAR.search(source.year)
    if year is None:
        return text("source-undated", language, **gaps)
    return text("source-named", language, year=year[0], **gaps)


def starting_figure(field: str, sector: str, language: Language) -> list[str]:
    """Return the figure that an assumed number starts from and its source, where there is one."""
    if field in _PRESETS:
        name = _PRESETS[field]
        figure = presets()[sector][name].likely
    elif field in _GENERAL:
        group, name = _GENERAL[field]
        figure = general()[group][name].likely
    else:
        return []
    value = _shown(name, figure, language)
    source = source_sentence(figure.basis, figure.source, language, figure.anchor)
    return [text(f"figure-{name}", language, value=value), source]


def _shown(name: str, figure: Figure, language: Language) -> str:
    if "_eur" in name:
        return money(figure.value, language, decimals=0)
    if "percent" in name or name.endswith("_uplift"):
        return percent(figure.value / 100, language)
    return number(figure.value, language)
