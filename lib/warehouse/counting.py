"""Which rows count: asked anew after every change, so that the same data twice counts once."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Literal

import duckdb

from lib.warehouse.statements import statements

NotCounted = Literal["older_row", "other_level", "other_source", "future_date"]
"""Why a row does not count: catalog entries ``not-counted-REASON``."""


def count_once(connection: duckdb.DuckDBPyConnection, tables: Iterable[str]) -> None:
    """Decide again which rows of some canonical tables count; inside the caller's transaction.

    The steps of one table run in the order of their files: each looks only at rows that the
    steps before it have left.
    """
    changes = statements("changes")
    for name in tables:
        connection.execute(changes["forget_not_counted"], {"table_name": name})
        for step in sorted(change for change in changes if change.startswith(f"count_{name}_")):
            connection.execute(changes[step])


def choose_level(
    connection: duckdb.DuckDBPyConnection, platform: str, account: str | None, level: str | None
) -> None:
    """Let the ads reports of one level count where several levels tell of the same money.

    Parameters
    ----------
    connection
        A database of :func:`lib.warehouse.database.open_visitor`.
    platform, account
        Whose reports; account None for reports that name none.
    level
        ``"campaign"``, ``"ad_group"``, ``"ad"``, ``"keyword"``, ``"search_term"`` or
        ``"breakdown"``; None takes the choice back.
    """
    changes = statements("changes")
    whose = {"platform": platform, "account": account}
    with transaction(connection):
        connection.execute(changes["forget_level"], whose)
        if level is not None:
            connection.execute(changes["insert_level"], {**whose, "level": level})
        count_once(connection, ["ad_results"])


@contextmanager
def transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Keep all changes of a block, or none if it raises."""
    connection.begin()
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()
