# SPDX-License-Identifier: Apache-2.0
"""Owns work on many values by several processes: the answers come in order and can be given up.

The vault stays with the process that opened it: what the others get and give back are values, in
memory and through pipes. They are started anew and not forked, for a fork would carry the open
vault and the threads of the window along; and they end with the work.
"""

from __future__ import annotations

import multiprocessing
import os
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from concurrent.futures import Future

V = TypeVar("V")
R = TypeVar("R")

MOST = 8
"""Beyond so many processes, whoever hands out the work is what they wait for."""
_AHEAD = 32
"""So many values a process are taken before their answers are asked for: no process has to wait
while what is answered is being saved."""


def count(values: int) -> int:
    """Return how many processes work on so many values."""
    return max(1, min(os.cpu_count() or 1, MOST, values))


def each(
    work: Callable[[V], R],
    values: Iterable[V],
    *,
    processes: int,
    begin: Callable[..., object],
    given: tuple[Any, ...] = (),
) -> Generator[R]:
    """Yield what `work` makes of each value, in their order.

    `begin(*given)` is what each process does first. A value is taken when a process is about to be
    free for it. Whoever closes the iterator gives the rest up. What `work` raises is raised here.
    """
    spawned = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(processes, spawned, initializer=begin, initargs=given)
    waiting: deque[Future[R]] = deque()
    try:
        for value in values:
            waiting.append(pool.submit(work, value))
            if len(waiting) >= processes * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
