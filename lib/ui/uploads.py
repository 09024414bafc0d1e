"""The files of this visit: read, loaded into the visitor's own database, and taken out again.

Nothing here outlives the visit except the estimates, which travel in the link (lib.sharing).
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

import duckdb
import streamlit as st

from lib.evidence.estimates import Evidence
from lib.evidence.gathering import gather
from lib.importing.reading import read_exports
from lib.importing.result import Import
from lib.sharing import firm
from lib.ui import state
from lib.warehouse.counting import choose_level
from lib.warehouse.database import open_visitor
from lib.warehouse.loading import LoadReport, delete_all, delete_upload, load
from lib.warehouse.queries import query

_SESSION: Final = "uploads"
VIENNA: Final = ZoneInfo("Europe/Vienna")

Progress = Callable[[int, str], None]
"""Called before each file with its number (from 0) and its name."""


@dataclass(frozen=True)
class Upload:
    """One file, or one useful member of an archive, and what became of it."""

    imported: Import
    report: LoadReport


@dataclass
class Uploads:
    """Everything uploaded in this visit."""

    connection: duckdb.DuckDBPyConnection
    secret: bytes
    """Key of the customers' HMAC; it dies with the visit, so keys of two visits never meet."""
    files: list[Upload] = field(default_factory=list)
    evidence: Evidence | None = None
    demo: str | None = None
    """Which invented business is loaded, if any."""


def uploads() -> Uploads:
    """Return the visit's uploads; the database is opened at the first call."""
    if _SESSION not in st.session_state:
        st.session_state[_SESSION] = Uploads(open_visitor(), secrets.token_bytes(32))
    kept: Uploads = st.session_state[_SESSION]
    return kept


def read_files(files: Sequence[tuple[str, bytes]], progress: Progress) -> None:
    """Read and load files one by one; a bad one changes nothing for the others."""
    kept = uploads()
    now = datetime.now(UTC)
    for number, (name, data) in enumerate(files):
        progress(number, name)
        today = now.astimezone(VIENNA).date()
        for imported in read_exports(data, name, today, kept.secret):
            report = load(kept.connection, imported, now)
            # The rows are in the database now; keeping them twice would double the memory.
            kept.files.insert(0, Upload(replace(imported, tables={}), report))
    measure()


def remove(upload: Upload) -> None:
    """Take out one file; rows of others that it had replaced count again."""
    kept = uploads()
    kept.files.remove(upload)
    if upload.report.outcome == "loaded" and upload.report.upload_id is not None:
        delete_upload(kept.connection, upload.report.upload_id)
        same = upload.report.upload_id
        kept.files = [file for file in kept.files if file.report.upload_id != same]
    measure()


def clear() -> None:
    """Delete every file, every measured number, and the visitor's database."""
    kept = uploads()
    delete_all(kept.connection)
    kept.files.clear()
    kept.evidence = None
    kept.demo = None
    state.keep(state.current().without_measured())


def measure() -> None:
    """Turn what is loaded into estimates, and keep them in the visit's state."""
    kept = uploads()
    current = state.current()
    example = firm.resolved(current.without_measured())
    kept.evidence = gather(
        kept.connection,
        vat_rate=firm.vat_rate(current),
        stay_rate_prior=example["newcomer_stay_rate"].value or 0.0,
        ads_ceiling=example["ads_newcomers_ceiling_month"].value,
    )
    state.keep(current.with_measured(kept.evidence.estimates))


@dataclass(frozen=True)
class LevelConflict:
    """One account whose money was uploaded at several report levels; one of them counts."""

    platform: str
    account: str | None
    levels: tuple[str, ...]
    counting: str

    @property
    def key(self) -> str:
        """Key of the control that chooses."""
        return f"level-{self.platform}-{self.account or ''}"


def level_conflicts() -> list[LevelConflict]:
    """Return the accounts for which a level can be chosen."""
    rows = query(uploads().connection, "ad_levels")
    conflicts = []
    for (platform, account), levels in rows.groupby(["platform", "account"], dropna=False):
        names = tuple(levels.sort_values("preference")["level"])
        whose = None if account is None or account != account else str(account)  # noqa: PLR0124 - missing is unequal to itself
        conflicts.append(LevelConflict(str(platform), whose, names, names[0]))
    return conflicts


def take_level(conflict: LevelConflict) -> None:
    """Let the chosen level count."""
    chosen = st.session_state.get(conflict.key)
    choose_level(uploads().connection, conflict.platform, conflict.account, chosen)
    measure()
