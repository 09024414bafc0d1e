"""With VAT or without: how order values are typed, the firm's VAT rate, and who has none.

The state keeps order values net in any case; only what is typed and shown changes.
"""

from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import day, list_and, money, percent
from lib.model.reference import TaxRule, tax
from lib.sharing import firm
from lib.sharing.firm import ORDER_VALUE
from lib.sharing.state import ClientState
from lib.ui import state
from lib.ui.sources import source_sentence
from lib.ui.uploads import measure, uploads

_GROSS: Final = "entry-gross"
_RATE: Final = "vat-rate"
_SMALL: Final = "small-business"
_USUAL: Final = "usual"


def typed_factor(name: str, current: ClientState) -> float:
    """Return what a kept number of the model is multiplied with when it is typed and shown."""
    is_gross = name == ORDER_VALUE and current.is_entry_gross
    return 1.0 + firm.vat_rate(current) if is_gross else 1.0


def typed_label(name: str, current: ClientState, language: Language) -> str:
    """Return the label of a field of the model; that of order values says which kind is typed."""
    if name != ORDER_VALUE:
        return text(f"field-{name}", language)
    if firm.vat_rate(current) == 0:
        return text("order-value-only", language)
    return text("order-value-gross" if current.is_entry_gross else "order-value-net", language)


def typed_help(name: str, current: ClientState, net_eur: float | None, language: Language) -> str:
    """Return the help of a field of the model; with VAT it says what is left without."""
    rate = firm.vat_rate(current)
    if name != ORDER_VALUE or not current.is_entry_gross or rate == 0 or net_eur is None:
        return text(f"field-{name}-help", language)
    net = money(net_eur, language)
    return text("order-value-gross-help", language, rate=rate_text(rate, language), net=net)


def rate_text(rate: float, language: Language) -> str:
    """Return a VAT rate as people write it: "4,9 %", "20 %"."""
    decimals = 0 if abs(100 * rate - round(100 * rate)) < 1e-9 else 1  # noqa: PLR2004 - noise only
    return percent(rate, language, decimals)


def vat_controls(language: Language) -> None:
    """Draw how order values are typed, the VAT in them, and whether the firm has VAT at all."""
    current = state.current()
    has_vat = firm.vat_rate(current) > 0
    st.session_state[_GROSS] = current.is_entry_gross
    st.session_state[_SMALL] = current.is_small_business
    st.toggle(
        text("vat-entry-gross", language),
        key=_GROSS,
        on_change=_take_gross,
        disabled=not has_vat,
    )
    if not current.is_small_business:
        _rate_select(current, language)
    st.toggle(text("vat-small-business", language), key=_SMALL, on_change=_take_small)
    if current.is_small_business:
        charge = rate_text(tax().reverse_charge.rate, language)
        st.caption(text("vat-small-business-means", language, charge=charge))
    else:
        limit = money(tax().small_business.limit_eur_year, language, decimals=0)
        st.caption(text("vat-small-business-who", language, limit=limit))


def _rate_select(current: ClientState, language: Language) -> None:
    usual = firm.sector_of(current).vat_rate
    rates = sorted({rule.rate for rule in tax().vat_rates} - {usual})
    chosen = current.vat_rate
    if chosen is not None and chosen not in rates:
        rates = [rate for rate in (chosen, *rates) if rate != usual]
    st.session_state[_RATE] = _USUAL if chosen in (None, usual) else chosen
    st.selectbox(
        text("vat-rate", language),
        [_USUAL, *rates],
        format_func=lambda option: _option(option, current, language),
        key=_RATE,
        on_change=_take_rate,
    )
    for line in _reasons(current, language):
        st.caption(line)


def _option(option: str | float, current: ClientState, language: Language) -> str:
    if isinstance(option, str):
        usual = rate_text(firm.sector_of(current).vat_rate, language)
        return text("vat-option-usual", language, rate=usual)
    kinds = [text(f"vat-kind-{rule.key}", language) for rule in _rules(option)]
    if not kinds:
        return rate_text(option, language)
    rate = rate_text(option, language)
    return text("vat-option", language, rate=rate, kinds=list_and(kinds, language))


def _rules(rate: float) -> list[TaxRule]:
    return [rule for rule in tax().vat_rates if rule.rate == rate]


def _reasons(current: ClientState, language: Language) -> list[str]:
    """Return why this rate: the sector's note and source, or since when the chosen one holds."""
    sector = firm.sector_of(current)
    if current.vat_rate in (None, sector.vat_rate):
        note = text(f"vat-note-{sector.key}", language)
        return [note, source_sentence(sector.vat_basis, sector.vat_source, language)]
    lines = []
    for rule in _rules(current.vat_rate or 0.0):
        if rule.applies_from is not None:
            kind = text(f"vat-kind-{rule.key}", language)
            since = day(rule.applies_from, language)
            lines.append(text("vat-since", language, kind=kind, since=since))
        lines.append(source_sentence(rule.basis, rule.source, language))
    return list(dict.fromkeys(lines))


def _take_gross() -> None:
    state.change(is_entry_gross=bool(st.session_state[_GROSS]))


def _take_rate() -> None:
    chosen = st.session_state[_RATE]
    _change_taxes(vat_rate=None if chosen == _USUAL else float(chosen))


def _take_small() -> None:
    _change_taxes(is_small_business=bool(st.session_state[_SMALL]))


def _change_taxes(**values: float | bool | None) -> None:
    """Change the firm's taxes; files that are still here are measured anew with them."""
    state.keep(firm.with_taxes(state.current(), **values))
    if uploads().files:
        measure()
