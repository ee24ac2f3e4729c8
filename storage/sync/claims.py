# SPDX-License-Identifier: Apache-2.0
"""Owns reading events out of a bundle that nobody has vouched for: claims, not history."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from core.errors import UserError
from core.history.canonical import MalformedError
from core.history.event import Event, Sealed, claim
from core.ids import FileId
from storage.sync.bundle import EventFrame
from storage.sync.bundle.reader import unproved

if TYPE_CHECKING:
    from storage.sync.bundle import ExchangeKey


def office_events(stream: BinaryIO, key: ExchangeKey) -> list[Sealed]:
    """Return the events of an office file in a bundle that nobody has vouched for yet."""
    claims = []
    try:
        for frame in unproved(stream, key):
            if isinstance(frame, EventFrame):
                event = Event.unchecked(frame.data)
                if event.file == FileId(event.office):
                    claims.append(claimed(frame))
    except MalformedError:
        raise UserError("sync.forged") from None
    return claims


def claimed(frame: EventFrame) -> Sealed:
    """Return the event of a frame; whether its signature holds, taking it in will tell."""
    try:
        return claim(frame.data, frame.signature, frame.salt, frame.payload)
    except MalformedError:
        raise UserError("sync.forged") from None
