# SPDX-License-Identifier: Apache-2.0
"""Owns who is who at one point of an office's history: roles, devices, and whom they act for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeVar

from core.history.canonical import encode
from core.history.fields import Field, Merge
from core.history.ops import Add, Assign, Put, Remove
from core.ids import EventId, InstanceId, OfficerId
from core.office.instance import is_named_after
from core.office.roles import DECIDING, Role, role_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.history.canonical import Json
    from core.history.ops import Op
    from core.history.registers import Lineage, Registers, Step

_T = TypeVar("_T")

ROSTER = (
    Field("officer/*", Merge.APPEND),
    Field("officer/*/person", Merge.DECISION),
    Field("officer/*/active", Merge.DECISION, wins=(False,)),
    Field("officer/*/programme/*", Merge.DECISION, wins=(False,)),
    Field("device/*", Merge.APPEND),
    Field("device/*/revoked", Merge.DECISION, wins=(True,)),
    Field("device/*/shared/*", Merge.APPEND),
    Field("approval/*/*", Merge.APPEND),
    Field("rejection/*/*", Merge.APPEND),
)
"""The fields of the office file that only the director changes, and what others say to it."""

_COLLECTIONS = frozenset(line.pattern.partition("/")[0] for line in ROSTER)
_NOBODY: frozenset[OfficerId] = frozenset()
_NO_DEVICES: frozenset[InstanceId] = frozenset()
_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Entry:
    """An event that entered a device."""

    event: EventId
    owner: OfficerId
    vouched_by: InstanceId | None


@dataclass(frozen=True)
class Standing:
    """Who is who."""

    persons: Mapping[OfficerId, Mapping[str, Any]]
    """What is entered of everybody who was ever entered."""
    active: frozenset[OfficerId]
    entries: Mapping[InstanceId, tuple[Entry, ...]]
    forms: Mapping[InstanceId, Mapping[str, Any]]
    """What was entered of each device first."""
    shared: Mapping[InstanceId, frozenset[OfficerId]]
    revoked: frozenset[InstanceId]

    def role(self, officer: OfficerId) -> Role:
        """Return an officer's role, also of one who has left."""
        return role_of(self.persons.get(officer))

    def key(self, instance: InstanceId) -> str:
        """Return the key that a device signs with, in hexadecimal."""
        return str(self.forms[instance]["key"])

    def owners(self, instance: InstanceId) -> frozenset[OfficerId]:
        """Return who owns a device: one, unless a director entered it twice."""
        return frozenset(entry.owner for entry in self.entries.get(instance, ()))

    def actors(self, instance: InstanceId) -> frozenset[OfficerId]:
        """Return whom a device acts for."""
        return self.owners(instance) | self.shared.get(instance, _NOBODY)

    def own(self, officer: OfficerId) -> frozenset[InstanceId]:
        """Return an officer's own devices that are not revoked."""
        return self._owned.get(officer, _NO_DEVICES)

    @cached_property
    def _owned(self) -> Mapping[OfficerId, frozenset[InstanceId]]:
        found: dict[OfficerId, set[InstanceId]] = defaultdict(set)
        for instance, entries in self.entries.items():
            for entry in entries if instance not in self.revoked else ():
                found[entry.owner].add(instance)
        return {officer: frozenset(devices) for officer, devices in found.items()}

    @cached_property
    def directors(self) -> frozenset[OfficerId]:
        """Return who may change the roster."""
        return self._with(Role.DIRECTOR) or self._with(Role.ALTERNATE)

    @cached_property
    def seconds(self) -> frozenset[OfficerId]:
        """Return who can be the second person of a change: they decide, and are able to sign."""
        able = set(self._owned)
        for instance in self.shared.keys() & self.entries.keys() - self.revoked:
            able |= self.shared[instance]
        return self._with(*DECIDING) & able

    def _with(self, *roles: Role) -> frozenset[OfficerId]:
        return frozenset(officer for officer in self.active if self.role(officer) in roles)


class Tally:
    """Takes in events that count, in any order in which none comes before what it had seen.

    An event may come again; then it says nothing new. What one event changes is little, so what
    it did not touch is not worked out anew.
    """

    def __init__(self, lineage: Lineage) -> None:
        self._lineage = lineage
        self._taken: set[EventId] = set()
        self._officers: set[OfficerId] = set()
        self._persons: dict[OfficerId, Mapping[str, Any]] = {}
        self._inactive: set[OfficerId] = set()
        self._entries: dict[InstanceId, tuple[Entry, ...]] = {}
        self._forms: dict[InstanceId, Mapping[str, Any]] = {}
        self._vouched: dict[InstanceId, None] = {}
        """Devices that others vouched for."""
        self._shares: dict[InstanceId, set[tuple[EventId, OfficerId]]] = defaultdict(set)
        self._revoking: dict[InstanceId, set[EventId]] = {}
        self._assigned: dict[str, dict[EventId, Json]] = defaultdict(dict)
        self._replaced: dict[str, set[EventId]] = defaultdict(set)
        self._known: Standing | None = None

    def add(self, step: Step) -> None:
        """Take in what an event says about the roster."""
        if step.id in self._taken:
            return
        self._taken.add(step.id)
        self._known = None
        for op in step.ops:
            match op, path_of(op):
                case Add(), ["officer", officer]:
                    self._officers.add(OfficerId(officer))
                case Add(value=value), ["device", device]:
                    self._enter(step, InstanceId(device), form_of(value))
                case Add(), ["device", device, "shared", officer]:
                    self._shares[InstanceId(device)].add((step.id, OfficerId(officer)))
                case Assign(field=path), segments:
                    self._assigned[path][step.id] = op.value
                    self._replaced[path].update(
                        r for r in op.replaces if self._lineage.saw(step.id, r)
                    )
                    self._settle(path, segments)

    def standing(self) -> Standing:
        """Return who is who after what was taken in."""
        if self._known is None:
            persons = {o: self._persons.get(o, _NOTHING) for o in self._officers}
            active = frozenset(self._officers - self._inactive)
            self._known = Standing(
                persons, active, dict(self._entries), dict(self._forms), self._shared(),
                self._revoked(),
            )  # fmt: skip
        return self._known

    def _settle(self, path: str, segments: list[str]) -> None:
        """Work out what the values of one field say now."""
        replaced = self._replaced[path]
        values = {e: v for e, v in self._assigned[path].items() if e not in replaced}
        match segments:
            case ["officer", officer, "person"]:
                # The first of several is that of the fold.
                person = min(values.values(), key=encode) if values else None
                self._persons[OfficerId(officer)] = form_of(person)
            case ["officer", officer, "active"]:
                move = self._inactive.discard if all(values.values()) else self._inactive.add
                move(OfficerId(officer))
            case ["device", device, "revoked"]:
                self._revoking[InstanceId(device)] = {e for e, v in values.items() if v is True}

    def _enter(self, step: Step, instance: InstanceId, form: Mapping[str, Any]) -> None:
        if not is_named_after(instance, form.get("key")):
            return
        voucher = form.get("vouched_by") if step.event.instance == instance else None
        vouched_by = InstanceId(str(voucher)) if voucher else None
        entry = Entry(step.id, OfficerId(str(form.get("officer", ""))), vouched_by)
        self._entries[instance] = (*self._entries.get(instance, ()), entry)
        self._forms.setdefault(instance, form)
        if vouched_by:
            self._vouched[instance] = None

    def _shared(self) -> dict[InstanceId, frozenset[OfficerId]]:
        """Return who shares which device. A restored vault has the same people as before."""
        shares = {instance: set(found) for instance, found in self._shares.items()}

        def gained(instance: InstanceId) -> set[tuple[EventId, OfficerId]]:
            return {
                share
                for entry in self._entries[instance]
                if entry.vouched_by
                for share in shares.get(entry.vouched_by, ())
                if self._lineage.saw(entry.event, share[0])
            }

        self._settle_vouched(shares, gained)
        return {i: frozenset(officer for _, officer in found) for i, found in shares.items()}

    def _revoked(self) -> frozenset[InstanceId]:
        """Return the devices that are revoked.

        A thief could have the stolen device vouch for a new one. So with a device go those that
        it vouched for, unless whoever revoked it had seen them and left them.
        """
        by = {i: set(events) for i, events in self._revoking.items() if i in self._entries}

        def gained(instance: InstanceId) -> set[EventId]:
            inherited = [self._inherited(entry, by) for entry in self._entries[instance]]
            return set[EventId]().union(*inherited) if all(inherited) else set()

        self._settle_vouched(by, gained)
        return frozenset(instance for instance, events in by.items() if events)

    def _inherited(self, entry: Entry, by: Mapping[InstanceId, set[EventId]]) -> set[EventId]:
        revoking = by.get(entry.vouched_by, set()) if entry.vouched_by else set()
        return {event for event in revoking if not self._lineage.saw(event, entry.event)}

    def _settle_vouched(
        self, found: dict[InstanceId, set[_T]], gained: Callable[[InstanceId], set[_T]]
    ) -> None:
        """Give devices what they gain from those that vouched for them, until nothing changes.

        A device that enters itself twice, on two pasts, can come before one that vouched for it;
        a thief would see to that.
        """
        changed = True
        while changed:
            changed = False
            for instance in self._vouched:
                more = gained(instance) - found.get(instance, set())
                if more:
                    found.setdefault(instance, set()).update(more)
                    changed = True


def read_standing(registers: Registers) -> Standing:
    """Return who is who, as the registers of the whole office file have it."""
    tally = Tally(registers.lineage)
    for step in registers.trail:
        if step.id not in registers.void:
            tally.add(step)
    return tally.standing()


def seconds_for(ops: Iterable[Op], author: OfficerId, standing: Standing) -> frozenset[OfficerId]:
    """Return who can be the second person of a change; whom it concerns only if nobody else can.

    It concerns whoever is entered, changed or left, and the owners of devices.
    """
    concerned: set[OfficerId] = set()
    for op in filter(is_roster, ops):
        match op, path_of(op):
            case Add(value=value), ["device", device]:
                concerned |= {OfficerId(str(form_of(value).get("officer", "")))}
                concerned |= standing.owners(InstanceId(device))
            case _, ["device", device, "shared", officer]:
                concerned |= standing.owners(InstanceId(device)) | {OfficerId(officer)}
            case _, ["device", device, *_]:
                concerned |= standing.owners(InstanceId(device))
            case _, ["officer", officer, *_]:
                concerned.add(OfficerId(officer))
    able = standing.seconds - {author}
    return able - concerned or able


def path_of(op: Op) -> list[str]:
    """Return the segments of the path that an operation touches; none for an erasure."""
    match op:
        case Assign() | Put():
            return op.field.split("/")
        case Add() | Remove():
            return op.item.split("/")
        case _:
            return []


def is_roster(op: Op) -> bool:
    """Tell whether an operation is about officers, devices or approvals."""
    return path_of(op)[:1] != [] and path_of(op)[0] in _COLLECTIONS


def form_of(value: object) -> Mapping[str, Any]:
    """Return what an entry says; nothing for one out of shape."""
    return value if isinstance(value, dict) else {}
