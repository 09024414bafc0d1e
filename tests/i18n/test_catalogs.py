"""Both languages say the same things, the code asks for nothing else, and nothing is unused."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from lib.evidence.estimates import Basis
from lib.evidence.estimates import Reason as RefusalReason
from lib.i18n.catalog import LANGUAGES, Language, catalog
from lib.i18n.numbers import PROBLEM_CODES as NUMBER_PROBLEMS
from lib.model.assumptions import Origin
from lib.model.fields import FIELDS, Unit
from lib.model.reference import tax
from lib.model.sectors import RULES
from lib.model.verdict import Kind, Reason
from lib.sharing.code import PROBLEM_CODES as LINK_PROBLEMS
from lib.sharing.names import FLAGS, SCALARS, SECTOR_NAMES
from lib.ui.assumption_editor import GROUPS
from lib.ui.sources import FIGURES
from lib.warehouse.counting import NotCounted

ROOT = Path(__file__).parents[2]
CATALOGS = ROOT / "lib" / "i18n"
CODE = [ROOT / "app.py", *(ROOT / "pages").rglob("*.py"), *(ROOT / "lib").rglob("*.py")]
PAGES = [path.stem.replace("_", "-") for path in (ROOT / "pages").glob("*.py")]

Members = Callable[[], Iterable[str]]


def _open() -> Iterable[str]:
    """The members are known to another test only; at least one sentence must exist."""
    return ()


def _exports() -> Iterable[str]:
    registry = pytest.importorskip("lib.importing.registry")
    return list(registry.exports())


def _problem_codes() -> Iterator[str]:
    """Find the codes that importing gives to problems."""
    for path in (ROOT / "lib" / "importing").rglob("*.py"):
        for node in ast.walk(tree(path)):
            if (
                isinstance(node, ast.Call)
                and node.args
                and _called(node) in ("add", "cells", "Problem")
            ):
                code = node.args[0]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield code.value


# Sentences that the code asks for by a name put together at run time, and all names it can be.
FAMILIES: dict[str, Members] = {
    "page-{}": lambda: PAGES,
    "page-{}-help": lambda: PAGES,
    "language-{}": lambda: LANGUAGES,
    "sector-{}": lambda: SECTOR_NAMES,
    "customers-{}": lambda: SECTOR_NAMES,
    "field-{}": lambda: FIELDS,
    "field-{}-help": _open,
    "origin-{}": lambda: get_args(Origin),
    "plan-{}": lambda: ("content", "ads", "half", "today"),
    "horizon-{}": lambda: ("12", "24", "36", "48", "60"),
    "horizon-{}.after": lambda: ("12", "24", "36", "48", "60"),
    "chart-{}": lambda: ("break-even", "crossover"),
    "chart-plan-{}": lambda: ("content", "ads", "half", "today"),
    "demo-{}": _open,
    "export-{}": _exports,
    "platform-{}": _open,
    "level-{}": _open,
    "total-{}": _open,
    "problem-{}": _problem_codes,
    "set-aside-{}": _open,
    "measured-{}": _open,
    "model-error-{}": lambda: ("market-below-regulars",),
    "verdict-{}": lambda: ("content", "ads", "tie"),
    "what-if-budget-{}": lambda: ("owner", "upload", "sector"),
    "verdict-way-{}": lambda: ("content", "ads", "mix"),
    "estimate-basis-{}": lambda: get_args(Basis),
    "refusal-{}": lambda: get_args(RefusalReason),
    "not-counted-{}": lambda: get_args(NotCounted),
    "what-if-do-{}-at-once": lambda: ("content", "ads", "mix"),
    "verdict-nothing-{}": lambda: get_args(Reason),
    "what-if-means-{}": lambda: get_args(Kind),
    "what-if-do-{}": lambda: get_args(Kind),
    "split-spend-{}": lambda: ("both", "content", "ads"),
    "split-till-{}": lambda: ("all", "nothing"),
    "split-till-part-{}": lambda: ("both", "content", "ads"),
    "split-do-{}": lambda: ("all", "part", "nothing"),
    "next-euro-{}": lambda: ("today", "best"),
    "tipping-{}": lambda: ("pays-yes", "pays-no", "equals-yes", "equals-no"),
    "tipping-{}-always": lambda: ("pays-yes", "pays-no", "equals-yes", "equals-no"),
    "importance-means-{}": lambda: ("turns", "holds"),
    "importance-do-{}": lambda: ("turns", "holds"),
    "goal-budget-{}": lambda: ("content", "ads"),
    "number-problem-{}": lambda: NUMBER_PROBLEMS,
    "sharing-problem-{}": lambda: LINK_PROBLEMS,
    "field-{}-question": lambda: FIELDS,
    "unit-{}": lambda: get_args(Unit),
    "rule-{}": lambda: RULES,
    "assumptions-group-{}": lambda: GROUPS,
    "assumptions-group-{}-intro": lambda: GROUPS,
    "assumptions-instead-{}": lambda: ("owner", "upload"),
    "source-{}": lambda: ("seen", "recall"),
    "figure-{}": lambda: FIGURES,
    "vat-kind-{}": lambda: {rule.key for rule in tax().vat_rates},
    "vat-note-{}": lambda: SECTOR_NAMES,
    "gate-regulars-{}": lambda: SECTOR_NAMES,
    "sharing-part-{}": lambda: (*SCALARS, *FLAGS, "language", "measured", "scenarios"),
}

PARTLY_LISTED = {"problem-{}"}  # further codes are put together at run time


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def entries(path: Path) -> list[ftl.Message | ftl.Term]:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    return [item for item in resource.body if isinstance(item, ftl.Message | ftl.Term)]


def ids(language: Language) -> set[str]:
    return set(catalog(language).entries)


def written(language: Language) -> Iterator[tuple[str, str]]:
    """Give id and every piece of text between gaps, through all variants."""
    for entry_id, entry in catalog(language).entries.items():
        for piece in _pieces(entry.pattern):
            yield entry_id, piece


def _pieces(node: ftl.BaseNode) -> Iterator[str]:
    if isinstance(node, ftl.TextElement):
        yield node.value
    for child in vars(node).values():
        for part in child if isinstance(child, list) else (child,):
            if isinstance(part, ftl.BaseNode):
                yield from _pieces(part)


# -- both languages ------------------------------------------------------------------------------


def test_both_languages_have_the_same_files() -> None:
    german = {path.name for path in (CATALOGS / "de").glob("*.ftl")}
    assert german == {path.name for path in (CATALOGS / "en").glob("*.ftl")}
    assert german


@pytest.mark.parametrize("name", sorted(path.name for path in (CATALOGS / "de").glob("*.ftl")))
def test_both_languages_have_the_same_messages_in_the_same_order(name: str) -> None:
    shapes = [
        [(item.id.name, [a.id.name for a in item.attributes]) for item in entries(path)]
        for path in (CATALOGS / "de" / name, CATALOGS / "en" / name)
    ]
    assert shapes[0] == shapes[1]


def test_both_languages_fill_the_same_gaps() -> None:
    german, english = catalog("de").entries, catalog("en").entries
    different = {i for i in german.keys() & english.keys() if german[i].gaps != english[i].gaps}
    assert different == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_leftovers_of_other_template_languages_stand_in_a_sentence(language: Language) -> None:
    found = [
        (i, t) for i, t in written(language) if re.search(r"%[sdf(]|\{\}|\$\{|\bTODO\b|\?\?\?", t)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("language", "foreign"),
    [
        ("de", r"\d,\d{3}(?!\d)|(?<![\d.])\d+\.\d{1,2}(?![\d.])|\d%|€\d"),
        ("en", r"(?<![\d.])\d{1,3}\.\d{3}(?!\d)|\d,\d{1,2}(?!\d)|\d\s%|€\s\d"),
    ],
)
def test_numbers_inside_sentences_follow_the_language(language: Language, foreign: str) -> None:
    found = [(i, t) for i, t in written(language) if re.search(foreign, t)]
    assert found == []


def test_german_speaks_to_owners_politely_and_in_their_words() -> None:
    informal = r"\b(?:du|dein(?:e[mnrs]?)?|dir|dich|euch|euer|eure[mnrs]?)\b"
    trade = r"\b(?:CLV|CAC|ROAS|KPIs?|Funnel|Engagement-Rate)\b"
    found = [
        (entry_id, piece)
        for entry_id, piece in written("de")
        if re.search(informal, piece, re.IGNORECASE)
        or (re.search(trade, piece) and not entry_id.startswith("glossary-"))
    ]
    assert found == []


# -- sentences and code --------------------------------------------------------------------------


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _asked(path: Path) -> Iterator[ast.expr]:
    """Find what is handed to text() and has() as the id."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and node.args:
            is_plain = isinstance(node.func, ast.Name) and node.func.id in ("text", "has")
            is_dotted = ast.unparse(node.func) in ("catalog.text", "catalog.has")
            if is_plain or is_dotted:
                yield node.args[0]


def _literal_ids(asked: ast.expr) -> Iterator[str]:
    if isinstance(asked, ast.Constant) and isinstance(asked.value, str):
        yield asked.value
    elif isinstance(asked, ast.IfExp):
        yield from _literal_ids(asked.body)
        yield from _literal_ids(asked.orelse)


def _family(joined: ast.JoinedStr) -> str:
    return "".join(
        part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else "{}"
        for part in joined.values
    )


def _families(path: Path) -> set[str]:
    """Find names put together in a file, also where they are only prepared for text()."""
    found = (_family(node) for node in ast.walk(tree(path)) if isinstance(node, ast.JoinedStr))
    asked = {_family(node) for node in _asked(path) if isinstance(node, ast.JoinedStr)}
    return asked | (set(found) & FAMILIES.keys())


def _members(family: str) -> set[str]:
    """Find the sentences of a family: those listed, or all that its name fits where it is open."""
    listed = {family.replace("{}", str(member)) for member in FAMILIES[family]()}
    if listed and family not in PARTLY_LISTED:
        return listed & ids("de")
    pattern = re.escape(family).replace(re.escape("{}"), "[^.]+")
    return {entry_id for entry_id in ids("de") if re.fullmatch(pattern, entry_id)}


def test_every_sentence_that_the_code_names_exists() -> None:
    missing = {
        (path.name, name)
        for path in CODE
        for asked in _asked(path)
        for name in _literal_ids(asked)
        if name not in ids("de")
    }
    assert missing == set()


def test_every_family_of_sentences_that_the_code_asks_for_is_listed_here() -> None:
    unlisted = {
        (path.name, family) for path in CODE for family in _families(path) - FAMILIES.keys()
    }
    assert unlisted == set()


def _used_families() -> list[str]:
    return sorted(set().union(*(_families(path) for path in CODE)) & FAMILIES.keys())


@pytest.mark.parametrize("family", _used_families())
def test_every_member_of_a_family_has_its_sentence(family: str) -> None:
    wanted = {family.replace("{}", str(member)) for member in FAMILIES[family]()}
    assert wanted - ids("de") == set()
    assert _members(family)


def test_every_sentence_is_used() -> None:
    """A name counts as used where it stands in the code, alone or as a member of a family."""
    literal = {
        node.value
        for path in CODE
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    used = literal.union(*(_members(family) for family in _used_families()))
    unused = {i for i in ids("de") if i not in used and i.partition(".")[0] not in literal}
    referred = {
        node.id.name
        for entry in catalog("de").entries.values()
        for node in _references(entry.pattern)
    }
    assert unused - referred == set()


def _references(node: ftl.BaseNode) -> Iterator[ftl.MessageReference]:
    if isinstance(node, ftl.MessageReference):
        yield node
    for child in vars(node).values():
        for part in child if isinstance(child, list) else (child,):
            if isinstance(part, ftl.BaseNode):
                yield from _references(part)
