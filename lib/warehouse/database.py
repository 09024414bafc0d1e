"""A visitor's database: in memory, without access to files, network or its own settings."""

from typing import Final

import duckdb

from lib.warehouse.statements import statements

_VIEWS: Final = (
    "stg_upload_overlaps",
    "stg_ad_rows",
    "stg_ad_levels",
    "stg_ad_results_older",
    "stg_ad_results_other_level",
    "stg_ad_results",
    "stg_channel_days_older",
    "stg_channel_days",
    "stg_posts_older",
    "stg_posts",
    "stg_orders_older",
    "stg_orders_other_source",
    "stg_orders_future",
    "stg_orders",
    "stg_newsletters_older",
    "stg_newsletters",
)
"""Staging views, each after those it reads."""

_CONFIG: Final[dict[str, str | bool | int | float | list[str]]] = {
    "enable_external_access": False,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    # A million orders need about 300 MB; one visitor must not fill the machine of all others.
    "memory_limit": "1GB",
    # More threads make one visitor little faster and everybody else slower.
    "threads": 2,
    # Nothing a visitor uploads may reach the disk, not even as overflow of a large sort.
    "temp_directory": "",
    # Queries order what they show; keeping the order of inserts would cost a third of their time.
    "preserve_insertion_order": False,
}


def open_visitor() -> duckdb.DuckDBPyConnection:
    """Return a new empty database in memory with all tables and views, its configuration locked.

    Data comes in only by registering Arrow tables: files, other databases, extensions and the
    variables of the calling program are out of reach.
    """
    connection = duckdb.connect(":memory:", config=_CONFIG)
    _create_tables(connection)
    _create_views(connection)
    return connection


def _create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    schema = statements("schema")
    for name, text in schema.items():
        if name != "session":
            connection.execute(text)
    connection.execute(schema["session"])


def _create_views(connection: duckdb.DuckDBPyConnection) -> None:
    staging, marts = statements("staging"), statements("marts")
    for name in _VIEWS:
        connection.sql(staging[name]).create_view(name)
    for name, text in marts.items():
        connection.sql(text).create_view(name)
