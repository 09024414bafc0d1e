"""What became of one uploaded file: recognised as, period, ledger, totals, problems."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, Literal

import pandas as pd
import streamlit as st

from lib.i18n.catalog import Language, text
from lib.i18n.numbers import list_and, money, number, short_day
from lib.importing.result import Import, Problem, Total
from lib.ui.markdown import plain
from lib.ui.problems import problem_sentence
from lib.ui.uploads import Upload, not_counted, remove

_MONEY: Final = ("spend", "gross", "refunded")
_SHOWN_ROWS: Final = 500


def upload_report(upload: Upload, language: Language, key: str) -> None:
    """Draw one file's card."""
    imported = upload.imported
    with st.container(border=True, gap="small"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"**{plain(imported.file)}**")
            st.badge(_recognised_as(imported, language), color=_colour(imported))
        if imported.is_recognised:
            _facts(upload, language)
        for problem in imported.problems:
            _problem(problem, language)
        if imported.set_aside:
            _set_aside(imported, language, key)
        st.button(
            text("upload-delete-one", language),
            key=f"remove-{key}",
            type="tertiary",
            icon=":material/close:",
            on_click=remove,
            args=(upload,),
        )


def _colour(imported: Import) -> Literal["green", "red"]:
    return "green" if imported.is_recognised else "red"


def _recognised_as(imported: Import, language: Language) -> str:
    if imported.export is None:
        return text("upload-file-unknown", language)
    return text(f"export-{imported.export}", language)


def _facts(upload: Upload, language: Language) -> None:
    imported = upload.imported
    with st.grid(2):
        _fact("upload-file-period", _period(imported, language), language)
        _fact("upload-file-currency", _currency(imported, language), language)
    _fact("upload-file-rows", _ledger(imported, language), language)
    if imported.totals:
        totals = [
            _total(name, value, imported, language) for name, value in imported.totals.items()
        ]
        _fact("upload-file-totals", " · ".join(totals), language)
    if imported.platform_totals:
        own = [_total(n, v, imported, language) for n, v in imported.platform_totals.items()]
        values = list_and(own, language)
        st.caption(text("upload-file-platform-totals", language, values=values))
    for line in _not_counted(upload, language):
        st.caption(line)
    if upload.report.outcome == "already":
        st.info(text("upload-file-again", language), icon=":material/content_copy:")


def _fact(label: str, value: str, language: Language) -> None:
    with st.container(gap="xsmall"):
        st.caption(text(label, language))
        st.markdown(value)


def _period(imported: Import, language: Language) -> str:
    first, last = imported.period
    if first is None or last is None:
        return text("upload-file-period-none", language)
    return text(
        "upload-file-from-to",
        language,
        **{"from": _day(first, language), "to": _day(last, language)},
    )


def _day(on: date, language: Language) -> str:
    return short_day(on, language)


def _currency(imported: Import, language: Language) -> str:
    return imported.currency or text("upload-file-currency-none", language)


def _ledger(imported: Import, language: Language) -> str:
    """Return "312 gelesen, 298 verwendet, 14 nicht." with the reasons; it always closes."""
    read = number(imported.rows_read, language)
    if not imported.set_aside:
        return text("upload-file-ledger-all", language, count=imported.rows_read, read=read)
    used = number(imported.rows_used, language)
    aside = number(len(imported.set_aside), language)
    parts = [text("upload-file-ledger", language, read=read, used=used, set_aside=aside)]
    for reason, count in _reasons(imported).items():
        sentence = text(f"set-aside-{reason}", language)
        parts.append(
            text(
                "upload-file-because",
                language,
                count=count,
                count_text=number(count, language),
                reason=sentence,
            )
        )
    return "  \n".join(parts)


def _not_counted(upload: Upload, language: Language) -> list[str]:
    """Return why rows that were used do not count: they stand in another file as well."""
    counts = not_counted(upload)
    return [
        text(
            "upload-file-because",
            language,
            count=count,
            count_text=number(count, language),
            reason=text(f"not-counted-{reason}", language),
        )
        for reason, count in counts.items()
    ]


def _reasons(imported: Import) -> Mapping[str, int]:
    return dict(Counter(row.reason for row in imported.set_aside).most_common())


def _total(name: str, value: Total, imported: Import, language: Language) -> str:
    label = text(f"total-{name}", language)
    if name not in _MONEY:
        return f"{label} {number(float(value), language)}"
    amount = value if isinstance(value, Decimal) else Decimal(str(value))
    if imported.currency == "EUR":
        return f"{label} {money(amount, language)}"
    return f"{label} {number(amount, language, 2)} {imported.currency or ''}".rstrip()


def _problem(problem: Problem, language: Language) -> None:
    sentence = problem_sentence(problem, language)
    if problem.severity == "error":
        st.error(sentence, icon=":material/error:")
    elif problem.severity == "warning":
        st.warning(sentence, icon=":material/warning:")
    else:
        st.caption(sentence)


def _set_aside(imported: Import, language: Language, key: str) -> None:
    shown = st.expander(
        text("upload-set-aside-show", language), on_change="rerun", key=f"aside-{key}"
    )
    if shown.open:
        with shown:
            st.dataframe(_set_aside_rows(imported, language), hide_index=True, width="stretch")


def _set_aside_rows(imported: Import, language: Language) -> pd.DataFrame:
    """Return the first rows that were not used; a grid shows text as text."""
    return pd.DataFrame(
        [
            {
                text("upload-set-aside-row", language): number(row.row, language),
                text("upload-set-aside-reason", language): text(
                    f"set-aside-{row.reason}", language
                ),
                text("upload-set-aside-text", language): row.text,
            }
            for row in imported.set_aside[:_SHOWN_ROWS]
        ]
    )
