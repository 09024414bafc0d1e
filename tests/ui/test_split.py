"""The best split and the next euro, as numbers and as sentences."""

import pytest

from lib.model.assumptions import Assumptions
from lib.model.decisions import Split, best_split
from lib.model.plans import Plan
from lib.model.projection import project
from lib.ui.cash import in_cash
from lib.ui.split import Splits, next_euro_sentence, owner_steps, split_sentences, splits

THERAPIST = Assumptions.from_values(
    {
        "regulars_today": 300,
        "order_value_net_eur": 80,
        "contribution_margin": 0.85,
        "orders_per_regular_month": 0.8,
        "retention_rate_year": 0.6,
        "newcomer_stay_rate": 0.5,
        "organic_newcomers_month": 16,
        "referrals_per_regular_year": 0.5,
        "first_cac_eur": 150,
        "ads_newcomers_ceiling_month": 8,
    }
)
NB = "\u00a0"


def test_the_published_therapist_splits_as_computed_elsewhere() -> None:
    """Vector best_split_therapist of tests/model/vectors.json."""
    found = splits(THERAPIST, 1500.0, 50)
    assert (found.spent.content_eur, found.spent.ads_eur) == pytest.approx((600.0, 900.0))
    assert found.spent.npv_eur == pytest.approx(26577.423190916987, rel=1e-9)
    assert found.content_eur[found.best] == pytest.approx(600.0)
    assert found.net_eur[found.best] == pytest.approx(found.spent.npv_eur)


def test_in_cash_the_value_of_a_split_is_what_the_chart_of_cumulative_euros_ends_at() -> None:
    found = splits(in_cash(THERAPIST), 600.0, 24)
    plan = Plan(content_eur=found.spent.content_eur, ads_eur=found.spent.ads_eur)
    end = project(THERAPIST, {"plan": plan})["plan"].cumulative_eur[0, -1]
    assert found.spent.npv_eur == pytest.approx(end, rel=1e-9)


def test_money_in_the_till_never_makes_it_worse() -> None:
    found = splits(in_cash(THERAPIST), 600.0, 12)
    assert found.free.npv_eur >= found.spent.npv_eur
    assert found.free == best_split(in_cash(THERAPIST), 600.0, 12, spend_all=False)


@pytest.mark.parametrize(
    ("budget", "steps"),
    [(600, 24), (500, 20), (750, 15), (400, 20), (330, 22), (4150, 20), (7, 20)],
)
def test_amounts_are_round_where_the_budget_allows(budget: float, steps: int) -> None:
    assert owner_steps(budget) == steps


def example(spent: Split, free: Split, nets: tuple[float, ...] = (900.0, 1200.0, 500.0)) -> Splits:
    return Splits((0.0, 300.0, 600.0), nets, spent, free, 21_600.0)


@pytest.mark.parametrize(
    ("free", "said"),
    [
        (Split(300.0, 300.0, 1200.0), "Auch der letzte Teil des Budgets bringt mehr zurück"),
        (Split(0.0, 0.0, 0.0), "Keine Aufteilung bringt zurück, was sie kostet."),
        (Split(0.0, 300.0, 1500.0), f"€{NB}300 für Werbung, und €{NB}300 im Monat bleiben"),
        (Split(300.0, 0.0, 1500.0), f"€{NB}300 für Inhalte, und €{NB}300 im Monat bleiben"),
    ],
)
def test_the_sentence_says_whether_money_should_stay_in_the_till(free: Split, said: str) -> None:
    spent = Split(300.0, 300.0, 1200.0)
    first, second = split_sentences(example(spent, free), "drei Jahren", "de")
    assert first == (
        f"Wird das ganze Budget ausgegeben, bleibt am meisten bei €{NB}300 für Inhalte und "
        f"€{NB}300 für Werbung im Monat: nach drei Jahren €{NB}1.200, verglichen mit nichts "
        "ausgeben."
    )
    assert said in second


def test_a_split_that_makes_no_difference_is_not_recommended() -> None:
    nets = (-21_600.0, -21_590.0, -21_600.0)
    found = example(Split(300.0, 300.0, -21_590.0), Split(0.0, 0.0, 0.0), nets)
    assert "macht hier keinen Unterschied" in split_sentences(found, "drei Jahren", "de")[0]


def test_the_next_euro_names_both_sides() -> None:
    sentence = next_euro_sentence("today", {"content": 1.1, "ads": 0.8}, "de")
    assert f"in Inhalten €{NB}1,10 zurück, in Werbung €{NB}0,80" in sentence
