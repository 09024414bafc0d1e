"""The number field: what stays in it, what it gives back, and when it is rewritten."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

NB = "\u00a0"


def page(kind: str, start: float | None, unlimited_allowed: bool) -> None:
    """Show one field over a number of the session, as a page does."""
    import streamlit as st  # noqa: PLC0415 - AppTest runs this function as a script of its own

    from lib.ui.number_field import forget, number_field  # noqa: PLC0415 - as above

    state = st.session_state
    state.setdefault("amount", start)
    state.setdefault("default", start)
    state.setdefault("language", "de")

    def reset() -> None:
        state["amount"] = state["default"]
        forget("field")

    def flip() -> None:
        state["language"] = "en"

    def move() -> None:
        state["amount"] = 7.0

    st.button("reset", key="reset", on_click=reset)
    st.button("flip", key="flip", on_click=flip)
    st.button("move", key="move", on_click=move)
    entry = number_field(
        key="field",
        label="Betrag",
        value=state["amount"],
        language=state["language"],
        kind=kind,  # type: ignore[arg-type] - AppTest hands over plain text
        minimum=0,
        maximum=10_000,
        unlimited_allowed=unlimited_allowed,
    )
    if entry.is_entered and state.pop("cut_short", False):
        st.stop()  # as when another click ends the run before the number is taken
    state["amount"] = entry.value
    state["entered"] = entry.is_entered
    state["problem"] = entry.problem.code if entry.problem else None


def open_field(
    kind: str = "money", start: float | None = 600.0, *, unlimited_allowed: bool = False
) -> AppTest:
    return AppTest.from_function(page, args=(kind, start, unlimited_allowed)).run(timeout=20)


def words(app: AppTest) -> str:
    assert not app.exception
    value = app.text_input(key="field").value
    assert value is not None
    return value


def write(app: AppTest, typed: str) -> AppTest:
    return app.text_input(key="field").set_value(typed).run()


def test_the_field_shows_the_number_and_says_nothing() -> None:
    app = open_field()
    assert words(app) == "600"
    assert app.session_state["amount"] == 600
    assert not app.session_state["entered"]
    assert not app.caption
    assert not app.error


def test_a_typed_number_is_taken_stays_as_typed_and_is_echoed() -> None:
    app = write(open_field(), "2.345,75 €")
    assert words(app) == "2.345,75 €"
    assert app.session_state["amount"] == 2345.75
    assert app.session_state["entered"]
    assert app.caption[0].value == f"Verstanden als €{NB}2.345,75."


def test_a_number_written_as_the_page_writes_it_is_not_echoed() -> None:
    for typed in ("2.345,75", "€ 2.345,75"):
        app = write(open_field(), typed)
        assert app.session_state["amount"] == 2345.75
        assert not app.caption


def test_reruns_without_change_keep_text_number_and_echo() -> None:
    app = write(open_field(), "2345,75")
    for _ in range(2):
        app.run()
        assert words(app) == "2345,75"
        assert app.session_state["amount"] == 2345.75
        assert not app.session_state["entered"]
        assert len(app.caption) == 1


def test_a_number_with_more_decimals_than_shown_is_not_rounded_by_looking_at_it() -> None:
    app = open_field(start=24.347826086956523)
    for _ in range(2):
        assert words(app) == "24,35"
        assert app.session_state["amount"] == 24.347826086956523
        app.run()


@pytest.mark.parametrize(
    ("typed", "code", "sentence"),
    [
        ("zwölf", "not-a-number", "zum Beispiel 2.345,75. Wir rechnen weiter mit"),
        ("20000", "out-of-bounds", f"von €{NB}0 bis €{NB}10.000."),
        ("1,234", "ambiguous", "„1234“ oder „1,23“."),
        ("", "empty", "Hier fehlt eine Zahl."),
    ],
)
def test_what_cannot_be_taken_stays_is_explained_and_changes_nothing(
    typed: str, code: str, sentence: str
) -> None:
    app = write(open_field(), typed)
    for _ in range(2):
        assert words(app) == typed
        assert app.session_state["amount"] == 600
        assert app.session_state["problem"] == code
        assert sentence in app.error[0].value
        assert app.error[0].value.endswith(f"Wir rechnen weiter mit €{NB}600.")
        app.run()


def test_a_correction_after_a_problem_is_taken() -> None:
    app = write(write(open_field(), "12a"), "12")
    assert app.session_state["amount"] == 12
    assert not app.error
    app = write(write(app, "12b"), "12")
    assert app.session_state["amount"] == 12
    assert words(app) == "12"


def test_switching_the_language_rewrites_the_text_and_keeps_the_number() -> None:
    app = write(open_field(), "2345,75")
    app.session_state["language"] = "en"
    app.run()
    assert words(app) == "2,345.75"
    assert app.session_state["amount"] == 2345.75
    write(app, "1,234")
    assert app.session_state["amount"] == 1234
    app.session_state["language"] = "de"
    app.run()
    assert words(app) == "1.234"
    assert app.session_state["amount"] == 1234


def test_switching_the_language_never_makes_a_number_of_refused_text() -> None:
    app = write(open_field(), "1,234")
    app.session_state["language"] = "en"
    app.run()
    assert words(app) == "600"
    assert app.session_state["amount"] == 600


def test_a_number_changed_elsewhere_is_shown_also_over_refused_text() -> None:
    app = write(open_field(), "2345,75")
    app.session_state["amount"] = 99.5
    app.run()
    assert words(app) == "99,50"
    write(app, "abc")
    app.session_state["amount"] = 7.0
    app.run()
    assert words(app) == "7"
    assert not app.error


def test_a_detour_that_moves_the_last_digit_does_not_rewrite_the_text() -> None:
    app = write(open_field(), "24,90")
    app.session_state["amount"] = 24.9 / 1.1 * 1.1 * (1 + 2**-52)
    app.run()
    assert words(app) == "24,90"


def test_a_click_in_the_same_moment_does_not_lose_what_was_typed() -> None:
    app = open_field()
    app.text_input(key="field").set_value("2.345,75")
    app.button(key="flip").click().run()
    assert app.session_state["amount"] == 2345.75
    assert words(app) == "2,345.75"
    app = open_field()
    app.text_input(key="field").set_value("2.345,75")
    app.button(key="move").click().run()
    assert app.session_state["amount"] == 2345.75
    app = open_field()
    app.text_input(key="field").set_value("2.345,75")
    app.button(key="reset").click().run()
    assert app.session_state["amount"] == 600
    assert words(app) == "600"


def test_a_number_is_given_again_when_the_run_ended_before_it_was_taken() -> None:
    app = open_field()
    app.session_state["cut_short"] = True
    write(app, "2.345,75")
    assert app.session_state["amount"] == 600
    app.run()
    assert words(app) == "2.345,75"
    assert app.session_state["amount"] == 2345.75
    app.run()
    assert not app.session_state["entered"]


def test_typing_the_number_that_is_there_already_counts_as_typed() -> None:
    app = write(open_field(), "600,00")
    assert app.session_state["entered"]
    assert app.session_state["amount"] == 600


@pytest.mark.parametrize("typed", ["2.000", "abc"])
def test_reset_shows_the_default_over_good_and_over_refused_text(typed: str) -> None:
    app = write(open_field(), typed)
    app.button(key="reset").click().run()
    assert words(app) == "600"
    assert app.session_state["amount"] == 600
    assert not app.error


def test_no_limit_can_be_shown_typed_and_left_empty() -> None:
    app = open_field(start=None, unlimited_allowed=True)
    assert words(app) == "keine Grenze"
    write(app, "500")
    assert app.session_state["amount"] == 500
    write(app, "")
    assert app.session_state["amount"] is None
    assert app.caption[0].value == "Verstanden als keine Grenze."
    app.run()
    assert words(app) == ""
    assert app.session_state["amount"] is None
    app.session_state["language"] = "en"
    app.run()
    assert words(app) == "no limit"
    write(app, "abc")
    assert app.error[0].value.endswith("We keep calculating without a limit.")


def test_a_percent_field_shows_percent_and_gives_a_share() -> None:
    app = open_field("percent", 0.775)
    assert words(app) == f"77,5{NB}%"
    write(app, "12")
    assert app.session_state["amount"] == 0.12
    assert app.caption[0].value == f"Verstanden als 12{NB}%."
    write(app, "0,12")
    assert app.session_state["amount"] == 0.12
    assert app.session_state["problem"] == "percent-share"


PAGE = """
import streamlit as st
from lib.ui.number_field import number_field

st.session_state.setdefault("amount", 600.0)
entry = number_field(
    key="field", label="Betrag", value=st.session_state["amount"], language="de", kind="money"
)
st.session_state["amount"] = entry.value
"""
OTHER = """
import streamlit as st
if st.button("elsewhere", key="elsewhere"):
    st.session_state["amount"] = 77.0
"""
APP = """
import streamlit as st
st.navigation([st.Page("page.py", default=True), st.Page("other.py")]).run()
"""


@pytest.fixture
def two_pages(tmp_path: Path) -> AppTest:
    for name, script in (("app.py", APP), ("page.py", PAGE), ("other.py", OTHER)):
        (tmp_path / name).write_text(script, encoding="utf-8")
    return AppTest.from_file(tmp_path / "app.py").run(timeout=20)


@pytest.mark.parametrize(("typed", "amount"), [("2345,75", 2345.75), ("12a", 600.0)])
def test_text_and_number_survive_a_visit_to_another_page(
    two_pages: AppTest, typed: str, amount: float
) -> None:
    app = write(two_pages, typed)
    app.switch_page("other.py").run()
    assert not app.text_input
    assert app.session_state["amount"] == amount
    app.switch_page("page.py").run()
    assert words(app) == typed
    assert app.session_state["amount"] == amount


def test_a_number_changed_on_another_page_is_shown_on_return(two_pages: AppTest) -> None:
    app = write(two_pages, "12a")
    app.switch_page("other.py").run()
    app.button(key="elsewhere").click().run()
    app.switch_page("page.py").run()
    assert words(app) == "77"
    assert app.session_state["amount"] == 77
    assert not app.error
