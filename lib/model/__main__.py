"""The model on the command line: ``python -m lib.model SCENARIO.json`` prints one JSON object."""

import dataclasses
import json
import math
import sys
from pathlib import Path

from lib.model.errors import ModelError
from lib.model.outputs import results
from lib.model.projection import project
from lib.model.scenario import Scenario, UnreadableScenario, parse_scenario
from lib.model.uncertainty import draw, ranges

_USAGE = "usage: python -m lib.model SCENARIO.json   (or - for standard input)"
_REFUSED = 2


def main(arguments: list[str]) -> int:
    """Print the projection of one scenario; return the exit code."""
    if len(arguments) != 1:
        print(_USAGE, file=sys.stderr)
        return _REFUSED
    try:
        answer = answers(parse_scenario(_read(arguments[0])))
    except ModelError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return _REFUSED
    print(json.dumps(answer, allow_nan=False))
    return 0


def answers(scenario: Scenario) -> dict[str, object]:
    """Return the printed object: one entry per plan, null for "never" and "not defined"."""
    figures = results(project(scenario.assumptions, scenario.plans))
    plans = {name: dataclasses.asdict(result) for name, result in figures.items()}
    if scenario.draws:
        drawn = draw(scenario.assumptions, scenario.draws, scenario.seed)
        for name, found in ranges(project(drawn, scenario.plans)).items():
            plans[name]["range"] = dataclasses.asdict(found)
    return {"plans": _without_nan(plans)}


def _read(name: str) -> str:
    """Return the text of a file or of standard input."""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no UTF-8 text"
        raise UnreadableScenario(f"{name} cannot be read: {reason}.") from None


def _without_nan(value: object) -> object:
    """Return the value with None in place of numbers too large to compute."""
    if isinstance(value, dict):
        return {key: _without_nan(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(part) for part in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
