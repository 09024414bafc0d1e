"""Seeded chance: one stream per firm and purpose, so that a change in one file moves no other."""

import math
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
SEED = "fanwert-demo-2026"


def stream(*purpose: object) -> random.Random:
    """Return the random stream of a purpose; equal purposes give equal streams."""
    return random.Random("/".join([SEED, *map(str, purpose)]))


def poisson(rng: random.Random, mean: float) -> int:
    """Draw a count with the given mean (Knuth's product method; means here are small)."""
    limit, product, count = math.exp(-mean), rng.random(), 0
    while product > limit:
        product *= rng.random()
        count += 1
    return count


def count_around(rng: random.Random, mean: float, spread: float = 0.35) -> int:
    """Draw a count that scatters log-normally around a mean, for views and impressions."""
    if mean <= 0:
        return 0
    return round(mean * math.exp(rng.gauss(-spread * spread / 2, spread)))


def weighted(rng: random.Random, items: Sequence[T], weights: Sequence[float]) -> T:
    """Draw one item with probability proportional to its weight."""
    return rng.choices(items, weights)[0]


def split_count(rng: random.Random, total: int, weights: Sequence[float]) -> list[int]:
    """Deal a whole number out over parts in proportion to weights; the parts add up to it."""
    parts = [0] * len(weights)
    for index in rng.choices(range(len(weights)), weights, k=total):
        parts[index] += 1
    return parts
