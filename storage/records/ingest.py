# SPDX-License-Identifier: Apache-2.0
"""Owns what happens to events from elsewhere before they become history here.

Nothing that arrives is believed: bytes are read again, identifiers computed again, signatures
checked against the roster. Events of the office file come first, because they may enter the very
devices that signed the rest. An event whose ancestors have not come is taken in and waits; one
whose device nobody entered is refused and can be sent again once somebody has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.history.canonical import MalformedError
from core.history.event import Event, Sealed, event_id, open_sealed
from core.ids import FileId
from storage.records import roster
from storage.records.log import Presence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.ids import EventId, OfficerId
    from storage.records.log import Log
    from storage.records.roster import Roster

MALFORMED = "records.event_malformed"
UNKNOWN_DEVICE = "records.event_unknown_device"
UNKNOWN_OFFICER = "records.event_unknown_officer"
OTHER_OFFICE = "records.event_other_office"


@dataclass(frozen=True, slots=True)
class Refused:
    """An event that was not taken in, and the code that says why."""

    event: EventId
    code: str


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of a set of events."""

    new: tuple[EventId, ...]
    known: int
    """Were here before; nothing changed."""
    completed: int
    """Were here without their payload, which has come now."""
    waiting: tuple[EventId, ...]
    """New ones that name an ancestor which has not come."""
    refused: tuple[Refused, ...]
    files: frozenset[FileId]
    """Files that changed."""


@dataclass
class Intake:
    """Events on their way in, sorted by what is to be done with them."""

    log: Log
    office: FileId
    known: int = 0
    accepted: list[Sealed] = field(default_factory=list)
    completed: list[Sealed] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)

    def sort(self, incoming: Iterable[Sealed]) -> None:
        """Verify all events against the office file as it will be with them."""
        fresh: dict[EventId, Sealed] = {}
        partial: dict[EventId, Sealed] = {}
        for claim in incoming:
            event = self._read(claim)
            if event is not None:
                self._place(event, fresh, partial)
        office = self.log.of_file(self.office)
        devices = self._sort_office(office, [e for e in fresh.values() if self._of_office(e)])
        people = roster.people([*office, *self.accepted])
        for event in fresh.values():
            if not self._of_office(event):
                self._verify(event, devices, people, self.accepted)
        for event in partial.values():
            self._verify(event, devices, people, self.completed)

    def _place(
        self, event: Sealed, fresh: dict[EventId, Sealed], partial: dict[EventId, Sealed]
    ) -> None:
        here = self.log.presence(event.id)
        if here is Presence.ABSENT:
            twin = fresh.get(event.id)
            if twin is None or twin.payload is None:
                fresh[event.id] = event
        elif here is Presence.BARE and event.payload is not None:
            partial[event.id] = event
        else:
            self.known += 1

    def _of_office(self, event: Sealed) -> bool:
        return event.event.file == self.office

    def _read(self, claim: Sealed) -> Sealed | None:
        try:
            event = Event.read(claim.data)
            fresh = Sealed(
                event, claim.data, event_id(claim.data), claim.signature, claim.salt, claim.payload
            )
            fresh.content  # noqa: B018 - parsed here, so that nothing fails later
        except MalformedError:
            self._refuse(claim, MALFORMED)
            return None
        if FileId(event.office) != self.office:
            self._refuse(fresh, OTHER_OFFICE)
            return None
        return fresh

    def _sort_office(self, stored: list[Sealed], fresh: list[Sealed]) -> Roster:
        founder = self.log.founder(self.office)
        if founder is None:  # a new device that has nothing yet trusts the office it joins
            founder = next((e.event.instance for e in fresh if not e.event.deps), None)
        keys = roster.claimed_keys([*stored, *fresh])
        signed: list[Sealed] = []
        for event in fresh:
            if not event.event.deps and event.event.instance != founder:
                self._refuse(event, UNKNOWN_DEVICE)  # an office begins once
            else:
                self._verify(event, keys, None, signed)
        devices = roster.trusted([*stored, *signed], founder)
        people = roster.people([*stored, *signed])
        for event in signed:
            self._verify(event, devices, people, self.accepted)
        return devices

    def _verify(
        self,
        event: Sealed,
        devices: Roster,
        people: frozenset[OfficerId] | None,
        into: list[Sealed],
    ) -> None:
        key = devices.get(event.event.instance)
        if key is None:
            self._refuse(event, UNKNOWN_DEVICE)
            return
        if people is not None and event.event.actor not in people:
            self._refuse(event, UNKNOWN_OFFICER)
            return
        try:
            into.append(open_sealed(event.data, event.signature, event.salt, event.payload, key))
        except MalformedError:
            self._refuse(event, MALFORMED)

    def _refuse(self, event: Sealed, code: str) -> None:
        self.refused.append(Refused(event.id, code))
