"""The sections beyond the verdict, for firms of every kind, in both languages."""

import re

import pytest
from streamlit.testing.v1 import AppTest

from lib.sharing.code import encode
from lib.sharing.state import ClientState, Scenario

LANGUAGES = ("de", "en")
FIRMS = ("cafe", "fully booked", "no customers", "unlimited market", "no budget")
SECTIONS = ("split", "tipping_points", "importance", "goal")
ENGLISH_NUMBER = re.compile(r"€\d|\b[1-9]\d{0,2},\d{3}\b|\d\.\d{1,2}(?![\d.])")
GERMAN_NUMBER = re.compile(r"€\xa0|\b[1-9]\d{0,2}\.\d{3}\b|\d,\d{1,2}(?!\d)")
TRADE_WORDS = re.compile(r"\b(CLV|CAC|ROAS|KPI|Funnel|Engagement)\b")
NEVER_SHOWN = re.compile(r"\b(nan|NaN|inf|None|null)\b")


def page(section: str, firm: str, language: str) -> None:
    """Draw one section for one firm, as the page does when it is opened."""
    import importlib  # noqa: PLC0415 - AppTest runs this function as a script of its own

    import streamlit as st  # noqa: PLC0415 - as above

    from lib.sharing.state import ClientState  # noqa: PLC0415 - as above
    from lib.ui import state  # noqa: PLC0415 - as above
    from lib.ui.answers import compute  # noqa: PLC0415 - as above

    start = ClientState(language=language)
    states = {
        "cafe": start,
        "fully booked": start.with_values(sector="hair_beauty").with_override(
            "capacity_orders_month", 200.0
        ),
        "no customers": start.with_override("regulars_today", 0.0).with_override(
            "organic_newcomers_month", 0.0
        ),
        "unlimited market": start.with_values(sector="online_shop")
        .with_override("market_size", None)
        .with_override("ads_newcomers_ceiling_month", None),
        "no budget": start.with_values(budget_eur_month=0.0),
    }
    if "started" not in st.session_state:
        st.session_state["started"] = True
        state.keep(states[firm])
    importlib.import_module(f"lib.ui.{section}").draw(compute(state.current()), language)


def words(app: AppTest) -> list[str]:
    said = [element.value for element in (*app.markdown, *app.caption, *app.info, *app.warning)]
    said += [str(cell) for table in app.table for cell in table.value.to_numpy().ravel()]
    said += [str(column) for table in app.table for column in table.value.columns]
    return said


def opened(section: str, firm: str, language: str) -> AppTest:
    app = AppTest.from_function(page, args=(section, firm, language), default_timeout=60).run()
    assert not app.exception
    return app


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("firm", FIRMS)
@pytest.mark.parametrize("section", SECTIONS)
def test_every_section_speaks_its_language_and_shows_no_empty_number(
    section: str, firm: str, language: str
) -> None:
    said = words(opened(section, firm, language))
    assert said
    wrong = ENGLISH_NUMBER if language == "de" else GERMAN_NUMBER
    for line in said:
        assert not wrong.search(line), line
        assert not NEVER_SHOWN.search(line), line
        assert not TRADE_WORDS.search(line), line


@pytest.mark.parametrize("section", SECTIONS)
def test_without_a_budget_a_section_asks_for_one(section: str) -> None:
    app = opened(section, "no budget", "de")
    assert [info.value for info in app.info] == [
        "Tragen Sie oben ein Monatsbudget ein, dann lässt sich das ausrechnen."
    ]


def test_a_fully_booked_firm_keeps_its_money() -> None:
    said = words(opened("split", "fully booked", "de"))
    assert any("am besten aufgehoben" in line for line in said)


def test_a_fully_booked_firm_is_told_that_more_customers_do_not_help() -> None:
    said = words(opened("goal", "fully booked", "de"))
    assert "nicht erreichbar" in said


def test_another_goal_is_sought_at_once_and_what_is_no_amount_is_refused() -> None:
    app = opened("goal", "cafe", "de")
    assert any("Sie wollen €\xa0500." in line for line in words(app))
    app.text_input(key="goal").set_value("1.200").run()
    assert any("Sie wollen €\xa01.200." in line for line in words(app))
    app.text_input(key="goal").set_value("viel").run()
    assert app.error
    assert any("Sie wollen €\xa01.200." in line for line in words(app))


def test_charts_have_a_text_version() -> None:
    for section in ("split", "importance"):
        (chart,) = opened(section, "cafe", "de").get("vega_lite_chart")
        assert "€" in chart.proto.alt


def scenarios_page(code: str) -> None:
    """Draw the scenarios of a visit that starts with the state of a link."""
    import streamlit as st  # noqa: PLC0415 - AppTest runs this function as a script of its own

    from lib.sharing.code import decode  # noqa: PLC0415 - as above
    from lib.ui import scenarios, state  # noqa: PLC0415 - as above
    from lib.ui.answers import compute  # noqa: PLC0415 - as above

    if "started" not in st.session_state:
        st.session_state["started"] = True
        state.keep(decode(code).state)
    scenarios.draw(compute(state.current()), state.current().language)


def compared(state: ClientState) -> AppTest:
    app = AppTest.from_function(scenarios_page, args=(encode(state),), default_timeout=60).run()
    assert not app.exception
    return app


def kept(app: AppTest) -> ClientState:
    state = app.session_state["client_state"]
    assert isinstance(state, ClientState)
    return state


@pytest.mark.parametrize("language", LANGUAGES)
def test_scenarios_stand_beside_the_current_numbers_in_their_language(language: str) -> None:
    state = ClientState(
        language=language,
        scenarios=(
            Scenario("Höhere *Preise*", None, {"order_value_net_eur": 30.0}),
            Scenario("Ohne Budget", 0.0),
            Scenario("Kleiner Ort", None, {"market_size": 100.0}),
        ),
    )
    app = compared(state)
    assert len(app.metric) == 3 * 3  # the small town contradicts its regulars
    assert len(app.warning) == 1
    wrong = ENGLISH_NUMBER if language == "de" else GERMAN_NUMBER
    for line in [*words(app), *(metric.value for metric in app.metric)]:
        assert not wrong.search(line), line
        assert not NEVER_SHOWN.search(line), line
    assert "**Höhere \\*Preise\\***" in words(app)


def test_the_current_numbers_are_kept_renamed_taken_back_and_deleted() -> None:
    app = compared(ClientState().with_override("order_value_net_eur", 30.0))
    app.text_input(key="scenario-new-name").set_value("Teurer")
    app.button(key="scenario-keep").click().run()
    assert not app.exception
    assert kept(app).scenarios == (Scenario("Teurer", None, {"order_value_net_eur": 30.0}),)
    app.text_input(key="scenario-name-0").set_value(" Dreißig  Euro ").run()
    assert kept(app).scenarios[0].name == "Dreißig Euro"
    app.selectbox(key="scenario-number-0").set_value("regulars_today").run()
    app.text_input(key="scenario-0-regulars_today").set_value("1.200").run()
    assert kept(app).scenarios[0].overrides["regulars_today"] == 1200.0
    assert any("Stammkunden heute: 1.200 statt 859" in line for line in words(app))
    app.button(key="scenario-undo-0-regulars_today").click().run()
    assert "regulars_today" not in kept(app).scenarios[0].overrides
    app.button(key="scenario-delete-0").click().run()
    assert kept(app).scenarios == ()
    assert not app.exception


def test_a_scenario_becomes_the_current_numbers() -> None:
    app = compared(ClientState(scenarios=(Scenario("a", 900.0, {"regulars_today": 1200.0}),)))
    app.button(key="scenario-take-0").click().run()
    assert kept(app).budget_eur_month == 900.0
    assert kept(app).overrides["regulars_today"] == 1200.0
    assert any("Noch alles wie jetzt." in line for line in words(app))


def test_a_number_out_of_bounds_stays_out_of_the_scenario() -> None:
    app = compared(ClientState(scenarios=(Scenario("a"),)))
    app.selectbox(key="scenario-number-0").set_value("contribution_margin").run()
    app.text_input(key="scenario-0-contribution_margin").set_value("150 %").run()
    assert app.error
    assert not kept(app).scenarios[0].overrides


def test_there_is_room_for_three_scenarios() -> None:
    app = compared(ClientState())
    for _ in range(3):
        app.button(key="scenario-keep").click().run()
    assert [scenario.name for scenario in kept(app).scenarios] == [
        "Szenario 1",
        "Szenario 2",
        "Szenario 3",
    ]
    assert not [button for button in app.button if button.key == "scenario-keep"]
