"""What of a link could not be taken over, as sentences."""

from lib.i18n.catalog import Language, has, text
from lib.sharing.code import LinkProblem


def explain(problem: LinkProblem, language: Language) -> str:
    """Give the sentence of a problem, with the owner's word for the number it is about."""
    message_id = f"sharing-problem-{problem.code}"
    if problem.code in ("unreadable", "out-of-bounds", "bad-range"):
        return text(message_id, language, field=_label(problem.field or "", language))
    return text(message_id, language)


def _label(name: str, language: Language) -> str:
    for message_id in (f"field-{name}", f"sharing-part-{name}"):
        if has(message_id, language):
            return text(message_id, language)
    return text("sharing-part-measured", language)
