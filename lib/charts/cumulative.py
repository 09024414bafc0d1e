"""Euros put together month by month, one line a plan, against spending nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import altair as alt
import numpy as np
import numpy.typing as npt
import pandas as pd

from lib.charts.theme import NOT_WHITE_NOT_BLACK, PLAN_COLOURS, PLAN_DASHES, styled
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import number

HEIGHT: Final = 380
_YEAR: Final = 12
_LEGEND: Final = alt.Legend(
    orient="top", columns=2, symbolType="stroke", symbolStrokeWidth=4, symbolOpacity=1
)
_HEADROOM: Final = 0.06
"""Share of the span left free above and below the lines."""


@dataclass(frozen=True)
class PlanLine:
    """What one plan looks like on the chart.

    Parameters
    ----------
    plan
        Key of the plan: content, ads, half or today.
    likely_eur
        Cumulative net euros after months 1..H, shape (H,).
    low_eur, high_eur
        10th and 90th percentile of the same, shape (H,); None where nothing was drawn.
    break_even_month
        First month (1..H) from which the line stays at or above 0; None for never.
    """

    plan: str
    likely_eur: npt.NDArray[np.float64]
    low_eur: npt.NDArray[np.float64] | None = None
    high_eur: npt.NDArray[np.float64] | None = None
    break_even_month: int | None = None


def cumulative_rows(
    lines: Sequence[PlanLine],
    language: Language,
    crossover: tuple[str, str, int] | None = None,
) -> pd.DataFrame:
    """Return the chart's rows: one per plan and month, then the marks for break-even and crossover.

    Parameters
    ----------
    lines
        The plans, in the order of the legend.
    language
        Language of plan names and tooltips.
    crossover
        (plan that overtakes, plan that is overtaken, month), or None.
    """
    months = len(lines[0].likely_eur) + 1
    missing = np.full(months, np.nan)
    names = [_short_name(line.plan, language) for line in lines]
    columns: dict[str, Any] = {
        "role": np.repeat("line", months * len(lines)),
        "plan": np.repeat(names, months),
        "month": np.tile(np.arange(months), len(lines)),
        "eur": np.concatenate([_from_start(line.likely_eur) for line in lines]),
        "low": np.concatenate([_from_start(line.low_eur, missing) for line in lines]),
        "high": np.concatenate([_from_start(line.high_eur, missing) for line in lines]),
        "label": np.repeat(names, months),
        "when": np.tile([month_text(month, language) for month in range(months)], len(lines)),
    }
    marks = [_break_even_row(line, language) for line in lines if line.break_even_month]
    if crossover is not None:
        marks.append(_crossover_row(lines, crossover, language))
    return pd.DataFrame(
        {
            name: np.concatenate([values, [mark[name] for mark in marks]]) if marks else values
            for name, values in columns.items()
        }
    )


def _from_start(
    euros: npt.NDArray[np.float64] | None, missing: npt.NDArray[np.float64] | None = None
) -> npt.NDArray[np.float64]:
    """Return a series from month 0 on, where it is 0; all missing where nothing was drawn."""
    if euros is None:
        return missing if missing is not None else np.empty(0)
    return np.concatenate(([0.0], euros))


def _break_even_row(line: PlanLine, language: Language) -> dict[str, Any]:
    """Return the mark where a plan's money is back."""
    month = int(line.break_even_month or 0)
    return _mark_row("break_even", line, month, language)


def _crossover_row(
    lines: Sequence[PlanLine], crossover: tuple[str, str, int], language: Language
) -> dict[str, Any]:
    """Return the mark where one plan overtakes another."""
    ahead, _, month = crossover
    line = next(line for line in lines if line.plan == ahead)
    return _mark_row("crossover", line, month, language)


def _mark_row(role: str, line: PlanLine, month: int, language: Language) -> dict[str, Any]:
    """Return a mark on a plan's line, with the sentence that explains it."""
    return {
        "role": role,
        "plan": _short_name(line.plan, language),
        "month": month,
        "eur": float(line.likely_eur[month - 1]),
        "low": np.nan,
        "high": np.nan,
        "label": text(
            f"chart-{role.replace('_', '-')}",
            language,
            month=number(month, language),
            plan=plan_name(line.plan, language),
        ),
        "when": month_text(month, language),
    }


def plan_name(plan: str, language: Language) -> str:
    """Return what the plan is called in a sentence."""
    return text(f"plan-{plan}", language)


def _short_name(plan: str, language: Language) -> str:
    """Return what the plan is called in the legend, short enough for a phone."""
    return text(f"chart-plan-{plan}", language)


@lru_cache(maxsize=256)
def month_text(month: int, language: Language) -> str:
    """Return how a month of the horizon is called: "Start", then "nach 14 Monaten"."""
    return text("chart-month", language, month=month, month_text=number(month, language))


@lru_cache(maxsize=32)
def cumulative_spec(
    language: Language, horizon_months: int, plans: tuple[str, ...], has_band: bool
) -> Mapping[str, Any]:
    """Return the Vega-Lite specification; its rows come from ``cumulative_rows``.

    Parameters
    ----------
    language
        Language of axes, legend and number locale.
    horizon_months
        Last month on the axis, 1..120.
    plans
        Keys of the plans in the order of the legend.
    has_band
        Whether the rows carry low and high.
    """
    x = _month_axis(language, horizon_months)
    colour = _plan_colour(language, plans)
    base = alt.Chart(alt.NamedData("rows"))
    layers = [_zero_rule(base)]
    if has_band:
        layers.append(_bands(base, x, colour))
    layers += [_lines(base, x, colour, language, plans), *_marks(base, x, colour)]
    chart = alt.layer(*layers).properties(height=HEIGHT, width="container")
    spec = styled(chart, language)
    return _without_data(spec)


def with_euro_domain(spec: Mapping[str, Any], rows: pd.DataFrame) -> dict[str, Any]:
    """Return the specification with the euro axis fixed to what the rows need, zero included.

    Vega would find the domain by itself, but warns on the console while the rows are on their way.
    """
    seen = rows[["eur", "low", "high"]].to_numpy(dtype=np.float64)
    low, high = min(0.0, float(np.nanmin(seen))), max(0.0, float(np.nanmax(seen)))
    room = _HEADROOM * max(high - low, 1.0)
    domain = [low - room if low < 0.0 else 0.0, high + room]
    layers = []
    for layer in spec["layer"]:
        encoding = layer["encoding"]
        y = {**encoding["y"], "scale": {"domain": domain, "nice": False}}
        layers.append({**layer, "encoding": {**encoding, "y": y}})
    return {**spec, "layer": layers}


def _without_data(spec: dict[str, Any]) -> dict[str, Any]:
    """Return the specification with its data left to the caller, in every layer."""
    spec.pop("data", None)
    spec.pop("datasets", None)
    for layer in spec.get("layer", []):
        layer.pop("data", None)
    return spec


def _month_axis(language: Language, horizon_months: int) -> alt.X:
    """Return the time axis: years where the horizon has at least two of them, else months."""
    by_years = horizon_months >= 2 * _YEAR
    step = _YEAR if by_years else max(1, horizon_months // 4)
    start = text("chart-axis-start", language)
    one = text("chart-axis-year" if by_years else "chart-axis-month", language)
    more = text("chart-axis-years" if by_years else "chart-axis-months", language)
    shown = f"datum.value / {_YEAR if by_years else 1}"
    expr = f"datum.value == 0 ? '{start}' : {shown} == 1 ? '1 {one}' : {shown} + ' {more}'"
    return alt.X(
        "month:Q",
        title=None,
        scale=alt.Scale(domain=[0, horizon_months], nice=False),
        axis=alt.Axis(
            values=list(range(0, horizon_months + 1, step)),
            labelExpr=expr,
            grid=False,
            tickSize=6,
            labelFlush=True,
        ),
    )


def _plan_colour(language: Language, plans: tuple[str, ...]) -> alt.Color:
    """Return the plans' colours with the legend above the chart."""
    return alt.Color(
        "plan:N",
        title=None,
        scale=alt.Scale(
            domain=[_short_name(p, language) for p in plans], range=[PLAN_COLOURS[p] for p in plans]
        ),
        legend=_LEGEND,
    )


def _zero_rule(base: alt.Chart) -> alt.Chart:
    """Return the line of spending nothing."""
    rule: alt.Chart = (
        base.transform_filter("datum.role == 'line' && datum.month == 0")
        .mark_rule(color=NOT_WHITE_NOT_BLACK, strokeWidth=1.5)
        .encode(y=alt.datum(0))
    )
    return rule


def _bands(base: alt.Chart, x: alt.X, colour: alt.Color) -> alt.Chart:
    """Return the range from the 10th to the 90th percentile of each plan that has one."""
    bands: alt.Chart = (
        base.transform_filter("datum.role == 'line' && isValid(datum.low)")
        .mark_area(opacity=0.16, interpolate="monotone")
        .encode(x=x, y=alt.Y("low:Q"), y2="high:Q", color=colour)
    )
    return bands


def _lines(
    base: alt.Chart, x: alt.X, colour: alt.Color, language: Language, plans: tuple[str, ...]
) -> alt.Chart:
    """Return one line a plan with its tooltip."""
    lines: alt.Chart = (
        base.transform_filter("datum.role == 'line'")
        .mark_line(strokeWidth=3, interpolate="monotone")
        .encode(
            x=x,
            y=alt.Y(
                "eur:Q",
                title=None,
                axis=alt.Axis(format="$,.0f", tickCount=6, gridOpacity=0.35),
            ),
            color=colour,
            strokeDash=alt.StrokeDash(
                "plan:N",
                title=None,
                scale=alt.Scale(
                    domain=[_short_name(p, language) for p in plans],
                    range=[PLAN_DASHES[p] for p in plans],
                ),
                legend=_LEGEND,
            ),
            tooltip=[
                alt.Tooltip("plan:N", title=text("chart-tooltip-plan", language)),
                alt.Tooltip("when:N", title=text("chart-tooltip-when", language)),
                alt.Tooltip("eur:Q", title=text("chart-tooltip-amount", language), format="$,.0f"),
            ],
        )
    )
    return lines


def _marks(base: alt.Chart, x: alt.X, colour: alt.Color) -> list[alt.Chart]:
    """Return the points of break-even (diamond) and crossover (circle) with their labels."""
    marks = base.transform_filter("datum.role != 'line'")
    point = marks.mark_point(size=170, filled=True, opacity=1, strokeWidth=2).encode(
        x=x,
        y="eur:Q",
        color=colour,
        shape=alt.Shape(
            "role:N",
            scale=alt.Scale(domain=["break_even", "crossover"], range=["diamond", "circle"]),
            legend=None,
        ),
        tooltip=[alt.Tooltip("label:N", title=" ")],
    )
    return [point]
