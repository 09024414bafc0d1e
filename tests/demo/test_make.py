"""The invented exports: rewritten with the same bytes, small, and about nobody real."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "data" / "demo"
INDEX = json.loads((DEMO / "INDEX.json").read_text(encoding="utf-8"))
TRUTH = json.loads((DEMO / "TRUTH.json").read_text(encoding="utf-8"))
FILES = [file for business in INDEX.values() for file in business["files"]]


@pytest.fixture(scope="module")
def rewritten(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    command = [sys.executable, str(DEMO / "make.py"), "--into", str(folder)]
    subprocess.run(command, check=True, timeout=300, capture_output=True)
    return folder


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist()}


def readable(path: Path) -> str:
    if path.suffix == ".xlsx":
        return "\n".join(data.decode("utf-8") for data in parts(path).values())
    data = path.read_bytes()
    if data.startswith(b"\xff\xfe"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252")


@pytest.mark.parametrize("file", [*FILES, "INDEX.json", "TRUTH.json"])
def test_script_rewrites_the_committed_file(rewritten: Path, file: str) -> None:
    if file.endswith(".xlsx"):
        # What is inside must be equal; how zlib packs it may differ from machine to machine.
        assert parts(rewritten / file) == parts(DEMO / file)
    else:
        assert (rewritten / file).read_bytes() == (DEMO / file).read_bytes()


def test_index_and_truth_name_exactly_the_files_that_lie_there() -> None:
    lying = {
        str(path.relative_to(DEMO)) for business in INDEX for path in (DEMO / business).iterdir()
    }
    assert lying == set(FILES) == set(TRUTH)
    assert len(FILES) == len(set(FILES))


def test_files_are_small() -> None:
    sizes = [(DEMO / file).stat().st_size for file in FILES]
    assert max(sizes) < 800_000
    assert sum(sizes) < 3_000_000


@pytest.mark.parametrize("file", FILES)
def test_mail_addresses_belong_to_nobody(file: str) -> None:
    domains = set(re.findall(r"[\w.]+@([\w.-]+\w)", readable(DEMO / file)))
    assert {domain.lower() for domain in domains} <= {"example.at", "example.com", "example.org"}


def test_periods_end_in_october_2026_and_reach_back_two_years() -> None:
    for business in INDEX.values():
        periods = [TRUTH[file]["period"] for file in business["files"]]
        assert min(first for first, _ in periods) >= "2024-11-01"
        assert max(last for _, last in periods) in {"2026-10-30", "2026-10-31"}


def test_sectors_are_those_of_the_reference_data() -> None:
    assert {key: business["sector"] for key, business in INDEX.items()} == {
        "cafe": "cafe_restaurant",
        "hairdresser": "hair_beauty",
        "online_shop": "online_shop",
    }
