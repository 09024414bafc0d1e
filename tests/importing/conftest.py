import os
from datetime import date
from pathlib import Path

import pytest

from lib.importing.reading import read_export
from lib.importing.result import Import

RECEIVED_ON = date(2026, 11, 23)


@pytest.fixture(scope="session")
def real_exports() -> Path:
    folder = os.environ.get("REAL_EXPORTS")
    if not folder:
        pytest.skip("REAL_EXPORTS does not name the folder of real export files")
    return Path(folder)


@pytest.fixture
def read():
    def read_text(content: str | bytes, name: str = "sales.csv") -> Import:
        data = content.encode() if isinstance(content, str) else content
        return read_export(data, name, RECEIVED_ON, b"secret")

    return read_text
