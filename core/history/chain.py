# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a file's events hang together: numbers, links, ancestors, cycles.

Signatures and commitments are checked event by event in `core.history.event.open_sealed`; here
the events of one file are checked against one another. What was cut off at the end cannot be
seen from within: that is what anchors outside the file are for.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.history.event import Sealed
    from core.ids import EventId, FileId, InstanceId


@dataclass(frozen=True, slots=True)
class Fault:
    """Something in a file's history that honest programs do not write."""

    code: str
    """`gap`, `link`, `ancestor`, `foreign` or `equivocation`."""
    event: EventId


def faults(file: FileId, events: Iterable[Sealed]) -> tuple[Fault, ...]:
    """Return what is wrong with the events of one file, the first bad event first.

    `gap` a number of an instance is missing before this event; `link` its `prev` is not the event
    before it; `ancestor` it names an event that is not here; `foreign` it belongs to another
    file; `equivocation` its instance signed another event under the same number.
    """
    found: list[tuple[tuple[int, int, str], Fault]] = []
    known = {event.id: event for event in events}
    chains: dict[InstanceId, dict[int, list[Sealed]]] = defaultdict(lambda: defaultdict(list))
    for event in known.values():
        chains[event.event.instance][event.event.seq].append(event)

    def report(code: str, event: Sealed) -> None:
        hlc = event.event.hlc
        found.append(((hlc.millis, hlc.count, event.id), Fault(code, event.id)))

    for event in known.values():
        if event.event.file != file:
            report("foreign", event)
        if any(dep not in known for dep in event.event.deps):
            report("ancestor", event)
        chain = chains[event.event.instance]
        seq = event.event.seq
        if len(chain[seq]) > 1:
            report("equivocation", event)
        if seq == 1:
            continue
        before = chain.get(seq - 1, [])
        if not before:
            report("gap", event)
        elif event.event.prev not in {other.id for other in before}:
            report("link", event)
    return tuple(fault for _, fault in sorted(found, key=lambda pair: pair[0]))
