"""The README's table of exports, rendered from the declarations.

``python -m lib.importing.catalogue`` writes it between its two marks.
"""

import importlib
import sys
from pathlib import Path
from typing import Final

from lib.importing import platforms
from lib.importing.export import Export
from lib.importing.registry import exports

README: Final = Path(__file__).parents[2] / "README.md"
BEGIN: Final = "<!-- exports: begin -->"
END: Final = "<!-- exports: end -->"
_HEAD: Final = ("platform", "export", "what it is", "fills", "format")


class MarksMissing(ValueError):  # noqa: N818 (a state of the file, not a fault of the program)
    """The text does not hold the two marks, once each and in their order."""


def table() -> str:
    """Return the table in Markdown, one row per export."""
    rows = [_row(export) for export in sorted(exports().values(), key=_order)]
    lines = [_HEAD, ("---",) * len(_HEAD), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def replaced(text: str) -> str:
    """Return a text with the table between its marks.

    Raises
    ------
    MarksMissing
        The marks do not stand in the text as they should.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise MarksMissing
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def _order(export: Export) -> tuple[str, str]:
    return export.platform, export.key


def _row(export: Export) -> tuple[str, ...]:
    fills = f"`{export.table}`" if export.table else "totals only"
    confirmed = "confirmed" if export.is_confirmed else "unconfirmed (unbestätigt)"
    return f"`{export.platform}`", f"`{export.key}`", _description(export), fills, confirmed


def _description(export: Export) -> str:
    """Return the first sentence of the declaration, without its source."""
    module = importlib.import_module(f"{platforms.__name__}.{export.key}")
    paragraph = " ".join((module.__doc__ or "").split("\n\n")[0].split())
    sentence = paragraph.partition(" Source:")[0]
    return sentence.rstrip(".").replace("|", "\\|").replace("``", "`")


def main() -> int:
    """Write the table into the README."""
    README.write_text(replaced(README.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
