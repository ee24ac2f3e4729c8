# SPDX-License-Identifier: Apache-2.0
"""Owns taking a file back from a device whose officer may not have it any more.

A *notice* (see `notices`) names the file. The device checks its evidence as it would any event and
takes it in: from then on nobody is shown the file whom it shuts out. If somebody who may have it
has given his word to keep it (see `custody`), the device keeps the evidence as the officer's
certificate and removes everything else. What the colleagues do not have yet would be lost with it:
that is sealed to them first, as *parting* bundles, which nobody on this device can open and which
stay in the vault until they were acknowledged.

Without evidence a notice does nothing unless the office file says the same (a role, a programme),
so that nobody can make a colleague's laptop forget a case with a word. It may also be out of date:
bundles come late. What the officer may have after all stays, and the rest of the bundle counts.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.history.canonical import MalformedError
from core.history.event import claim, verify
from core.history.fold import decides_at_once
from core.ids import FileId, InstanceId, is_id
from storage.records import attachments
from storage.records.files import Opened
from storage.sync.custody import Custody
from storage.sync.load import Load, devices_of
from storage.sync.notices import newest_denial, shuts_out

if TYPE_CHECKING:
    from core.history.canonical import Json
    from core.history.event import Sealed
    from core.kinds import FileKind
    from storage.records.records import Records


@dataclass(frozen=True, slots=True)
class Notice:
    """What a colleague's device says of a file that its recipient must give back."""

    file: FileId
    number: str
    kept: bool
    """Whether the sender keeps it until the recipient has answered."""
    asks: bool
    """Whether the sender may not have it either, and knows of nobody who may and does."""
    events: tuple[Sealed, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """Who else has a file."""

    file: FileId
    devices: tuple[InstanceId, ...]


def read_notice(form: Json) -> Notice | Held:
    """Return what stands in a notice; raise `sync.malformed` for one out of shape."""
    match form:
        case {"file": str(file), "held": list(devices), **rest}:
            names = [str(device) for device in devices if isinstance(device, str)]
            whole = len(names) == len(devices) > 0 and names == sorted(set(names))
            if whole and all(map(is_id, names)) and is_id(file) and not rest:
                return Held(FileId(file), tuple(InstanceId(name) for name in names))
        case {
            "file": str(file), "number": str(number), "kept": bool(kept), "asks": bool(asks),
            "events": list(events), **rest,
        }:  # fmt: skip
            if is_id(file) and len(number) <= _MAX_NUMBER and not rest:
                read = tuple(_read_event(event) for event in events)
                return Notice(FileId(file), number, kept, asks, read)
    raise UserError("sync.malformed")


def heed(records: Records, notice: Notice, sender: InstanceId, number: int) -> None:
    """Take in what a notice says, from the bundle of a number; call in a transaction.

    Whether its file is to be given back, `custody.Custody.due` tells when all of the bundle has
    been taken in. Raise `sync.notice_unfounded` for one whose evidence is no evidence.
    """
    custody, owner = Custody(records), records.journal.device.officer
    for event in notice.events:
        _verify(records, notice.file, event)
    if records.journal.log.has_file(notice.file):
        records.ingest(notice.events)
        custody.got(sender, notice.file, number, kept=notice.kept, asks=notice.asks)
    elif notice.kept or notice.events:
        kinds = _kinds(records)
        denials = (e for e in notice.events if any(shuts_out(kind, e, owner) for kind in kinds))
        _note(records, notice.file, notice.number, next(denials, None))
        custody.tell(sender, notice.file)


def give_back(records: Records, file: FileId) -> None:
    """Remove a file, and seal to the colleagues who may have it what they lack of it.

    Call in a transaction.
    """
    folded = records.journal.files.fold(file, records.journal.log.of_file(file))
    readable = folded if isinstance(folded, Opened) else None
    number = readable.kind.row(readable.case).number if readable else ""
    owner = records.journal.device.officer
    _note(records, file, number, newest_denial(readable, owner) if readable else None)
    _part(records, file)
    _remove(records, file)
    Custody(records).end(file)


_MAX_NUMBER = 100


def _read_event(form: Json) -> Sealed:
    if not isinstance(form, dict) or set(form) != {"data", "signature", "salt", "payload"}:
        raise UserError("sync.malformed")
    try:
        data, signature, salt, payload = (
            _bytes(form[key]) for key in ("data", "signature", "salt", "payload")
        )
        return claim(data, signature, salt, payload)
    except (MalformedError, ValueError):
        raise UserError("sync.malformed") from None


def _bytes(value: Json) -> bytes:
    """Return what is written in hexadecimal, in the one way it may be."""
    if not isinstance(value, str) or not is_id(value, len(value)):
        raise MalformedError("not hexadecimal")
    return bytes.fromhex(value)


def _kinds(records: Records) -> list[FileKind[Any]]:
    kinds = records.journal.kinds
    return [kind for name in kinds.readable if (kind := kinds.named(name))]


def _verify(records: Records, file: FileId, event: Sealed) -> None:
    """Demand that an event is of a file, and signed, and says who may have it and nothing else."""
    key = records.journal.devices.get(event.event.instance)
    if key is None or event.event.file != file or event.event.office != records.office.id:
        raise UserError("sync.notice_unfounded")
    try:
        verify(event, key)
    except MalformedError:
        raise UserError("sync.notice_unfounded") from None
    if not any(decides_at_once(event, kind.fields) for kind in _kinds(records)):
        raise UserError("sync.notice_unfounded")


def _note(records: Records, file: FileId, number: str, evidence: Sealed | None) -> None:
    """Keep the certificate."""
    db, now = records.vault.db, records.journal.now_millis()
    content = evidence.content if evidence else None
    since = content.on if content else records.journal.now().date().isoformat()
    db.execute(
        "INSERT OR REPLACE INTO withdrawn VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            file, number, since, evidence.id if evidence else "",
            evidence.data if evidence else b"", evidence.signature if evidence else b"",
            (evidence.salt or b"") if evidence else b"",
            (evidence.payload or b"") if evidence else b"", now,
        ),
    )  # fmt: skip


def _part(records: Records, file: FileId) -> None:
    """Seal to the colleagues what only this device has of the file.

    To each device by itself: what is sealed to several is written no more once one of them is
    revoked, and the others might be the only ones that could still have it.
    """
    for officer in records.office.officers:
        for device in devices_of(records, officer):
            load = Load(records, officer, [device], only=file)
            while not load.done:
                sink = io.BytesIO()
                manifest, named = load.fill(sink)
                load.remember(manifest, named, name="", parting=sink.getvalue())


def _remove(records: Records, file: FileId) -> None:
    db = records.vault.db
    named = {
        row[0]
        for row in db.query(
            "SELECT r.sha256 FROM attachment_ref r JOIN file_row f ON f.no = r.file"
            " WHERE f.file = ?",
            (file,),
        )
    }
    records.journal.remove(file)
    attachments.remove_unnamed(db, named)
    db.execute("DELETE FROM draft WHERE instr(key, ?) > 0", (file,))
