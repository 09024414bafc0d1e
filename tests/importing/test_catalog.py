"""Every code that a reader may meet has its sentence in both languages."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent_ast

from lib.importing.export import STATUS_MEANINGS, Exclude, Rule, Status
from lib.importing.registry import exports

ROOT = Path(__file__).parents[2]
CODE = re.compile(r"^[a-z]+(?:-[a-z]+)+$")
REASONS = {
    "footer", "ghost", "no-values", "no-date", "no-amount", "unreadable-date", "unreadable-amount",
    "ambiguous-date", "ambiguous-amount", "unknown-status", "test", "money-back", "no-payer",
    "not-a-customer-account", "payment-booking", "no-person",
}  # fmt: skip


def messages(language: str) -> list[str]:
    text = (ROOT / f"lib/i18n/{language}/importing.ftl").read_text(encoding="utf-8")
    resource = FluentParser().parse(text)
    assert not [entry for entry in resource.body if isinstance(entry, fluent_ast.Junk)]
    return [e.id.name for e in resource.body if isinstance(e, fluent_ast.Message)]


def literals() -> set[str]:
    """Texts in the sources that look like codes."""
    found: set[str] = set()
    for path in (ROOT / "lib/importing").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    for export in exports().values():
        found.update(export.sales.remarks)
    return {text for text in found if CODE.match(text)} - {"utf-16-le", "utf-16-be"}


def reasons() -> set[str]:
    found = set(REASONS)
    for export in exports().values():
        for column in export.columns:
            if isinstance(column, Exclude):
                found.add(column.name)
            if isinstance(column, Status):
                found |= {*column.values.values(), column.otherwise or "paid"} - set(
                    STATUS_MEANINGS
                )
            if isinstance(column, Rule):
                found |= {meaning for meaning, _ in column.patterns} - set(STATUS_MEANINGS)
        found |= {export.sales.debits} - {None}
    return found


def test_both_languages_have_the_same_messages_in_the_same_order() -> None:
    assert messages("de") == messages("en")


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_export_platform_and_reason_has_its_name(language: str) -> None:
    found = set(messages(language))
    wanted = {f"export-{key}" for key in exports()}
    wanted |= {f"platform-{export.platform}" for export in exports().values()}
    wanted |= {f"set-aside-{reason}" for reason in reasons()}
    assert wanted <= found


def test_every_code_in_the_sources_is_explained_and_every_sentence_is_used() -> None:
    known = {name.removeprefix("problem-") for name in messages("de") if "problem-" in name}
    asides = {name.removeprefix("set-aside-") for name in messages("de") if "set-aside-" in name}
    used = literals() - reasons() - {"months-only"} | {"months-only"}
    assert used - asides == known
    assert asides == reasons()
