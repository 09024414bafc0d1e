"""The files of this visit: read, loaded into the visitor's own database, and taken out again.

Nothing here outlives the visit except the estimates, which travel in the link (lib.sharing).
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final, get_args
from zoneinfo import ZoneInfo

import duckdb
import streamlit as st

from lib.evidence.advertising import INCREMENTALITY
from lib.evidence.estimates import Evidence
from lib.evidence.gathering import gather
from lib.importing.reading import read_exports
from lib.importing.result import Import
from lib.model.assumptions import Assumption
from lib.sharing import firm
from lib.sharing.state import ClientState
from lib.ui import state
from lib.warehouse.counting import NotCounted, choose_level
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


@dataclass(frozen=True)
class AlikeList:
    """A list kept by hand most of whose sales also stand in another file."""

    name: str
    other: str
    shared: int
    total: int


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
    not_counted: dict[int, dict[str, int]] = field(default_factory=dict)
    """Upload to the number of its rows that do not count, by reason."""
    alike: list[AlikeList] = field(default_factory=list)
    conflicts: list[LevelConflict] = field(default_factory=list)


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
    kept.not_counted, kept.alike, kept.conflicts = {}, [], []
    state.keep(state.current().without_measured())


def not_counted(upload: Upload) -> dict[str, int]:
    """Return how many rows of a file count elsewhere or not at all, by reason."""
    upload_id = upload.report.upload_id
    if upload.report.outcome != "loaded" or upload_id is None:
        return {}
    return uploads().not_counted.get(upload_id, {})


def measure() -> None:
    """Turn what is loaded into estimates, and keep them in the visit's state."""
    kept = uploads()
    kept.not_counted = _not_counted(kept.connection)
    kept.alike = _alike(kept)
    kept.conflicts = _conflicts(kept.connection)
    current = state.current()
    example = firm.resolved(current.without_measured())
    kept.evidence = gather(
        kept.connection,
        vat_rate=firm.vat_rate(current),
        stay_rate_prior=example["newcomer_stay_rate"].value or 0.0,
        ads_ceiling=example["ads_newcomers_ceiling_month"].value,
        referrals_year=_range(example["referrals_per_regular_year"]),
        first_cac=_range(example["first_cac_eur"]),
        incrementality=incrementality(current),
    )
    state.keep(current.with_measured(kept.evidence.estimates))


def incrementality(current: ClientState) -> tuple[float, float, float]:
    """Return which share of the claimed customers came because of the ads: low, likely, high."""
    low, likely, high = INCREMENTALITY
    own = current.ads_incrementality
    return (low, likely, high) if own is None else (min(low, own), own, max(high, own))


def _range(assumption: Assumption) -> tuple[float, float, float]:
    """Return low, likely, high of a number that is never unlimited."""
    return assumption.low or 0.0, assumption.value or 0.0, assumption.high or 0.0


def _not_counted(connection: duckdb.DuckDBPyConnection) -> dict[int, dict[str, int]]:
    """Return per upload the rows that do not count, by reason."""
    ledger = query(connection, "uploads").set_index("upload_id")
    reasons = ledger[list(get_args(NotCounted))]
    return {
        int(str(upload_id)): {str(reason): int(count) for reason, count in row.items() if count}
        for upload_id, row in reasons.iterrows()
    }


def _alike(kept: Uploads) -> list[AlikeList]:
    """Return lists that look like a copy of another file."""
    names = {upload.report.upload_id: upload.imported.file for upload in kept.files}
    return [
        AlikeList(
            names.get(int(row["list_id"]), ""),
            names.get(int(row["other_id"]), ""),
            int(row["shared_amounts"]),
            int(row["list_amounts"]),
        )
        for row in query(kept.connection, "alike_lists").to_dict("records")
    ]


def _conflicts(connection: duckdb.DuckDBPyConnection) -> list[LevelConflict]:
    """Return the accounts for which a level can be chosen."""
    rows = query(connection, "ad_levels")
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
