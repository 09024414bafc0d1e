"""The main assumptions as fields: each with where it comes from, and a way back."""

from collections.abc import Sequence
from typing import Final

import pandas as pd
import streamlit as st

from lib.i18n.catalog import Language, text
from lib.model.assumptions import Assumption, Assumptions
from lib.model.fields import FIELDS, Field
from lib.sharing import firm
from lib.ui import state
from lib.ui.field_rules import rules_of
from lib.ui.number_field import forget, number_field, typed_number
from lib.ui.values import origin_text, shown, shown_range

MAIN_FIELDS: Final = (
    "regulars_today",
    "order_value_net_eur",
    "contribution_margin",
    "orders_per_regular_month",
    "retention_rate_year",
    "newcomer_stay_rate",
    "organic_newcomers_month",
    "referrals_per_regular_year",
    "capacity_orders_month",
    "first_cac_eur",
    "ads_newcomers_ceiling_month",
    "content_half_budget_eur",
)
_COLUMNS: Final = 3


def take_assumptions(fields: Sequence[str] = MAIN_FIELDS) -> None:
    """Take over what was typed into the fields, before anything is drawn."""
    for name in fields:
        entry = typed_number(key=_key(name), **rules_of(FIELDS[name]))
        if entry is not None:
            state.keep(state.current().with_override(name, entry.value))


def assumption_fields(language: Language, fields: Sequence[str] = MAIN_FIELDS) -> None:
    """Draw the fields with their origins; what contradicts another number is shown all the same."""
    assumptions = firm.resolved(state.current())
    with st.grid(_COLUMNS, gap="medium"):
        for name in fields:
            with st.container(gap="xsmall"):
                _assumption_field(FIELDS[name], assumptions[name], language)


def _assumption_field(field: Field, assumption: Assumption, language: Language) -> None:
    number_field(
        key=_key(field.name),
        label=text(f"field-{field.name}", language),
        value=assumption.value,
        language=language,
        help=text(f"field-{field.name}-help", language),
        **rules_of(field),
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.caption(origin_text(assumption, language), width="content")
        if assumption.origin == "owner":
            st.button(
                text("origin-reset", language),
                key=f"reset-{field.name}",
                type="tertiary",
                icon=":material/undo:",
                on_click=_reset,
                args=(field.name,),
            )


def _key(name: str) -> str:
    return f"assumption-{name}"


def _reset(name: str) -> None:
    forget(_key(name))
    state.keep(state.current().without_override(name))


def reset_button(language: Language) -> None:
    """Draw the way back from all numbers of one's own, where there are any."""
    if state.current().overrides:
        st.button(
            text("what-if-reset-all", language),
            key="reset-all",
            icon=":material/undo:",
            on_click=reset_all,
        )


def reset_all() -> None:
    """Take back every number the owner typed for an assumption."""
    for name in FIELDS:
        forget(_key(name))
    state.keep(state.current().without_overrides())


def assumption_table(assumptions: Assumptions, language: Language) -> None:
    """Draw all assumptions as text: name, value, range and origin."""
    rows = [
        {
            text("what-if-table-name", language): text(f"field-{name}", language),
            text("what-if-table-value", language): shown(name, assumption.value, language),
            text("what-if-table-range", language): shown_range(name, assumption, language),
            text("what-if-table-origin", language): origin_text(assumption, language),
        }
        for name, assumption in assumptions
    ]
    title = text("what-if-table-title", language)
    st.table(pd.DataFrame(rows), hide_index=True, border="horizontal", alt=title)
