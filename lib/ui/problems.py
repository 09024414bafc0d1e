"""Problems are codes and fields; here they become sentences."""

from collections.abc import Mapping

from lib.i18n.catalog import Language, catalog, text
from lib.i18n.numbers import number
from lib.importing.result import Problem
from lib.ui.markdown import plain


def problem_sentence(problem: Problem, language: Language) -> str:
    """Return what is wrong, where, and what to do; text from the file is shown as text."""
    fields = {name: _shown(value, language) for name, value in problem.fields.items()}
    places = {"sheet": problem.sheet, "row": problem.row, "column": problem.column}
    fields |= {name: _shown(value, language) for name, value in places.items() if value is not None}
    return fitted(f"problem-{problem.code}", language, fields)


def fitted(message_id: str, language: Language, fields: Mapping[str, str]) -> str:
    """Fill the gaps that the sentence has; a place it does not name is left out."""
    entry = catalog(language).entries.get(message_id)
    gaps = entry.gaps if entry is not None else frozenset(fields)
    return text(message_id, language, **{name: v for name, v in fields.items() if name in gaps})


def _shown(value: str | float, language: Language) -> str:
    if isinstance(value, str):
        return plain(value)
    return number(value, language)
