# SPDX-License-Identifier: Apache-2.0
"""Owns the manifest: what a sending device signs about a bundle, and the only form it may have.

Every field is something the recipient may know anyway: no figure in it depends on a file he must
not see. A checkpoint over the sender's whole log, for instance, would tell a recused officer that
something he no longer gets goes on growing; what stands here instead is `has`, the heads of the
files that both may see.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from cryptography.exceptions import InvalidSignature

from core.history.canonical import Json, MalformedError, decode, encode_long
from core.ids import EventId, FileId, InstanceId, OfficeId, OfficerId, is_id

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

VERSION = 1
MAX_VALUES = 1 << 20
"""Upper bound of commas and opening brackets: a few bytes of `[` would cost gigabytes to decode."""
_LABEL = b"probitas/manifest/1\x00"


Head: TypeAlias = tuple[int, EventId]
"""The newest event of an instance in a file: its number and its identifier."""


@dataclass(frozen=True, slots=True)
class Received:
    """Which bundles of a stream have come: all up to a number, and some beyond a gap."""

    up_to: int
    beyond: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Statement:
    """What the sender has to say; the bundle itself adds the rest (`Manifest`)."""

    office: OfficeId
    sender: InstanceId
    recipient: OfficerId
    devices: Mapping[InstanceId, int]
    """The devices it is sealed to, and the number of the first bundle that was sealed to each."""
    number: int
    """1, 2, 3, ... from this device to this officer."""
    previous: str | None
    """The bundle id of `number` - 1."""
    covers: Mapping[InstanceId, int]
    """For each of the devices the lowest number such that nothing which was sealed to it from then
    on is lacking in this bundle."""
    made: int
    """Milliseconds since 1970, UTC; shown, never relied on."""
    roster: tuple[EventId, ...]
    """The heads of the office file as the sender has it, sorted."""
    has: Mapping[FileId, Mapping[InstanceId, tuple[Head, ...]]]
    """What the sender has of the files that both may see, and nothing that is empty: sorted heads,
    several where an instance forked."""
    received: Mapping[InstanceId, Received]
    """What has come here from the recipient's devices."""
    wants: tuple[str, ...]
    """The SHA-256 of attachments whose bytes the sender lacks, sorted."""
    gone: tuple[FileId, ...]
    """Files the sender has removed because he must no longer have them, sorted."""


@dataclass(frozen=True, kw_only=True)
class Manifest(Statement):
    """What the sender has to say, and the bundle in which he says it."""

    bundle: str
    header: str
    """SHA-256 of the header with its HMAC: the words hold for these recipients and no others."""
    events: int
    attachments: int
    content: str
    """SHA-256 of all frames before the manifest."""

    def encode(self) -> bytes:
        """Return the canonical bytes."""
        # Of the first bundle with very many files `has` is long, and nobody is to wait for it.
        return encode_long({
            "v": VERSION,
            "office": self.office,
            "bundle": self.bundle,
            "header": self.header,
            "sender": self.sender,
            "recipient": self.recipient,
            "devices": cast("Json", self.devices),
            "number": self.number,
            "previous": self.previous,
            "covers": cast("Json", self.covers),
            "made": self.made,
            "roster": self.roster,
            "has": cast("Json", self.has),
            "received": {
                instance: {"up_to": received.up_to, "beyond": received.beyond}
                for instance, received in self.received.items()
            },
            "wants": self.wants,
            "gone": self.gone,
            "events": self.events,
            "attachments": self.attachments,
            "content": self.content,
        })  # fmt: skip

    @classmethod
    def read(cls, data: bytes) -> Manifest:
        """Return the manifest of canonical bytes, or raise `MalformedError`."""
        if sum(map(data.count, (b",", b"[", b"{"))) > MAX_VALUES:
            raise MalformedError("manifest too large")
        form = _mapping(decode(data))
        if set(form) != _KEYS or form["v"] != VERSION or isinstance(form["v"], bool):
            raise MalformedError("not a manifest")
        number = _whole(form["number"], 1)
        devices, covers = _devices(form["devices"], number), _devices(form["covers"], number)
        previous = None if form["previous"] is None else _id(form["previous"])
        if covers.keys() != devices.keys() or (previous is None) != (number == 1):
            raise MalformedError("numbers that cannot be")
        return cls(
            office=OfficeId(_id(form["office"])),
            bundle=_id(form["bundle"]),
            header=_id(form["header"], 64),
            sender=InstanceId(_id(form["sender"])),
            recipient=OfficerId(_id(form["recipient"])),
            devices=devices,
            number=number,
            previous=previous,
            covers=covers,
            made=_whole(form["made"]),
            roster=cast("tuple[EventId, ...]", _ids(form["roster"], 64)),
            has={FileId(_id(file)): _heads(heads) for file, heads in _items(form["has"])},
            received={InstanceId(_id(i)): _received(r) for i, r in _items(form["received"])},
            wants=_ids(form["wants"], 64),
            gone=cast("tuple[FileId, ...]", _ids(form["gone"], 32)),
            events=_whole(form["events"]),
            attachments=_whole(form["attachments"]),
            content=_id(form["content"], 64),
        )


_KEYS = {
    "v", "office", "bundle", "header", "sender", "recipient", "devices", "number", "previous",
    "covers", "made", "roster", "has", "received", "wants", "gone", "events", "attachments",
    "content",
}  # fmt: skip


def sign(data: bytes, key: Ed25519PrivateKey) -> bytes:
    """Return the signature over a manifest's bytes."""
    return key.sign(_signed(data))


def is_signed_by(data: bytes, signature: bytes, key: Ed25519PublicKey) -> bool:
    """Tell whether a signature over a manifest's bytes is by `key`."""
    try:
        key.verify(signature, _signed(data))
    except InvalidSignature:
        return False
    return True


def _signed(data: bytes) -> bytes:
    return _LABEL + hashlib.sha256(data).digest()


def _mapping(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, dict):
        raise MalformedError("not an object")
    return value


def _items(value: Json) -> list[tuple[str, Json]]:
    return list(_mapping(value).items())


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise MalformedError("not a list")
    return value


def _whole(value: Json, least: int = 0) -> int:
    # `decode` has refused everything above 2**53 - 1; true and false are ints to Python.
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise MalformedError("not a number")
    return value


def _id(value: Json, digits: int = 32) -> str:
    if not isinstance(value, str) or not is_id(value, digits):
        raise MalformedError("not an identifier")
    return value


def _ids(value: Json, digits: int) -> tuple[str, ...]:
    ids = tuple(_id(item, digits) for item in _list(value))
    if list(ids) != sorted(set(ids)):
        raise MalformedError("not in order")
    return ids


def _devices(value: Json, number: int) -> dict[InstanceId, int]:
    devices = {InstanceId(_id(i)): _whole(first, 1) for i, first in _items(value)}
    if not devices or max(devices.values()) > number:
        raise MalformedError("devices that cannot be")
    return devices


def _heads(value: Json) -> dict[InstanceId, tuple[Head, ...]]:
    heads = {InstanceId(_id(i)): _leaves(leaves) for i, leaves in _items(value)}
    if not heads:
        raise MalformedError("a file of which nothing is there")
    return heads


def _leaves(value: Json) -> tuple[Head, ...]:
    leaves = tuple(_head(leaf) for leaf in _list(value))
    if not leaves or list(leaves) != sorted(set(leaves)):
        raise MalformedError("heads out of order")
    return leaves


def _head(value: Json) -> Head:
    match _list(value):
        case [seq, event]:
            return _whole(seq, 1), EventId(_id(event, 64))
        case _:
            raise MalformedError("not a head")


def _received(value: Json) -> Received:
    form = _mapping(value)
    if set(form) != {"up_to", "beyond"}:
        raise MalformedError("not what was received")
    up_to = _whole(form["up_to"])
    # The number after `up_to` would belong to it.
    beyond = tuple(_whole(number, up_to + 2) for number in _list(form["beyond"]))
    if list(beyond) != sorted(set(beyond)):
        raise MalformedError("not in order")
    return Received(up_to, beyond)
