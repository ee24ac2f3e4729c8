# SPDX-License-Identifier: Apache-2.0
"""Owns what a fold gives: the current values of a file's fields, and what stands open."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.history.ops import Assign

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.history.canonical import Json
    from core.history.event import Event
    from core.history.ops import Op, Payload
    from core.ids import EventId, InstanceId


@dataclass(frozen=True, slots=True)
class Value:
    """A standing value of a field, and the events that gave it."""

    value: Json
    events: tuple[EventId, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a collection; `removed_by` names the removal that took it out of view."""

    path: str
    value: Json
    event: EventId
    removed_by: EventId | None

    @property
    def id(self) -> str:
        """The last segment of the path."""
        return self.path.rpartition("/")[2]

    @property
    def collection(self) -> str:
        """The path without its last segment."""
        return self.path.rpartition("/")[0]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Different values of one decision that nobody has replaced: a person must settle it."""

    field: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Equivocation:
    """One instance signed two events under one number: a cloned or a restored device."""

    instance: InstanceId
    seq: int
    events: tuple[EventId, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One event in the order of the fold, with its content unless that was erased."""

    id: EventId
    event: Event
    payload: Payload | None
    ops: tuple[Op, ...]


def parents(event: Event) -> set[EventId]:
    """Return the events that one follows directly."""
    found = set(event.deps)
    if event.prev is not None:
        found.add(event.prev)
    return found


@dataclass(frozen=True, slots=True)
class Lineage:
    """Which event had seen which, in a history in its order."""

    place: Mapping[EventId, int]
    seen: Mapping[EventId, int]
    """By event, the mask of the places of itself and of all that its author had seen."""

    @classmethod
    def of(cls, trail: Sequence[Step]) -> Lineage:
        """Return the lineage of a whole history."""
        place: dict[EventId, int] = {}
        seen: dict[EventId, int] = {}
        for number, step in enumerate(trail):
            bits = 1 << number
            for parent in parents(step.event):
                bits |= seen[parent]
            place[step.id], seen[step.id] = number, bits
        return cls(place, seen)

    def saw(self, event: EventId, other: EventId) -> bool:
        """Tell whether the author of an event had seen another, or it is the same."""
        place = self.place.get(other)
        return place is not None and bool(self.seen[event] >> place & 1)

    def followed(self, event: EventId) -> Lineage:
        """Return the lineage with one more event, whose author had seen all the others."""
        number = len(self.place)
        place, seen = {event: number}, {event: (2 << number) - 1}
        return Lineage({**self.place, **place}, {**self.seen, **seen})


@dataclass(frozen=True, slots=True)
class Registers:
    """The state of a file."""

    fields: MappingProxyType[str, tuple[Value, ...]]
    items: MappingProxyType[str, Item]
    conflicts: tuple[Conflict, ...]
    heads: tuple[EventId, ...]
    waiting: tuple[EventId, ...]
    """Events that name an ancestor which has not arrived."""
    equivocations: tuple[Equivocation, ...]
    unknown: tuple[tuple[EventId, str], ...]
    """Operations on paths that this program's table does not declare: a newer program's."""
    bare: tuple[EventId, ...]
    """Events whose payload is absent though no erasure accounts for it."""
    trail: tuple[Step, ...]
    void: Mapping[EventId, str] = field(default_factory=dict)
    """Events without effect, and the code that says why: see `core.office.authority`."""
    lineage: Lineage = field(default=Lineage({}, {}))
    decided: Mapping[str, tuple[EventId, ...]] = field(default_factory=dict)
    """By field of class B, all events that decided it, in their order."""
    collections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """By collection, the paths of its entries, in their order."""
    latest: Mapping[InstanceId, Step] = field(default_factory=dict)
    """By instance, the event with its highest number; of several under one, the latest."""

    def value(self, field: str, default: Json = None) -> Json:
        """Return a field's value; with an open conflict, the first of the standing ones."""
        values = self.fields.get(field)
        return values[0].value if values else default

    def under(self, collection: str) -> Iterator[Item]:
        """Yield the entries of a collection that are in view, in the order of the fold."""
        for path in self.collections.get(collection, ()):
            if not (item := self.items[path]).removed_by:
                yield item

    def step(self, event: EventId) -> Step:
        """Return the step of an event that takes part."""
        return self.trail[self.lineage.place[event]]

    def deciding(self, name: str) -> Iterator[Step]:
        """Yield, in their order, the steps that decided a field or one that lies under it."""
        under = name + "/"
        found = {
            event
            for path, events in self.decided.items()
            if path == name or path.startswith(under)
            for event in events
        }
        yield from map(self.step, sorted(found, key=self.lineage.place.__getitem__))

    def assign(self, field: str, value: Json) -> Assign:
        """Return the operation that replaces whatever stands in a field now."""
        standing = self.fields.get(field, ())
        return Assign(field, value, tuple(sorted(e for v in standing for e in v.events)))

    def supposing(self, ops: Iterable[Assign]) -> Registers:
        """Return these registers as they would be if decisions were made that are not yet.

        In place of the events to come, the values name those that they replace.
        """
        made = {op.field: (Value(op.value, op.replaces),) for op in ops}
        return replace(self, fields=MappingProxyType({**self.fields, **made}))

    @property
    def head(self) -> str:
        """The hash that stands for the whole history: what a letter prints in its footer.

        One head is itself; several are the SHA-256 of their sorted identifiers.
        """
        if len(self.heads) == 1:
            return self.heads[0]
        return hashlib.sha256("\n".join(self.heads).encode()).hexdigest()


NOTHING = Registers(
    MappingProxyType({}), MappingProxyType({}), (), (), (), (), (), (), (), MappingProxyType({})
)
"""The registers of a file without events."""
