"""The useful members of a zip, within limits that no honest export reaches."""

import io
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import Final

MAX_MEMBERS: Final = 500
MAX_BYTES: Final = 600_000_000
MAX_RATIO: Final = 200
_FREE_BYTES: Final = 10_000_000
_TABLES: Final = (".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods", ".xml")


@dataclass
class Members:
    """Contents by name, and what was left out and why."""

    contents: dict[str, bytes] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)
    fault: str | None = None
    """Problem code where the archive as a whole was refused."""


def read_members(data: bytes) -> Members:
    """Return the members that may hold a table."""
    members = Members()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if _is_wanted(entry)]
            members.fault = _fault(entries)
            if members.fault is None:
                _read_all(archive, entries, members)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
        members.fault = "archive-damaged"
    return members


def is_bomb(data: bytes) -> bool:
    """Whether a zipped workbook would unpack to more than any honest one."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _fault(archive.infolist()) is not None
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, OSError):
        return False


def _is_wanted(entry: zipfile.ZipInfo) -> bool:
    parts = entry.filename.replace("\\", "/").split("/")
    is_hidden = parts[-1].startswith(".") or "__MACOSX" in parts
    return not entry.is_dir() and not is_hidden


def _fault(entries: list[zipfile.ZipInfo]) -> str | None:
    if len(entries) > MAX_MEMBERS:
        return "archive-too-many-members"
    size = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if size > MAX_BYTES or (size > _FREE_BYTES and size > MAX_RATIO * max(1, packed)):
        return "archive-too-large"
    return None


def _read_all(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], members: Members) -> None:
    for entry in entries:
        name = entry.filename.replace("\\", "/")
        if entry.flag_bits & 1:
            members.skipped[name] = "archive-encrypted"
        elif not name.lower().endswith(_TABLES):
            members.skipped[name] = "archive-member-not-a-table"
        else:
            try:
                with archive.open(entry) as stream:
                    members.contents[name] = stream.read(entry.file_size + 1)[: entry.file_size]
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError,
                    ValueError, zlib.error):  # fmt: skip
                members.skipped[name] = "archive-member-damaged"
