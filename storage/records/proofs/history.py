# SPDX-License-Identifier: Apache-2.0
"""Owns checking events: bytes, names, signatures, payloads, their order, and links in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history import chain
from core.history.canonical import MalformedError, decode
from core.history.event import Event, Sealed, commit, event_id, open_sealed
from core.history.ops import Erase, Payload
from storage.records import roster
from storage.records.log import BEGINNING, next_head

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.ids import FileId, InstanceId
    from storage.records.files import Opened
    from storage.records.proofs.findings import Findings
    from storage.records.roster import Roster
    from storage.vault.database import Database, Row

_ROWS = """
    SELECT e.local_no, e.id, e.file, e.instance, e.seq, e.data, e.signature, e.log_head,
           p.salt, p.payload
    FROM event e LEFT JOIN payload p ON p.event_no = e.local_no
"""
_MAY_WAIT = {"gap", "ancestor"}


def check_log(
    db: Database, office: FileId, findings: Findings, progress: Callable[[int, int], None]
) -> int:
    """Check every entry of the log; return how many there are."""
    devices = _devices(db, office)
    total = int(db.query_value("SELECT count(*) FROM event"))
    expected, head = 1, BEGINNING
    for row in db.iterate(_ROWS + " ORDER BY e.local_no"):
        number = row["local_no"]
        if number != expected:
            missing = Refusal.of(
                "records.entries_missing", number=expected, count=number - expected
            )
            findings.add_event(missing, expected, None, None)
        fault = _fault(row, devices)
        if fault is None and row["log_head"] != next_head(head, row["id"]):
            fault = Refusal.of("records.order_changed", number=number)
        if fault is not None:
            findings.add_event(fault, number, row["id"], row["file"])
        expected, head = number + 1, row["log_head"]
        progress(min(number, total), total)
    return total


def _fault(row: Row, devices: Roster) -> Refusal | None:
    number = row["local_no"]
    try:
        event = Event.read(row["data"])
    except MalformedError:
        return Refusal.of("records.event_edited", number=number)
    said = (event_id(row["data"]), event.file, event.instance, event.seq)
    if said != (row["id"], row["file"], row["instance"], row["seq"]):
        return Refusal.of("records.event_edited", number=number)
    key = devices.get(event.instance)
    try:
        if key is None:
            raise MalformedError("signed by nobody of the office")
        open_sealed(row["data"], row["signature"], None, None, key)
    except MalformedError:
        return Refusal.of("records.event_forged", number=number)
    if row["payload"] is not None and not _is_committed_to(event, row["salt"], row["payload"]):
        return Refusal.of("records.payload_edited", number=number)
    return None


def _is_committed_to(event: Event, salt: bytes, payload: bytes) -> bool:
    try:
        Payload.read(decode(payload))
    except MalformedError:
        return False
    return commit(salt, payload) == event.commitment


def _devices(db: Database, office: FileId) -> Roster:
    """Return whose signatures count, from those entries of the office file that verify."""
    events: list[Sealed] = []
    for row in db.iterate(_ROWS + " WHERE e.file = ? ORDER BY e.local_no", (office,)):
        try:
            event = Event.read(row["data"])
            sealed = Sealed(
                event, row["data"], event_id(row["data"]), row["signature"], row["salt"],
                row["payload"],
            )  # fmt: skip
            sealed.content  # noqa: B018 - parsed here, where it may fail
        except MalformedError:
            continue  # reported with its entry
        events.append(sealed)
    keys = roster.claimed_keys(events)
    founder = next((e.event.instance for e in events if not e.event.deps), None)
    return roster.trusted([e for e in events if _verifies(e, keys)], founder)


def _verifies(sealed: Sealed, keys: Roster) -> bool:
    key = keys.get(sealed.event.instance)
    try:
        if key is not None:
            open_sealed(sealed.data, sealed.signature, sealed.salt, sealed.payload, key)
    except MalformedError:
        return False
    return key is not None


def check_file(db: Database, own: InstanceId, file: Opened[Any], findings: Findings) -> int:
    """Check how the events of one file hang together; return how many wait for others."""
    registers = file.registers
    waiting = set(registers.waiting)
    numbers = {
        row[0]: row[1]
        for row in db.query("SELECT id, local_no FROM event WHERE file = ?", (file.file,))
    }
    for fault in chain.faults(file.file, file.events.values()):
        sealed = file.events[fault.event]
        number = numbers[fault.event]
        # A colleague's event may be here before what it follows. Our own never is.
        may_wait = fault.event in waiting and sealed.event.instance != own
        if fault.code in _MAY_WAIT and may_wait:
            continue
        code = "records.device_cloned" if fault.code == "equivocation" else "records.links_broken"
        findings.add_event(Refusal.of(code, number=number), number, fault.event, file.file)
    for event in registers.bare:
        number = numbers[event]
        missing = Refusal.of("records.payload_missing", number=number)
        findings.add_event(missing, number, event, file.file)
    _check_erasures(db, file, findings)
    return len(waiting)


def _check_erasures(db: Database, file: Opened[Any], findings: Findings) -> None:
    """Find payloads that are noted as erased by an event that says no such thing."""
    said = {
        (op.event, step.id)
        for step in file.registers.trail
        for op in step.ops
        if isinstance(op, Erase)
    }
    rows = db.query(
        "SELECT e.id, b.id, e.local_no FROM erasure x JOIN event e ON e.local_no = x.event_no"
        " JOIN event b ON b.local_no = x.by_event WHERE e.file = ?",
        (file.file,),
    )
    for event, by, number in rows:
        if (event, by) not in said:
            finding = Refusal.of("records.payload_missing", number=number)
            findings.add_event(finding, number, event, file.file)
