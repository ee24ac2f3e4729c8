# SPDX-License-Identifier: Apache-2.0
"""Owns what happens to events from elsewhere before they become history here.

Nothing that arrives is believed: bytes are read again, identifiers computed again, signatures
checked against the roster, and whether the device acts for whom it names. Events of the office
file come first, because they may enter the very devices that signed the rest. An event of a case
whose ancestors have not come is taken in and waits; one whose device nobody entered is refused
and can be sent again once somebody has.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.history.canonical import MalformedError
from core.history.event import Sealed, claim, verify
from core.ids import FileId
from storage.records import roster
from storage.records.log import Presence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.ids import EventId, InstanceId
    from core.office.office import Device, Office
    from storage.records.log import Log

MALFORMED = roster.MALFORMED
UNKNOWN_DEVICE = roster.UNKNOWN_DEVICE
REVOKED_DEVICE = roster.REVOKED_DEVICE
NOT_BY_OWNER = roster.NOT_BY_OWNER
EARLY = roster.EARLY
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
    present: Callable[[], Office]
    """The office as it stands before."""
    known: int = 0
    accepted: list[Sealed] = field(default_factory=list)
    completed: list[Sealed] = field(default_factory=list)
    refused: list[Refused] = field(default_factory=list)
    keys: dict[InstanceId, Ed25519PublicKey] = field(default_factory=dict)

    def sort(self, incoming: Iterable[Sealed]) -> None:
        """Verify all events against the office file as it will be with them."""
        fresh: dict[EventId, Sealed] = {}
        partial: dict[EventId, Sealed] = {}
        read = [event for arrived in incoming if (event := self._read(arrived)) is not None]
        here = self.log.presence(event.id for event in read)
        for event in read:
            self._place(event, here[event.id], fresh, partial)
        office = self._sort_office([e for e in fresh.values() if self._of_office(e)])
        for event in fresh.values():
            if not self._of_office(event):
                self._verify(event, office, self.accepted)
        for event in partial.values():
            self._verify(event, office, self.completed)

    def _place(
        self,
        event: Sealed,
        here: Presence,
        fresh: dict[EventId, Sealed],
        partial: dict[EventId, Sealed],
    ) -> None:
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

    def _read(self, arrived: Sealed) -> Sealed | None:
        if arrived.claimed:
            return self._ours(arrived)
        try:
            fresh = claim(arrived.data, arrived.signature, arrived.salt, arrived.payload)
        except MalformedError:
            self._refuse(arrived, MALFORMED)
            return None
        return self._ours(fresh)

    def _ours(self, fresh: Sealed) -> Sealed | None:
        if FileId(fresh.event.office) != self.office:
            self._refuse(fresh, OTHER_OFFICE)
            return None
        return fresh

    def _sort_office(self, fresh: list[Sealed]) -> Office | None:
        """Take in what is the office's own; return the office with it, if there is one."""
        if not fresh:
            return self.present() if self.log.has_file(self.office) else None
        found = roster.sort(self.office, self.log.of_file(self.office), fresh)
        self.accepted.extend(found.accepted)
        self.refused.extend(Refused(event, code) for event, code in found.refused.items())
        return found.office

    def _verify(self, event: Sealed, office: Office | None, into: list[Sealed]) -> None:
        device = office.devices.get(event.event.instance) if office else None
        if office is None or device is None:
            self._refuse(event, UNKNOWN_DEVICE)
        elif event.event.actor not in office.officers:
            self._refuse(event, UNKNOWN_OFFICER)
        elif event.event.actor not in device.actors:
            self._refuse(event, NOT_BY_OWNER)
        else:
            try:
                verify(event, self._key(device))
            except MalformedError:
                self._refuse(event, MALFORMED)
            else:
                into.append(event)

    def _key(self, device: Device) -> Ed25519PublicKey:
        if device.instance not in self.keys:
            raw = bytes.fromhex(device.public_key)
            self.keys[device.instance] = Ed25519PublicKey.from_public_bytes(raw)
        return self.keys[device.instance]

    def _refuse(self, event: Sealed, code: str) -> None:
        self.refused.append(Refused(event.id, code))
