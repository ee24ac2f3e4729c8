# SPDX-License-Identifier: Apache-2.0
"""Owns checking events: bytes, names, signatures, payloads, their order, and links in a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history import chain
from core.history.canonical import MalformedError, decode
from core.history.event import Event, claim, commit, event_id, open_sealed
from core.history.ops import Erase, Payload
from core.office.office import OFFICE, read_office
from storage.records import roster
from storage.records.log import BEGINNING, next_head

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from core.history.event import Sealed
    from core.ids import EventId, InstanceId
    from core.progress import Progress
    from storage.records.device import Device
    from storage.records.files import Opened
    from storage.records.proofs.findings import Findings
    from storage.records.roster import Roster
    from storage.vault.database import Database, Row

_ROWS = """
    SELECT local_no, id, file, instance, seq, data, signature, log_head, salt, payload
    FROM event LEFT JOIN payload ON event_no = local_no
"""
_WITHDRAWN = """
    SELECT local_no, id, NULL, NULL, NULL, NULL, NULL, log_head, NULL, NULL FROM withdrawn_event
"""
_LOG = f"{_ROWS} UNION ALL {_WITHDRAWN} ORDER BY local_no"
_MAY_WAIT = {"gap", "ancestor"}


def check_log(db: Database, own: Device, findings: Findings, progress: Progress) -> int:
    """Check every entry of the log; return how many there are."""
    devices = _devices(db, own)
    total = int(db.query_value("SELECT count(*) FROM event"))
    expected, head = 1, BEGINNING
    for row in db.iterate(_LOG):
        number = row["local_no"]
        if number != expected:
            missing = Refusal.of(
                "records.entries_missing", number=expected, count=number - expected
            )
            findings.add_event(missing, expected, None, None)
        elif row["log_head"] != next_head(head, row["id"]):
            moved = Refusal.of("records.order_changed", number=number)
            findings.add_event(moved, number, row["id"], row["file"])
        if row["data"] is not None:  # else its file was taken back from this device
            _check_event(row, devices, findings)
        expected, head = number + 1, row["log_head"]
        progress(min(number, total), total)
    return total


def _check_event(row: Row, devices: Roster, findings: Findings) -> None:
    number, follows = row["local_no"], False
    try:
        event = Event.read(row["data"])
        said = (event_id(row["data"]), event.file, event.instance, event.seq)
        if said != (row["id"], row["file"], row["instance"], row["seq"]):
            raise MalformedError("another event than its row says")
    except MalformedError:
        finding = Refusal.of("records.event_edited", number=number)
        findings.add_event(finding, number, row["id"], row["file"])
        return
    key = devices.get(event.instance)
    payload = row["payload"]
    if key is None:
        finding, follows = Refusal.of("records.event_forged", number=number), True
    elif not _is_signed(row["data"], row["signature"], key):
        finding = Refusal.of("records.event_forged", number=number)
    elif payload is not None and not _is_committed_to(event, row["salt"], payload):
        finding = Refusal.of("records.payload_edited", number=number)
    else:
        return
    findings.add_event(finding, number, row["id"], row["file"], follows=follows)


def _is_signed(data: bytes, signature: bytes, key: Ed25519PublicKey) -> bool:
    try:
        open_sealed(data, signature, None, None, key)
    except MalformedError:
        return False
    return True


def _is_committed_to(event: Event, salt: bytes, payload: bytes) -> bool:
    try:
        Payload.read(decode(payload))
    except MalformedError:
        return False
    return commit(salt, payload) == event.commitment


def _devices(db: Database, own: Device) -> Roster:
    """Return whose signatures count, from those entries of the office file that verify."""
    events: list[Sealed] = []
    for row in db.iterate(_ROWS + " WHERE file = ? ORDER BY local_no", (own.office_file,)):
        try:
            sealed = claim(row["data"], row["signature"], row["salt"], row["payload"])
        except MalformedError:
            continue  # reported with its entry
        events.append(sealed)
    keys = {**roster.claimed_keys(events), own.instance: own.key.public_key()}
    signed = [e for e in events if _verifies(e, keys.get(e.event.instance))]
    office = read_office(own.office_file, OFFICE.fold(signed))
    return {**roster.keys_of(office), own.instance: own.key.public_key()}


def _verifies(sealed: Sealed, key: Ed25519PublicKey | None) -> bool:
    if key is None or not _is_signed(sealed.data, sealed.signature, key):
        return False
    salt, payload = sealed.salt, sealed.payload
    return salt is None or payload is None or _is_committed_to(sealed.event, salt, payload)


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
        findings.add_event(
            Refusal.of(code, number=number), number, fault.event, file.file, follows=True
        )
    _check_payloads(db, file, numbers, findings)
    return len(waiting)


def _check_payloads(
    db: Database, file: Opened[Any], numbers: dict[EventId, int], findings: Findings
) -> None:
    """Find payloads that are gone though no event of the file said that they should."""
    said = {
        (op.event, step.id)
        for step in file.registers.trail
        for op in step.ops
        if isinstance(op, Erase)
    }
    noted = db.query(
        "SELECT e.id, b.id FROM erasure x JOIN event e ON e.local_no = x.event_no"
        " JOIN event b ON b.local_no = x.by_event WHERE e.file = ?",
        (file.file,),
    )
    bare = set(file.registers.bare)
    missing = bare | {event for event, by in noted if (event, by) not in said}
    # Where the erasure's own payload is gone, that is the fault, and not what it had erased.
    missing -= {event for event, by in noted if by in bare}
    for event in sorted(missing, key=lambda name: numbers[name]):
        finding = Refusal.of("records.payload_missing", number=numbers[event])
        findings.add_event(finding, numbers[event], event, file.file, follows=True)
