"""A client's state ↔ the short text in a link: versioned, checksummed, readable, canonical.

A code is ``1_sBA_b600_oRT859_mCM0.62-0.58-0.66-312_k3hq2mza``: the version, one part per
thing that differs from the defaults, and a checksum. Nothing is compressed, so nothing can
explode; nothing is evaluated; every part is checked as if a stranger had written it.
"""

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from lib.model.fields import FIELDS
from lib.sharing import figures
from lib.sharing.names import (
    FIELD_NAMES,
    FLAGS,
    INPUT_NAMES,
    LANGUAGE,
    MEASURED,
    OVERRIDE,
    RANGE,
    SCALARS,
    SCENARIO,
    SECTOR,
    SECTOR_NAMES,
    Scalar,
)
from lib.sharing.parts import LinkProblem, PartError, checked, field_of, figure
from lib.sharing.scenario_code import read_scenario, write_scenario
from lib.sharing.state import MAX_SCENARIOS, ClientState, Measured, Scenario

__all__ = ["MAX_LENGTH", "PROBLEM_CODES", "Decoded", "LinkProblem", "decode", "encode"]

VERSION: Final = "1"
MAX_LENGTH: Final = 6000
MAX_MEASURED: Final = 60

_DIVIDER: Final = "_"
_NEWER: Final = re.compile("[2-9]_")
_MEASURED_PART: Final = re.compile("([A-Z]{2}|[a-z][a-z0-9-]{2,39}[.])(.+)")
_CHECKSUM_BYTES: Final = 5
_BY_SHORT: Final = {short: name for name, short in (*FIELD_NAMES.items(), *INPUT_NAMES.items())}
_SECTOR_BY_SHORT: Final = {short: name for name, short in SECTOR_NAMES.items()}
_SCALAR_BY_SHORT: Final = {scalar.short: name for name, scalar in SCALARS.items()}
_FLAG_BY_SHORT: Final = {short: name for name, short in FLAGS.items()}


PROBLEM_CODES: Final = (
    "damaged",
    "newer",
    "too-long",
    "unknown-part",
    "unknown-sector",
    "unreadable",
    "out-of-bounds",
    "bad-range",
)


@dataclass(frozen=True)
class Decoded:
    """The state found in a code, and what had to be left out."""

    state: ClientState
    problems: tuple[LinkProblem, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Say whether nothing at all could be taken over."""
        return any(problem.code in ("damaged", "newer", "too-long") for problem in self.problems)


def encode(state: ClientState) -> str:
    """Write a state as a code; equal states give equal codes.

    Raises
    ------
    KeyError
        For a sector without a short name.
    ValueError
        For a field without a short name and a number that is not finite. Both are mistakes of
        the caller, not of a visitor.
    """
    body = _DIVIDER.join((VERSION, *_parts(state)))
    return f"{body}{_DIVIDER}{_checksum(body)}"


def decode(code: str) -> Decoded:
    """Read a code; whatever is wrong with it becomes a problem, never an exception."""
    if len(code) > MAX_LENGTH:
        return _refused("too-long")
    code = "".join(code.split())  # mail programs break long lines
    if not code:
        return Decoded(ClientState())
    if _NEWER.match(code):
        return _refused("newer")
    body, _, checksum = code.rpartition(_DIVIDER)
    if not code.isascii() or checksum != _checksum(body):
        return _refused("damaged")
    version, *parts = body.split(_DIVIDER)
    if version != VERSION:
        return _refused("damaged")
    reading = _Reading()
    for part in parts:
        reading.take(part)
    return Decoded(ClientState(**reading.values), tuple(dict.fromkeys(reading.problems)))


def _refused(code: str) -> Decoded:
    return Decoded(ClientState(), (LinkProblem(code),))


def _checksum(body: str) -> str:
    digest = hashlib.blake2s(body.encode(), digest_size=_CHECKSUM_BYTES).digest()
    return base64.b32encode(digest).decode().lower()


def _parts(state: ClientState) -> Iterator[str]:
    if state.language != ClientState.language:
        yield LANGUAGE + state.language
    yield SECTOR + SECTOR_NAMES[state.sector]  # always: another default must not change old links
    for name, scalar in SCALARS.items():
        value = getattr(state, name)
        if value is not None:
            yield scalar.short + figures.write(value)
    yield from (short for name, short in FLAGS.items() if getattr(state, name))
    for name in sorted(state.overrides, key=list(FIELD_NAMES).index):
        yield OVERRIDE + FIELD_NAMES[name] + figures.write(state.overrides[name])
    for name in sorted(state.ranges, key=list(FIELD_NAMES).index):
        yield RANGE + FIELD_NAMES[name] + "-".join(map(figures.write, state.ranges[name]))
    for name in sorted(state.measured, key=_measured_order):
        yield MEASURED + _measured_name(name) + _measured_figures(state.measured[name])
    yield from (SCENARIO + write_scenario(scenario) for scenario in state.scenarios)


def _measured_order(name: str) -> tuple[int, str]:
    known = list(_BY_SHORT.values())
    return (known.index(name) if name in known else len(known), name)


def _measured_name(name: str) -> str:
    short = FIELD_NAMES.get(name) or INPUT_NAMES.get(name)
    return short or name.replace("_", "-") + "."


def _measured_figures(measured: Measured) -> str:
    return "-".join(map(figures.write, (measured.value, measured.low, measured.high, measured.n)))


class _Reading:
    """The parts read so far; each part is taken or becomes a problem, independently of others."""

    def __init__(self) -> None:
        self.overrides: dict[str, float | None] = {}
        self.measured: dict[str, Measured] = {}
        self.ranges: dict[str, tuple[float, float]] = {}
        self.scenarios: list[Scenario] = []
        self.values: dict[str, Any] = {
            "overrides": self.overrides,
            "measured": self.measured,
            "ranges": self.ranges,
            "scenarios": self.scenarios,
        }
        self.problems: list[LinkProblem] = []

    def take(self, part: str) -> None:
        """Take one part; a part that comes twice counts once, as it came first."""
        kind, rest = part[:1], part[1:]
        readers: dict[str, Callable[[str], None]] = {
            LANGUAGE: self._language,
            SECTOR: self._sector,
            OVERRIDE: self._override,
            MEASURED: self._measured,
            RANGE: self._range,
            SCENARIO: self._scenario,
            **{short: partial(self._flag, name) for short, name in _FLAG_BY_SHORT.items()},
            **{short: partial(self._scalar, name) for short, name in _SCALAR_BY_SHORT.items()},
        }
        try:
            readers.get(kind, _refuse)(rest)
        except PartError as error:
            self.problems.append(error.problem)

    def _language(self, written: str) -> None:
        if written not in ("de", "en"):
            raise PartError("unreadable", "language")
        self.values.setdefault("language", written)

    def _sector(self, written: str) -> None:
        if written not in _SECTOR_BY_SHORT:
            raise PartError("unknown-sector", "sector")
        self.values.setdefault("sector", _SECTOR_BY_SHORT[written])

    def _scalar(self, name: str, written: str) -> None:
        self.values.setdefault(name, _scalar(name, SCALARS[name], written))

    def _flag(self, name: str, written: str) -> None:
        if written:
            raise PartError("unreadable", name)
        self.values.setdefault(name, True)

    def _override(self, part: str) -> None:
        name = field_of(part)
        self.overrides.setdefault(name, checked(name, figure(name, part[2:])))

    def _range(self, part: str) -> None:
        name = field_of(part)
        self.ranges.setdefault(name, _ends(name, part[2:].split("-")))

    def _scenario(self, written: str) -> None:
        if len(self.scenarios) >= MAX_SCENARIOS:
            raise PartError("unknown-part")
        self.scenarios.append(read_scenario(written))

    def _measured(self, part: str) -> None:
        match = _MEASURED_PART.fullmatch(part)
        short = match[1].removesuffix(".") if match else ""
        name = _BY_SHORT.get(short) or (short.replace("-", "_") if short.islower() else None)
        if match is None or name is None or len(self.measured) >= MAX_MEASURED:
            raise PartError("unknown-part")
        self.measured.setdefault(name, _measured(name, match[2].split("-")))


def _refuse(_rest: str) -> None:
    raise PartError("unknown-part")


def _ends(name: str, written: list[str]) -> tuple[float, float]:
    """Return the ends of a range that the field can have; low must not lie above high."""
    try:
        found = [FIELDS[name].check(figures.read(end)) for end in written]
    except ValueError:
        raise PartError("bad-range", name) from None
    ends = [end for end in found if end is not None]
    if len(ends) != len(("low", "high")) or len(found) != len(ends) or ends[0] > ends[1]:
        raise PartError("bad-range", name)
    return ends[0], ends[1]


def _scalar(name: str, scalar: Scalar, written: str) -> float | int:
    value = figure(name, written)
    if value is None or (scalar.is_whole and not value.is_integer()):
        raise PartError("unreadable", name)
    if not scalar.minimum <= value <= scalar.maximum:
        raise PartError("out-of-bounds", name)
    return int(value) if scalar.is_whole else value


def _measured(name: str, written: list[str]) -> Measured:
    found = [figure(name, part) for part in written]
    if len(found) != len(("value", "low", "high", "n")) or None in found:
        raise PartError("unreadable", name)
    value, low, high, n = (part for part in found if part is not None)
    if not low <= value <= high or n < 0 or not n.is_integer():
        raise PartError("unreadable", name)
    if name in FIELDS:
        for part in (value, low, high):
            checked(name, part)
    return Measured(value, low, high, int(n))
