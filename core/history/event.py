# SPDX-License-Identifier: Apache-2.0
"""Owns the event: its bytes, its commitment to a payload, its identifier and its signature.

Byte for byte:

    payload      canonical JSON {"on", "ops", "reason"}
    commitment   SHA-256(salt[32] || payload), in hexadecimal
    event        canonical JSON with exactly the keys of `Event.form`
    id           SHA-256("probitas/event/1" || 0x00 || event)
    signature    Ed25519 by the device instance over "probitas/sign/1" || 0x00 || id (32 bytes)

The salt keeps a short payload from being guessed from its commitment once it has been erased.
The labels keep a signature made here from meaning anything anywhere else.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from cryptography.exceptions import InvalidSignature

from core.errors import UserError
from core.history.canonical import Json, MalformedError, decode, decode_known, encoded, written
from core.history.ops import Payload
from core.ids import EventId, FileId, InstanceId, OfficeId, OfficerId, is_id

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

VERSION = 1
ALGORITHM = "ed25519"
SALT_BYTES = 32
MAX_EVENT_BYTES = 256 * 1024
MAX_PAYLOAD_BYTES = 4 * 1024 * 1024
_ID_LABEL = b"probitas/event/1\x00"
_SIGN_LABEL = b"probitas/sign/1\x00"


@dataclass(frozen=True, slots=True, order=True)
class Hlc:
    """A hybrid logical clock: milliseconds since 1970 UTC and a counter. Display and ties only."""

    millis: int
    count: int

    def tick(self, now_millis: int) -> Hlc:
        """Return a reading later than this one and not before `now_millis`."""
        if now_millis > self.millis:
            return Hlc(now_millis, 0)
        return Hlc(self.millis, self.count + 1)


ZERO = Hlc(0, 0)


@dataclass(frozen=True, slots=True)
class Event:
    """Who did what kind of thing to which file, having seen what. Never holds the content."""

    office: OfficeId
    file: FileId
    instance: InstanceId
    seq: int
    """1, 2, 3, ... within (instance, file): colleagues without other files see no gaps."""
    prev: EventId | None
    """The event before it in (instance, file)."""
    deps: tuple[EventId, ...]
    """The file's heads that the author saw, sorted; empty for the first event of a file."""
    hlc: Hlc
    actor: OfficerId
    kind: str
    schema: int
    commitment: str

    def form(self) -> Json:
        """Return the canonical object."""
        return {
            "v": VERSION,
            "alg": ALGORITHM,
            "office": self.office,
            "file": self.file,
            "inst": self.instance,
            "seq": self.seq,
            "prev": self.prev,
            "deps": list(self.deps),
            "hlc": [self.hlc.millis, self.hlc.count],
            "actor": self.actor,
            "kind": self.kind,
            "schema": self.schema,
            "commit": self.commitment,
        }

    @classmethod
    def read(cls, data: bytes) -> Event:
        """Return the event of canonical bytes, or raise `MalformedError`."""
        if len(data) > MAX_EVENT_BYTES:
            raise MalformedError("event too large")
        form = decode(data)
        if not isinstance(form, dict) or set(form) != _KEYS:
            raise MalformedError("not an event")
        if form["v"] != VERSION or form["alg"] != ALGORITHM:
            raise MalformedError("event of another version")
        return _checked(form)

    @classmethod
    def unchecked(cls, data: bytes) -> Event:
        """Return what bytes say that `read` has found in order before, or will be asked about.

        The log is read far more often than it is written: its events were checked when they came
        in, and `check` reads them with all care. Raise `MalformedError` if they are no event.
        """
        form = decode_known(data)
        match form:
            case {
                "office": office, "file": file, "inst": instance, "seq": seq, "prev": prev,
                "deps": [*deps], "hlc": [int(millis), int(count)], "actor": actor, "kind": kind,
                "schema": schema, "commit": commitment,
            }:  # fmt: skip
                values = (office, file, instance, seq, prev, tuple(deps), Hlc(millis, count))
                return cls(*cast("Any", values), *cast("Any", (actor, kind, schema, commitment)))
            case _:
                raise MalformedError("not an event")


_KEYS = {
    "v", "alg", "office", "file", "inst", "seq", "prev", "deps", "hlc", "actor", "kind",
    "schema", "commit",
}  # fmt: skip


def _checked(form: dict[str, Json]) -> Event:
    match form:
        case {
            "office": str(office),
            "file": str(file),
            "inst": str(instance),
            "seq": int(seq),
            "prev": (str() | None) as prev,
            "deps": [*deps],
            "hlc": [int(millis), int(count)],
            "actor": str(actor),
            "kind": str(kind),
            "schema": int(schema),
            "commit": str(commitment),
        }:
            pass
        case _:
            raise MalformedError("not an event")
    shape = (
        all(is_id(i) for i in (office, file, instance, actor))
        and is_id(commitment, 64)
        and (prev is None if seq == 1 else is_id(prev, 64))
        and seq >= 1
        and all(is_id(dep, 64) for dep in deps)
        and deps == sorted(set(cast("list[str]", deps)))
        and not any(isinstance(n, bool) for n in (seq, millis, count, schema))
        and millis >= 0
        and count >= 0
        and schema >= 1
        and 0 < len(kind) <= 64
    )
    if not shape:
        raise MalformedError("event out of shape")
    return Event(
        OfficeId(office), FileId(file), InstanceId(instance), seq,
        EventId(prev) if prev is not None else None, tuple(cast("list[EventId]", deps)),
        Hlc(millis, count), OfficerId(actor), kind, schema, commitment,
    )  # fmt: skip


@dataclass(frozen=True)
class Sealed:
    """An event with its bytes, id and signature, and the payload unless it was erased.

    No slots: the parsed payload is kept, because a file is folded again at every change.
    """

    event: Event
    data: bytes
    id: EventId
    signature: bytes
    salt: bytes | None
    payload: bytes | None
    claimed: bool = field(default=False, init=False, compare=False, repr=False)
    """Whether `claim` has made it from its bytes, so that they need not be read again."""

    @cached_property
    def content(self) -> Payload | None:
        """What the event does; None when the payload was erased or has not come.

        Whether the payload's bytes are canonical was asked when they came in: see `claim`.
        """
        return None if self.payload is None else Payload.read(decode_known(self.payload))


def commit(salt: bytes, payload: bytes) -> str:
    """Return the commitment to a payload."""
    return hashlib.sha256(salt + payload).hexdigest()


def event_id(data: bytes) -> EventId:
    """Return the identifier of an event's bytes."""
    return EventId(hashlib.sha256(_ID_LABEL + data).hexdigest())


@dataclass(frozen=True, slots=True)
class Author:
    """Who signs: an officer at a device instance of an office."""

    office: OfficeId
    instance: InstanceId
    actor: OfficerId
    key: Ed25519PrivateKey

    def seal(
        self,
        file: FileId,
        kind: str,
        payload: Payload,
        *,
        seq: int,
        prev: EventId | None,
        deps: tuple[EventId, ...],
        hlc: Hlc,
        schema: int = 1,
    ) -> Sealed:
        """Make and sign the next event of this instance in a file.

        Raises `UserError` where it says more than an event may: somebody pasted a book.
        """
        body, form = encoded(payload.form())
        if len(body) > MAX_PAYLOAD_BYTES:
            raise UserError("records.payload_too_large")
        salt = secrets.token_bytes(SALT_BYTES)
        event = Event(
            self.office, file, self.instance, seq, prev, tuple(sorted(set(deps))), hlc,
            self.actor, kind, schema, commit(salt, body),
        )  # fmt: skip
        data = written(event.form())  # names and numbers of our own
        name = event_id(data)
        signature = self.key.sign(_SIGN_LABEL + bytes.fromhex(name))
        sealed = Sealed(event, data, name, signature, salt, body)
        vars(sealed)["content"] = Payload.read(form)  # need not be read again
        return sealed


def claim(data: bytes, signature: bytes, salt: bytes | None, payload: bytes | None) -> Sealed:
    """Read an event that came from elsewhere, and its payload, without believing its signature.

    Raises `MalformedError` when the bytes are not canonical or not of the shape. An absent
    payload is legal: it was erased.
    """
    event = Event.read(data)
    sealed = Sealed(event, data, event_id(data), signature, salt, payload)
    if payload is not None:
        if len(payload) > MAX_PAYLOAD_BYTES:
            raise MalformedError("payload too large")
        vars(sealed)["content"] = Payload.read(decode(payload))  # need not be read again
    vars(sealed)["claimed"] = True
    return sealed


def verify(claimed: Sealed, key: Ed25519PublicKey) -> None:
    """Check that a `claim` is signed by `key`, and that its payload is the one committed to.

    Raises `MalformedError` when it is not.
    """
    try:
        key.verify(claimed.signature, _SIGN_LABEL + bytes.fromhex(claimed.id))
    except InvalidSignature:
        raise MalformedError("signature does not verify") from None
    salt, payload = claimed.salt, claimed.payload
    if (salt is None) != (payload is None):
        raise MalformedError("a payload and its salt go together")
    if payload is not None and salt is not None:
        if len(salt) != SALT_BYTES:
            raise MalformedError("salt out of shape")
        if commit(salt, payload) != claimed.event.commitment:
            raise MalformedError("payload is not the one committed to")


def open_sealed(
    data: bytes,
    signature: bytes,
    salt: bytes | None,
    payload: bytes | None,
    key: Ed25519PublicKey,
) -> Sealed:
    """Read an event from elsewhere and check everything about it, or raise `MalformedError`."""
    sealed = claim(data, signature, salt, payload)
    verify(sealed, key)
    return sealed
