"""Promises of the repository as a whole: commands, layout, limits, reasons."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = sorted(
    path
    for folder in ("lib", "pages", "data")
    for path in (ROOT / folder).rglob("*.py")
    if ".venv" not in path.parts
)
RUN = (
    "python3 -m venv .venv && .venv/bin/pip install -q -r requirements.txt"
    " && .venv/bin/streamlit run app.py"
)
TEST = (
    "python3 -m venv .venv && .venv/bin/pip install -q -r tests/requirements.txt"
    " && .venv/bin/python -m pytest"
)


def test_the_readme_gives_the_two_commands() -> None:
    blocks = re.findall(r"```sh\n(.*?)\n```", README, flags=re.DOTALL)
    assert RUN in blocks
    assert TEST in blocks


def test_continuous_integration_calls_the_test_command_word_for_word() -> None:
    assert TEST in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_the_readme_shows_pictures_that_exist() -> None:
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)


@pytest.mark.parametrize("name", ["requirements.txt", "tests/requirements.txt"])
def test_every_package_has_a_compatible_pin_and_a_reason(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("-r "):
            assert re.fullmatch(r"[\w.-]+(\[\w+\])?~=[\d.]+  # .{10,}", line), line


def test_every_ignored_rule_has_its_reason_beside_it() -> None:
    for path in [*PYTHON, *(ROOT / "tests").rglob("*.py"), ROOT / "app.py"]:
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"#\s*(no[q]a: |type: ignore|pragma: no cover)", line):
                has_reason = re.search(r"(no[q]a|ignore|cover)[^#]*?( - |\()[\"\w]", line)
                assert has_reason, f"{path.name}: {line}"


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    limit = 80 if path.parent.name == "pages" else 400
    assert source.count("\n") <= limit
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, node.name


def test_no_statement_of_sql_stands_in_python() -> None:
    for path in PYTHON:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words = node.value.strip().lower()
                assert not re.match(r"(select|insert into|delete from|create table)\b", words), path


def test_lib_is_not_ignored_by_git() -> None:
    patterns = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert not any(line.strip("/ ") == "lib" for line in patterns)
