"""The app as a visitor meets it, without a browser."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).parents[2]
PAGES = ("pages/what_if.py", "pages/upload.py")
LANGUAGES = ("de", "en")


@pytest.fixture
def app() -> AppTest:
    return AppTest.from_file(ROOT / "app.py", default_timeout=60)
