"""Command line: one JSON object per file (or useful member of a zip), one on each line."""

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from secrets import token_bytes
from typing import Any, Final

from lib.importing.reading import read_exports
from lib.importing.result import Import, Problem, Total

_ALL_RECOGNISED: Final = 0
_NOT_RECOGNISED: Final = 3


def main(names: Sequence[str]) -> int:
    """Print what each file holds; 3 where one was not recognised."""
    secret = token_bytes(32)  # the keys are counted here and shown nowhere
    today = datetime.now(UTC).date()
    code = _ALL_RECOGNISED
    for name in names:
        try:
            data = Path(name).read_bytes()
        except OSError:
            problem = Problem("file-missing", "error", fields={"file": name})
            imports = [Import(name, "", problems=(problem,))]
        else:
            imports = read_exports(data, name, today, secret)
        for found in imports:
            sys.stdout.write(as_json(found) + "\n")
            if not found.is_recognised:
                code = _NOT_RECOGNISED
    return code


def as_json(found: Import) -> str:
    """One line; amounts are written as they are, unrounded and without exponent."""
    start, end = found.period
    head = {
        "file": found.file,
        "export": found.export,
        "platform": found.platform,
        "language": found.language,
        "currency": found.currency,
        "period": [start.isoformat() if start else None, end.isoformat() if end else None],
        "rows": {
            "read": found.rows_read,
            "used": found.rows_used,
            "set_aside": len(found.set_aside),
        },
    }
    tail = {
        "set_aside": [
            {"row": entry.row, "reason": entry.reason, "text": entry.text}
            for entry in found.set_aside
        ],
        "problems": [_problem(problem) for problem in found.problems],
    }
    parts = [
        json.dumps(head, ensure_ascii=False)[1:-1],
        f'"totals": {_totals(found.totals)}',
        f'"platform_totals": {_totals(found.platform_totals)}',
        json.dumps(tail, ensure_ascii=False)[1:-1],
    ]
    return "{" + ", ".join(parts) + "}"


def _totals(totals: Mapping[str, Total]) -> str:
    return "{" + ", ".join(f"{json.dumps(k)}: {_number(v)}" for k, v in totals.items()) + "}"


def _number(value: Total) -> str:
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}"
    return str(value)


def _problem(problem: Problem) -> dict[str, Any]:
    places = {"sheet": problem.sheet, "row": problem.row, "column": problem.column}
    return {
        "code": problem.code,
        "severity": problem.severity,
        **places,
        "fields": dict(problem.fields),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
