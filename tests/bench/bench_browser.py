"""From a click to the new verdict, against the round trip of an empty page, in one Chromium.

``python tests/bench/bench_browser.py`` prints both medians and their ratio.
"""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[2]
ROUNDS = 15
EMPTY = (
    "import streamlit as st\n"
    "chosen = st.segmented_control('years', [1, 2, 3, 4, 5], default=3, required=True)\n"
    "with st.container(key='verdict'):\n"
    "    st.header(f'after {chosen} years')\n"
)
WAIT = """async (label) => {
  const box = document.querySelector('.st-key-verdict');
  const before = box.innerText;
  const button = [...document.querySelectorAll('[role=radio]')].find(b => b.innerText === label);
  const start = performance.now();
  const changed = new Promise(done => {
    new MutationObserver(() => {
      const now = document.querySelector('.st-key-verdict');
      if (now && now.innerText !== before) done(performance.now() - start);
    }).observe(document.body, {subtree: true, childList: true, characterData: true});
  });
  button.click();
  return await changed;
}"""


def serve(script: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start an app on a free port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "streamlit", "run", str(script), "--server.headless=true"]
    server = subprocess.Popen(
        [*command, f"--server.port={port}", "--server.address=127.0.0.1"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    for _ in range(300):
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2):  # noqa: S310 - own server
                return server, url
        except OSError:
            time.sleep(0.2)
    server.terminate()
    raise RuntimeError("the app did not answer")


def milliseconds(page: Page) -> float:
    """Return the median time from a click on a number of years to the new verdict."""
    times = []
    for n in range(ROUNDS):
        times.append(page.evaluate(WAIT, "2" if n % 2 == 0 else "3"))
        page.wait_for_timeout(900)
    return statistics.median(times[2:])


def main() -> None:
    """Print both medians and their ratio."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        empty = Path(folder) / "empty.py"
        empty.write_text(EMPTY, encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        medians = {}
        for name, script in (("empty", empty), ("what-if", ROOT / "app.py")):
            server, url = serve(script)
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.goto(url)
            page.wait_for_selector(".st-key-verdict")
            page.wait_for_timeout(4000)
            medians[name] = milliseconds(page)
            page.close()
            server.terminate()
            server.wait(timeout=20)
        print({name: round(value, 1) for name, value in medians.items()})
        print(f"ratio {medians['what-if'] / medians['empty']:.2f}")


if __name__ == "__main__":
    main()
