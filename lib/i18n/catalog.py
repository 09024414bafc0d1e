"""Every sentence a person reads, from the Fluent catalogs in de/ and en/."""

import logging
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final, Literal

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

Language = Literal["de", "en"]
Gap = str | int
LANGUAGES: Final[tuple[Language, ...]] = ("de", "en")
LOCALES: Final[Mapping[Language, str]] = {"de": "de-AT", "en": "en-GB"}

_DIRECTORY: Final = Path(__file__).parent
_LOG = logging.getLogger(__name__)


class CatalogError(Exception):
    """A sentence cannot be made: a defect of the catalog or of the code that asks for it."""


@dataclass(eq=False)
class MissingMessageError(CatalogError):
    """No catalog of this language has the message."""

    message_id: str
    language: Language


@dataclass(eq=False)
class WrongGapsError(CatalogError):
    """The gaps filled are not those of the message, or one is not text or a whole number."""

    message_id: str
    language: Language
    missing: frozenset[str]
    extra: frozenset[str]
    unformatted: frozenset[str] = frozenset()


@dataclass(eq=False)
class BrokenCatalogError(CatalogError):
    """A catalog file does not parse, defines an id twice or refers to what does not exist."""

    file: str
    reason: str


@dataclass(frozen=True)
class Entry:
    """One message or attribute: its pattern, its gaps, and its text when it has no gap."""

    file: str
    pattern: ast.Pattern
    gaps: frozenset[str]
    fixed: str | None


@dataclass(frozen=True)
class Catalog:
    """All messages of one language by id; attributes are listed as ``message.attribute``."""

    bundle: FluentBundle
    entries: Mapping[str, Entry]


def text(message_id: str, language: Language, /, **gaps: Gap) -> str:
    """Give the sentence of a message with its gaps filled.

    Money, shares and dates arrive as text that lib.i18n.numbers has formatted; whole numbers may
    arrive as they are, for the plural. Under pytest, or with ``FANWERT_STRICT=1``, a message that
    is missing or whose gaps do not fit raises; otherwise the other language answers, then the id
    itself, and the log says so.
    """
    entry = catalog(language).entries.get(message_id)
    if entry is not None and entry.gaps == gaps.keys():
        if entry.fixed is not None:
            return entry.fixed
        if not _unformatted(gaps):
            return _filled(message_id, language, entry, gaps)
    return _explain_or_fall_back(message_id, language, entry, gaps)


def has(message_id: str, language: Language = "de") -> bool:
    """Say whether the catalog knows the message (or ``message.attribute``)."""
    return message_id in catalog(language).entries


def is_strict() -> bool:
    """Say whether a wrong sentence raises (tests) or falls back (visitors)."""
    by_pytest = "1" if "PYTEST_VERSION" in os.environ else "0"
    return os.environ.get("FANWERT_STRICT", by_pytest) == "1"


@cache
def catalog(language: Language) -> Catalog:
    """Read all catalog files of a language once."""
    return read_catalog(_DIRECTORY / language, LOCALES[language])


def read_catalog(directory: Path, locale: str) -> Catalog:
    """Read the ``*.ftl`` files of a directory.

    Raises
    ------
    BrokenCatalogError
        When a file does not parse, an id is defined twice, or a reference leads nowhere.
    """
    bundle = FluentBundle([locale], use_isolating=False)
    origin: dict[str, str] = {}
    messages: dict[str, ast.Message | ast.Term] = {}
    for path in sorted(directory.glob("*.ftl")):
        resource = FluentResource(path.read_text(encoding="utf-8"))
        for item in resource.body:
            if isinstance(item, ast.Junk):
                raise BrokenCatalogError(path.name, (item.content or "").strip()[:200])
            if isinstance(item, ast.Message | ast.Term):
                item_id = _item_id(item)
                if item_id in origin:
                    raise BrokenCatalogError(path.name, f"{item_id} is also in {origin[item_id]}")
                origin[item_id] = path.name
                messages[item_id] = item
        bundle.add_resource(resource)
    entries = {
        entry_id: _entry(bundle, entry_id, origin[item_id], pattern, messages)
        for item_id, item in messages.items()
        if isinstance(item, ast.Message)
        for entry_id, pattern in _patterns(item)
    }
    return Catalog(bundle, entries)


def _item_id(item: ast.Message | ast.Term) -> str:
    return f"-{item.id.name}" if isinstance(item, ast.Term) else item.id.name


def _patterns(item: ast.Message | ast.Term) -> Iterator[tuple[str, ast.Pattern]]:
    if item.value is not None:
        yield _item_id(item), item.value
    for attribute in item.attributes:
        yield f"{_item_id(item)}.{attribute.id.name}", attribute.value


def _entry(
    bundle: FluentBundle,
    entry_id: str,
    file: str,
    pattern: ast.Pattern,
    messages: Mapping[str, ast.Message | ast.Term],
) -> Entry:
    gaps = frozenset(_gaps(pattern, messages, file))
    fixed = None if gaps else _format(bundle, entry_id, {})
    return Entry(file, pattern, gaps, fixed)


def _gaps(
    node: ast.BaseNode, messages: Mapping[str, ast.Message | ast.Term], file: str
) -> Iterator[str]:
    """Find the variables of a pattern, also those of the messages it refers to."""
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.TermReference):
        if f"-{node.id.name}" not in messages:
            raise BrokenCatalogError(file, f"the term -{node.id.name} does not exist")
    elif isinstance(node, ast.MessageReference):
        name = f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name
        referred = dict(_patterns(messages[node.id.name])) if node.id.name in messages else {}
        if name not in referred:
            raise BrokenCatalogError(file, f"the message {name} does not exist")
        yield from _gaps(referred[name], messages, file)
    else:
        for child in vars(node).values():
            for part in child if isinstance(child, list) else (child,):
                if isinstance(part, ast.BaseNode):
                    yield from _gaps(part, messages, file)


def _unformatted(gaps: Mapping[str, Gap]) -> frozenset[str]:
    """Name the gaps that Fluent would format by itself, and not as the page does."""
    return frozenset(
        name
        for name, value in gaps.items()
        if isinstance(value, bool) or not isinstance(value, str | int)
    )


def _filled(message_id: str, language: Language, entry: Entry, gaps: Mapping[str, Gap]) -> str:
    if entry.fixed is not None:
        return entry.fixed
    return _format(catalog(language).bundle, message_id, gaps)


def _format(bundle: FluentBundle, message_id: str, gaps: Mapping[str, Gap]) -> str:
    name, _, attribute = message_id.partition(".")
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise BrokenCatalogError("", f"{message_id} has no text")
    formatted, errors = bundle.format_pattern(pattern, dict(gaps))
    if errors:
        raise BrokenCatalogError("", f"{message_id}: {errors[0]}")
    return str(formatted)


def _explain_or_fall_back(
    message_id: str, language: Language, entry: Entry | None, gaps: Mapping[str, Gap]
) -> str:
    error: CatalogError = MissingMessageError(message_id, language)
    if entry is not None:
        missing, extra = entry.gaps - gaps.keys(), frozenset(gaps) - entry.gaps
        error = WrongGapsError(message_id, language, missing, extra, _unformatted(gaps))
    if is_strict():
        raise error
    _log_once(str(error), type(error).__name__, message_id, language)
    given = {name: value if isinstance(value, int) else str(value) for name, value in gaps.items()}
    for candidate in sorted(LANGUAGES, key=lambda code: code != language):
        other = catalog(candidate).entries.get(message_id)
        if other is not None and other.gaps <= given.keys():
            return _filled(message_id, candidate, other, given)
    return message_id


@cache
def _log_once(error: str, kind: str, message_id: str, language: Language) -> None:
    """Log a defect once, without the gaps: they may hold what a visitor typed."""
    _LOG.warning("%s for %s (%s): %s", kind, message_id, language, error)
