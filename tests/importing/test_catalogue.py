"""The README's table of exports is that of the declarations."""

import pytest

from lib.importing.catalogue import BEGIN, END, README, MarksMissing, replaced, table
from lib.importing.registry import exports


def test_the_readme_is_up_to_date() -> None:
    text = README.read_text(encoding="utf-8")
    assert replaced(text) == text, "run python -m lib.importing.catalogue"


def test_every_export_has_one_row_that_says_whether_its_format_is_confirmed() -> None:
    rows = table().splitlines()[2:]
    assert len(rows) == len(exports())
    for key, export in exports().items():
        start = f"| `{export.platform}` | `{key}` |"
        (row,) = [row for row in rows if row.startswith(start)]
        assert ("unbestätigt" in row) is not export.is_confirmed
        assert row.count(" | ") == 4


@pytest.mark.parametrize("text", ["", BEGIN, END, f"{END} {BEGIN}"])
def test_without_its_marks_nothing_is_written(text: str) -> None:
    with pytest.raises(MarksMissing):
        replaced(text)


def test_the_text_around_the_marks_stays() -> None:
    text = replaced(f"above\n{BEGIN}\nold\n{END}\nbelow\n")
    assert text.startswith(f"above\n{BEGIN}\n| platform")
    assert text.endswith(f"|\n{END}\nbelow\n")
    assert "old" not in text.split(END)[0].splitlines()
