# SPDX-License-Identifier: Apache-2.0
"""Owns the fold: a set of events in, the registers of a file out, whatever order they came in.

An event takes part once all that its author had seen is here; until then it waits. The order is
topological, ties broken by clock and identifier, and matters only for display and for class C.
Which event had seen which is kept as one bit mask an event, so that a removal or a replacement
is judged by what its author knew and not by when the clocks say it happened.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.history.canonical import encode
from core.history.fields import FieldTable, Merge
from core.history.ops import Add, Assign, Erase, Op, Put, Remove
from core.history.registers import Conflict, Equivocation, Item, Registers, Step, Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.history.event import Sealed
    from core.history.ops import Payload
    from core.ids import EventId, InstanceId


def fold(events: Iterable[Sealed], table: FieldTable) -> Registers:
    """Return the state that a set of events gives."""
    unique = {event.id: event for event in events}
    order, waiting = _ordered(unique)
    seen = _ancestors(order)
    work = _Work(table, seen)
    contents = {event.id: event.content for event in order}
    erasures = _erasures(contents)
    for event in order:
        content = contents[event.id]
        skeleton = erasures.get(event.id)
        ops = skeleton if skeleton is not None else (content.ops if content else ())
        work.apply(event, ops)
        if skeleton is None and content is None:
            work.bare.append(event.id)
        shown = content if skeleton is None else None
        work.trail.append(Step(event.id, event.event, shown, ops))
    return work.finish(_heads(order), waiting, _equivocations(order))


def _parents(event: Sealed) -> set[EventId]:
    parents = set(event.event.deps)
    if event.event.prev is not None:
        parents.add(event.event.prev)
    return parents


def _ordered(events: Mapping[EventId, Sealed]) -> tuple[list[Sealed], tuple[EventId, ...]]:
    """Return the events whose ancestors are all here, in order, and the ids of the others."""
    missing = {i: len(_parents(e)) for i, e in events.items()}
    children: dict[EventId, list[EventId]] = defaultdict(list)
    for name, event in events.items():
        for parent in _parents(event):
            children[parent].append(name)
    ready = [(events[i].event.hlc, i) for i, count in missing.items() if count == 0]
    heapq.heapify(ready)
    order: list[Sealed] = []
    while ready:
        _, name = heapq.heappop(ready)
        order.append(events[name])
        for child in children[name]:
            missing[child] -= 1
            if missing[child] == 0:
                heapq.heappush(ready, (events[child].event.hlc, child))
    done = {event.id for event in order}
    return order, tuple(sorted(i for i in events if i not in done))


def _ancestors(order: Sequence[Sealed]) -> dict[EventId, int]:
    """Return, for each event, the mask of itself and of all that its author had seen."""
    mask: dict[EventId, int] = {}
    for place, event in enumerate(order):
        bits = 1 << place
        for parent in _parents(event):
            bits |= mask[parent]
        mask[event.id] = bits
    return mask


def _heads(order: Sequence[Sealed]) -> tuple[EventId, ...]:
    inner = {parent for event in order for parent in _parents(event)}
    return tuple(sorted(event.id for event in order if event.id not in inner))


def _equivocations(order: Sequence[Sealed]) -> tuple[Equivocation, ...]:
    places: dict[tuple[InstanceId, int], list[EventId]] = defaultdict(list)
    for event in order:
        places[event.event.instance, event.event.seq].append(event.id)
    return tuple(
        Equivocation(instance, seq, tuple(sorted(names)))
        for (instance, seq), names in sorted(places.items())
        if len(names) > 1
    )


def _erasures(contents: Mapping[EventId, Payload | None]) -> dict[EventId, tuple[Op, ...]]:
    """Return the skeletons by erased event. An erasure is never erased: else its own would end."""
    found: dict[EventId, tuple[Op, ...]] = {}
    erasing = {
        name
        for name, content in contents.items()
        if content and any(isinstance(op, Erase) for op in content.ops)
    }
    for name in contents:
        content = contents[name]
        for op in content.ops if content and name in erasing else ():
            if isinstance(op, Erase) and op.event not in erasing:
                found.setdefault(op.event, op.skeleton)
    return found


@dataclass
class _Work:
    """The registers while they are being filled."""

    table: FieldTable
    seen: Mapping[EventId, int]
    assigned: dict[str, dict[EventId, Assign]] = field(default_factory=lambda: defaultdict(dict))
    replaced: dict[str, set[EventId]] = field(default_factory=lambda: defaultdict(set))
    put: dict[str, tuple[Sealed, Put]] = field(default_factory=dict)
    added: dict[str, tuple[Sealed, Add]] = field(default_factory=dict)
    removed: dict[str, list[tuple[Sealed, Remove]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    touched: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    place: dict[EventId, int] = field(default_factory=dict)
    unknown: list[tuple[EventId, str]] = field(default_factory=list)
    bare: list[EventId] = field(default_factory=list)
    trail: list[Step] = field(default_factory=list)

    def apply(self, event: Sealed, ops: Sequence[Op]) -> None:
        """Take the operations of one event in."""
        self.place[event.id] = len(self.place)
        for op in ops:
            if isinstance(op, Erase):
                continue
            path = op.field if isinstance(op, (Assign, Put)) else op.item
            if not self._declared(op, path):
                self.unknown.append((event.id, path))
                continue
            match op:
                case Assign():
                    self.assigned[path][event.id] = op
                    self.replaced[path].update(r for r in op.replaces if self._saw(event.id, r))
                case Put():
                    last = self.put.get(path)
                    if last is None or not _later(last[0], event):
                        self.put[path] = (event, op)
                case Add():
                    self.added.setdefault(path, (event, op))
                case Remove():
                    self.removed[path].append((event, op))
                    continue
            for owner in _owners(path):
                self.touched[owner] |= 1 << self.place[event.id]

    def _declared(self, op: Op, path: str) -> bool:
        line = self.table.of(path)
        if line is None:
            return False
        match op:
            case Assign():
                return line.merge is Merge.DECISION
            case Put():
                return line.merge is Merge.EASE
            case Remove():
                return line.merge is Merge.APPEND and line.removable
            case _:
                return line.merge is Merge.APPEND

    def _saw(self, event: EventId, other: EventId) -> bool:
        place = self.place.get(other)
        return place is not None and bool(self.seen[event] >> place & 1)

    def finish(
        self,
        heads: tuple[EventId, ...],
        waiting: tuple[EventId, ...],
        equivocations: tuple[Equivocation, ...],
    ) -> Registers:
        """Return the frozen registers."""
        fields = {path: self._current(path) for path in sorted(self.assigned)}
        fields |= {p: (Value(o.value, (e.id,)),) for p, (e, o) in sorted(self.put.items())}
        held = any(v.value for v in fields.get(self.table.hold, ()))
        items = {
            path: Item(path, op.value, event.id, self._removal(path, held=held))
            for path, (event, op) in self.added.items()
        }
        conflicts = tuple(Conflict(p, vs) for p, vs in fields.items() if len(vs) > 1)
        return Registers(
            MappingProxyType(fields), MappingProxyType(items), conflicts, heads, waiting,
            equivocations, tuple(self.unknown), tuple(self.bare), tuple(self.trail),
        )  # fmt: skip

    def _current(self, path: str) -> tuple[Value, ...]:
        """Return the values that nobody replaced, equal ones joined, in a fixed order."""
        standing: dict[bytes, list[EventId]] = defaultdict(list)
        for name, op in self.assigned[path].items():
            if name not in self.replaced[path]:
                standing[encode(op.value)].append(name)
        line = self.table.of(path)
        winners = {encode(value) for value in line.wins} if line else set()
        kept = {k: v for k, v in standing.items() if k in winners} or standing
        return tuple(
            Value(self.assigned[path][names[0]].value, tuple(sorted(names)))
            for _, names in sorted(kept.items())
        )

    def _removal(self, path: str, *, held: bool) -> EventId | None:
        """Return the removal that took an item away, if its author had seen every edit."""
        for event, _ in self.removed.get(path, ()):
            if not held and not self.touched[path] & ~self.seen[event.id]:
                return event.id
        return None


def _later(event: Sealed, other: Sealed) -> bool:
    return (event.event.hlc, event.id) > (other.event.hlc, other.id)


def _owners(path: str) -> Iterable[str]:
    """Yield the path and every item it lies under."""
    yield path
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
