"""The main assumptions as fields: each with where it comes from, and a way back."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd
import streamlit as st

from lib.i18n.catalog import Language, text
from lib.model.assumptions import Assumption, Assumptions
from lib.model.fields import FIELDS, Field
from lib.sharing import firm
from lib.ui import state
from lib.ui.number_field import NumberEntry, forget, number_field
from lib.ui.values import kind_of, origin_text, shown, shown_range

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


def assumption_fields(
    assumptions: Mapping[str, Assumption], language: Language, fields: Sequence[str] = MAIN_FIELDS
) -> None:
    """Draw the fields; what is typed goes into the state of the visit."""
    with st.grid(_COLUMNS, gap="medium"):
        for name in fields:
            with st.container(gap="xsmall"):
                _assumption_field(FIELDS[name], assumptions[name], language)


def _assumption_field(field: Field, assumption: Assumption, language: Language) -> None:
    entry = _entry(field, assumption, language)
    if entry.is_entered:
        state.keep(state.current().with_override(field.name, entry.value))
        assumption = firm.resolved(state.current())[field.name]
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


def _entry(field: Field, assumption: Assumption, language: Language) -> NumberEntry:
    return number_field(
        key=_key(field.name),
        label=text(f"field-{field.name}", language),
        value=assumption.value,
        language=language,
        kind=kind_of(field.name),
        minimum=field.minimum,
        maximum=None if field.maximum == float("inf") else field.maximum,
        minimum_exclusive=field.is_open_below,
        maximum_exclusive=field.is_open_above,
        whole=field.is_whole,
        unlimited_allowed=field.is_nullable,
        help=text(f"field-{field.name}-help", language),
    )


def _key(name: str) -> str:
    return f"assumption-{name}"


def _reset(name: str) -> None:
    forget(_key(name))
    state.keep(state.current().without_override(name))


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
