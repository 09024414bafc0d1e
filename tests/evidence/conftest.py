from collections.abc import Iterator

import duckdb
import pytest

from lib.warehouse.database import open_visitor


@pytest.fixture
def visitor() -> Iterator[duckdb.DuckDBPyConnection]:
    with open_visitor() as connection:
        yield connection
