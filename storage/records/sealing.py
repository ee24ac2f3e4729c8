# SPDX-License-Identifier: Apache-2.0
"""Owns sealing: what an officer drafted, as the next events of a file by this device."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.history.change import Draft, named
from core.history.event import ZERO, Author
from core.history.ops import Payload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.history.event import Sealed
    from core.ids import EventId, FileId, InstanceId
    from storage.records.files import Opened


def seal(
    author: Author,
    file: FileId,
    drafts: Sequence[Draft],
    before: Opened[Any] | None,
    *,
    now_millis: int,
) -> list[Sealed]:
    """Return drafts as the next events that a device's officer adds to a file, or begins it with.

    `before` is the file as it stands, None if it begins; `now_millis` since 1970, UTC.
    """
    seq, prev = _last_own(author.instance, before) if before else (0, None)
    heads = before.registers.heads if before else ()
    clock = before.latest if before else ZERO
    sealed: list[Sealed] = []
    for draft in drafts:
        clock = clock.tick(now_millis)
        ops = named(draft.ops, [event.id for event in sealed])
        payload = Payload(ops, draft.on.isoformat(), draft.reason)
        event = author.seal(
            file, draft.kind, payload, seq=seq + 1, prev=prev, deps=heads, hlc=clock
        )
        sealed.append(event)
        seq, prev, heads = seq + 1, event.id, (event.id,)
    return sealed


def _last_own(instance: InstanceId, before: Opened[Any]) -> tuple[int, EventId | None]:
    """Return the number and the name of this instance's last event that is in view.

    One that waits for its ancestors can only be here after the database was put back; to follow
    it would hide the new event, so the old number is used again and the alarm is raised.
    """
    last = before.registers.latest.get(instance)
    return (last.event.seq, last.id) if last else (0, None)
