# SPDX-License-Identifier: Apache-2.0
"""Owns taking a file back from a device whose officer may not have it any more.

A *notice* (see `notices`) names the file. The device checks its evidence as it would any event,
keeps it as the officer's certificate, and removes everything else of the file. What the colleagues
do not have yet would be lost with it: that is sealed to them first, as *parting* bundles, which
nobody on this device can open and which stay in the vault until they were acknowledged.

A notice without an event is believed only if the office file says the same (a role, a programme),
so that nobody can make a colleague's laptop forget a case with a word. It may also be out of date:
bundles come late. What the officer may have after all stays, and the rest of the bundle counts.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from core.errors import UserError
from core.history.canonical import MalformedError
from core.history.event import claim, verify
from core.ids import FileId, is_id
from storage.records import attachments
from storage.sync import audience
from storage.sync.load import Load, devices_of

if TYPE_CHECKING:
    from core.history.canonical import Json
    from core.history.event import Sealed
    from core.ids import InstanceId, OfficerId
    from storage.records.records import Records


def obey(records: Records, notice: Json, sender: InstanceId) -> FileId | None:
    """Check a notice and give the file back; return it, or None if nothing had to be removed.

    Call in a transaction. Raise `sync.malformed` for one out of shape, `sync.notice_unfounded`
    for one whose evidence does not say so.
    """
    file, number, evidence = _read(notice)
    owner = records.journal.device.officer
    here = bool(records.journal.log.of_file(file))
    if evidence is not None:
        evidence = _verified(records, file, evidence, owner)
    if not here:
        _note(records, file, number, evidence, sender)
        return None
    if evidence is not None:
        records.ingest([evidence])
    here_at_work = audience.officers_here(records)
    if any(audience.may_have(records.vault.db, file, officer) for officer in here_at_work):
        return None  # The owner again by now; or another, and the owner is shown nothing of it.
    keeper = records.office.devices[sender].officer
    if not audience.may_have(records.vault.db, file, keeper):
        return None  # Who asks may not have it either: this could be the last copy.
    _note(records, file, number, evidence, sender)
    _part(records, file)
    _remove(records, file)
    return file


def _read(notice: Json) -> tuple[FileId, str, Sealed | None]:
    match notice:
        case {"file": str(file), "number": str(number), "event": None, **rest}:
            form: dict[str, Json] | None = None
        case {"file": str(file), "number": str(number), "event": dict(form), **rest}:
            pass
        case _:
            raise UserError("sync.malformed")
    if rest or not is_id(file) or len(number) > _MAX_NUMBER:
        raise UserError("sync.malformed")
    return FileId(file), number, None if form is None else _read_event(form)


_MAX_NUMBER = 100


def _read_event(form: dict[str, Json]) -> Sealed:
    if set(form) != {"data", "signature", "salt", "payload"}:
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


def _verified(records: Records, file: FileId, event: Sealed, officer: OfficerId) -> Sealed:
    journal = records.journal
    key = journal.devices.get(event.event.instance)
    if key is None or event.event.file != file or event.event.office != records.office.id:
        raise UserError("sync.notice_unfounded")
    try:
        verify(event, key)
    except MalformedError:
        raise UserError("sync.notice_unfounded") from None
    content = event.content
    kinds = [journal.kinds.named(name) for name in journal.kinds.listed]
    if content is None or not any(kind and kind.denied(content.ops, officer) for kind in kinds):
        raise UserError("sync.notice_unfounded")
    return event


def _note(
    records: Records, file: FileId, number: str, evidence: Sealed | None, sender: InstanceId
) -> None:
    """Keep the certificate, and remember that the sender thinks the file is here."""
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
    db.execute("INSERT OR IGNORE INTO peer_file VALUES (?, ?, '{}', NULL)", (sender, file))


def _part(records: Records, file: FileId) -> None:
    """Seal to the colleagues what only this device has of the file."""
    for officer in records.office.officers:
        devices = devices_of(records, officer)
        load = Load(records, officer, devices, only=file) if devices else None
        while load and not load.done:
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
