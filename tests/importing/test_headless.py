"""Files without a header are known by the shapes of their cells, and by nothing less."""

import pytest

from lib.importing.headless import headless_blocks

ELBA = '05.01.2026;"Auftraggeber: A B";05.01.2026;1.074,60;EUR;05.01.2026 14:32:00:123\n'


def test_rows_keep_their_numbers_and_blank_lines_are_none() -> None:
    (block,) = headless_blocks(ELBA + "\n" + ELBA)
    assert block.rows.tolist() == [1, 3]
    assert block.header[:2] == ("ELBA Buchungstag", "ELBA Text")


def test_another_delimiter_or_a_last_blank_column_changes_nothing() -> None:
    assert headless_blocks(ELBA.replace(";", "\t"))
    assert headless_blocks(ELBA.replace(":123\n", ":123;\n"))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Datum;Text;Valuta;Betrag;EUR;Zeit\n" + ELBA,
        ELBA + "05.01.2026;kein Betrag;05.01.2026;;EUR;05.01.2026 14:32:00:123\n",
        "05.01.2026;Mia;12,00\n",
        "46027;1;2\n",
    ],
)
def test_anything_else_is_no_such_file(text: str) -> None:
    assert headless_blocks(text) == []
