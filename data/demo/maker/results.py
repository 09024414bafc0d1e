"""Meta Business Suite results: daily follows, reach, views and visits in blocks of two columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from maker.calendar_days import days
from maker.chance import count_around, poisson, stream
from maker.produced import Figure, Produced
from maker.writers import meta_blocks


@dataclass(frozen=True)
class Metric:
    """One block of a results file."""

    title: str
    mean: float
    """Average value of a day."""
    is_sparse: bool = False
    """Whether days without a value are missing, as with Instagram follows."""


def results(
    firm_key: str,
    path: str,
    metrics: Sequence[Metric],
    period: tuple[date, date],
    counted_as: str | None,
) -> Produced:
    """Return one results file; ``counted_as`` names the total its values add up to, if any."""
    blocks, values = [], []
    for metric in metrics:
        series = _series(firm_key, metric, period)
        rows = [[f"{day}T00:00:00", str(value)] for day, value in series]
        blocks.append((metric.title, rows))
        values += [value for _, value in series]
    totals: dict[str, Figure] = {counted_as: sum(values)} if counted_as else {}
    export = f"meta_results_{path.rpartition('/')[2].partition('.')[0].lower()}"
    return Produced(path, meta_blocks(blocks), export, period, len(values), totals)


def _series(firm_key: str, metric: Metric, period: tuple[date, date]) -> list[tuple[date, int]]:
    rng = stream(firm_key, metric.title)
    small = metric.mean < 20  # noqa: PLR2004 - small counts scatter like a Poisson variable
    drawn = [
        (day, poisson(rng, metric.mean) if small else count_around(rng, metric.mean))
        for day in days(*period)
    ]
    ends = (period[0], period[1])
    return [(day, value) for day, value in drawn if value or not metric.is_sparse or day in ends]
