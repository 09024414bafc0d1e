"""All declared exports, found by scanning the folder ``platforms``."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from lib.importing import platforms
from lib.importing.export import Export
from lib.importing.headers import plain


@cache
def exports() -> Mapping[str, Export]:
    """Every export by its key, in the order of the file names."""
    found: dict[str, Export] = {}
    for module in pkgutil.iter_modules(platforms.__path__):
        export = importlib.import_module(f"{platforms.__name__}.{module.name}").EXPORT
        if export.key in found:
            raise ValueError(f"two exports are called {export.key}")
        found[export.key] = export
    return MappingProxyType(found)


@cache
def known_headers() -> frozenset[str]:
    """Every header that some export reads, in its plain form."""
    return frozenset(
        plain(header)
        for export in exports().values()
        for names in (
            *(tuple(header for _, header in column.headers) for column in export.columns),
            *export.marks,
        )
        for header in names
    )
