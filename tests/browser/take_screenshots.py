"""Make the README's pictures from the running app: python tests/browser/take_screenshots.py.

With ``--all`` every page, both languages, both themes and two widths go into a folder, for a look.
"""

import argparse
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURES = Path(__file__).parent / "screenshots"
PAGES = {"what_if": "", "upload": "upload", "assumptions": "assumptions"}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
WIDTHS = {1440: 1000, 390: 844}


def serve() -> tuple[subprocess.Popen[bytes], str]:
    """Start the app on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless=true"]
    server = subprocess.Popen(
        [*command, f"--server.port={port}", "--server.address=127.0.0.1"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):  # noqa: S310 - own server
                return server, url
        except OSError:
            time.sleep(0.2)
    server.terminate()
    raise RuntimeError("the app did not answer")


def settle(page: Page) -> None:
    """Wait until the app has nothing left to draw."""
    page.wait_for_selector("h1")
    for _ in range(2):
        page.wait_for_selector('[data-testid="stApp"][data-test-script-state="notRunning"]')
        page.wait_for_timeout(700)


def take(browser: Browser, url: str, name: str, *, language: str, theme: str, width: int) -> Page:
    """Open one page in one language, theme and width."""
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme="dark" if theme == "dark" else "light",
        locale="de-AT" if language == "de" else "en-GB",
    )
    page = context.new_page()
    page.goto(f"{url}/{PAGES[name]}")
    settle(page)
    if language == "en":
        if width < 800:
            page.get_by_test_id("stExpandSidebarButton").click()
        page.get_by_role("radio", name="English").click()
        settle(page)
        if width < 800:
            page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
            settle(page)
    if name == "upload":
        page.locator(".st-key-demo-cafe button").click()
        page.wait_for_selector(".st-key-delete-all", timeout=60_000)
        settle(page)
    return page


def full_height(page: Page) -> None:
    """Make the window as high as the page, so that nothing is cut off."""
    height = page.evaluate(
        "document.querySelector('[data-testid=stMainBlockContainer]').scrollHeight"
    )
    width = (page.viewport_size or {"width": 1440})["width"]
    page.set_viewport_size({"width": width, "height": int(height) + 120})
    page.wait_for_timeout(900)


def main() -> None:
    """Take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, help="folder for every page, language, theme, width")
    chosen = parser.parse_args()
    server, url = serve()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=shutil.which("chromium"), args=FLAGS
            )
            if chosen.all is None:
                PICTURES.mkdir(exist_ok=True)
                for name in PAGES:
                    page = take(browser, url, name, language="de", theme="light", width=1440)
                    page.screenshot(path=PICTURES / f"{name}_de_light_1440.png")
                return
            chosen.all.mkdir(parents=True, exist_ok=True)
            for name in PAGES:
                for language in ("de", "en"):
                    for theme in ("light", "dark"):
                        for width in WIDTHS:
                            page = take(
                                browser, url, name, language=language, theme=theme, width=width
                            )
                            full_height(page)
                            page.screenshot(
                                path=chosen.all / f"{name}_{language}_{theme}_{width}.png"
                            )
                            page.context.close()
    finally:
        server.terminate()
        server.wait(timeout=20)


if __name__ == "__main__":
    main()
