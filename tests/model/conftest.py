"""The test cases of vectors.json, and how their symbols become the model's names."""

import json
from pathlib import Path
from typing import Any

import pytest

from lib.model.assumptions import FIELDS, Assumptions

VECTORS = json.loads((Path(__file__).parent / "vectors.json").read_text(encoding="utf-8"))
NAMES = {field.symbol: name for name, field in FIELDS.items()}


def cases(kind: str, *calls: str) -> list[Any]:
    """Return pytest parameters: every case of one kind with one of the calls."""
    return [
        pytest.param(case, id=case["id"])
        for case in VECTORS[kind]
        if not calls or case["call"] in calls
    ]


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "vectors(kind, *calls): one test per case of vectors.json")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give the argument `case` all cases of the mark `vectors(kind, call, …)`."""
    mark = metafunc.definition.get_closest_marker("vectors")
    if mark is not None:
        metafunc.parametrize("case", cases(*mark.args))


@pytest.fixture
def shop():
    """Return a function from symbols and numbers to assumptions."""

    def build(**symbols: Any) -> Assumptions:
        return Assumptions.from_values({NAMES[symbol]: v for symbol, v in symbols.items()})

    return build


@pytest.fixture
def close():
    """Return a function that compares nested numbers: relative, 1e-9 near zero; None is None."""

    def compare(found: Any, expected: Any, tolerance: float) -> None:
        if isinstance(expected, dict):
            for key, part in expected.items():
                compare(found[key], part, tolerance)
        elif isinstance(expected, list):
            assert len(found) == len(expected)
            for one, part in zip(found, expected, strict=True):
                compare(one, part, tolerance)
        elif expected is None:
            assert found is None
        else:
            assert found == pytest.approx(expected, rel=tolerance, abs=1e-9)

    return compare
