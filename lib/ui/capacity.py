"""A warning where the firm cannot serve what a plan would bring."""

import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import number
from lib.model.assumptions import Assumptions
from lib.model.plans import Plan
from lib.model.trajectory import simulate
from lib.ui.answers import Answer


def capacity_warning(answer: Answer, language: Language) -> None:
    """Say from which month on more customers find no place, for the plan that is full soonest."""
    if answer.assumptions.capacity_orders_month.value is None:
        return
    full = [
        month
        for plan in answer.plans.values()
        if (month := first_full_month(answer.assumptions, plan)) is not None
    ]
    if not full:
        return
    message = "what-if-full-already" if min(full) == 1 else "what-if-full-from"
    gaps = {} if min(full) == 1 else {"month": number(min(full), language)}
    st.warning(text(message, language, **gaps), icon=":material/event_busy:")


def first_full_month(assumptions: Assumptions, plan: Plan) -> int | None:
    """Return the first month (from 1) in which somebody is turned away; None if nobody ever is."""
    served = simulate(assumptions, plan).share[0]
    return next((month for month, share in enumerate(served, start=1) if share < 1.0), None)
