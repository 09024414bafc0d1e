"""All 35 numbers of the model as fields: value, range, origin, how it comes about, and reset."""

from collections.abc import Mapping
from functools import partial
from typing import Final

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import for_field
from lib.model.assumptions import Assumption
from lib.model.fields import FIELDS, Field
from lib.model.sectors import RULES
from lib.sharing import firm
from lib.sharing.state import ClientState
from lib.ui import state
from lib.ui.model_field import (
    is_changed,
    range_fields,
    range_note,
    reset,
    reset_all,
    take_range,
    take_value,
    value_field,
)
from lib.ui.sections import section
from lib.ui.sources import starting_figure
from lib.ui.values import kind_of, origin_text, shown
from lib.ui.vat import typed_factor

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "business": (
        "regulars_today",
        "order_value_net_eur",
        "contribution_margin",
        "orders_per_regular_month",
        "retention_rate_year",
        "newcomer_stay_rate",
        "organic_newcomers_month",
        "referrals_per_regular_year",
        "market_size",
        "capacity_orders_month",
    ),
    "content": (
        "max_reach_share",
        "content_half_budget_eur",
        "presence_half_life_months",
        "churn_effect",
        "frequency_effect",
        "referral_effect",
        "stay_effect",
        "organic_effect",
        "presence_today",
    ),
    "ads": (
        "first_cac_eur",
        "ads_newcomers_ceiling_month",
        "ads_quality",
        "welcome_discount",
        "referral_quality",
    ),
    "promo": ("promo_discount", "promo_lift", "promo_dip", "promo_quality", "promo_cost_eur"),
    "finance": (
        "horizon_months",
        "discount_rate_year",
        "content_setup_eur",
        "ads_setup_eur",
        "follower_regular_share",
        "monthly_reach_rate",
    ),
}
_ICONS: Final = {
    "business": ":material/storefront:",
    "content": ":material/forum:",
    "ads": ":material/campaign:",
    "promo": ":material/sell:",
    "finance": ":material/calculate:",
}
_OPEN_AT_FIRST: Final = "business"


def take_editor() -> None:
    """Take over what was typed into any of the fields, before anything is drawn."""
    for name in FIELDS:
        take_value(name)
        take_range(name, firm.resolved(state.current())[name])


def assumption_editor(language: Language) -> None:
    """Draw the groups; a closed one costs nothing."""
    st.session_state.setdefault(f"section-{_OPEN_AT_FIRST}", True)
    for group in GROUPS:
        title = text(f"assumptions-group-{group}", language)
        section(title, group, _ICONS[group], partial(_group, group, language))


def _group(group: str, language: Language) -> None:
    assumptions = firm.resolved(state.current())
    st.caption(text(f"assumptions-group-{group}-intro", language))
    for name in GROUPS[group]:
        _row(name, assumptions[name], language)


def _row(name: str, assumption: Assumption, language: Language) -> None:
    with st.container(gap="xsmall", key=f"row-{name}"):
        left, right = st.columns(2, gap="medium", vertical_alignment="bottom")
        with left:
            value_field(name, assumption, language)
        with right:
            range_fields(name, assumption, language)
        range_note(name, assumption, language)
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            line = text(
                "assumptions-line",
                language,
                unit=text(f"unit-{FIELDS[name].unit}", language),
                origin=origin_text(assumption, language),
            )
            st.caption(line, width="content")
            _why(name, assumption, language)
            if is_changed(name):
                st.button(
                    text("origin-reset", language),
                    key=f"reset-{name}",
                    type="tertiary",
                    icon=":material/undo:",
                    on_click=reset,
                    args=(name,),
                )


def _why(name: str, assumption: Assumption, language: Language) -> None:
    """Draw what the number means and where it comes from; worked out only when it is opened."""
    popover = st.popover(
        text("assumptions-why", language),
        type="tertiary",
        icon=":material/help_center:",
        key=f"why-{name}",
        on_change="rerun",
    )
    if popover.open:
        with popover:
            for paragraph in explanation(name, assumption, state.current(), language):
                st.markdown(paragraph)


def explanation(
    name: str, assumption: Assumption, current: ClientState, language: Language
) -> list[str]:
    """Return the question behind a number, how it comes about, and what it may be."""
    paragraphs = [
        f"**{text(f'field-{name}-question', language)}**",
        text(f"field-{name}-help", language),
        *_origin(name, assumption, current, language),
    ]
    return [*paragraphs, bounds_sentence(FIELDS[name], language)]


def _origin(
    name: str, assumption: Assumption, current: ClientState, language: Language
) -> list[str]:
    if assumption.origin in ("owner", "upload"):
        before = firm.resolved(_one_step_back(name, assumption, current))[name]
        value = before.value
        return [
            text(
                f"assumptions-instead-{assumption.origin}",
                language,
                value=shown(
                    name,
                    None if value is None else value * typed_factor(name, current),
                    language,
                ),
                origin=origin_text(before, language),
            )
        ]
    lines = []
    if assumption.origin == "sector" and name in RULES:
        lines.append(text("assumptions-rule", language, rule=text(f"rule-{name}", language)))
    return lines + starting_figure(name, firm.sector_key(current), language)


def _one_step_back(name: str, assumption: Assumption, current: ClientState) -> ClientState:
    """Return the state without what the number comes from: the owner's word, or the files."""
    if assumption.origin == "owner":
        return current.without_override(name)
    measured = {key: value for key, value in current.measured.items() if key != name}
    return current.with_values(measured=measured)


def bounds_sentence(field: Field, language: Language) -> str:
    """Return what a number may be at all."""
    kind = kind_of(field.name)
    least = for_field(field.minimum, language, kind)
    if field.is_nullable:
        return text("assumptions-bounds-unlimited", language, least=least)
    if field.maximum == float("inf"):
        message = "assumptions-bounds-above" if field.is_open_below else "assumptions-bounds-from"
        return text(message, language, least=least)
    most = for_field(field.maximum, language, kind)
    return text("assumptions-bounds-between", language, least=least, most=most)


def reset_all_button(language: Language) -> None:
    """Draw the way back from all numbers of the owner's, where there are any."""
    if any(is_changed(name) for name in FIELDS):
        st.button(
            text("what-if-reset-all", language),
            key="reset-all",
            icon=":material/undo:",
            on_click=reset_all,
        )
