"""The texts of the .sql files beside this module, by folder and name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

HERE = Path(__file__).parent


@cache
def statements(folder: str) -> Mapping[str, str]:
    """Return name to text of every .sql file of one folder, in alphabetical order."""
    return MappingProxyType(
        {path.stem: path.read_text("utf-8") for path in sorted((HERE / folder).glob("*.sql"))}
    )
