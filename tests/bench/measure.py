# SPDX-License-Identifier: Apache-2.0
"""Owns the way of measuring: two callables in turn, one ratio, one line of print."""

from __future__ import annotations

import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def timed(work: Callable[[], object]) -> float:
    """Return how long a call takes, in seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value that `share` of the values do not pass."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def in_turn(
    ours: Callable[[], object],
    least: Callable[[], object],
    runs: int,
    *,
    between: Callable[[], object] = lambda: None,
) -> tuple[list[float], list[float]]:
    """Time both, A B A B, after one run of each that does not count, nor does what is `between`."""
    ours(), least()
    pairs = [(timed(ours), timed(least), between()) for _ in range(runs)]
    return [a for a, _, _ in pairs], [b for _, b, _ in pairs]


def report(name: str, ours: float, least: float, limit: float, unit: str = "ms") -> None:
    """Print one line and fail when the ratio passes its limit."""
    scale = {"ms": 1000.0, "MiB": 1.0, "s": 1.0}[unit]
    ratio = ours / least
    print(  # noqa: T201
        f"\n{name}: {ours * scale:.2f} {unit} against {least * scale:.2f} {unit}, "
        f"ratio {ratio:.2f} (limit {limit})"
    )
    assert ratio <= limit, f"{name}: ratio {ratio:.2f} passes {limit}"


def report_median(name: str, runs: tuple[Sequence[float], Sequence[float]], limit: float) -> None:
    """Report the ratio of the medians."""
    report(name, median(runs[0]), median(runs[1]), limit)


def report_p95(name: str, runs: tuple[Sequence[float], Sequence[float]], limit: float) -> None:
    """Report the ratio of the 95th percentiles."""
    report(name, percentile(runs[0], 0.95), percentile(runs[1], 0.95), limit)
