"""The command line: one JSON object per file, exit 3 where one was not recognised."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "importing" / "samples"


def run(*names: object) -> tuple[int, list[dict[str, object]], str]:
    done = subprocess.run(
        [sys.executable, "-m", "lib.importing", *map(str, names)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def test_recognised_files_give_figures_and_zero() -> None:
    code, (orders, ads), stderr = run(SAMPLES / "shopify_orders.csv", SAMPLES / "meta_ads.csv")
    assert (code, stderr) == (0, "")
    assert orders["export"] == "shopify_orders"
    assert orders["period"] == ["2026-01-15", "2026-02-01"]
    assert orders["rows"] == {"read": 5, "used": 3, "set_aside": 2}
    assert orders["totals"] == {"orders": 2, "customers": 1, "gross": 58.7, "refunded": 12.9}
    assert ads["totals"]["spend"] == 123.456789


def test_money_is_written_out_unrounded() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lib.importing", str(SAMPLES / "meta_ads.csv")],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert '"spend": 123.456789' in done.stdout


def test_a_missing_file_is_a_problem_and_three(tmp_path: Path) -> None:
    code, (found,), stderr = run(tmp_path / "none.csv")
    assert (code, stderr, found["export"]) == (3, "", None)
    assert found["problems"][0]["code"] == "file-missing"


def test_an_unknown_file_is_a_problem_and_three(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a;b\n1;2\n")
    code, (found,), _ = run(tmp_path / "x.csv")
    assert (code, found["rows"]["read"]) == (3, 0)
