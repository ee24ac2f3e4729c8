# SPDX-License-Identifier: Apache-2.0
"""Owns what the exchange page shows: colleagues, what waits, what came, what was refused."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from core.ids import EventId, FileId, InstanceId, OfficerId
from storage.records import lists
from storage.sync import pending
from storage.sync.load import devices_of
from storage.sync.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.office.office import Device, Officer
    from storage.records.lists import Row
    from storage.records.records import Records


@dataclass(frozen=True, slots=True)
class DeviceState:
    """What is known of one device of a colleague."""

    device: Device
    heard: datetime | None
    """When its last bundle was taken in; a bundle that is held back cannot be noticed otherwise."""
    missing: tuple[int, ...]
    """Numbers of its bundles that never came and that no later one made up for."""
    behind: int
    """How many of our bundles to its officer it has not acknowledged."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """An officer of the office with other devices than this one, or with none yet."""

    officer: Officer
    devices: tuple[DeviceState, ...]
    waiting: int
    """Files of which a device is not known to have everything."""
    fresh: int
    """Those of them that no bundle brought yet as they are now."""
    sent: datetime | None
    """When the last bundle for the officer was made."""
    file: str
    """The name of its file, which says nothing to others; empty once it is tidied away."""

    @property
    def reachable(self) -> bool:
        """Tell whether there is a device to send to."""
        return any(not (s.device.revoked or s.device.suspended) for s in self.devices)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A bundle that came: taken in or refused, by its code."""

    at: datetime
    sender: InstanceId | None
    number: int
    outcome: str
    events: int
    files: int


@dataclass(frozen=True, slots=True)
class Certificate:
    """The word that an officer may not have a file any more, and who gave it."""

    file: FileId
    number: str
    since: date
    event: EventId | None
    """The event that recused or removed the officer; None when the office file says so."""


@dataclass(frozen=True, slots=True)
class Return:
    """A file that a device has to give back, because its officer may not have it any more."""

    file: FileId
    number: str
    device: Device
    given_back: datetime | None
    """When the device said that it has; None while it has not answered."""


def colleagues(records: Records) -> tuple[Colleague, ...]:
    """Return all that is known of the `others`."""
    return tuple(colleague(records, officer) for officer in others(records))


def others(records: Records) -> tuple[OfficerId, ...]:
    """Return the other officers, and the owner himself if he has further devices."""
    own = records.journal.device.officer
    return tuple(
        officer.id
        for officer in records.office.officers.values()
        if officer.active and (officer.id != own or _devices(records, own))
    )


def colleague(records: Records, who: OfficerId) -> Colleague:
    """Return what is known of an officer; what waits for him is counted among all files."""
    db, peers = records.vault.db, Peers(records.vault.db)
    officer = records.office.officers[who]
    states = tuple(_state(records, device) for device in _devices(records, who))
    last = peers.last_sent(officer.id)
    number, _ = peers.next_number(officer.id)
    devices = [device.instance for device in devices_of(records, officer.id)]
    since = peers.position_of(officer.id, number - 1) if last else 0
    waiting, fresh = pending.count(db, devices, officer.id, since)
    made, name = (_moment(last[0]), last[2]) if last else (None, "")
    return Colleague(officer, states, waiting, fresh, made, name)


def _devices(records: Records, officer: OfficerId) -> list[Device]:
    """Return the devices of an officer but this one."""
    return [
        device
        for device in records.office.devices.values()
        if device.officer == officer and device.instance != records.instance
    ]


def _state(records: Records, device: Device) -> DeviceState:
    peers = Peers(records.vault.db)
    return DeviceState(
        device,
        _moment(peers.heard(device.instance)),
        tuple(peers.missing(device.instance)),
        len(peers.unconfirmed(device.instance, device.officer)),
    )


def arrivals(records: Records, limit: int = 100) -> tuple[Arrival, ...]:
    """Return the last bundles that came, the newest first."""
    rows = records.vault.db.query(
        "SELECT at, peer, number, outcome, events, files FROM arrival ORDER BY no DESC LIMIT ?",
        (limit,),
    )
    return tuple(
        Arrival(
            datetime.fromtimestamp(row["at"] / 1000, UTC),
            InstanceId(row["peer"]) if row["peer"] else None,
            row["number"], row["outcome"], row["events"], row["files"],
        )
        for row in rows
    )  # fmt: skip


def changed_cases(records: Records, files: Iterable[FileId]) -> tuple[Row, ...]:
    """Return, of the files that bundles brought, the cases that the officer at work is shown."""
    return lists.of_files(records.vault.db, files, records.me, tuple(records.journal.kinds.listed))


def certificates(records: Records) -> tuple[Certificate, ...]:
    """Return the files that were taken back from this device, the latest first."""
    rows = records.vault.db.query(
        "SELECT file, number, since, event FROM withdrawn ORDER BY taken DESC, file"
    )
    return tuple(
        Certificate(
            FileId(row["file"]), row["number"], date.fromisoformat(row["since"]),
            EventId(row["event"]) if row["event"] else None,
        )
        for row in rows
    )  # fmt: skip


def returns(records: Records) -> tuple[Return, ...]:
    """Return what became of files that colleagues' devices had to give back, open ones first.

    Only of files that are here and that the officer at work may have.
    """
    rows = records.vault.db.query(
        "SELECT w.peer, w.file, w.heard, f.number FROM word_given w JOIN file_row f"
        " ON f.file = w.file WHERE (w.kept OR w.heard > 0) AND NOT EXISTS"
        " (SELECT 1 FROM hidden_row h WHERE h.file = f.no AND h.officer = ?)"
        " ORDER BY w.heard > 0, w.heard DESC, w.file, w.peer",
        (records.me,),
    )
    devices = records.office.devices
    return tuple(
        Return(FileId(row["file"]), row["number"], devices[peer], _moment(row["heard"] or None))
        for row in rows
        if (peer := InstanceId(row["peer"])) in devices
    )


def owner_of(records: Records, instance: InstanceId) -> OfficerId | None:
    """Return whose device an instance is."""
    device = records.office.devices.get(instance)
    return device.officer if device else None


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else datetime.fromtimestamp(millis / 1000, UTC)


def given_back(records: Records, file: FileId) -> dict[OfficerId, bool]:
    """Return for officers whose laptops had a file whether all of them said they gave it back.

    Of who may have the file it means nothing; who never had it is not there.
    """
    db = records.vault.db
    devices = [d for d in records.office.devices.values() if not d.revoked]
    # Device by device: what is kept of each lies together, and an office has few.
    rows = db.query(
        "SELECT d.value AS peer, w.number IS 0 AS gave"
        " FROM json_each(?1) d LEFT JOIN word_given w ON w.peer = d.value AND w.file = ?2"
        " WHERE w.number IS 0 OR EXISTS"
        " (SELECT 1 FROM peer_file p WHERE p.peer = d.value AND p.file = ?2)",
        (json.dumps([d.instance for d in devices]), file),
    )
    gave = {row["peer"]: bool(row["gave"]) for row in rows}
    found: dict[OfficerId, bool] = {}
    for device in devices:
        if device.instance in gave:
            found[device.officer] = found.get(device.officer, True) and gave[device.instance]
    return found


def addressee(records: Records, name: str) -> OfficerId | None:
    """Return for whom this device wrote a bundle, by the name of its file; None if not known."""
    found = records.vault.db.query_value("SELECT officer FROM sent WHERE name = ?", (name,))
    return OfficerId(found) if found else None
