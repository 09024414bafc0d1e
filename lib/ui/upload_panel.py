"""Parts of the page "Daten": drop zone, sample data, what was measured and what was not."""

import hashlib
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import pandas as pd
import streamlit as st

from lib.evidence.estimates import Refusal
from lib.i18n.catalog import Language, text
from lib.i18n.numbers import number, percent
from lib.sharing import firm
from lib.ui import state
from lib.ui.markdown import plain
from lib.ui.measured import basis_sentences, field_label, measured_rows, refusal_sentence
from lib.ui.number_field import NumberRules, number_field, typed_number
from lib.ui.uploads import (
    Upload,
    clear,
    incrementality,
    measure,
    read_files,
    take_level,
    uploads,
)

_DEMO: Final = Path(__file__).parents[2] / "data" / "demo"
_INCREMENTALITY: Final = "ads_incrementality"
_SHARE: Final[NumberRules] = {
    "kind": "percent",
    "minimum": 0.0,
    "maximum": 1.0,
    "minimum_exclusive": True,
}
_GENERATION: Final = "uploader_generation"
"""After each batch the uploader gets a new key: the bytes are let go and its list empties."""


def drop_zone(language: Language) -> None:
    """Draw the uploader and read what was dropped, with progress."""
    generation = st.session_state.setdefault(_GENERATION, 0)
    dropped = st.file_uploader(
        text("upload-label", language),
        accept_multiple_files=True,
        key=f"files-{generation}",
        help=text("upload-label-help", language),
    )
    st.caption(text("upload-privacy", language))
    if dropped:
        _read([(file.name, file.getvalue()) for file in dropped], language)
        uploads().demo = None
        st.session_state[_GENERATION] = generation + 1
        st.rerun()


def _read(files: Sequence[tuple[str, bytes]], language: Language) -> None:
    bar = st.progress(0.0)

    def progress(done: int, name: str) -> None:
        message = text(
            "upload-progress",
            language,
            file=plain(name),
            done=number(done + 1, language),
            total=number(len(files), language),
        )
        bar.progress(done / len(files), message)

    read_files(files, progress)
    bar.empty()


@cache
def _demo_index() -> dict[str, dict[str, Any]]:
    """Return the invented businesses with their sector and files."""
    index: dict[str, dict[str, Any]] = json.loads((_DEMO / "INDEX.json").read_text("utf-8"))
    return index


def demo_buttons(language: Language) -> None:
    """Draw one button for each invented business."""
    st.caption(text("upload-demo-title", language))
    with st.container(horizontal=True):
        for business in _demo_index():
            name = text(f"demo-{business}", language)
            if st.button(
                text("upload-demo-button", language, business=name),
                key=f"demo-{business}",
                icon=":material/science:",
            ):
                _load_demo(business, language)
                st.rerun()
    if uploads().demo is not None:
        name = text(f"demo-{uploads().demo}", language)
        st.info(text("upload-demo-loaded", language, business=name), icon=":material/science:")


def _load_demo(business: str, language: Language) -> None:
    """Load an invented business: its sector becomes the visit's."""
    entry = _demo_index()[business]
    clear()
    state.change(sector=entry["sector"])
    _read([(Path(file).name, (_DEMO / file).read_bytes()) for file in entry["files"]], language)
    uploads().demo = business


def verdict(language: Language) -> None:
    """Say in one sentence what the files have changed."""
    kept, measured = uploads(), state.current().measured
    if not kept.files and not measured:
        st.markdown(text("upload-verdict-none", language))
        return
    if not measured:
        st.markdown(text("upload-verdict-nothing-measured", language))
        return
    count = len(measured)
    count_text = number(count, language)
    st.markdown(text("upload-verdict-measured", language, count=count, count_text=count_text))
    if not kept.files:
        st.caption(text("upload-from-link", language))


def measured_table(language: Language) -> None:
    """Draw what became of assumptions, and what could not be measured yet."""
    current = state.current()
    if current.measured:
        st.subheader(text("upload-measured-title", language))
        evidence = uploads().evidence
        bases = {e.field: e.basis for e in evidence.estimates} if evidence else {}
        assumed = firm.resolved(current.without_measured())
        rows = measured_rows(current, assumed, language)
        st.table(pd.DataFrame(rows), hide_index=True, border="horizontal")
        with st.expander(text("upload-measured-basis", language)):
            for label, sentence in basis_sentences(current, bases, language):
                st.markdown(f"- **{label}**: {sentence}")
    evidence = uploads().evidence
    if evidence is not None and evidence.refusals and uploads().files:
        with st.expander(text("upload-refused-title", language)):
            for refusal in evidence.refusals:
                _refusal(refusal, language)


def _refusal(refusal: Refusal, language: Language) -> None:
    label = field_label(refusal.field, language)
    st.markdown(f"- **{label}**: {refusal_sentence(refusal, language)}")


def level_choice(language: Language) -> None:
    """Ask which report level counts where the same money was uploaded at several."""
    for conflict in uploads().conflicts:
        platform = text(f"platform-{conflict.platform}", language)
        st.session_state[conflict.key] = conflict.counting
        st.segmented_control(
            text("upload-choose-level", language, platform=platform),
            conflict.levels,
            format_func=lambda level: text(f"level-{level}", language),
            key=conflict.key,
            on_change=take_level,
            args=(conflict,),
            required=True,
        )


def take_incrementality() -> None:
    """Take over what was typed about platform claims, and measure anew."""
    entry = typed_number(key=_INCREMENTALITY, **_SHARE)
    if entry is not None:
        state.change(ads_incrementality=entry.value)
        measure()


def incrementality_field(language: Language) -> None:
    """Ask how many of the customers a platform claims would have come anyway."""
    low, likely, high = incrementality(state.current())
    with st.expander(text("upload-anyway-title", language), icon=":material/help:"):
        st.markdown(text("upload-anyway-intro", language))
        number_field(
            key=_INCREMENTALITY,
            label=text("upload-anyway-label", language),
            value=likely,
            language=language,
            **_SHARE,
        )
        span = {"low": percent(low, language), "high": percent(high, language)}
        st.caption(text("upload-anyway-range", language, **span))


def alike_notes(language: Language) -> None:
    """Say which lists look like a copy of another file; a person has to decide."""
    for alike in uploads().alike:
        st.warning(
            text(
                "warehouse-alike-list",
                language,
                list=plain(alike.name),
                other=plain(alike.other),
                shared=number(alike.shared, language),
                total=number(alike.total, language),
            )
        )


def key_of(upload: Upload) -> str:
    """Return a key that stays the same as long as this file is listed."""
    name = f"{upload.imported.sha256}{upload.imported.file}{upload.report.outcome}"
    return hashlib.sha256(name.encode()).hexdigest()[:16]
