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
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.history.canonical import encode
from core.history.fields import Field, FieldTable, Merge
from core.history.ops import Add, Assign, Erase, Op, Put, Remove
from core.history.registers import (
    Conflict,
    Equivocation,
    Item,
    Lineage,
    Registers,
    Step,
    Value,
    parents,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from core.history.event import Sealed
    from core.ids import EventId, InstanceId


Void: TypeAlias = "Callable[[tuple[Step, ...]], Mapping[EventId, str]]"
"""Which events of a history have no effect, and the code that says why."""


def fold(events: Iterable[Sealed], table: FieldTable, void: Void | None = None) -> Registers:
    """Return the state that a set of events gives.

    What `void` names stays in the trail and among the ancestors of what follows it; its
    operations, erasures among them, are passed over.
    """
    order, waiting = _ordered({event.id: event for event in events})
    trail = tuple(_step(event) for event in order)
    without = void(trail) if void else {}
    skeletons = _erasures(step for step in trail if step.id not in without)
    bare = tuple(s.id for s in trail if s.payload is None and s.id not in skeletons)
    if skeletons:
        trail = tuple(_erased(step, skeletons.get(step.id)) for step in trail)
    work = _Work(table, Lineage.of(trail))
    for step in trail:
        work.apply(step, () if step.id in without else step.ops)
    return work.finish(trail, waiting, bare, MappingProxyType(dict(without)))


def foreseen(registers: Registers, events: Iterable[Sealed], table: FieldTable) -> Registers:
    """Return registers in which the decisions about who may have the file count that still wait.

    What such an event replaces is taken from itself alone: what its author had seen is not here.
    """
    decided: dict[str, dict[EventId, Assign]] = defaultdict(dict)
    for event in events:
        for op in event.content.ops if event.content else ():
            line = table.of(op.field) if isinstance(op, Assign) else None
            if isinstance(op, Assign) and line and line.at_once:
                decided[op.field][event.id] = op
    fields = dict(registers.fields)
    for path, ops in decided.items():
        before = {e: Assign(path, v.value) for v in fields.get(path, ()) for e in v.events}
        replaced = {name for op in ops.values() for name in op.replaces}
        fields[path] = _standing(table.of(path), before | ops, replaced)
    return replace(registers, fields=MappingProxyType(fields))


def not_replaced(events: Iterable[Sealed]) -> list[Sealed]:
    """Return those of some events of which none decides anew what one of them decided."""
    found = list(events)
    decided = {
        name
        for event in found
        for op in (event.content.ops if event.content else ())
        if isinstance(op, Assign)
        for name in op.replaces
    }
    return [event for event in found if event.id not in decided]


def decides_at_once(event: Sealed, table: FieldTable) -> bool:
    """Tell whether an event says who may have the file, and nothing else, not even why."""
    content = event.content
    return (
        content is not None
        and not content.reason
        and bool(content.ops)
        and all(
            isinstance(op, Assign) and (line := table.of(op.field)) is not None and line.at_once
            for op in content.ops
        )
    )


def _step(event: Sealed) -> Step:
    content = event.content
    return Step(event.id, event.event, content, content.ops if content else ())


def _erased(step: Step, skeleton: tuple[Op, ...] | None) -> Step:
    return step if skeleton is None else Step(step.id, step.event, None, skeleton)


def _ordered(events: Mapping[EventId, Sealed]) -> tuple[list[Sealed], tuple[EventId, ...]]:
    """Return the events whose ancestors are all here, in order, and the ids of the others."""
    missing = {i: len(parents(e.event)) for i, e in events.items()}
    children: dict[EventId, list[EventId]] = defaultdict(list)
    for name, event in events.items():
        for parent in parents(event.event):
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


def _heads(trail: Sequence[Step]) -> tuple[EventId, ...]:
    inner = {parent for step in trail for parent in parents(step.event)}
    return tuple(sorted(step.id for step in trail if step.id not in inner))


def _equivocations(trail: Sequence[Step]) -> tuple[Equivocation, ...]:
    places: dict[tuple[InstanceId, int], list[EventId]] = defaultdict(list)
    for step in trail:
        places[step.event.instance, step.event.seq].append(step.id)
    return tuple(
        Equivocation(instance, seq, tuple(sorted(names)))
        for (instance, seq), names in sorted(places.items())
        if len(names) > 1
    )


def _latest(trail: Sequence[Step]) -> dict[InstanceId, Step]:
    """Return the step with the highest number of each instance; of several, the latest."""
    ranked = sorted(trail, key=lambda step: (step.event.seq, step.event.hlc, step.id))
    return {step.event.instance: step for step in ranked}


def _erasures(trail: Iterable[Step]) -> dict[EventId, tuple[Op, ...]]:
    """Return the skeletons by erased event. An erasure is never erased: else its own would end."""
    found: dict[EventId, tuple[Op, ...]] = {}
    erasing = [step for step in trail if any(isinstance(op, Erase) for op in step.ops)]
    names = {step.id for step in erasing}
    for step in erasing:
        for op in step.ops:
            if isinstance(op, Erase) and op.event not in names:
                found.setdefault(op.event, op.skeleton)
    return found


@dataclass
class _Work:
    """The registers while they are being filled."""

    table: FieldTable
    lineage: Lineage
    assigned: dict[str, dict[EventId, Assign]] = field(default_factory=lambda: defaultdict(dict))
    replaced: dict[str, set[EventId]] = field(default_factory=lambda: defaultdict(set))
    put: dict[str, tuple[Step, Put]] = field(default_factory=dict)
    added: dict[str, tuple[Step, Add]] = field(default_factory=dict)
    removed: dict[str, list[tuple[Step, Remove]]] = field(default_factory=lambda: defaultdict(list))
    touched: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    unknown: list[tuple[EventId, str]] = field(default_factory=list)

    def apply(self, event: Step, ops: Sequence[Op]) -> None:
        """Take the operations of one event in."""
        for op in ops:
            if isinstance(op, Erase):
                continue
            path = op.field if isinstance(op, (Assign, Put)) else op.item
            if not is_declared(op, self.table.of(path)):
                self.unknown.append((event.id, path))
                continue
            match op:
                case Assign():
                    self.assigned[path][event.id] = op
                    self.replaced[path].update(
                        r for r in op.replaces if self.lineage.saw(event.id, r)
                    )
                case Put():
                    last = self.put.get(path)
                    if last is None or not later(last[0], event):
                        self.put[path] = (event, op)
                case Add():
                    self.added.setdefault(path, (event, op))
                case Remove():
                    self.removed[path].append((event, op))
                    continue
            for owner in owners(path):
                self.touched[owner] |= 1 << self.lineage.place[event.id]

    def finish(
        self,
        trail: tuple[Step, ...],
        waiting: tuple[EventId, ...],
        bare: tuple[EventId, ...],
        void: Mapping[EventId, str],
    ) -> Registers:
        """Return the frozen registers."""
        fields = {path: self._current(path) for path in sorted(self.assigned)}
        fields |= {p: (Value(o.value, (e.id,)),) for p, (e, o) in sorted(self.put.items())}
        held = any(v.value for v in fields.get(self.table.hold, ()))
        items = {
            path: Item(path, op.value, event.id, self._removal(path, held=held))
            for path, (event, op) in self.added.items()
        }
        collections: dict[str, list[str]] = defaultdict(list)
        for item in items.values():
            collections[item.collection].append(item.path)
        conflicts = tuple(Conflict(p, vs) for p, vs in fields.items() if len(vs) > 1)
        return Registers(
            MappingProxyType(fields), MappingProxyType(items), conflicts, _heads(trail), waiting,
            _equivocations(trail), tuple(self.unknown), bare, trail, void, self.lineage,
            {path: tuple(events) for path, events in self.assigned.items()},
            {name: tuple(paths) for name, paths in collections.items()}, _latest(trail),
        )  # fmt: skip

    def _current(self, path: str) -> tuple[Value, ...]:
        return _standing(self.table.of(path), self.assigned[path], self.replaced[path])

    def _removal(self, path: str, *, held: bool) -> EventId | None:
        """Return the removal that took an item away, if its author had seen every edit."""
        for event, _ in self.removed.get(path, ()):
            if not held and not self.touched[path] & ~self.lineage.seen[event.id]:
                return event.id
        return None


def _standing(
    line: Field | None, assigned: Mapping[EventId, Assign], replaced: AbstractSet[EventId]
) -> tuple[Value, ...]:
    """Return the values that nobody replaced, equal ones joined, in a fixed order."""
    names = [name for name in assigned if name not in replaced]
    if len(names) == 1:  # as nearly always: there is nothing to compare
        return (Value(assigned[names[0]].value, (names[0],)),)
    standing: dict[bytes, list[EventId]] = defaultdict(list)
    for name in names:
        standing[encode(assigned[name].value)].append(name)
    winners = {encode(value) for value in line.wins} if line else set()
    kept = {k: v for k, v in standing.items() if k in winners} or standing
    return tuple(
        Value(assigned[alike[0]].value, tuple(sorted(alike))) for _, alike in sorted(kept.items())
    )


def is_declared(op: Op, line: Field | None) -> bool:
    """Tell whether a table's line lets an operation touch the path that it matches."""
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


def later(event: Step, other: Step) -> bool:
    """Tell whether, of two that put one field, the first is the last writer."""
    return (event.event.hlc, event.id) > (other.event.hlc, other.id)


def owners(path: str) -> Iterable[str]:
    """Yield a path and all that it lies under: who edits it edits those."""
    yield path
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
