"""Names of months in the languages that exports are written in."""

import re
from collections.abc import Iterable
from typing import Final

_SPANISH: Final = re.compile(r"^\d{1,2} de [a-z]+(?: de \d{4})?$", re.IGNORECASE)

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan jän jaen january januar jänner jaenner enero janvier janv",
            "feb february februar feber febrero février fevrier fév",
            "mar mär mrz maer march märz maerz marzo mars",
            "apr april abril avril avr",
            "may mai mayo",
            "jun june juni junio juin",
            "jul july juli julio juillet juil",
            "aug august agosto août aout",
            "sep sept september septiembre septembre",
            "oct okt october oktober octubre octobre",
            "nov november noviembre novembre",
            "dec dez december dezember diciembre décembre decembre déc",
        ),
        start=1,
    )
    for name in names.split()
}


def month_number(name: str) -> int | None:
    """Return the number of a month's name or its abbreviation in the languages met."""
    return _MONTHS.get(name.casefold())


def is_spanish(words: Iterable[str]) -> bool:
    """Whether all days are written like ``8 de marzo``: the headers may be English all the same."""
    filled = [word.strip() for word in words if word.strip()]
    return bool(filled) and all(_SPANISH.match(word) for word in filled)
