"""Questions to the warehouse: every one is a file of queries/ or marts/, asked by its name."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import duckdb
import pandas as pd

from lib.warehouse.statements import statements

Value = str | int | float | bool | None


class UnknownQueryError(LookupError):
    """A name that is neither a file of queries/ nor one of marts/."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"There is no query {name!r} in lib/warehouse/queries or marts.")


@cache
def queries() -> Mapping[str, str]:
    """Return name to text of everything that can be asked."""
    return MappingProxyType({**statements("marts"), **statements("queries")})


def query(connection: duckdb.DuckDBPyConnection, name: str, **params: Value) -> pd.DataFrame:
    """Return the answer of one query file; ``params`` fill its ``$name`` gaps as values.

    Raises
    ------
    UnknownQueryError
        No file has this name.
    """
    if name not in queries():
        raise UnknownQueryError(name)
    return connection.execute(queries()[name], params).df()
