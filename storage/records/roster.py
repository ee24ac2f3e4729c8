# SPDX-License-Identifier: Apache-2.0
"""Owns whose signatures count: the devices that the office file's events make trustworthy.

The founder's device is trusted. A device that a trusted one entered is trusted. A device that
entered itself is trusted if a trusted one has vouched for it (a restored backup). An instance's
name is the hash of its key, so an entry under a wrong name, or a second key under a known name,
is no entry at all. The result depends on the set of events alone, not on their order.

Revoking a device does not undo this: what it signed before stays history, and clocks cannot say
what came after. It is the sender of a bundle that must not be revoked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from core.history.ops import Add
from core.ids import InstanceId, OfficerId, is_id
from storage.records.device import instance_of, vouched

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.history.event import Sealed
    from core.ids import OfficeId

Roster: TypeAlias = "Mapping[InstanceId, Ed25519PublicKey]"
_DEVICE = "device/"
_OFFICER = "officer/"


@dataclass(frozen=True, slots=True)
class _Entry:
    office: OfficeId
    signer: InstanceId
    subject: InstanceId
    key: Ed25519PublicKey
    voucher: str
    vouched_by: str


def claimed_keys(events: Iterable[Sealed]) -> dict[InstanceId, Ed25519PublicKey]:
    """Return the keys of all devices that are entered, by whomever; names prove keys."""
    return {entry.subject: entry.key for entry in _entries(events)}


def trusted(events: Iterable[Sealed], founder: InstanceId | None) -> Roster:
    """Return the devices whose signatures count, given verified events of the office file."""
    entries = _entries(events)
    found = {e.subject: e.key for e in entries if e.subject == e.signer == founder}
    size = -1
    while size != len(found):
        size = len(found)
        for entry in entries:
            if entry.signer in found or _is_vouched(entry, found):
                found[entry.subject] = entry.key
    return found


def people(events: Iterable[Sealed]) -> frozenset[OfficerId]:
    """Return everybody who is or was an officer: events by others are not the office's."""
    return frozenset(
        OfficerId(op.item.removeprefix(_OFFICER))
        for sealed in events
        for op in (sealed.content.ops if sealed.content else ())
        if isinstance(op, Add) and op.item.startswith(_OFFICER)
    )


def _is_vouched(entry: _Entry, found: Roster) -> bool:
    voucher = found.get(InstanceId(entry.vouched_by))
    if voucher is None or entry.signer != entry.subject:
        return False
    return vouched(entry.voucher, voucher, entry.office, entry.subject)


def _entries(events: Iterable[Sealed]) -> list[_Entry]:
    entries = []
    for sealed in events:
        content = sealed.content
        for op in content.ops if content else ():
            if isinstance(op, Add) and op.item.startswith(_DEVICE):
                entry = _entry(sealed, op)
                if entry:
                    entries.append(entry)
    return entries


def _entry(sealed: Sealed, op: Add) -> _Entry | None:
    subject = InstanceId(op.item.removeprefix(_DEVICE))
    form = cast("Any", op.value)
    key = str(form.get("key")) if isinstance(form, dict) else ""
    if not is_id(key, 64) or instance_of(bytes.fromhex(key)) != subject:
        return None
    return _Entry(
        sealed.event.office,
        sealed.event.instance,
        subject,
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)),
        str(form.get("voucher", "")),
        str(form.get("vouched_by", "")),
    )
