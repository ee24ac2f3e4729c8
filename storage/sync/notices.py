# SPDX-License-Identifier: Apache-2.0
"""Owns the notices that take a file back: to whom they go, and what stands in them.

A notice carries the signed event that recused or removed the officer, as evidence; the rules of
the case see to it that this event says nothing else. Where the office file itself says that he may
not have the file (a role, a programme), there is no such event, and he needs none.

Only an officer who may have the file takes it back, and a device gives it back to nobody else:
otherwise two officers who recused each other would destroy the last copies between them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.ids import FileId
from storage.sync import pending

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.history.canonical import Json
    from core.history.event import Sealed
    from core.ids import InstanceId, OfficerId
    from storage.records.files import Opened
    from storage.records.records import Records


def notices(
    records: Records, officer: OfficerId, peers: Sequence[InstanceId]
) -> Iterator[dict[str, Json]]:
    """Yield a notice for each file that one of an officer's devices must give back."""
    db = records.vault.db
    me = records.journal.device.officer
    found = {file: n for peer in peers for file, n in pending.to_withdraw(db, peer, officer, me)}
    for file, number in found.items():
        evidence = _evidence(records.journal.files.open(file), officer)
        yield {
            "file": file,
            "number": number,
            "event": None if evidence is None else _form(evidence),
        }


def _evidence(file: Opened[Any], officer: OfficerId) -> Sealed | None:
    """Return the newest event that shut an officer out."""
    for step in reversed(file.registers.trail):
        sealed = file.events[step.id]
        if step.payload is not None and file.kind.denied(step.ops, officer):
            return sealed
    return None


def _form(event: Sealed) -> Json:
    return {
        "data": event.data.hex(),
        "signature": event.signature.hex(),
        "salt": (event.salt or b"").hex(),
        "payload": (event.payload or b"").hex(),
    }


def gone_from(records: Records, peer: InstanceId) -> list[FileId]:
    """Return the files removed here of which a device still thinks that they are here."""
    rows = records.vault.db.query(
        "SELECT w.file FROM withdrawn w JOIN peer_file p ON p.file = w.file WHERE p.peer = ?"
        " ORDER BY w.file",
        (peer,),
    )
    return [FileId(row[0]) for row in rows]
