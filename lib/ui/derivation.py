"""The Rechenweg: how each figure comes about, with this owner's numbers filled in."""

import math
from typing import Final

import streamlit as st

from lib.charts.cumulative import plan_name
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import duration_months, money, number, percent
from lib.model.closed_forms import fan_value_month, newcomer_value, stay_rate
from lib.model.curves import ads, ads_marginal_cac, sat
from lib.model.projection import Values, as_values
from lib.ui.answers import DRAWS, Answer
from lib.ui.values import shown

_PER: Final = 100.0


def derivation(answer: Answer, language: Language) -> None:
    """Draw the steps from one purchase to the euros of the verdict."""
    values = as_values(answer.assumptions)
    for heading, lines in (
        ("derivation-content", content_steps(answer, values, language)),
        ("derivation-ads", ads_steps(answer, values, language)),
        ("derivation-result", result_steps(answer, language)),
    ):
        st.markdown(f"**{text(heading, language)}**")
        for line in lines:
            st.markdown(f"- {line}")


def _assumed(answer: Answer, language: Language, *fields: str) -> dict[str, str]:
    """Return fields of the model as text, by their names."""
    return {name: shown(name, answer.assumptions[name].value, language) for name in fields}


def content_steps(answer: Answer, values: Values, language: Language) -> list[str]:
    """Return how content for regulars earns: left per purchase, presence, reached, worth, cost."""
    budget = answer.budget_eur_month
    left = float(values["order_value_net_eur"][0] * values["contribution_margin"][0])
    built = float(sat(budget, values["content_half_budget_eur"])[0])
    reached = float(values["max_reach_share"][0] * values["regulars_today"][0]) * built
    worth = fan_value_month(values)
    parts = [float(part[0]) for part in (worth.buys_more, worth.stays, worth.recommends)]
    steps = [
        text(
            "derivation-purchase",
            language,
            left=money(left, language),
            **_assumed(answer, language, "order_value_net_eur", "contribution_margin"),
        ),
        text(
            "derivation-presence",
            language,
            budget=money(budget, language, decimals=0),
            built=percent(built, language),
            half_time=duration_months(
                float(values["presence_half_life_months"][0]),
                language,
                dative=True,
                always_months=True,
            ),
            **_assumed(answer, language, "content_half_budget_eur"),
        ),
        text(
            "derivation-reached",
            language,
            built=percent(built, language),
            reached=number(reached, language, decimals=0),
            **_assumed(answer, language, "regulars_today", "max_reach_share"),
        ),
    ]
    if all(math.isfinite(part) for part in parts):
        euros = dict(
            zip(("more", "stays", "referrals"), (money(p, language) for p in parts), strict=True)
        )
        total = money(sum(parts), language)
        steps.append(text("derivation-fan-value", language, total=total, **euros))
    else:
        steps.append(text("derivation-fan-value-endless", language))
    if reached >= 1 and budget > 0:
        steps.append(
            text(
                "derivation-fan-cost",
                language,
                budget=money(budget, language, decimals=0),
                reached=number(reached, language, decimals=0),
                cost=money(budget / reached, language),
            )
        )
    return steps


def ads_steps(answer: Answer, values: Values, language: Language) -> list[str]:
    """Return how ads earn: newcomers a month, cost of the average and the next, worth of one."""
    budget = answer.budget_eur_month
    curve = (values["first_cac_eur"], values["ads_newcomers_ceiling_month"])
    newcomers = float(ads(budget, *curve)[0])
    next_cost = float(ads_marginal_cac(budget, *curve)[0])
    worth = float(newcomer_value(values, "ads")[0])
    said = {
        "budget": money(budget, language, decimals=0),
        "newcomers": number(newcomers, language, decimals=1),
        **_assumed(answer, language, "first_cac_eur", "ads_newcomers_ceiling_month"),
    }
    is_limited = math.isfinite(float(curve[1][0]))
    if not is_limited:
        said.pop("ads_newcomers_ceiling_month")
    steps = [
        text(
            "derivation-newcomers" if is_limited else "derivation-newcomers-free", language, **said
        )
    ]
    if newcomers > 0:
        steps.append(
            text(
                "derivation-ads-cost",
                language,
                average=money(budget / newcomers, language),
                next=money(next_cost, language),
            )
        )
    steps.append(
        text(
            "derivation-ads-stay",
            language,
            stay=percent(float(stay_rate(values, "ads")[0]), language, decimals=1),
        )
    )
    if math.isfinite(worth):
        steps.append(text("derivation-ads-worth", language, worth=money(worth, language)))
    return steps


def result_steps(answer: Answer, language: Language) -> list[str]:
    """Return how the euros of each way and of the verdict come about."""
    steps = []
    for plan, result in answer.results.items():
        said = {
            "plan": plan_name(plan, language),
            "extra": money(result.extra_contribution_eur, language, decimals=0),
            "cost": money(result.cost_eur, language, decimals=0),
            "net": money(result.net_eur, language, decimals=0),
        }
        if result.roi is None:
            said.pop("extra")
            steps.append(text("derivation-net-free", language, plan=said["plan"]))
            continue
        returned = number(_PER * (1 + result.roi), language, decimals=0)
        steps.append(text("derivation-net", language, returned=returned, **said))
    steps += [
        text("derivation-break-even", language),
        text("derivation-trough", language),
        text("derivation-draws", language, draws=number(DRAWS, language)),
    ]
    return steps
