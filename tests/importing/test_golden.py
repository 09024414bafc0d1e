"""Every export's invented sample gives what its golden file says, table rows included."""

import json
from datetime import date
from pathlib import Path

import pytest

from lib.importing.__main__ import as_json
from lib.importing.reading import read_export
from lib.importing.registry import exports
from lib.importing.result import Import

RECEIVED_ON = date(2026, 11, 23)
HERE = Path(__file__).parent
SAMPLES = sorted((HERE / "samples").iterdir())


def described(found: Import) -> str:
    summary = json.loads(as_json(found))
    tables = {
        name: [
            {column: str(value) for column, value in row.items() if value is not None}
            for row in table.to_pylist()
        ]
        for name, table in found.tables.items()
    }
    return json.dumps(summary | {"tables": tables}, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_gives_its_golden_file(sample: Path, is_updating: bool) -> None:
    found = read_export(sample.read_bytes(), sample.name, RECEIVED_ON, b"secret")
    golden = HERE / "golden" / f"{sample.stem}.json"
    if is_updating:
        golden.write_text(described(found), encoding="utf-8")
    assert found.export == sample.stem
    assert described(found) == golden.read_text(encoding="utf-8")


def test_every_export_has_a_sample() -> None:
    assert {path.stem for path in SAMPLES} == set(exports())
