"""Text from files and from people, shown as text: Markdown in it stays what it is."""

import re
from typing import Final

_MARKS: Final = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:^=])")
_BREAKS: Final = re.compile(r"\s+")


def plain(value: str, longest: int = 200) -> str:
    """Return the text so that Markdown shows it letter by letter, on one line.

    Parameters
    ----------
    value
        Any text, e.g. a file's name or a cell of an uploaded file.
    longest
        Characters kept; the rest is cut with an ellipsis.
    """
    line = _BREAKS.sub(" ", value).strip()
    if len(line) > longest:
        line = f"{line[: longest - 1]}…"
    return _MARKS.sub(r"\\\1", line)
