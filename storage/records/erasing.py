# SPDX-License-Identifier: Apache-2.0
"""Owns what the law wants gone: the payloads that erasures name, and what only they referred to.

An erasure is an event like any other and reaches every laptop. Each destroys its own copy when
it folds the file, unless a legal hold stands there; when the hold is lifted, the next fold does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add, Assign, Erase, Put, hollow
from storage.records.entry import hashes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.history.change import Decision
    from core.history.event import Sealed
    from core.history.ops import Payload
    from core.history.registers import Registers
    from core.ids import EventId
    from storage.records.files import Opened
    from storage.records.log import Log


def erase(file: Opened[Any], event: EventId, rule: str, on: date) -> Decision:
    """Decide to destroy the content of an event under a rule of law.

    A decision goes with its whole file, which core decides: without one of them, what the office
    did would seem never to have been decided, or decided otherwise.
    """
    sealed = file.events.get(event)
    if sealed is None:
        return Refusal.of("records.event_unknown")
    content = sealed.content
    if content is None:
        return Refusal.of("records.already_erased")
    if _erases(content):
        return Refusal.of("records.erasure_stays")
    if any(isinstance(op, Assign) for op in content.ops):
        return Refusal.of("records.decision_stays")
    if _held(file):
        return Refusal.of("records.legal_hold")
    skeleton = tuple(hollow(op) for op in content.ops)
    return Change.of("content_erased", Erase(event, skeleton, rule), on=on, reason=rule)


def settle(log: Log, file: Opened[Any]) -> tuple[Opened[Any], set[str]]:
    """Destroy what a file's erasures name.

    Return the file without it, and the attachments that may have lost their last reference.
    """
    if _held(file):
        return file, set()
    unnamed: set[str] = set()
    gone: dict[EventId, Sealed] = {}
    for target, by in _erasures(file.registers):
        sealed = file.events.get(target)
        if sealed is None or target in gone or _erases(sealed.content):
            continue
        if sealed.payload is not None:
            unnamed.update(_named(sealed.content))
            log.erase(target, by)
            gone[target] = replace(sealed, salt=None, payload=None)
    return (replace(file, events={**file.events, **gone}) if gone else file), unnamed


def _erases(content: Payload | None) -> bool:
    """Tell whether an event erases: without its payload two laptops would fold differently."""
    return content is not None and any(isinstance(op, Erase) for op in content.ops)


def _held(file: Opened[Any]) -> bool:
    standing = file.registers.fields.get(file.kind.fields.hold, ())
    return any(value.value for value in standing)


def _erasures(registers: Registers) -> Iterator[tuple[EventId, EventId]]:
    for step in registers.trail:
        for op in () if step.id in registers.void else step.ops:
            if isinstance(op, Erase):
                yield op.event, step.id


def _named(content: Payload | None) -> Iterator[str]:
    for op in content.ops if content else ():
        if isinstance(op, (Assign, Put, Add)):
            yield from hashes(op.value)
