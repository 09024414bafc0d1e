"""Which export a file is, by its headers alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from lib.importing.block import Block
from lib.importing.export import Column, Customer, Export, Months, Number
from lib.importing.headers import plain
from lib.importing.registry import exports

Places = Mapping[Column, tuple[int, ...]]


@dataclass(frozen=True)
class Match:
    """An export and the blocks of the file that it reads, with the place of each column."""

    export: Export
    blocks: tuple[tuple[Block, Places], ...]
    language: str

    @property
    def evidence(self) -> frozenset[str]:
        """The headers that the export insists on: more of them is the better match."""
        export = self.export
        names = {plain(h) for c in export.columns if c.is_required for _, h in c.headers}
        names |= {plain(name) for group in export.marks for name in group}
        return frozenset(names) & _names(block for block, _ in self.blocks)


def matches(blocks: Sequence[Block]) -> list[Match]:
    """Return the exports that fit: one is the answer, none or several are a problem."""
    names = _names(blocks)
    found = [m for e in exports().values() if (m := _match(e, blocks, names)) is not None]
    specific = [match for match in found if not match.export.is_generic]
    found = specific or found
    return [match for match in found if not any(match.evidence < other.evidence for other in found)]


def candidates(blocks: Sequence[Block], limit: int = 3) -> list[str]:
    """Keys of the exports whose headers are nearest, best first."""
    names = _names(blocks)
    merits = {
        key: len(_aliases(export) & names) / (1 + len(export.columns)) ** 0.5
        for key, export in exports().items()
    }
    ranked = sorted((key for key in merits if merits[key] > 0), key=lambda k: -merits[k])
    return ranked[:limit]


def _names(blocks: Iterable[Block]) -> frozenset[str]:
    names: set[str] = set()
    for block in blocks:
        names.update(plain(name) for name in block.header)
        if block.title:
            names.add(plain(block.title))
    return frozenset(names - {""})


@cache
def _aliases(export: Export) -> frozenset[str]:
    return frozenset(plain(h) for column in export.columns for _, h in column.headers)


def _match(export: Export, blocks: Sequence[Block], names: frozenset[str]) -> Match | None:
    if any(plain(name) in names for name in export.excludes):
        return None
    if export.max_columns and any(len(block.header) > export.max_columns for block in blocks):
        return None
    if not all(any(plain(name) in names for name in group) for group in export.marks):
        return None
    used = [(b, places) for b in blocks if (places := _places(export, b)) is not None]
    if not used and (export.is_wide or any(column.is_required for column in export.columns)):
        return None
    return Match(export, tuple(used), _language(export, used))


def _places(export: Export, block: Block) -> Places | None:
    """Where each column stands in the block, None where a required one is missing."""
    where: dict[str, list[int]] = {}
    for place, name in enumerate(block.header):
        where.setdefault(plain(name), []).append(place)
    if export.is_titled and block.title is None:
        return None
    if export.is_untitled and plain(block.title or "") in where:
        return None  # the title gave the value column its name
    if export.is_wide:
        return _title_place(export, block)
    places: dict[Column, tuple[int, ...]] = {}
    for column in export.columns:
        found = _find(column, where)
        if found:
            places[column] = found
        elif column.is_required:
            return None
    # A block that has the days only, or the names only, tells nothing.
    has_value = any(isinstance(column, Number | Customer | Months) for column in places)
    return places if has_value else None


def _find(column: Column, where: Mapping[str, list[int]]) -> tuple[int, ...]:
    if isinstance(column, Months):
        found = {places[0] for _, header in column.headers if (places := where.get(plain(header)))}
        return tuple(sorted(found))
    for _, header in column.headers:
        if places := where.get(plain(header)):
            return tuple(places)
    return ()


def _title_place(export: Export, block: Block) -> Places | None:
    title = plain(block.title or "")
    for column in export.columns:
        if any(plain(header) == title for _, header in column.headers):
            return {column: tuple(i for i, name in enumerate(block.header) if name)}
    return None


def _language(export: Export, used: Sequence[tuple[Block, Places]]) -> str:
    """Return the language of most headers, those aside that several languages share."""
    votes: dict[str, int] = {}
    for block, places in used:
        present = {plain(name) for name in block.header} | {plain(block.title or "")}
        for column in places:
            spoken = {language for language, h in column.headers if plain(h) in present}
            if len(spoken) == 1:
                (language,) = spoken
                votes[language] = votes.get(language, 0) + 1
    first = next((lang for c in export.columns for lang, _ in c.headers), "en")
    return max(votes, key=lambda language: votes[language]) if votes else first


def needed_places(match: Match) -> list[int]:
    """Return the places of the columns that the export reads, of a file of one block."""
    wanted = {place for _, places in match.blocks for found in places.values() for place in found}
    if match.export.totals_labels or match.export.footers:
        wanted |= {place for block, _ in match.blocks for place in range(len(block.header))}
    return sorted(wanted)
