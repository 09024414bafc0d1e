"""The verdict word for word, in both languages, for firms of every kind.

The nine shops of the model description's section 12 and their figures come from tests/model/
vectors.json; the twelve sectors are the example firms of data/reference/sectors.json.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lib.i18n.catalog import LANGUAGES, Language
from lib.model.fields import FIELDS
from lib.model.sectors import SECTORS
from lib.sharing.code import decode, encode
from lib.sharing.state import ClientState
from lib.ui.answers import Answer, compute
from lib.ui.cumulative import chart_lines
from lib.ui.verdict import chance_sentence, opening, verdict_sentence

GOLDEN = Path(__file__).parent / "golden" / "verdicts.json"
VECTORS = json.loads((Path(__file__).parents[1] / "model" / "vectors.json").read_text("utf-8"))
FIELD_OF = {field.symbol: name for name, field in FIELDS.items()}
SHOPS = {
    vector["id"].removeprefix("verdict_"): vector
    for vector in VECTORS["model"]
    if vector["call"] == "verdict"
}


def shop_state(params: dict[str, Any], horizon: int = 36) -> ClientState:
    """A shop all of whose numbers are the owner's: the vectors' defaults and what differs."""
    symbols = {**VECTORS["defaults"], **params}
    overrides = {FIELD_OF[symbol]: value for symbol, value in symbols.items() if symbol != "H"}
    return ClientState(budget_eur_month=600.0, horizon_months=horizon, overrides=overrides)


def states() -> dict[str, ClientState]:
    found = {f"shop {name}": shop_state(vector["params"]) for name, vector in SHOPS.items()}
    found |= {f"sector {key}": ClientState(sector=key) for key in SECTORS}
    found |= {
        f"sector {key}, 60 months": ClientState(sector=key, horizon_months=60) for key in SECTORS
    }
    found["fully booked"] = shop_state({**SHOPS["salon"]["params"], "cap": 310})
    found["no customers"] = shop_state({"S0": 0, "n_org": 0, "M": None})
    found["nothing spent"] = ClientState(budget_eur_month=0.0)
    return found


def sentences(answer: Answer, language: Language) -> list[str]:
    said = [verdict_sentence(answer, language), *chart_lines(answer, language)[1:]]
    if answer.budget_eur_month > 0:
        said[:0] = [opening(answer, language)]
        said.append(chance_sentence(answer, language))
    return said


@pytest.fixture(scope="module")
def answers() -> dict[str, Answer]:
    return {name: compute(state) for name, state in states().items()}


def test_every_sentence_is_the_one_that_was_read_and_approved(
    answers: dict[str, Answer], is_updating: bool
) -> None:
    said = {
        name: {language: sentences(answer, language) for language in LANGUAGES}
        for name, answer in answers.items()
    }
    if is_updating:
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", "utf-8")
    assert said == json.loads(GOLDEN.read_text("utf-8"))


@pytest.mark.parametrize("name", SHOPS)
def test_the_published_shops_come_out_as_published(answers: dict[str, Answer], name: str) -> None:
    expected, found = SHOPS[name]["expect"], answers[f"shop {name}"].results
    assert found["content"].npv_eur == pytest.approx(expected["npv_content"])
    assert found["content"].break_even_month == expected["be_content"]
    assert found["ads"].npv_eur == pytest.approx(expected["npv_ads"])
    assert found["ads"].break_even_month == expected["be_ads"]
    assert found["half"].npv_eur == pytest.approx(expected["npv_half"])


def test_the_sectors_give_every_kind_of_answer(answers: dict[str, Answer]) -> None:
    kinds = Counter(
        answer.verdict.kind for name, answer in answers.items() if name.startswith("sector")
    )
    assert kinds["content"] >= 1
    assert kinds["ads"] >= 1
    assert kinds["mix"] + kinds["tie"] >= 1
    assert kinds["nothing"] >= 1


def test_named_cases_are_what_they_are_named(answers: dict[str, Answer]) -> None:
    assert answers["shop therapist"].verdict.kind == "tie"
    assert answers["fully booked"].verdict.kind == "nothing"
    assert answers["fully booked"].verdict.reason == "fully_booked"
    assert answers["no customers"].verdict.kind == "nothing"


def test_only_an_untouched_firm_is_an_example(answers: dict[str, Answer]) -> None:
    assert answers["sector bakery"].is_example
    assert not answers["shop cafe"].is_example


@pytest.mark.parametrize("name", ["shop therapist", "sector bakery, 60 months", "fully booked"])
def test_a_link_gives_the_same_figures_to_the_cent(answers: dict[str, Answer], name: str) -> None:
    again = compute(decode(encode(states()[name])).state)
    for plan, result in answers[name].results.items():
        assert again.results[plan] == result
        assert again.ranges[plan] == answers[name].ranges[plan]


def test_every_language_has_its_own_words(answers: dict[str, Answer]) -> None:
    for answer in answers.values():
        assert sentences(answer, "de") != sentences(answer, "en")
