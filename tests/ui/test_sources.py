"""Where a figure was read: never claimed more than the reference says."""

import pytest

from lib.i18n.catalog import LANGUAGES, Language, text
from lib.model.reference import presets, sources, tax
from lib.model.sectors import SECTORS
from lib.ui.assumption_editor import GROUPS
from lib.ui.sources import source_sentence, starting_figure


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sector", SECTORS)
def test_every_starting_figure_has_its_sentence_and_its_source(
    sector: str, language: Language
) -> None:
    for names in GROUPS.values():
        for name in names:
            lines = starting_figure(name, sector, language)
            assert len(lines) in (0, 2)
            assert all(line.strip() for line in lines)


def test_what_was_read_names_title_publisher_and_year() -> None:
    sentence = source_sentence("seen", "richtsatz25", "de")
    assert sentence.startswith("Quelle:")
    assert "2025" in sentence
    assert sources()["richtsatz25"].address in sentence


def test_an_assumption_is_never_shown_as_read() -> None:
    assert presets()["cafe_restaurant"]["order_value_eur_gross"].likely.basis == "assumption"
    _, source = starting_figure("order_value_net_eur", "cafe_restaurant", "de")
    assert "Annahme" in source
    assert "kein Beweis" in source
    assert source_sentence("assumption", "richtsatz25", "de") == text("source-none", "de")


def test_a_source_without_a_year_shows_none() -> None:
    assert "date not shown" in sources()["wko_ust"].year
    assert "date" not in source_sentence("seen", "wko_ust", "de")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_tax_rule_has_a_source_that_can_be_named(language: Language) -> None:
    rules = (*tax().vat_rates, tax().reverse_charge)
    assert all(source_sentence(rule.basis, rule.source, language) for rule in rules)
