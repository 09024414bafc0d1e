"""Every demo file is read as the export it imitates, with the totals known from making it."""

import json
from datetime import date
from pathlib import Path

import pytest

from lib.importing.reading import read_exports
from lib.importing.result import Import

DEMO = Path(__file__).parents[2] / "data" / "demo"
INDEX = json.loads((DEMO / "INDEX.json").read_text(encoding="utf-8"))
TRUTH = json.loads((DEMO / "TRUTH.json").read_text(encoding="utf-8"))
RECEIVED_ON = date(2026, 11, 2)
SECRET = b"one folder's secret"


def read(file: str) -> Import:
    data = (DEMO / file).read_bytes()
    (imported,) = read_exports(data, Path(file).name, RECEIVED_ON, SECRET)
    return imported


def customers(imported: Import) -> set[str]:
    return {key for key in imported.tables["orders"]["customer_key"].to_pylist() if key}


@pytest.mark.parametrize("file", TRUTH)
def test_file_is_recognised_and_its_totals_are_the_truth(file: str) -> None:
    imported, truth = read(file), TRUTH[file]
    assert imported.export == truth["export"]
    assert [day and day.isoformat() for day in imported.period] == truth["period"]
    assert imported.rows_used == truth["rows_used"]
    assert set(imported.totals) == set(truth["totals"])
    for name, figure in truth["totals"].items():
        assert float(imported.totals[name]) == pytest.approx(figure, abs=0.005), name
    assert not [problem for problem in imported.problems if problem.severity == "error"]


@pytest.mark.parametrize("file", TRUTH)
def test_all_rows_are_used_or_set_aside(file: str) -> None:
    imported = read(file)
    assert imported.rows_read == imported.rows_used + len(imported.set_aside)


def test_customers_keep_their_keys_from_file_to_file() -> None:
    """Regulars stay known from year to year and when the shop moves to another system."""
    for business in ("cafe", "online_shop"):
        sold = [file for file in INDEX[business]["files"] if "orders" in TRUTH[file]["totals"]]
        older, newer = (customers(read(file)) for file in sold[:2])
        assert len(older & newer) > len(older) / 10
