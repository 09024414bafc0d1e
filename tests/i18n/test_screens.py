"""No screen carries a sentence of its own: all of them stand in the catalogs."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCREENS = [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "lib" / "ui").glob("*.py")]
NOT_SHOWN = {"key", "icon", "type", "page_icon", "page_title", "menu_items", "layout", "format"}
SPEAKING = {
    *("title", "header", "subheader", "markdown", "write", "caption", "text", "metric", "html"),
    *("button", "download_button", "link_button", "expander", "popover", "checkbox", "toggle"),
    *("radio", "selectbox", "multiselect", "slider", "segmented_control", "pills", "text_input"),
    *("text_area", "number_input", "file_uploader", "error", "warning", "info", "success"),
    *("toast", "spinner", "status", "progress", "dialog", "page_link", "form_submit_button"),
}


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _streamlit_calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            root: ast.expr = node.func
            while isinstance(root, ast.Attribute | ast.Call | ast.Subscript):
                root = root.func if isinstance(root, ast.Call) else root.value
            if isinstance(root, ast.Name) and root.id == "st":
                yield node


def _constants(node: ast.expr) -> Iterator[str]:
    """Find the texts in an argument, but not those handed to further calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Call | ast.Subscript | ast.Compare):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                yield from _constants(child)


def literal_sentences(path: Path) -> list[int]:
    """Give the lines whose call to Streamlit carries a sentence, or a label of one word."""
    found = set()
    for call in _streamlit_calls(path):
        shown = [*call.args, *(k.value for k in call.keywords if k.arg not in NOT_SHOWN)]
        if any(_is_sentence(value) for argument in shown for value in _constants(argument)):
            found.add(call.lineno)
        labels = call.args[:1] if _called(call) in SPEAKING else []
        if any(_words(value) for argument in labels for value in _constants(argument)):
            found.add(call.lineno)
    return sorted(found)


def _words(value: str) -> list[str]:
    """Find the words of a text; icons, tags and scripts have none."""
    if re.search(r"[;={}]", value):
        return []
    return re.findall(r"[^\W\d_]{2,}", re.sub(r":material/\w+:|<[^>]*>", "", value))


def _is_sentence(value: str) -> bool:
    return " " in value and len(_words(value)) > 1


@pytest.mark.parametrize("path", SCREENS, ids=lambda path: path.name)
def test_no_sentence_is_written_into_a_screen(path: Path) -> None:
    assert literal_sentences(path) == []


def test_a_sentence_written_into_a_screen_would_be_found(tmp_path: Path) -> None:
    screen = tmp_path / "screen.py"
    screen.write_text(
        "st.title('Kosten')\n"
        "st.columns(2)[0].metric(label='Ihr Gewinn im Monat', value=1)\n"
        "st.caption(f'Das sind {x} Euro im Monat')\n"
        "st.button(text('a', de), key='two words', icon=':material/undo:')\n"
        "st.session_state['any key here']\n",
        encoding="utf-8",
    )
    assert literal_sentences(screen) == [1, 2, 3]
