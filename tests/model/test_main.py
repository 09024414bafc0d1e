"""The command line, as people and checks use it: started as a program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PRINTED = [
    "cost_eur",
    "extra_contribution_eur",
    "net_eur",
    "npv_eur",
    "npv_with_residual_eur",
    "roi",
    "break_even_month",
    "trough_eur",
    "extra_regulars",
    "cost_per_extra_regular_eur",
    "new_by_ads",
    "cac_eur",
    "engaged_fans",
    "cost_per_engaged_fan_eur",
    "regulars_end",
    "cumulative_eur",
]
SCENARIO: dict[str, Any] = {
    "assumptions": {"regulars_today": 900, "market_size": None, "horizon_months": 24},
    "plans": {"content": {"content_eur": 600}, "ads": {"ads_eur": 600}, "nothing": {}},
}


def run(text: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "lib.model", *(arguments or ("-",))],
        input=text,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def answer(scenario: dict[str, Any]) -> dict[str, Any]:
    done = run(json.dumps(scenario))
    assert (done.returncode, done.stderr) == (0, "")
    plans: dict[str, Any] = json.loads(done.stdout)["plans"]
    return plans


def test_a_file_and_standard_input_give_the_same_figures(tmp_path):
    file = tmp_path / "scenario.json"
    file.write_text(json.dumps(SCENARIO), encoding="utf-8")
    assert run("", str(file)).stdout == run(json.dumps(SCENARIO)).stdout != ""


def test_every_plan_has_every_figure_and_null_where_none_is_defined():
    plans = answer(SCENARIO)
    assert list(plans) == ["content", "ads", "nothing"]
    for figures in plans.values():
        assert list(figures) == PRINTED
        assert len(figures["cumulative_eur"]) == 24
    nothing = plans["nothing"]
    assert (nothing["net_eur"], nothing["break_even_month"]) == (0.0, 1)
    assert nothing["roi"] is nothing["cac_eur"] is nothing["cost_per_engaged_fan_eur"] is None


def test_draws_add_ranges_and_the_same_seed_gives_the_same_figures():
    scenario = {**SCENARIO, "draws": 200, "seed": 7}
    first, again = answer(scenario), answer(scenario)
    other = answer({**scenario, "seed": 8})
    assert first == again != other
    for figures in first.values():
        found = figures["range"]
        assert found["net_eur"] == sorted(found["net_eur"])
        assert found["p_pays"] + found["p_never"] == pytest.approx(1.0)
    assert sum(figures["range"]["p_best"] for figures in first.values()) == pytest.approx(1.0)


def test_certain_numbers_give_ranges_without_width():
    certain = {name: [value] * 3 for name, value in CERTAIN.items()}
    plans = answer({"assumptions": certain, "plans": {"ads": {"ads_eur": 300}}, "draws": 5})
    figures = plans["ads"]
    assert figures["range"]["net_eur"] == pytest.approx([figures["net_eur"]] * 3)
    assert figures["range"]["npv_eur"] == pytest.approx([figures["npv_eur"]] * 3)


CERTAIN = {
    "regulars_today": 400, "order_value_net_eur": 25, "contribution_margin": 0.55,
    "orders_per_regular_month": 1.5, "retention_rate_year": 0.75, "newcomer_stay_rate": 0.3,
    "organic_newcomers_month": 22, "referrals_per_regular_year": 0.25, "max_reach_share": 0.4,
    "content_half_budget_eur": 600, "presence_half_life_months": 4, "churn_effect": 0.1,
    "frequency_effect": 0.05, "referral_effect": 0.2, "stay_effect": 0.1, "organic_effect": 0.05,
    "first_cac_eur": 80, "ads_newcomers_ceiling_month": 20, "ads_quality": 0.7,
    "referral_quality": 1.16, "promo_lift": 0.4, "promo_dip": 0.3, "promo_quality": 0.75,
    "discount_rate_year": 0.08,
}  # fmt: skip


def plans_of(**plan: Any) -> dict[str, Any]:
    return {"plans": {"a": plan}}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no valid JSON"),
        ('{"plans": ', "no valid JSON"),
        ("[]", "an object in braces"),
        ("[" * 100_000, "no valid JSON"),
        ('{"plans": {"a": {"ads_eur": NaN}}}', "NaN"),
        ('{"plans": {"a": {"ads_eur": Infinity}}}', "Infinity"),
        ('{"plans": {"a": {"ads_eur": 1e999}}}', "finite"),
        ('{"plans": {"a": {"ads_eur": 1' + "0" * 400 + "}}}", "finite"),
        (json.dumps({"plans": {}}), "at least one plan"),
        (json.dumps({}), "at least one plan"),
        (json.dumps({"plans": []}), "an object in braces"),
        (json.dumps({"plans": {"a": 600}}), "an object in braces"),
        (json.dumps(plans_of(content_eur=True)), "content_eur"),
        (json.dumps(plans_of(content_eur="600")), "content_eur"),
        (json.dumps(plans_of(content_eur=None)), "content_eur"),
        (json.dumps(plans_of(content_eur=-1)), "at least 0"),
        (json.dumps(plans_of(promo=2)), "0 or 1"),
        (json.dumps(plans_of(ads_eur=[1, 2])), "36"),
        (json.dumps(plans_of(ads_eur=[])), "36"),
        (json.dumps(plans_of(ads_eur=[[1]] * 36)), "ads_eur"),
        (json.dumps(plans_of(ad_eur=1)), "ad_eur"),
        (json.dumps({**SCENARIO, "drawz": 1}), "drawz"),
        (json.dumps({**SCENARIO, "draws": -1}), "draws"),
        (json.dumps({**SCENARIO, "draws": True}), "draws"),
        (json.dumps({**SCENARIO, "draws": 2.5}), "draws"),
        (json.dumps({**SCENARIO, "seed": -1}), "seed"),
        (json.dumps({**SCENARIO, "assumptions": {"regulars": 1}}), "regulars"),
        (json.dumps({**SCENARIO, "assumptions": {"presence_today": 1}}), "below 1"),
        (json.dumps({**SCENARIO, "assumptions": {"contribution_margin": 0}}), "above 0"),
        (json.dumps({**SCENARIO, "assumptions": {"horizon_months": 121}}), "120"),
        (json.dumps({**SCENARIO, "assumptions": {"horizon_months": 1.5}}), "whole"),
        (json.dumps({**SCENARIO, "assumptions": {"horizon_months": [12, 24, 36]}}), "whole"),
        (json.dumps({**SCENARIO, "assumptions": {"market_size": 400}}), "regulars_today"),
        (json.dumps({**SCENARIO, "assumptions": {"churn_effect": None}}), "churn_effect"),
        (json.dumps({**SCENARIO, "assumptions": {"churn_effect": [0.3, 0.2, 0.1]}}), "rising"),
        (json.dumps({**SCENARIO, "assumptions": {"churn_effect": [0.1, 0.2]}}), "likely"),
        (json.dumps({**SCENARIO, "assumptions": {"market_size": [None, 900, 990]}}), "null"),
    ],
)
def test_what_cannot_be_computed_is_one_sentence_and_exit_2(text, words):
    done = run(text)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_a_missing_file_a_folder_and_a_missing_argument_are_one_sentence_too(tmp_path):
    (tmp_path / "latin").write_bytes(b'{"plans": "\xe4"}')
    for arguments in ([str(tmp_path / "none.json")], [str(tmp_path)], [str(tmp_path / "latin")]):
        done = run("", *arguments)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    done = run("", "one.json", "two.json")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


def test_numbers_too_large_to_compute_are_null_never_nan():
    huge = {"regulars_today": 1e300, "market_size": None, "order_value_net_eur": 1e300}
    plans = answer({"assumptions": huge, "plans": {"a": {"content_eur": 1e300}}})
    assert plans["a"]["net_eur"] is None
