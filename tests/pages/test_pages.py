"""Every page, with no data, with the demo, with an upload, with a link, in both languages."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from lib.sharing.code import encode
from lib.sharing.state import ClientState

ROOT = Path(__file__).parents[2]
PAGES = ("pages/what_if.py", "pages/upload.py")
SITUATIONS = ("no data", "demo", "upload", "link")
UPLOAD = ROOT / "data" / "demo" / "cafe" / "Stammkundenkarte bis 2025.csv"

ENGLISH_NUMBER = re.compile(r"€\d|[1-9]\d*,\d{3}\b|\d\.\d{1,2}(?![\d.])")
GERMAN_NUMBER = re.compile(r"€\xa0|[1-9]\d*\.\d{3}\b|\d,\d{1,2}(?!\d)")
TRADE_WORDS = re.compile(r"\b(CLV|CAC|ROAS|KPI|Funnel|Engagement)\b")
NEVER_SHOWN = re.compile(r"\b(nan|NaN|inf|None)\b")


def words(app: AppTest) -> list[str]:
    """Return everything the page says, fields and tables included."""
    said = [element.value for element in (*app.markdown, *app.caption, *app.subheader, *app.title)]
    said += [element.value for element in (*app.info, *app.warning, *app.error)]
    said += [f"{element.label} {element.value}" for element in app.metric]
    said += [f"{element.label} {element.value}" for element in app.text_input]
    said += [str(cell) for table in app.table for cell in table.value.to_numpy().ravel()]
    return [str(text) for text in said if text]


def opened(app: AppTest, page: str, situation: str, language: str) -> AppTest:
    state = ClientState(language=language)
    if situation == "link":
        state = state.with_values(budget_eur_month=750.5, sector="hair_beauty")
        state = state.with_override("order_value_net_eur", 48.25)
    app.query_params["s"] = encode(state)
    app.run()
    if situation in ("demo", "upload"):
        app.switch_page("pages/upload.py").run()
        if situation == "demo":
            app.button(key="demo-cafe").click().run()
        else:
            app.file_uploader[0].upload(UPLOAD.name, UPLOAD.read_bytes()).run()
    return app.switch_page(page).run()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("page", PAGES)
def test_page_opens_in_its_own_language_only(
    app: AppTest, page: str, situation: str, language: str
) -> None:
    opened(app, page, situation, language)
    assert not app.exception
    said = words(app)
    assert len(said) > 3
    wrong = ENGLISH_NUMBER if language == "de" else GERMAN_NUMBER
    names_of_files = {".csv", ".xlsx"}
    for line in said:
        if any(ending in line for ending in names_of_files):
            continue
        assert not wrong.search(line), line
        assert not NEVER_SHOWN.search(line), line
        if language == "de":
            assert not TRADE_WORDS.search(line), line


def verdict_of(app: AppTest) -> str:
    return " ".join(element.value for element in app.subheader[:1])


def test_first_verdict_is_an_example_and_says_so(app: AppTest) -> None:
    app.run()
    assert "Beispiel, noch nicht Ihre Zahlen:" in [caption.value for caption in app.caption]


def test_a_link_restores_budget_sector_and_own_number(app: AppTest) -> None:
    opened(app, "pages/what_if.py", "link", "de")
    assert app.text_input(key="budget_eur_month").value == "750,50"
    assert app.selectbox(key="sector").value == "hair_beauty"
    assert app.text_input(key="assumption-order_value_net_eur").value == "48,25"
    assert "Beispiel, noch nicht Ihre Zahlen:" not in [caption.value for caption in app.caption]


def test_what_cannot_be_read_keeps_the_last_result(app: AppTest) -> None:
    app.run()
    before = verdict_of(app)
    for nonsense in ("abc", "NaN", "1e3", "-5", ""):
        app.text_input(key="budget_eur_month").set_value(nonsense).run()
        assert not app.exception
        assert verdict_of(app) == before
        assert app.error, nonsense


def test_typed_german_numbers_mean_what_people_mean(app: AppTest) -> None:
    app.run()
    for typed, shown in (("12.500", "12.500"), ("2.345,75", "2.345,75"), ("€ 600", "600")):
        app.text_input(key="budget_eur_month").set_value(typed).run()
        assert any(f"€\xa0{shown} im Monat" in line for line in words(app)), typed


def test_a_number_out_of_bounds_is_refused_with_its_bounds(app: AppTest) -> None:
    app.run()
    app.text_input(key="assumption-contribution_margin").set_value("150 %").run()
    assert any("100" in error.value for error in app.error)


def test_reset_brings_the_assumption_and_its_origin_back(app: AppTest) -> None:
    app.run()
    before = app.text_input(key="assumption-regulars_today").value
    app.text_input(key="assumption-regulars_today").set_value("1 200").run()
    assert "Ihre Zahl" in [caption.value for caption in app.caption]
    app.button(key="reset-regulars_today").click().run()
    assert app.text_input(key="assumption-regulars_today").value == before
    assert "Ihre Zahl" not in [caption.value for caption in app.caption]


def test_the_demo_turns_assumptions_into_measured_numbers(app: AppTest) -> None:
    opened(app, "pages/what_if.py", "demo", "de")
    assert any(caption.value.startswith("Aus Ihren Dateien, n = ") for caption in app.caption)


def test_delete_everything_brings_the_assumptions_back(app: AppTest) -> None:
    opened(app, "pages/upload.py", "demo", "de")
    app.button(key="delete-all").click().run()
    assert not app.exception
    assert not any("n = " in line for line in words(app))


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("leer.csv", b""),
        ("kopf.csv", b"Kunde;Datum;Betrag\n"),
        ("bild.csv", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("kaputt.xlsx", b"PK\x03\x04" + bytes(300)),
        ("text.csv", b"Lorem ipsum dolor sit amet\n"),
    ],
)
def test_a_bad_file_gets_a_sentence_and_leaves_the_others_alone(
    app: AppTest, name: str, data: bytes
) -> None:
    app.run()
    app.switch_page("pages/upload.py").run()
    app.file_uploader[0].upload(name, data)
    app.file_uploader[0].upload(UPLOAD.name, UPLOAD.read_bytes()).run()
    assert not app.exception
    assert app.error or app.warning
    assert any("gelesen" in line for line in words(app))


def test_the_same_file_twice_counts_once(app: AppTest) -> None:
    opened(app, "pages/upload.py", "upload", "de")
    measured = [table.value.to_numpy().tolist() for table in app.table]
    app.file_uploader[0].upload("Kopie.csv", UPLOAD.read_bytes()).run()
    assert [table.value.to_numpy().tolist() for table in app.table] == measured
    assert any("schon geladen" in info.value for info in app.info)


def test_fewer_really_because_of_ads_makes_a_new_customer_dearer(app: AppTest) -> None:
    opened(app, "pages/upload.py", "no data", "de")
    app.button(key="demo-online_shop").click().run()

    def cost() -> str:
        table = app.table[0].value.set_index("Zahl")
        return str(table.loc["Kosten des ersten neuen Kunden", "Gemessen"])

    before = cost()
    app.text_input(key="ads_incrementality").set_value("35 %").run()
    assert not app.exception
    assert float(cost().split("\xa0")[1].replace(",", ".")) > float(
        before.split("\xa0")[1].replace(",", ".")
    )


def test_a_limit_of_capacity_can_be_typed_and_is_warned_about(app: AppTest) -> None:
    app.run()
    for limit in ("950", "1100", "2000"):
        app.text_input(key="assumption-capacity_orders_month").set_value(limit).run()
        assert not app.exception
    app.text_input(key="assumption-capacity_orders_month").set_value("950").run()
    assert any("ausgelastet" in warning.value for warning in app.warning)


def test_a_sample_firm_replaces_everything_loaded_before(app: AppTest) -> None:
    opened(app, "pages/upload.py", "upload", "de")
    app.button(key="demo-hairdresser").click().run()
    alone = [table.value.to_numpy().tolist() for table in app.table]
    app.button(key="demo-cafe").click().run()
    app.button(key="demo-hairdresser").click().run()
    assert [table.value.to_numpy().tolist() for table in app.table] == alone
