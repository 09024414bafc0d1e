"""Days without a year: the order of the file and the day of the upload give it."""

from datetime import date

import numpy as np
import pytest

from lib.importing.yearless import days_of


def days(*texts: str) -> list[int]:
    return [(date.fromisoformat(text) - date(1970, 1, 1)).days for text in texts]


@pytest.mark.parametrize(
    ("marks", "received_on", "expected"),
    [
        ([412, 413, 418], "2026-11-23", ["2026-04-12", "2026-04-13", "2026-04-18"]),
        ([1230, 1231, 101], "2026-02-01", ["2025-12-30", "2025-12-31", "2026-01-01"]),
        ([1230, 1231, 101], "2026-11-23", ["2025-12-30", "2025-12-31", "2026-01-01"]),
        ([101, 1231, 1230], "2026-11-23", ["2026-01-01", "2025-12-31", "2025-12-30"]),
        ([228, 901, 1231, 101, 227], "2026-03-01",
         ["2025-02-28", "2025-09-01", "2025-12-31", "2026-01-01", "2026-02-27"]),
        ([1124], "2026-11-23", ["2025-11-24"]),
        ([716, 903, 726, 1202, 408], "2026-11-23",
         ["2026-07-16", "2026-09-03", "2026-07-26", "2025-12-02", "2026-04-08"]),
        ([228, 229, 301], "2026-11-23", ["2024-02-28", "2024-02-29", "2024-03-01"]),
        ([], "2026-11-23", []),
    ],
)  # fmt: skip
def test_years_are_walked_from_the_latest_row(
    marks: list[int], received_on: str, expected: list[str]
) -> None:
    found = days_of(np.array(marks, dtype=np.int32), date.fromisoformat(received_on))
    assert found.tolist() == days(*expected)
