# SPDX-License-Identifier: Apache-2.0
"""Owns two colleagues and what they send each other: fixed keys, events, a statement."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import UserError
from core.history.event import Author, Hlc
from core.history.ops import Payload, Put
from core.ids import EventId, FileId, InstanceId, OfficeId, OfficerId
from core.office.instance import instance_of
from storage.sync.bundle import (
    BundleWriter,
    ExchangeKey,
    Received,
    Statement,
    contents,
    examine,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from core.history.event import Sealed
    from storage.sync.bundle import Examined, Frame, Manifest


def fixed(name: str, size: int = 32) -> bytes:
    """Return bytes that are the same in every run."""
    return hashlib.shake_256(b"probitas test " + name.encode()).digest(size)


def fixed_id(name: str, digits: int = 32) -> str:
    return fixed(name, digits // 2).hex()


OFFICE = OfficeId(fixed_id("office"))
FILE = FileId(fixed_id("file"))


@dataclass(frozen=True)
class Person:
    """An officer with one device."""

    name: str
    key: Ed25519PrivateKey = field(init=False)
    exchange: ExchangeKey = field(init=False)

    def __post_init__(self) -> None:
        signing = Ed25519PrivateKey.from_private_bytes(fixed(f"{self.name} signs"))
        object.__setattr__(self, "key", signing)
        object.__setattr__(self, "exchange", ExchangeKey.from_raw(fixed(f"{self.name} opens", 96)))

    @property
    def officer(self) -> OfficerId:
        return OfficerId(fixed_id(f"officer {self.name}"))

    @property
    def instance(self) -> InstanceId:
        return instance_of(self.key.public_key().public_bytes_raw())

    def events(self, count: int) -> list[Sealed]:
        """Return a chain of events; each lets the next one see it."""
        author = Author(OFFICE, self.instance, self.officer, self.key)
        chain: list[Sealed] = []
        for seq in range(1, count + 1):
            prev = chain[-1].id if chain else None
            payload = Payload((Put("tag/a", seq),), "2021-03-04")
            chain.append(
                author.seal(
                    FILE, "tagged", payload, seq=seq, prev=prev,
                    deps=(prev,) if prev else (), hlc=Hlc(1_600_000_000_000 + seq, 0),
                )
            )  # fmt: skip
        return chain


ANNA, BEN, CARLA = Person("Anna"), Person("Ben"), Person("Carla")


def statement(sender: Person = ANNA, to: Person = BEN, **other: object) -> Statement:
    """Return what Anna says to Ben in her first bundle."""
    said = {
        "office": OFFICE,
        "sender": sender.instance,
        "recipient": to.officer,
        "devices": {to.instance: 1},
        "number": 1,
        "previous": None,
        "covers": {to.instance: 1},
        "made": 1_600_000_000_000,
        "roster": (EventId(fixed_id("roster", 64)),),
        "has": {FILE: {sender.instance: ((1, EventId(fixed_id("event", 64))),)}},
        "received": {to.instance: Received(3, (5,))},
        "wants": (),
        "gone": (),
    }
    return Statement(**{**said, **other})


def bundle(
    events: Iterable[Sealed] = (),
    attachments: Iterable[bytes] = (),
    *,
    sender: Person = ANNA,
    to: Person = BEN,
    **other: object,
) -> bytes:
    """Return a bundle as the program writes it."""
    sink = io.BytesIO()
    writer = BundleWriter(sink, [to.exchange.public])
    for sealed in events:
        writer.event(sealed)
    for data in attachments:
        pieces = [data[i : i + (1 << 20)] for i in range(0, len(data), 1 << 20)]
        writer.attachment(hashlib.sha256(data).hexdigest(), len(data), pieces)
    writer.finish(statement(sender, to, **other), sender.key)
    return sink.getvalue()


def key_of_sender(manifest: Manifest) -> Ed25519PublicKey:
    """Know Anna and Ben, as their office does; nobody else."""
    for person in (ANNA, BEN):
        if person.instance == manifest.sender:
            return person.key.public_key()
    raise UserError("sync.sender_unknown")


def read(data: bytes, person: Person = BEN) -> tuple[Examined, list[Frame]]:
    """Take a bundle through both passes."""
    stream = io.BytesIO(data)
    examined = examine(stream, person.exchange, key_of_sender)
    return examined, list(contents(stream, examined))
