"""What is left of a budget, by the share of it that goes into content."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

import altair as alt
import pandas as pd

from lib.charts.theme import CONTENT, NOT_WHITE_NOT_BLACK, styled
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money

HEIGHT: Final = 260
_HEADROOM: Final = 0.08
"""Share of the span left free above and below the line."""


def split_rows(
    content_eur: Sequence[float], net_eur: Sequence[float], best: int, language: Language
) -> pd.DataFrame:
    """Return one row per split of the budget.

    Parameters
    ----------
    content_eur
        Euro a month for content, rising from 0 to the whole budget.
    net_eur
        What is left after the horizon, euro.
    best
        Index of the best split.
    language
        Language of the tooltips.
    """
    budget = max(content_eur)
    return pd.DataFrame(
        {
            "share": [euros / budget for euros in content_eur],
            "eur": list(net_eur),
            "is_best": [at == best for at in range(len(net_eur))],
            "content": [money(euros, language, decimals=0) for euros in content_eur],
            "ads": [money(budget - euros, language, decimals=0) for euros in content_eur],
        }
    )


@lru_cache(maxsize=4)
def split_spec(language: Language) -> Mapping[str, Any]:
    """Return the Vega-Lite specification; its rows come from ``split_rows``."""
    base = alt.Chart(alt.NamedData("rows"))
    x = alt.X(
        "share:Q",
        title=text("chart-split-axis", language),
        scale=alt.Scale(domain=[0, 1], nice=False),
        axis=alt.Axis(format=".0%", values=[0, 0.25, 0.5, 0.75, 1], grid=False, labelFlush=True),
    )
    y = alt.Y("eur:Q", title=None, axis=alt.Axis(format="$,.0f", tickCount=5, gridOpacity=0.35))
    tooltip = [
        alt.Tooltip("content:N", title=text("chart-plan-content", language)),
        alt.Tooltip("ads:N", title=text("chart-plan-ads", language)),
        alt.Tooltip("eur:Q", title=text("chart-split-left", language), format="$,.0f"),
    ]
    zero = (
        base.transform_filter("datum.share == 0")
        .mark_rule(color=NOT_WHITE_NOT_BLACK, strokeWidth=1.5)
        .encode(y=alt.datum(0))
    )
    line = base.mark_line(color=CONTENT, strokeWidth=3).encode(x=x, y=y)
    points = base.mark_point(color=CONTENT, filled=True, opacity=1).encode(
        x=x,
        y=y,
        size=alt.condition("datum.is_best", alt.value(260), alt.value(36)),
        tooltip=tooltip,
    )
    chart = alt.layer(zero, line, points).properties(height=HEIGHT, width="container")
    return without_data(styled(chart, language))


def without_data(spec: dict[str, Any]) -> dict[str, Any]:
    """Return a specification whose data is left to the caller, in every layer."""
    for part in (spec, *spec.get("layer", [])):
        part.pop("data", None)
        part.pop("datasets", None)
    return spec


def with_domain(
    spec: Mapping[str, Any], channel: str, values: Sequence[float], headroom: float = _HEADROOM
) -> dict[str, Any]:
    """Return the specification with one axis fixed to what the values need, zero included.

    Vega would find the domain by itself, but warns on the console while the rows are on their way.
    """
    low, high = min(0.0, *values), max(0.0, *values)
    room = headroom * max(high - low, 1.0)
    domain = [low - room if low < 0.0 else 0.0, high + room]
    layers = []
    for layer in spec["layer"]:
        axis = {**layer["encoding"].get(channel, {}), "scale": {"domain": domain, "nice": False}}
        has_axis = channel in layer["encoding"]
        encoding = {**layer["encoding"], channel: axis} if has_axis else layer["encoding"]
        layers.append({**layer, "encoding": encoding})
    return {**spec, "layer": layers}
