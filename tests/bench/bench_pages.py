"""How much longer a page takes than an empty one: ``python tests/bench/bench_pages.py``.

Both are rerun by Streamlit's own test runner, in turn, in the same process; medians are compared.
"""

import itertools
import statistics
import sys
import time
from pathlib import Path

from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
RUNS = 40
EMPTY = "import streamlit as st\nst.title('empty')\n"


def rerun_seconds(app: AppTest) -> float:
    """Return the time of one rerun."""
    start = time.perf_counter()
    app.run()
    return time.perf_counter() - start


def what_if_with_demo() -> AppTest:
    """Open the what-if page with the café's invented files loaded."""
    app = AppTest.from_file(ROOT / "app.py", default_timeout=120).run()
    app.switch_page("pages/upload.py").run()
    app.button(key="demo-cafe").click().run()
    return app.switch_page("pages/what_if.py").run()


def main() -> None:
    """Print median milliseconds of both pages, and the difference."""
    empty = AppTest.from_string(EMPTY, default_timeout=60).run()
    page = what_if_with_demo()
    budgets = itertools.cycle(("610", "620", "630", "640"))
    times: dict[str, list[float]] = {"empty": [], "what-if": []}
    for _ in range(RUNS):
        times["empty"].append(rerun_seconds(empty))
        page.text_input(key="budget_eur_month").set_value(next(budgets))
        times["what-if"].append(rerun_seconds(page))
    if page.exception:
        raise RuntimeError(page.exception[0].value)
    medians = {name: 1000 * statistics.median(values) for name, values in times.items()}
    print({name: round(value, 1) for name, value in medians.items()})
    print(f"what-if above empty: {medians['what-if'] - medians['empty']:.1f} ms")


if __name__ == "__main__":
    main()
