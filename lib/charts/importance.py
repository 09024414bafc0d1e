"""How far each number moves the comparison of content and ads: bars, the longest on top."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

import altair as alt
import pandas as pd

from lib.charts.split import without_data
from lib.charts.theme import ADS, CONTENT, NOT_WHITE_NOT_BLACK, styled
from lib.i18n.catalog import Language, text

_ROW: Final = 46
"""Height of a bar with its name above it: beside it the name would not fit on a phone."""


def importance_rows(bars: Sequence[tuple[str, float, float]]) -> pd.DataFrame:
    """Return one row per number: its name, and content ahead of ads at its low and high end.

    Parameters
    ----------
    bars
        (name, euro at the low end, euro at the high end), the longest bar first.
    """
    names, lows, highs = zip(*bars, strict=True)
    return pd.DataFrame(
        {
            "name": names,
            "place": range(len(bars)),
            "from": [min(pair) for pair in zip(lows, highs, strict=True)],
            "to": [max(pair) for pair in zip(lows, highs, strict=True)],
            "at_low": lows,
            "at_high": highs,
        }
    )


@lru_cache(maxsize=32)
def importance_spec(language: Language, bars: int) -> Mapping[str, Any]:
    """Return the Vega-Lite specification; its rows come from ``importance_rows``."""
    base = alt.Chart(alt.NamedData("rows"))
    y = alt.Y("place:O", axis=None, scale=alt.Scale(paddingInner=0.62, paddingOuter=0.5))
    x = alt.X("from:Q", title=None, axis=alt.Axis(format="$,.0f", tickCount=4, gridOpacity=0.35))
    tooltip = [
        alt.Tooltip("name:N", title=text("chart-importance-number", language)),
        alt.Tooltip("at_low:Q", title=text("chart-importance-low", language), format="$,.0f"),
        alt.Tooltip("at_high:Q", title=text("chart-importance-high", language), format="$,.0f"),
    ]
    # Left of zero ads are ahead, right of it content: the bar takes the colour of who is ahead.
    behind = (
        base.transform_filter("datum.from < 0")
        .transform_calculate(end="min(datum.to, 0)")
        .mark_bar(color=ADS)
        .encode(x=x, x2="end:Q", y=y, tooltip=tooltip)
    )
    ahead = (
        base.transform_filter("datum.to > 0")
        .transform_calculate(start="max(datum.from, 0)")
        .mark_bar(color=CONTENT)
        .encode(x=alt.X("start:Q", title=None), x2="to:Q", y=y, tooltip=tooltip)
    )
    zero = (
        base.transform_filter("datum.place == 0")
        .mark_rule(color=NOT_WHITE_NOT_BLACK, strokeWidth=1.5)
        .encode(x=alt.X(datum=0))
    )
    names = base.mark_text(
        align="left", baseline="bottom", dy=-9, fontSize=13, color=NOT_WHITE_NOT_BLACK
    ).encode(x=alt.value(0), y=y, text="name:N")
    chart = alt.layer(behind, ahead, zero, names).properties(height=_ROW * bars, width="container")
    return without_data(styled(chart, language))
