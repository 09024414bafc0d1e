"""The chart of cumulative euros: rows, specification, language."""

import numpy as np
import pytest

from lib.charts.cumulative import PlanLine, cumulative_rows, cumulative_spec
from lib.charts.theme import PLAN_COLOURS, vega_locale
from lib.i18n.catalog import Language

PLANS = ("content", "ads", "half", "today")


def lines() -> list[PlanLine]:
    rising = np.linspace(-300.0, 900.0, 12)
    return [
        PlanLine("content", rising, rising - 50, rising + 50, break_even_month=4),
        PlanLine("ads", rising / 2),
    ]


def test_every_plan_starts_at_zero_euros_in_month_zero() -> None:
    rows = cumulative_rows(lines(), "de")
    starts = rows[(rows["role"] == "line") & (rows["month"] == 0)]
    assert starts["eur"].tolist() == [0.0, 0.0]


def test_a_plan_has_one_row_a_month_with_its_running_total() -> None:
    rows = cumulative_rows(lines(), "de")
    content = rows[(rows["role"] == "line") & (rows["plan"] == "Inhalte")]
    assert content["month"].tolist() == list(range(13))
    assert content["eur"].iloc[1:].to_numpy() == pytest.approx(lines()[0].likely_eur)


def test_marks_lie_on_the_line_they_belong_to() -> None:
    rows = cumulative_rows(lines(), "de", ("content", "ads", 6))
    marks = rows.set_index("role")
    assert marks.loc["break_even", "eur"] == pytest.approx(lines()[0].likely_eur[3])
    assert marks.loc["crossover", "eur"] == pytest.approx(lines()[0].likely_eur[5])
    assert marks.loc["break_even", "label"] == (
        "Inhalte für Stammkunden: ab Monat 4 ist das Geld wieder da"
    )


def test_no_mark_where_the_money_never_comes_back() -> None:
    rows = cumulative_rows([lines()[1]], "de")
    assert set(rows["role"]) == {"line"}


@pytest.mark.parametrize("horizon", [1, 6, 12, 24, 36, 48, 60, 120])
@pytest.mark.parametrize("language", ["de", "en"])
def test_the_axis_ends_at_the_horizon(language: Language, horizon: int) -> None:
    spec = cumulative_spec(language, horizon, PLANS, has_band=True)
    scales = [
        layer["encoding"]["x"]["scale"]["domain"]
        for layer in spec["layer"]
        if "x" in layer["encoding"]
    ]
    assert scales
    assert all(domain == [0, horizon] for domain in scales)


def test_the_specification_carries_no_data_of_its_own() -> None:
    spec = cumulative_spec("de", 36, PLANS, has_band=True)
    assert "datasets" not in spec
    assert "data" not in spec
    assert all("data" not in layer for layer in spec["layer"])


def test_german_charts_write_german_numbers_and_months() -> None:
    locale = vega_locale("de")
    assert locale["number"]["decimal"] == ","
    assert locale["number"]["thousands"] == "."
    assert locale["number"]["currency"] == ["€\u00a0", ""]
    assert locale["time"]["months"][0] == "Jänner"
    assert locale["time"]["shortMonths"][0] == "Jän"
    assert locale["time"]["days"][0] == "Sonntag"


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("background", ["#FCFBF8", "#15191D"])
@pytest.mark.parametrize("colour", PLAN_COLOURS.values(), ids=PLAN_COLOURS)
def test_every_colour_stands_out_from_both_backgrounds(colour: str, background: str) -> None:
    """Web Content Accessibility Guidelines 2.2, 1.4.11: graphics need a contrast of 3 : 1."""
    bright, dark = sorted((luminance(colour), luminance(background)), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 3.0
