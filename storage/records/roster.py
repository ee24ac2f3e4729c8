# SPDX-License-Identifier: Apache-2.0
"""Owns which events of the office file are the office's, before they are taken in.

Who may sign and for whom is one rule, and it is core's (`core.office.authority`). Here signatures
are verified, with keys that instances are named after: an entry under a wrong name, or a second
key under a known name, is no entry at all. What then remains depends on events alone and not on
the order in which they came: each is judged on its own past. An event whose past is not here can
therefore not be judged, and is refused; it comes again with the rest.

Revoking a device does not undo what it signed: clocks cannot say what came after. It is the
sender of a bundle that must not be revoked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.history.canonical import MalformedError
from core.history.event import open_sealed
from core.history.ops import Add
from core.history.registers import parents
from core.ids import FileId, InstanceId
from core.office import authority
from core.office.instance import is_named_after
from core.office.office import OFFICE, read_office

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.history.event import Sealed
    from core.ids import EventId
    from core.office.office import Office

Roster: TypeAlias = "Mapping[InstanceId, Ed25519PublicKey]"
_DEVICE = "device/"

MALFORMED = "records.event_malformed"
UNKNOWN_DEVICE = "records.event_unknown_device"
REVOKED_DEVICE = "records.event_revoked_device"
NOT_BY_OWNER = "records.event_not_by_owner"
EARLY = "records.event_early"
_CODES = {
    authority.UNKNOWN_DEVICE: UNKNOWN_DEVICE,
    authority.REVOKED_DEVICE: REVOKED_DEVICE,
    authority.NOT_BY_OWNER: NOT_BY_OWNER,
}


@dataclass(frozen=True)
class Sorted:
    """What became of events of the office file."""

    accepted: tuple[Sealed, ...]
    refused: Mapping[EventId, str]
    office: Office


def sort(file: FileId, stored: Sequence[Sealed], fresh: Sequence[Sealed]) -> Sorted:
    """Tell which fresh events belong to the office that the stored ones, verified, are of."""
    refused: dict[EventId, str] = {}
    keys = claimed_keys([*stored, *fresh])
    signed = []
    for event in _beginning_once(stored, fresh, refused):
        opened = _opened(event, keys.get(event.event.instance), refused)
        if opened is not None:
            signed.append(opened)
    while True:
        registers = OFFICE.fold([*stored, *signed])
        out = {
            event.id: code
            for event in signed
            if (code := _code(event.id, registers.void, registers.waiting))
        }
        if not out:
            return Sorted(tuple(signed), refused, read_office(file, registers))
        refused |= out
        signed = [event for event in signed if event.id not in out]


def introduced(file: FileId, stored: Sequence[Sealed], claims: Sequence[Sealed]) -> Roster:
    """Return whose signatures would count if some claimed events of the office were taken in."""
    return keys_of(sort(file, stored, claims).office)


def keys_of(office: Office) -> Roster:
    """Return the keys of the devices whose signatures count."""
    return {
        device.instance: Ed25519PublicKey.from_public_bytes(bytes.fromhex(device.public_key))
        for device in office.devices.values()
    }


def claimed_keys(events: Iterable[Sealed]) -> dict[InstanceId, Ed25519PublicKey]:
    """Return the keys of all devices that are entered, by whomever; names prove keys."""
    return {
        InstanceId(op.item.removeprefix(_DEVICE)): key
        for sealed in events
        for op in (sealed.content.ops if sealed.content else ())
        if isinstance(op, Add) and op.item.startswith(_DEVICE) and (key := _key(op))
    }


def _key(op: Add) -> Ed25519PublicKey | None:
    form = cast("Any", op.value)
    key = form.get("key") if isinstance(form, dict) else None
    if not is_named_after(op.item.removeprefix(_DEVICE), key):
        return None
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(str(key)))


def _beginning_once(
    stored: Iterable[Sealed], fresh: Sequence[Sealed], refused: dict[EventId, str]
) -> list[Sealed]:
    """Return the events but for second beginnings: an office begins once."""
    first = [event for event in fresh if not parents(event.event)]
    if len(first) == 1 and all(parents(event.event) for event in stored):
        return list(fresh)
    refused |= {event.id: UNKNOWN_DEVICE for event in first}
    return [event for event in fresh if event.id not in refused]


def _opened(
    event: Sealed, key: Ed25519PublicKey | None, refused: dict[EventId, str]
) -> Sealed | None:
    if key is None:
        refused[event.id] = UNKNOWN_DEVICE
        return None
    try:
        opened = open_sealed(event.data, event.signature, event.salt, event.payload, key)
    except MalformedError:
        opened = None
    if opened is None or opened.payload is None:  # nothing of the office file is ever erased
        refused[event.id] = MALFORMED
        return None
    return opened


def _code(event: EventId, void: Mapping[EventId, str], waiting: Sequence[EventId]) -> str:
    return EARLY if event in waiting else _CODES.get(void.get(event, ""), "")
