"""Measured numbers beside the assumptions they replace, and why others cannot be measured yet."""

from collections.abc import Mapping

from lib.evidence.estimates import Refusal
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import money, number
from lib.model.assumptions import Assumption
from lib.model.fields import FIELDS
from lib.sharing.state import ClientState, Measured
from lib.ui.markdown import plain
from lib.ui.problems import fitted
from lib.ui.values import shown


def field_label(name: str, language: Language) -> str:
    """Return the label of a model field, or of another measured number."""
    message = f"field-{name}" if name in FIELDS else f"measured-{name}"
    return text(message, language)


def measured_rows(
    state: ClientState,
    assumed: Mapping[str, Assumption],
    language: Language,
) -> list[dict[str, str]]:
    """Return one row a measured number: before, now, and its range."""
    return [
        {
            text("upload-measured-name", language): field_label(name, language),
            text("upload-measured-before", language): _before(name, assumed, language),
            text("upload-measured-now", language): _value(name, measured.value, language),
            text("upload-measured-range", language): _range(name, measured, language),
        }
        for name, measured in state.measured.items()
    ]


def basis_sentences(
    state: ClientState, bases: Mapping[str, str], language: Language
) -> list[tuple[str, str]]:
    """Return label and sentence of what each measured number rests on."""
    return [
        (field_label(name, language), _basis(name, measured, bases, language))
        for name, measured in state.measured.items()
    ]


def _basis(name: str, measured: Measured, bases: Mapping[str, str], language: Language) -> str:
    """Return how a number was measured; of one from a link only n is known."""
    n = number(measured.n, language)
    if name in bases:
        return text(f"estimate-basis-{bases[name]}", language, n=n)
    return text("upload-measured-n", language, n=n)


def _before(name: str, assumed: Mapping[str, Assumption], language: Language) -> str:
    if name not in assumed:
        return text("upload-measured-new", language)
    return shown(name, assumed[name].value, language)


def _value(name: str, value: float, language: Language) -> str:
    if name in FIELDS:
        return shown(name, value, language)
    if name.endswith(("_eur", "_eur_month")):
        return money(value, language, decimals=0)
    return number(value, language)


def _range(name: str, measured: Measured, language: Language) -> str:
    low, high = (_value(name, end, language) for end in (measured.low, measured.high))
    return text("range-from-to", language, low=low, high=high)


def refusal_sentence(refusal: Refusal, language: Language) -> str:
    """Return why a number keeps its assumption, and what is needed to measure it."""
    fields = {
        "n": number(refusal.n, language),
        "needed": number(refusal.needed, language),
        "detail": plain(refusal.detail),
    }
    return fitted(f"refusal-{refusal.reason}", language, fields)
