"""Where an answer turns if one number moves: the value nearest to today's, and on which side.

:func:`lib.model.tipping.tipping_points` gives the first such value from below. Where there are
several, the one nearest to today is what an owner can reach; and one projection for all numbers and
all questions at once is quick enough for a page.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from lib.model.assumptions import Assumptions
from lib.model.curves import FloatArray
from lib.model.errors import OutOfBounds
from lib.model.fields import FIELDS
from lib.model.goal_seek import Goal, scan_grid
from lib.model.plans import Plan
from lib.model.projection import as_values, project
from lib.model.uncertainty import below_market

_ZOOM_POINTS: Final = 65
_DIGITS: Final = 3
"""Significant digits of a value on screen: more would promise a precision that is not there."""


@dataclass(frozen=True)
class Turn:
    """What a question answers if one number moves and all others stay.

    Parameters
    ----------
    field
        Name of the number.
    today
        Its value; infinity is "unlimited".
    holds_today
        Whether the answer is yes at today's value.
    at
        The value nearest to today's at which the answer turns; None if no value turns it.
    """

    field: str
    today: float
    holds_today: bool
    at: float | None

    @property
    def holds_above(self) -> bool:
        """Whether the answer is yes above `at` and no below."""
        return self.at is not None and self.holds_today == (self.today > self.at)

    @property
    def distance(self) -> float:
        """How far today's value is from turning, from 0 to 1; infinity where it never turns."""
        if self.at is None:
            return math.inf
        larger = max(abs(self.today), abs(self.at))
        if math.isinf(larger) or larger == 0.0:
            return 1.0
        return abs(self.today - self.at) / larger

    @property
    def shown_at(self) -> float | None:
        """`at` rounded to few digits to the side where the answer is yes, within the bounds."""
        if self.at is None or self.at == 0.0:
            return self.at
        digit = 10.0 ** (math.floor(math.log10(abs(self.at))) + 1 - _DIGITS)
        if FIELDS[self.field].unit == "people":
            digit = max(1.0, digit)
        upwards = self.holds_above
        steps = (math.ceil if upwards else math.floor)(round(self.at / digit, 6))
        try:
            return FIELDS[self.field].check(round(steps * digit, 12))
        except OutOfBounds:
            return self.at


def nearest_turns(
    assumptions: Assumptions,
    fields: Sequence[str],
    plans: Mapping[str, Plan],
    goals: Sequence[Goal],
) -> list[list[Turn]]:
    """Return for every goal and every number the value nearest to today's where the answer turns.

    Parameters
    ----------
    assumptions
        The firm.
    fields
        Numbers to move, one after the other; not the horizon.
    plans
        Plans to project.
    goals
        Distances from the goals, at or above 0 where the answer is yes.

    Returns
    -------
    list
        One list of turns a goal, in the order of the fields.
    """
    likely = assumptions.values()
    grids = np.stack([_grid(assumptions, field, likely[field]) for field in fields])
    moved = _Moved(likely, fields, plans, goals)
    holds_today = [bool(row[0, 0] >= 0.0) for row in moved.today()]
    low, high = (np.empty((len(goals), len(fields))) for _ in range(2))
    for at, results in enumerate(moved.results(grids)):
        low[at], high[at] = _brackets(results, grids, [likely[field] for field in fields])
    found = moved.zoomed(low, high)
    return [
        [
            Turn(field, likely[field], holds, None if math.isnan(value) else float(value))
            for field, value in zip(fields, values, strict=True)
        ]
        for holds, values in zip(holds_today, found, strict=True)
    ]


def _grid(assumptions: Assumptions, field: str, today: float) -> FloatArray:
    """Return the values looked through, today's among them, rising."""
    grid = scan_grid(assumptions, field)
    return np.sort(np.append(grid, today if math.isfinite(today) else grid[-1]))


@dataclass(frozen=True)
class _Moved:
    """The firm with one number moved in each row."""

    likely: Mapping[str, float]
    fields: Sequence[str]
    plans: Mapping[str, Plan]
    goals: Sequence[Goal]

    def today(self) -> list[FloatArray]:
        """Return the distances from all goals at today's values, shape (1, 1) each."""
        outcomes = project(as_values(self.likely), self.plans).outcomes
        return [goal(outcomes).reshape(1, 1) for goal in self.goals]

    def results(self, candidates: FloatArray) -> list[FloatArray]:
        """Return the distances from all goals; row n has the candidates of field n."""
        values = {name: np.full(candidates.shape, value) for name, value in self.likely.items()}
        for row in range(len(candidates)):
            field = self.fields[row % len(self.fields)]
            values[field][row] = candidates[row]
        flat = {name: array.ravel() for name, array in values.items()}
        flat["regulars_today"] = below_market(flat["regulars_today"], flat["market_size"])
        outcomes = project(as_values(flat), self.plans).outcomes
        return [goal(outcomes).reshape(candidates.shape) for goal in self.goals]

    def zoomed(self, low: FloatArray, high: FloatArray) -> FloatArray:
        """Return where each goal turns within its brackets, shape (goals, fields)."""
        found = np.full(low.shape, np.nan)
        is_open = ~np.isnan(low)
        if not is_open.any():
            return found
        finer = np.linspace(
            np.nan_to_num(low).ravel(), np.nan_to_num(high).ravel(), _ZOOM_POINTS, axis=1
        )
        finer[~is_open.ravel()] = 1.0  # not looked at
        results = self.results(finer)
        count = len(self.fields)
        for goal, row in zip(*np.nonzero(is_open), strict=True):
            line = goal * count + row
            found[goal, row] = _crossing(finer[line], results[goal][line])
        return found


def _brackets(
    results: FloatArray, grids: FloatArray, today: Sequence[float]
) -> tuple[FloatArray, FloatArray]:
    """Return, per row, the neighbours between which the answer turns nearest to today; else NaN."""
    low, high = np.full(len(grids), np.nan), np.full(len(grids), np.nan)
    turns = (results[:, :-1] >= 0.0) != (results[:, 1:] >= 0.0)
    turns &= np.isfinite(results[:, :-1]) & np.isfinite(results[:, 1:])
    for row, at in enumerate(today):
        candidates = np.flatnonzero(turns[row])
        if candidates.size:
            nearest = candidates[np.argmin(_distances(grids[row], candidates, at))]
            low[row], high[row] = grids[row, nearest], grids[row, nearest + 1]
    return low, high


def _distances(grid: FloatArray, candidates: npt.NDArray[np.intp], today: float) -> FloatArray:
    """Return how far the intervals that start at the candidates lie from today's value."""
    if math.isinf(today):
        return -grid[candidates]
    middle = (grid[candidates] + grid[candidates + 1]) / 2.0
    return np.abs(middle - today) / np.maximum(np.abs(middle), abs(today))


def _crossing(values: FloatArray, results: FloatArray) -> float:
    """Return where a function crosses 0 for the first time, between the points by a straight line.

    Where one of the two neighbours is 0 itself, that is the crossing.
    """
    holds = results >= 0.0
    changes = np.flatnonzero(holds[:-1] != holds[1:])
    if not changes.size:
        return float("nan")
    at = int(changes[0])
    rise = results[at + 1] - results[at]
    part = -results[at] / rise if rise != 0.0 else 0.0
    return float(values[at] + part * (values[at + 1] - values[at]))
