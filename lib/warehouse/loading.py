"""Files in, files out: load one import, delete one upload, delete everything."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final, Literal

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from lib.importing.canonical import TABLES
from lib.importing.result import Import
from lib.warehouse.counting import count_once, transaction
from lib.warehouse.statements import statements

Outcome = Literal["loaded", "already", "not_recognised"]

_DAYS: Final[Mapping[str, tuple[str, str]]] = {
    "ad_results": ("date_from", "date_to"),
    "channel_days": ("day", "day"),
    "posts": ("published_at", "published_at"),
    "orders": ("ordered_on", "ordered_on"),
    "newsletters": ("sent_at", "sent_at"),
}
"""Per canonical table the columns of its first and last day."""

_BATCH_ROWS: Final = 122_880
"""Rows of one DuckDB row group: a table of one large piece would be read by a single thread."""

_ROW_BITS: Final = 32
"""A row's number is its upload's number, shifted by these bits, plus its place in the file."""


@dataclass(frozen=True)
class LoadReport:
    """What loading one file did.

    Parameters
    ----------
    outcome
        ``"loaded"``; ``"already"``: the same bytes were loaded before, nothing changed;
        ``"not_recognised"``: the import holds no table, nothing changed.
    upload_id
        The upload that now holds the file; None where it was not recognised.
    records
        Canonical table to rows written; empty unless loaded.
    """

    outcome: Outcome
    upload_id: int | None = None
    records: Mapping[str, int] = field(default_factory=dict)


def load(
    connection: duckdb.DuckDBPyConnection, imported: Import, loaded_at: datetime
) -> LoadReport:
    """Write one import and return what happened; it is there completely or not at all.

    Parameters
    ----------
    connection
        A database of :func:`lib.warehouse.database.open_visitor`.
    imported
        One file, or one member of an archive.
    loaded_at
        Now, with its zone. Orders later than the day after count as a mistake in the date.

    Raises
    ------
    duckdb.Error
        The tables do not have the canonical columns, or the ledger of rows does not close;
        nothing was written.
    """
    if imported.export is None or not imported.tables:
        return LoadReport("not_recognised")
    known = _find(connection, imported)
    if known is not None:
        return LoadReport("already", known)
    with transaction(connection):
        upload_id = _insert_upload(connection, imported, loaded_at)
        for name, table in imported.tables.items():
            _insert_table(connection, upload_id, name, table)
    _count_or_remove(connection, upload_id, imported)
    return LoadReport(
        "loaded", upload_id, {name: table.num_rows for name, table in imported.tables.items()}
    )


def delete_upload(connection: duckdb.DuckDBPyConnection, upload_id: int) -> None:
    """Remove everything one upload brought; rows it had set aside count again."""
    with transaction(connection):
        _delete_rows(connection, upload_id)
        count_once(connection, TABLES)


def delete_all(connection: duckdb.DuckDBPyConnection) -> None:
    """Remove everything that was ever loaded or chosen."""
    with transaction(connection):
        for name, text in statements("changes").items():
            if name.startswith("clear_"):
                connection.execute(text)


def _find(connection: duckdb.DuckDBPyConnection, imported: Import) -> int | None:
    params = {"sha256": imported.sha256, "member": _member(imported)}
    row = connection.execute(statements("queries")["upload_of_file"], params).fetchone()
    return None if row is None else int(row[0])


def _insert_upload(
    connection: duckdb.DuckDBPyConnection, imported: Import, loaded_at: datetime
) -> int:
    changes = statements("changes")
    row = connection.execute(
        changes["insert_upload"],
        {
            "sha256": imported.sha256,
            "member": _member(imported),
            "name": imported.file,
            "export_key": imported.export,
            "platform": imported.platform,
            "source": _only(imported.tables.get("orders"), "source"),
            "level": _only(imported.tables.get("ad_results"), "level"),
            "currency": imported.currency,
            "rows_read": imported.rows_read,
            "rows_used": imported.rows_used,
            "rows_set_aside": len(imported.set_aside),
            "period_from": imported.period[0],
            "period_to": imported.period[1],
            "loaded_at": loaded_at.astimezone(UTC).replace(tzinfo=None),
        },
    ).fetchone()
    if row is None:  # pragma: no cover - "returning" always gives the row
        raise RuntimeError("The upload was not recorded.")
    upload_id = int(row[0])
    for reason, rows in Counter(aside.reason for aside in imported.set_aside).items():
        connection.execute(
            changes["insert_upload_set_aside"],
            {"upload_id": upload_id, "reason": reason, "set_aside_rows": rows},
        )
    return upload_id


def _insert_table(
    connection: duckdb.DuckDBPyConnection, upload_id: int, name: str, table: pa.Table
) -> None:
    changes = statements("changes")
    day_from, day_to = _day_span(name, table)
    connection.execute(
        changes["insert_upload_table"],
        {
            "upload_id": upload_id,
            "table_name": name,
            "records": table.num_rows,
            "source": _only(table, "source") if name == "orders" else None,
            "day_from": day_from,
            "day_to": day_to,
        },
    )
    numbers = pa.array(np.arange(table.num_rows, dtype=np.int64) + (upload_id << _ROW_BITS))
    numbered = table.append_column("row_id", numbers)
    batches = numbered.to_batches(max_chunksize=_BATCH_ROWS)
    connection.register("incoming", pa.Table.from_batches(batches, schema=numbered.schema))
    try:
        connection.execute(changes[f"insert_{name}"], {"upload_id": upload_id})
    finally:
        connection.unregister("incoming")


def _day_span(name: str, table: pa.Table) -> tuple[date | None, date | None]:
    """Return first and last day of one table; None where rows without a day leave it open."""
    first, last = _DAYS[name]
    columns = [table.column(first), table.column(last)]
    if table.num_rows == 0 or any(column.null_count for column in columns):
        return None, None
    return _as_day(pc.min(columns[0]).as_py()), _as_day(pc.max(columns[1]).as_py())


def _as_day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def _only(table: pa.Table | None, column: str) -> str | None:
    """Return the one value of a text column; None where there is none, or where they differ."""
    if table is None:
        return None
    values: list[Any] = pc.unique(table.column(column)).to_pylist()
    return values[0] if len(values) == 1 else None


def _count_or_remove(
    connection: duckdb.DuckDBPyConnection, upload_id: int, imported: Import
) -> None:
    """Decide which rows count, or take the new ones out again.

    A step of its own: on rows that are not committed yet the database plans without statistics
    and needs a hundred times longer.
    """
    try:
        with transaction(connection):
            count_once(connection, imported.tables)
    except BaseException:
        with transaction(connection):
            _delete_rows(connection, upload_id)
        raise


def _delete_rows(connection: duckdb.DuckDBPyConnection, upload_id: int) -> None:
    for name, text in statements("changes").items():
        if name.startswith("delete_"):
            connection.execute(text, {"upload_id": upload_id})


def _member(imported: Import) -> str:
    """Return the path inside an archive; empty for a plain file, whose name does not matter."""
    return imported.file.partition("!")[2]
