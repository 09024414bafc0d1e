"""The whole way as a visitor walks it: type, upload, change page, reload, open the link."""

from pathlib import Path
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

ROOT = Path(__file__).parents[2]
CAFE = ROOT / "data" / "demo" / "cafe"
FILES = [
    CAFE / "Stammkundenkarte bis 2025.csv",
    CAFE / "Stammkundenkarte 2026.xlsx",
    CAFE / "Cafe-Musterhof-Kampagnen-1-Jan-202631-Okt-2026.xlsx",
]

pytestmark = pytest.mark.browser


def settle(page: Page) -> None:
    """Wait until the app has nothing left to do."""
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
    page.wait_for_timeout(250)
    page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')


def open_page(page: Page, url: str) -> None:
    page.goto(url)
    page.wait_for_selector("h1")
    settle(page)


def field(page: Page, key: str) -> str:
    return page.locator(f".st-key-{key} input").input_value()


def fill(page: Page, key: str, value: str) -> None:
    box = page.locator(f".st-key-{key} input")
    box.fill(value)
    box.press("Enter")
    settle(page)


def verdict(page: Page) -> str:
    return page.locator(".st-key-verdict").inner_text()


@pytest.fixture
def watched(page: Page) -> tuple[list[str], list[str]]:
    """Hosts contacted, and warnings and errors of the console."""
    hosts: list[str] = []
    complaints: list[str] = []

    def on_request(request: Request) -> None:
        hosts.append(urlparse(request.url).hostname or "")

    def on_console(message: ConsoleMessage) -> None:
        if message.type in {"warning", "error"}:
            complaints.append(message.text)

    page.on("request", on_request)
    page.on("console", on_console)
    return hosts, complaints


def test_typing_uploading_reloading_and_the_copied_link_keep_every_number(
    page: Page, browser: Browser, app_url: str, watched: tuple[list[str], list[str]]
) -> None:
    open_page(page, app_url)
    assert page.evaluate("document.documentElement.lang") == "de-AT"
    assert page.evaluate("document.documentElement.getAttribute('translate')") == "no"
    at_first = verdict(page)
    assert "Beispiel" in at_first

    fill(page, "budget_eur_month", "1.250,50")
    fill(page, "assumption-order_value_net_eur", "€ 2.345,75")
    assert "Beispiel" not in verdict(page)
    assert "1.250,50 im Monat" in verdict(page)
    fill(page, "assumption-order_value_net_eur", "0,5")
    assert "nicht ausgeben" in verdict(page)
    fill(page, "assumption-order_value_net_eur", "12,50")
    typed = verdict(page)

    page.get_by_role("link", name="Daten").click()
    page.wait_for_selector('[data-testid="stFileUploader"]')
    settle(page)
    page.locator('input[type="file"]').set_input_files([str(path) for path in FILES])
    for path in FILES:
        expect(page.get_by_text(path.name).first).to_be_visible(timeout=30_000)
    settle(page)

    page.get_by_role("link", name="Stammkunden oder Kaltakquise?").click()
    page.wait_for_selector(".st-key-verdict")
    settle(page)
    measured = verdict(page)
    assert measured != typed
    assert field(page, "budget_eur_month") == "1.250,50"
    kept = {
        key: field(page, f"assumption-{key}")
        for key in ("order_value_net_eur", "regulars_today", "orders_per_regular_month")
    }

    page.reload()
    page.wait_for_selector(".st-key-verdict")
    settle(page)
    assert verdict(page) == measured

    link = page.url
    elsewhere = browser.new_context(locale="en-GB")
    other = elsewhere.new_page()
    open_page(other, link)
    assert verdict(other) == measured
    for key, value in kept.items():
        assert field(other, f"assumption-{key}") == value
    elsewhere.close()

    hosts, complaints = watched
    assert set(hosts) <= {"127.0.0.1", ""}
    assert complaints == []


def test_switching_the_language_translates_the_page_and_keeps_the_numbers(
    page: Page, app_url: str
) -> None:
    open_page(page, app_url)
    fill(page, "budget_eur_month", "1.234,5")
    page.get_by_role("radio", name="English").click()
    page.wait_for_selector("text=Keep regulars or win new customers?")
    settle(page)
    page.wait_for_function("document.documentElement.lang === 'en-GB'")
    assert field(page, "budget_eur_month") == "1,234.50"
    assert "€1,234.50 a month" in verdict(page)


@pytest.mark.parametrize("path", ["", "upload", "assumptions"])
def test_a_phone_shows_every_page_without_scrolling_sideways(
    browser: Browser, app_url: str, path: str
) -> None:
    phone = browser.new_context(viewport={"width": 390, "height": 844}, locale="de-AT")
    page = phone.new_page()
    open_page(page, f"{app_url}/{path}")
    width = page.evaluate("document.documentElement.scrollWidth")
    inner = page.evaluate(
        "Math.max(...[...document.querySelectorAll('[data-testid=stMain]')]"
        ".map(element => element.scrollWidth))"
    )
    phone.close()
    assert width <= 390
    assert inner <= 390


def test_a_damaged_link_says_so_and_shows_the_example(page: Page, app_url: str) -> None:
    open_page(page, f"{app_url}/?s=1broken")
    expect(page.get_by_text("Der Link ist unvollständig oder verändert")).to_be_visible()
    assert "Beispiel" in verdict(page)


def test_the_very_first_visit_of_a_fresh_server_may_be_any_page(page: Page, fresh_url: str) -> None:
    """Streamlit runs a file of pages/ by itself, without app.py, until navigation was set up."""
    open_page(page, f"{fresh_url}/upload")
    expect(page.get_by_role("heading", name="Daten")).to_be_visible()
    expect(page.get_by_role("link", name="Stammkunden oder Kaltakquise?")).to_be_visible()


def test_no_page_asks_a_foreign_host(
    page: Page, app_url: str, watched: tuple[list[str], list[str]]
) -> None:
    for path in ("", "upload", "assumptions"):
        open_page(page, f"{app_url}/{path}")
    assert set(watched[0]) <= {"127.0.0.1", ""}
