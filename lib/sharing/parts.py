"""Single parts of a code, read and checked as if a stranger had written them."""

from dataclasses import dataclass
from typing import Final

from lib.model.fields import FIELDS
from lib.sharing import figures
from lib.sharing.names import FIELD_NAMES
from lib.sharing.state import HORIZON

_BY_SHORT: Final = {short: name for name, short in FIELD_NAMES.items()}


@dataclass(frozen=True)
class LinkProblem:
    """What of a link could not be taken over: a code, and the name of the number if there is one.

    Codes: ``damaged``, ``newer`` and ``too-long`` refuse the whole link; ``unknown-part``,
    ``unknown-sector``, ``unreadable``, ``out-of-bounds`` and ``bad-range`` leave out one part.
    """

    code: str
    field: str | None = None


class PartError(Exception):
    """One part of a code is of no use."""

    def __init__(self, code: str, field: str | None = None) -> None:
        super().__init__(code, field)
        self.problem = LinkProblem(code, field)


def field_of(part: str) -> str:
    """Return the model's field that a part is about; the horizon has a place of its own.

    Raises
    ------
    PartError
        There is no such field.
    """
    name = _BY_SHORT.get(part[:2])
    if name is None or name == HORIZON:
        raise PartError("unknown-part")
    return name


def figure(name: str, written: str) -> float | None:
    """Return a written number, None for unlimited.

    Raises
    ------
    PartError
        It is no number.
    """
    try:
        return figures.read(written)
    except ValueError:
        raise PartError("unreadable", name) from None


def checked(name: str, value: float | None) -> float | None:
    """Return a value that the field can have.

    Raises
    ------
    PartError
        It lies out of bounds.
    """
    try:
        return FIELDS[name].check(value)
    except ValueError:
        raise PartError("out-of-bounds", name) from None
