"""The page "Annahmen": every number with range, origin and reset, with VAT or without."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.model.fields import FIELDS
from lib.sharing.code import _checksum, decode, encode
from lib.sharing.state import HORIZON, ClientState
from lib.ui.assumption_editor import GROUPS

ROOT = Path(__file__).parents[2]
PAGE = "pages/assumptions.py"
ENGLISH_NUMBER = re.compile(r"€\d|\b[1-9]\d{0,2},\d{3}\b|\d\.\d{1,2}(?![\d.])|\d%")
GERMAN_NUMBER = re.compile(r"€\xa0|\b[1-9]\d{0,2}\.\d{3}\b|\d,\d{1,2}(?!\d)|\d\s%")
NEVER_SHOWN = re.compile(r"\b(nan|NaN|inf|None)\b")
PRICE = "number-order_value_net_eur"
START = ClientState()


def opened(app: AppTest, state: ClientState = START, *groups: str) -> AppTest:
    for group in groups:
        app.session_state[f"section-{group}"] = True
    app.query_params["s"] = encode(state)
    app.run()
    return app.switch_page(PAGE).run()


def state_of(app: AppTest) -> ClientState:
    """Return what a copied link gives back."""
    assert not app.exception
    decoded = decode(encode(app.session_state["client_state"]))
    assert decoded.problems == ()
    return decoded.state


def words(app: AppTest) -> list[str]:
    assert not app.exception
    said = [e.value for e in (*app.markdown, *app.caption, *app.header, *app.title)]
    said += [e.value for e in (*app.info, *app.warning, *app.error)]
    said += [f"{e.label} {e.value}" for e in app.text_input]
    said += [option for select in app.selectbox for option in select.options]
    return [text for text in said if text]


def typed(app: AppTest, key: str, value: str) -> AppTest:
    return app.text_input(key=key).set_value(value).run()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("situation", ["no data", "demo", "link"])
def test_the_page_speaks_one_language_and_shows_no_leftovers(
    app: AppTest, situation: str, language: str
) -> None:
    state = ClientState(language=language)
    if situation == "link":
        state = state.with_values(sector="hair_beauty", is_entry_gross=True, vat_rate=0.1)
        state = state.with_override("regulars_today", 1500).with_override(
            "capacity_orders_month", 900
        )
        state = state.with_range("regulars_today", 1200, 1400)
    if situation == "demo":
        app.query_params["s"] = encode(state)
        app.run().switch_page("pages/upload.py").run()
        app.button(key="demo-cafe").click().run()
        for group in (*GROUPS, "vat"):
            app.session_state[f"section-{group}"] = True
        app.switch_page(PAGE).run()
    else:
        opened(app, state, *GROUPS, "vat")
    wrong = ENGLISH_NUMBER if language == "de" else GERMAN_NUMBER
    said = words(app)
    assert len(said) > 100
    for line in said:
        if "](http" in line:  # a source keeps its own title
            continue
        assert not wrong.search(line), line
        assert not NEVER_SHOWN.search(line), line


def test_every_number_of_the_model_has_its_place_exactly_once() -> None:
    names = [name for group in GROUPS.values() for name in group]
    assert sorted(names) == sorted(FIELDS)


def test_only_the_business_is_open_at_first_and_the_rest_costs_nothing(app: AppTest) -> None:
    opened(app)
    keys = {field.key for field in app.text_input}
    assert {f"number-{name}" for name in GROUPS["business"]} <= keys
    assert not {f"number-{name}" for name in GROUPS["content"]} & keys


def test_a_typed_range_counts_wider_and_comes_back_from_the_link(app: AppTest) -> None:
    opened(app)
    typed(app, "number-regulars_today-low", "700")
    typed(app, "number-regulars_today-high", "1.000")
    state = state_of(app)
    assert state.ranges == {"regulars_today": (700, 1000)}
    assert any("Wir rechnen mit 620,5 bis 1.070,5" in line for line in words(app))
    again = opened(AppTest.from_file(ROOT / "app.py", default_timeout=60), state)
    assert again.text_input(key="number-regulars_today-low").value == "700"
    assert again.text_input(key="number-regulars_today-high").value == "1.000"


def test_low_above_high_is_named_stays_in_its_field_and_counts_for_nothing(app: AppTest) -> None:
    opened(app)
    before = [header.value for header in app.header]
    typed(app, "number-regulars_today-low", "1.200")
    assert any("1.200" in error.value and "988" in error.value for error in app.error)
    assert app.text_input(key="number-regulars_today-low").value == "1.200"
    assert state_of(app).ranges == {}
    assert [header.value for header in app.header] == before
    typed(app, "number-regulars_today-high", "1.500")
    assert not app.error
    assert state_of(app).ranges == {"regulars_today": (1200, 1500)}


def test_a_value_outside_its_range_is_named(app: AppTest) -> None:
    opened(app, START.with_range("regulars_today", 400, 500).with_override("regulars_today", 859))
    assert any("859 liegt außerhalb" in caption.value for caption in app.caption)


@pytest.mark.parametrize("key", ["number-contribution_margin", "number-contribution_margin-high"])
def test_a_number_out_of_bounds_stays_in_its_field_with_a_sentence(app: AppTest, key: str) -> None:
    opened(app)
    before = [header.value for header in app.header]
    typed(app, key, "150 %")
    assert app.text_input(key=key).value == "150 %"
    assert any("100\xa0%" in error.value for error in app.error)
    assert state_of(app) == START
    assert [header.value for header in app.header] == before


def test_a_market_below_the_regulars_is_named_and_the_last_answer_stays(app: AppTest) -> None:
    opened(app)
    before = [header.value for header in app.header]
    typed(app, "number-market_size", "500")
    assert any("859" in warning.value and "500" in warning.value for warning in app.warning)
    assert [header.value for header in app.header] == before
    assert app.text_input(key="number-market_size").value == "500"


def test_one_number_is_reset_with_one_click_its_range_too(app: AppTest) -> None:
    state = START.with_override("regulars_today", 1500).with_range("regulars_today", 1200, 1800)
    opened(app, state.with_override("newcomer_stay_rate", 0.4))
    app.button(key="reset-regulars_today").click().run()
    assert state_of(app) == START.with_override("newcomer_stay_rate", 0.4)
    assert app.text_input(key="number-regulars_today").value == "859"
    assert app.text_input(key="number-regulars_today-high").value == "988"
    assert "reset-regulars_today" not in {button.key for button in app.button}


def test_all_numbers_are_reset_with_one_click_refused_ranges_too(app: AppTest) -> None:
    opened(app, START.with_override("regulars_today", 1500).with_values(horizon_months=24))
    typed(app, "number-newcomer_stay_rate-low", "99 %")
    assert app.error
    app.button(key="reset-all").click().run()
    assert state_of(app) == START
    assert not app.error
    assert app.text_input(key="number-newcomer_stay_rate-low").value == "21\xa0%"
    assert "reset-all" not in {button.key for button in app.button}


def test_a_number_taken_as_certain_gets_a_range_when_asked_for(app: AppTest) -> None:
    opened(app)
    app.button(key="add-range-market_size").click().run()
    typed(app, "number-market_size-low", "20.000")
    assert state_of(app).ranges == {"market_size": (20_000, 23_430)}


def test_the_horizon_is_a_number_like_the_others(app: AppTest) -> None:
    opened(app, START, "finance")
    typed(app, "number-horizon_months", "24")
    assert state_of(app) == ClientState(horizon_months=24)
    assert any("zwei Jahre" in line for line in words(app))
    app.button(key=f"reset-{HORIZON}").click().run()
    assert state_of(app) == START


@pytest.mark.parametrize(
    ("state", "field", "expected"),
    [
        (START, "contribution_margin", ["Vorsichtiger Wert der Branche", "65\xa0%", "2025"]),
        (START, "retention_rate_year", ["halb so oft", "Quelle:", "2024"]),
        (START, "churn_effect", ["ohne guten Beleg", "von 0\xa0% bis 100\xa0%"]),
        (START, "referral_quality", ["Referral Programs and Customer Value", "2011"]),
        (START.with_override("regulars_today", 5), "regulars_today", ["Ihre Zahl", "859"]),
    ],
)
def test_where_a_number_comes_from_is_one_click_away(
    app: AppTest, state: ClientState, field: str, expected: list[str]
) -> None:
    app.session_state[f"why-{field}"] = True
    opened(app, state, *GROUPS)
    said = " ".join(element.value for element in app.markdown)
    assert [part for part in expected if part not in said] == []


# -- with or without VAT ---------------------------------------------------------------------------


def test_a_price_typed_with_vat_is_kept_net_and_shown_as_typed(app: AppTest) -> None:
    opened(app, START, "vat")
    app.toggle(key="entry-gross").set_value(True).run()
    typed(app, f"{PRICE}-gross", "28,90")
    assert state_of(app).overrides["order_value_net_eur"] == pytest.approx(28.90 / 1.15, rel=1e-12)
    assert app.text_input(key=f"{PRICE}-gross").value == "28,90"
    assert "mit Mehrwertsteuer" in app.text_input(key=f"{PRICE}-gross").label


def test_switching_between_gross_and_net_changes_nothing_but_the_text(app: AppTest) -> None:
    opened(app, START.with_override("order_value_net_eur", 24.35), "vat")
    kept = state_of(app)
    for is_gross, shown in ((True, "28"), (False, "24,35"), (True, "28"), (False, "24,35")):
        app.toggle(key="entry-gross").set_value(is_gross).run()
        key = f"{PRICE}-gross" if is_gross else PRICE
        assert app.text_input(key=key).value == shown
        assert state_of(app) == kept.with_values(is_entry_gross=is_gross)
    assert "ohne Mehrwertsteuer" in app.text_input(key=PRICE).label


def test_a_range_typed_with_vat_is_kept_net(app: AppTest) -> None:
    opened(app, ClientState(is_entry_gross=True))
    typed(app, f"{PRICE}-gross-low", "23")
    low, high = state_of(app).ranges["order_value_net_eur"]
    assert low == pytest.approx(20)
    assert high == pytest.approx(30.8 / 1.15)


def test_another_vat_rate_keeps_what_people_pay(app: AppTest) -> None:
    state = ClientState(is_entry_gross=True).with_override("order_value_net_eur", 23 / 1.15)
    opened(app, state, "vat")
    app.selectbox(key="vat-rate").set_value(0.1).run()
    assert app.text_input(key=f"{PRICE}-gross").value == "23"
    changed = state_of(app)
    assert changed.vat_rate == 0.1
    assert changed.overrides["order_value_net_eur"] == pytest.approx(23 / 1.1)
    assert any("WKO" in caption.value for caption in app.caption)


def test_the_austrian_rates_are_offered_with_their_start_and_source(app: AppTest) -> None:
    opened(app, START, "vat")
    offered = " ".join(app.selectbox(key="vat-rate").options)
    for rate in ("15", "0", "4,9", "10", "13", "20"):
        assert f"{rate}\xa0%" in offered
    app.selectbox(key="vat-rate").set_value(0.049).run()
    said = " ".join(caption.value for caption in app.caption)
    assert "1. Juli 2026" in said
    assert "Quelle:" in said


def test_a_small_business_keeps_the_whole_price_and_is_told_the_price_of_it(app: AppTest) -> None:
    opened(app, START, "vat")
    app.toggle(key="small-business").set_value(True).run()
    assert state_of(app) == ClientState(is_small_business=True)
    assert app.text_input(key=PRICE).value == "28"
    assert app.text_input(key=PRICE).label == "Was ein Einkauf bringt"
    assert any("20\xa0% Steuer" in caption.value for caption in app.caption)
    assert app.toggle(key="entry-gross").disabled
    app.toggle(key="small-business").set_value(False).run()
    assert state_of(app) == START
    assert app.text_input(key=PRICE).value == "24,35"


def test_files_are_measured_anew_when_the_vat_changes(app: AppTest) -> None:
    app.run().switch_page("pages/upload.py").run()
    app.button(key="demo-cafe").click().run()
    app.session_state["section-vat"] = True
    app.switch_page(PAGE).run()
    before = state_of(app).measured["order_value_net_eur"].value
    app.toggle(key="small-business").set_value(True).run()
    after = state_of(app).measured["order_value_net_eur"].value
    assert after >= before


# -- links and the check ---------------------------------------------------------------------------


def test_a_link_with_an_impossible_range_says_what_it_leaves_out(app: AppTest) -> None:
    body = "1_sCR_oRT900_rRT950-900"
    app.query_params["s"] = f"{body}_{_checksum(body)}"
    app.run()
    assert any("Die Spanne bei „Stammkunden heute“" in warning.value for warning in app.warning)
    app.switch_page(PAGE).run()
    assert app.text_input(key="number-regulars_today").value == "900"
    assert app.text_input(key="number-regulars_today-low").value == "765"


def test_the_check_is_a_quiet_line_in_the_words_of_the_trade(app: AppTest) -> None:
    opened(app)
    assert any("Heute 859 Stammgäste" in caption.value for caption in app.caption)
    assert not app.warning


def test_the_check_warns_where_a_year_changes_too_much_and_names_the_numbers(app: AppTest) -> None:
    opened(app, START.with_override("retention_rate_year", 0.5))
    warning = " ".join(element.value for element in app.warning)
    assert "Kann das stimmen?" in warning
    assert "„Stammkunden, die nach einem Jahr noch kommen“" in warning
