# SPDX-License-Identifier: Apache-2.0
"""Owns laptops for histories by chance: they write whatever a payload may say, and exchange."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.history.event import ZERO, Author, Hlc, Sealed
from core.history.fields import Field, FieldTable, Merge
from core.history.fold import fold
from core.history.ops import Add, Assign, Erase, Op, Payload, Put, Remove, hollow
from core.ids import FileId, InstanceId, OfficeId, OfficerId

if TYPE_CHECKING:
    from random import Random

    from core.history.registers import Registers

FILE = FileId("f" * 32)
OFFICE = OfficeId("0" * 32)
TABLE = FieldTable(
    (
        Field("state", Merge.DECISION),
        Field("legal_hold", Merge.DECISION),
        Field("recusal/*", Merge.DECISION, wins=(True,)),
        Field("note/*", Merge.APPEND, removable=True),
        Field("note/*/mark", Merge.DECISION),
        Field("proof/*", Merge.APPEND),
        Field("tag/*", Merge.EASE),
    )
)


def digest(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()


@dataclass
class Laptop:
    """A device: its events, and a clock that may be wrong."""

    name: str
    skew: int = 0
    events: dict[str, Sealed] = field(default_factory=dict)
    seq: int = 0
    prev: str | None = None
    clock: Hlc = ZERO
    now: int = 1_000_000

    @property
    def author(self) -> Author:
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(digest("key", self.name)))
        instance = InstanceId(digest("instance", self.name)[:32])
        return Author(OFFICE, instance, OfficerId(digest("officer", self.name)[:32]), key)

    @property
    def heads(self) -> tuple[str, ...]:
        inner = {p for e in self.events.values() for p in (*e.event.deps, e.event.prev)}
        return tuple(i for i in self.events if i not in inner)

    @property
    def registers(self) -> Registers:
        return fold(self.events.values(), TABLE)

    def write(self, *ops: Op, reason: str = "") -> Sealed:
        """Seal one event over everything this laptop has."""
        self.now += 1000
        self.seq += 1
        self.clock = self.clock.tick(max(0, self.now + self.skew))
        event = self.author.seal(
            FILE, "test", Payload(ops, "2021-03-01", reason), seq=self.seq, prev=self.prev,
            deps=self.heads, hlc=self.clock,
        )  # fmt: skip
        self.events[event.id] = event
        self.prev = event.id
        return event

    def assign(self, path: str, value: object) -> Sealed:
        """Decide a field, replacing what stands in it here."""
        return self.write(self.registers.assign(path, value))

    def take(self, other: Laptop) -> None:
        """Receive all that another laptop has."""
        self.events |= other.events
        self.clock = max([self.clock, *(e.event.hlc for e in self.events.values())])

    def cloned(self) -> Laptop:
        """Return a copy that does not know it is one: the same instance twice."""
        return Laptop(
            self.name, self.skew, dict(self.events), self.seq, self.prev, self.clock, self.now
        )


def sync(*laptops: Laptop) -> None:
    """Bring all to the same events."""
    for laptop in laptops:
        for other in laptops:
            laptop.take(other)


def random_op(rng: Random, laptop: Laptop) -> Op:
    """Return an operation that a program might write, given what it sees."""
    registers = laptop.registers
    item = str(rng.randrange(4))
    match rng.randrange(8):
        case 0 | 1:
            path = rng.choice(("state", "legal_hold", f"recusal/{item}", f"note/{item}/mark"))
            return registers.assign(path, rng.choice((True, False, "a", "b", None)))
        case 2:
            return Assign("state", rng.randrange(3))
        case 3:
            return Put(f"tag/{item}", rng.random() < 0.5)
        case 4 | 5:
            return Add(f"note/{item}", {"text": rng.randrange(1000)})
        case 6:
            return Add(f"proof/{rng.randrange(1000)}", "x")
        case _:
            return Remove(f"note/{item}", "no longer needed")


def act(rng: Random, laptop: Laptop) -> None:
    """Do something on a laptop: write, or erase what somebody wrote."""
    known = [e for e in laptop.events.values() if e.payload is not None]
    if known and rng.random() < 0.04:
        victim = rng.choice(known)
        content = victim.content
        if content is not None and not any(isinstance(op, Erase) for op in content.ops):
            skeleton = tuple(hollow(op) for op in content.ops)
            laptop.write(Erase(victim.id, skeleton, "retention 4.2"))
            return
    laptop.write(*(random_op(rng, laptop) for _ in range(rng.choice((1, 1, 2, 3)))))
