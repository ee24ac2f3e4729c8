# SPDX-License-Identifier: Apache-2.0
"""Owns the notices of a bundle: what a device says of files that its recipient must give back.

A notice carries the signed events that shut the officer out, as evidence; the rules of the case
see to it that such an event says nothing else. Where the office file itself says that he may not
have the file (a role, a programme), there is no such event, and he needs none.

Only an officer who may have the file gives his word to keep it. Who may not have it himself takes
his word back, if he ever gave it. And a device that may not have it, but knows of nobody who may
and does, *asks*: it tells the others all that was decided about who may have the file, and is told
the same. Only together can such devices find out who may. Nobody else is told so much.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.history.canonical import encode
from core.history.fold import decides_at_once, not_replaced
from core.ids import FileId
from core.office.roles import Role
from storage.sync import audience, heads, pending
from storage.sync.custody import Custody
from storage.sync.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.history.canonical import Json
    from core.history.event import Sealed
    from core.ids import EventId, InstanceId, OfficerId
    from core.kinds import FileKind
    from storage.records.files import Opened
    from storage.records.records import Records

MAX_EVIDENCE_BYTES = 1 << 20
_CHAINS = "SELECT instance, seq, id FROM event WHERE file = ?"


def notices(
    records: Records, officer: OfficerId, peers: Sequence[InstanceId]
) -> Iterator[dict[str, Json]]:
    """Yield what an officer's devices are told of files that he must give back."""
    told = Custody(records).told(peers)
    found = {f for peer in peers for f in pending.to_withdraw(records.vault.db, peer, officer)}
    for file in sorted(found.union(f for f in told if records.journal.log.has_file(f))):
        if (word := _word(records, file, officer, told=file in told)) is not None:
            opened = records.journal.files.open(file)
            evidence = _evidence(records, opened, officer, peers, asks=word.asks)
            yield {
                "file": file,
                "number": opened.kind.row(opened.case).number,
                "kept": word.kept,
                "asks": word.asks,
                "events": [_form(event) for event in evidence],
            }


def held(records: Records, file: FileId, peers: Sequence[InstanceId]) -> dict[str, Json] | None:
    """Return the notice that says who else has a file; None if nobody but the recipient has."""
    others = [peer for peer in Custody(records).holders(file) if peer not in peers]
    return {"file": file, "held": list(others)} if others else None


@dataclass(frozen=True, slots=True)
class _Word:
    kept: bool
    asks: bool


def _word(records: Records, file: FileId, officer: OfficerId, *, told: bool) -> _Word | None:
    """Return what to say about keeping a file; None if nothing is to be said."""
    db = records.vault.db
    shut_out = not audience.may_have(db, file, officer)
    if audience.may_have(db, file, records.journal.device.officer):
        return _Word(kept=True, asks=False) if shut_out else None
    asks = shut_out and _is_left_over(records, file)
    return _Word(kept=False, asks=asks) if told or asks else None


def _is_left_over(records: Records, file: FileId) -> bool:
    """Tell whether of all devices known to have a file none is of somebody who may have it."""
    devices = records.office.devices
    return not any(
        audience.may_be_sent(records.vault.db, file, devices[peer].officer)
        for peer in Custody(records).holders(file)
    )


def shuts_out(kind: FileKind[Any], event: Sealed, officer: OfficerId) -> bool:
    """Tell whether an event shuts an officer out of a file."""
    return event.content is not None and kind.denied(event.content.ops, officer)


def lets_in(kind: FileKind[Any], event: Sealed, officer: OfficerId) -> bool:
    """Tell whether an event lets an officer in to a file again."""
    return event.content is not None and kind.granted(event.content.ops, officer)


def newest_denial(file: Opened[Any], officer: OfficerId) -> Sealed | None:
    """Return the newest event that shut an officer out."""
    return next((e for e in _newest_first(file) if shuts_out(file.kind, e, officer)), None)


def _newest_first(file: Opened[Any]) -> list[Sealed]:
    return sorted(file.events.values(), key=lambda e: (e.event.hlc, e.id), reverse=True)


def _evidence(
    records: Records,
    file: Opened[Any],
    officer: OfficerId,
    peers: Sequence[InstanceId],
    *,
    asks: bool,
) -> Iterator[Sealed]:
    """Yield the events of a notice, the newest first, as long as there is room."""
    if audience.may_have(records.vault.db, file.file, officer):
        return  # Nothing shuts him out: the word to keep the file is taken back, and no more.
    whole = asks or Custody(records).asks(peers, file.file)
    returned = _directors_over(records, file, officer)
    denial, room = newest_denial(file, officer), MAX_EVIDENCE_BYTES
    lacked = _lacked(records, file.file, peers)
    for event in _newest_first(file):
        new = event.id in lacked and decides_at_once(event, file.kind.fields)
        shown = new and (
            whole
            or shuts_out(file.kind, event, officer)
            or any(lets_in(file.kind, event, director) for director in returned)
        )
        size = len(event.data) + len(event.payload or b"")
        if (shown or event is denial) and size <= room:
            room -= size
            yield event


def _directors_over(
    records: Records, file: Opened[Any], officer: OfficerId
) -> tuple[OfficerId, ...]:
    """Return the directors whose return to a file shuts an officer out of it.

    They are none but for an alternate. Whoever let them in again named him if he was one then, and
    the event that did is what shuts him out; if he was none yet, he has to be shown the return.
    """
    named = any(shuts_out(file.kind, e, officer) for e in not_replaced(file.events.values()))
    if named or records.office.officers[officer].role is not Role.ALTERNATE:
        return ()
    return tuple(director.id for director in records.office.with_role(Role.DIRECTOR))


def _lacked(records: Records, file: FileId, peers: Sequence[InstanceId]) -> set[EventId]:
    """Return the events of a file that one of some devices is not known to have."""
    theirs = [Peers(records.vault.db).has(peer, file) or {} for peer in peers]
    rows = records.vault.db.query(_CHAINS, (file,))
    return {row["id"] for row in heads.lacking(rows, theirs)}


def _form(event: Sealed) -> Json:
    return {
        "data": event.data.hex(),
        "signature": event.signature.hex(),
        "salt": (event.salt or b"").hex(),
        "payload": (event.payload or b"").hex(),
    }


def length_of(notice: Json) -> int:
    """Return how many bytes a notice takes in a bundle."""
    return len(encode(notice))


def gone_from(records: Records, peer: InstanceId) -> list[FileId]:
    """Return the files removed here of which a device still thinks that they are here."""
    rows = records.vault.db.query(
        "SELECT w.file FROM withdrawn w JOIN peer_file p ON p.file = w.file WHERE p.peer = ?"
        " ORDER BY w.file",
        (peer,),
    )
    return [FileId(row[0]) for row in rows]
