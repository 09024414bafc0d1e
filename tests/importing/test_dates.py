from datetime import UTC, date, datetime, timedelta

import pyarrow as pa
import pytest

from lib.importing import dates
from lib.importing.block import Cells
from lib.importing.dates import read_times

RECEIVED_ON = date(2026, 11, 23)


def days(texts: list[str], prior=None, year=None) -> list[str | None]:
    times = read_times(
        Cells.of(pa.array(texts, pa.string())),
        zone="Europe/Vienna", prior=prior, received_on=RECEIVED_ON, year=year,
    )  # fmt: skip
    return [
        (date(1970, 1, 1) + timedelta(days=int(day))).isoformat() if has else None
        for day, has in zip(times.days, times.has, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-02-03", "2025-02-03"),
        ("20250203", "2025-02-03"),
        ("2025/02/03", "2025-02-03"),
        ("3.2.2025", "2025-02-03"),
        ("03.02.25", "2025-02-03"),
        ("27.10.23 01:10", "2023-10-27"),
        ("27/10/2023", "2023-10-27"),
        ("10/27/2023", "2023-10-27"),
        ("3. Jänner 2025", "2025-01-03"),
        ("17. September 2026", "2026-09-17"),
        ("1. Sept. 2026", "2026-09-01"),
        ("Mo., 1. Sept. 2026", "2026-09-01"),
        ("July 8, 2025", "2025-07-08"),
        ("27 January 2026", "2026-01-27"),
        ("Thu, 5 Feb 2026", "2026-02-05"),
        ("10-Dez-25", "2025-12-10"),
        ("45384", "2024-04-02"),
        ("45384.34789", "2024-04-02"),
        ("2023-07-08T00:00:00", "2023-07-08"),
        ("31.2.2025", None),
        ("0.0.0000", None),
        ("gestern", None),
        ("", None),
        ("3.2.", "2026-02-03"),
        ("24.12.", "2025-12-24"),  # no day lies after the upload
    ],
)
def test_days(text: str, expected: str | None) -> None:
    assert days([text]) == [expected]


def test_one_cell_settles_the_order_of_its_column() -> None:
    assert days(["03/04/2025", "13/04/2025"]) == ["2025-04-03", "2025-04-13"]
    assert days(["03/04/2025", "04/13/2025"]) == ["2025-03-04", "2025-04-13"]
    assert days(["03/04/2025"]) == [None]
    assert days(["03/04/2025"], prior="mdy") == ["2025-03-04"]
    assert days(["3.2."], year=2024) == ["2024-02-03"]


@pytest.mark.parametrize(
    ("text", "moment", "day"),
    [
        ("2025-12-06 10:37:33 -0500", "2025-12-06 15:37:33", "2025-12-06"),
        ("2025-12-06 20:37:33 -0500", "2025-12-07 01:37:33", "2025-12-07"),
        ("2025-07-01 00:30:00", "2025-06-30 22:30:00", "2025-07-01"),
        ("2025-07-01 12:30 pm", "2025-07-01 10:30:00", "2025-07-01"),
        ("2025-07-01T22:30:00Z", "2025-07-01 22:30:00", "2025-07-02"),
    ],
)
@pytest.mark.parametrize("many", [20_000, -1])
def test_moments_are_utc_and_days_are_viennese(
    monkeypatch, many: int, text: str, moment: str, day: str
) -> None:
    monkeypatch.setattr(dates, "_MANY", many)
    cells = Cells.of(pa.array([text]))
    times = read_times(cells, zone="Europe/Vienna", prior=None, received_on=RECEIVED_ON)
    found = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=int(times.micros[0]))
    assert found.strftime("%Y-%m-%d %H:%M:%S") == moment
    assert (date(1970, 1, 1) + timedelta(days=int(times.days[0]))).isoformat() == day


def test_the_fast_way_leaves_days_that_cannot_be_to_the_careful_one(monkeypatch) -> None:
    monkeypatch.setattr(dates, "_MANY", -1)
    cells = Cells.of(pa.array(["2025-02-31 10:00:00", "2025-02-01 10:00:00"]))
    times = read_times(cells, zone="Europe/Vienna", prior=None, received_on=RECEIVED_ON)
    assert times.has.tolist() == [False, True]
