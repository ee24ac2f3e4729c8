# SPDX-License-Identifier: Apache-2.0
"""Owns the two tables in which the vault keeps what it knows about itself and its slots."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.vault.escrow import Holder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from storage.vault.database import Database
    from storage.vault.header import Header, Slot
    from storage.vault.slots import SlotKey

NO_HEAD = bytes(32)


@dataclass(frozen=True, slots=True)
class VaultState:
    """The vault's own row; the numbers are the ones the header and the anchors repeat."""

    vault_id: bytes
    instance: bytes
    secret: bytes = field(repr=False)
    generation: int
    pending: int | None
    mark: int
    head: bytes


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """What a person sees of a slot: whose it is, of which type, since when."""

    slot_id: bytes
    type: int
    officer: str
    label: str
    created: str
    public_key: bytes = field(repr=False)


def timestamp(now: datetime) -> str:
    """Return a moment as it is stored: ISO 8601 with its offset, to the second."""
    return now.isoformat(timespec="seconds")


def insert(db: Database, vault_id: bytes, now: datetime) -> None:
    """Write the row of a new vault."""
    db.execute(
        "INSERT INTO vault_state VALUES (1, ?, ?, ?, 1, NULL, 0, ?, ?)",
        (vault_id, secrets.token_bytes(16), secrets.token_bytes(32), NO_HEAD, timestamp(now)),
    )


def read(db: Database) -> VaultState:
    """Return the vault's row."""
    row = db.query_one(
        "SELECT vault_id, instance, secret, generation, pending, mark, head FROM vault_state"
    )
    if row is None:
        raise UserError("vault.database_damaged")
    return VaultState(*row)


def start_instance(db: Database) -> None:
    """Give this copy an identity of its own, as a restored backup needs."""
    db.execute("UPDATE vault_state SET instance = ?", (secrets.token_bytes(16),))


def set_pending(db: Database, generation: int | None) -> None:
    """Note that a header of that generation is about to be written, or that none is."""
    db.execute("UPDATE vault_state SET pending = ?", (generation,))


def set_generation(db: Database, generation: int) -> None:
    """Note that the header of that generation is on the disk."""
    db.execute("UPDATE vault_state SET generation = ?, pending = NULL", (generation,))


def set_mark(db: Database, mark: int, head: bytes) -> None:
    """Note how far the history has come."""
    db.execute("UPDATE vault_state SET mark = ?, head = ?", (mark, head))


def add_slot(
    db: Database, slot: Slot, public_key: bytes, *, officer: str, label: str = "", now: datetime
) -> None:
    """Write the row of a new slot."""
    db.execute(
        "INSERT INTO slot VALUES (?, ?, ?, ?, ?, ?, NULL)",
        (slot.slot_id, slot.type, officer, label, public_key, timestamp(now)),
    )


def hand_over(db: Database, officer: str) -> None:
    """Make every way in that is a person's that officer's; the recovery code is nobody's."""
    db.execute("UPDATE slot SET officer = ? WHERE officer <> ''", (officer,))


def settle(db: Database, header: Header, now: datetime) -> None:
    """Make the rows say what the header on the disk says: its generation and its slots only."""
    there = {slot.slot_id for slot in header.slots}
    with db.transaction():
        for (slot_id,) in db.query("SELECT slot_id FROM slot WHERE ended IS NULL"):
            if slot_id not in there:
                end_slot(db, slot_id, now)
        for (slot_id,) in db.query("SELECT DISTINCT slot_id FROM escrow_holder"):
            if slot_id not in there:
                end_escrow(db, slot_id)
        # A header that was put back, and accepted, may name slots that had ended.
        for slot_id in there:
            db.execute("UPDATE slot SET ended = NULL WHERE slot_id = ?", (slot_id,))
        set_generation(db, header.generation)


def end_slot(db: Database, slot_id: bytes, now: datetime) -> None:
    """Note that a slot is no way in any more. Whose it was stays known."""
    db.execute("UPDATE slot SET ended = ? WHERE slot_id = ?", (timestamp(now), slot_id))


def slots(db: Database) -> list[SlotInfo]:
    """Return the ways in that one person has, oldest first."""
    rows = db.query(
        "SELECT slot_id, type, officer, label, created, public_key"
        " FROM slot WHERE ended IS NULL ORDER BY created, slot_id"
    )
    return [SlotInfo(*row) for row in rows]


def add_escrow(db: Database, slot_id: bytes, holders: Iterable[Holder]) -> None:
    """Write to whose devices the slot is sealed that two of them open together."""
    db.execute_many(
        "INSERT INTO escrow_holder VALUES (?, ?, ?, ?, ?)",
        [(slot_id, n, h.officer, h.instance, h.exchange_key) for n, h in enumerate(holders)],
    )


def end_escrow(db: Database, slot_id: bytes) -> None:
    """Forget the holders of a slot that is gone; the office file says who they were."""
    db.execute("DELETE FROM escrow_holder WHERE slot_id = ?", (slot_id,))


def escrows(db: Database) -> dict[bytes, tuple[Holder, ...]]:
    """Return the holders of each slot of colleagues: one slot, or none."""
    found: dict[bytes, tuple[Holder, ...]] = {}
    for slot_id, *holder in db.query(
        "SELECT slot_id, officer, instance, exchange_key FROM escrow_holder ORDER BY slot_id, place"
    ):
        found[slot_id] = (*found.get(slot_id, ()), Holder(*holder))
    return found


def slot_keys(db: Database) -> dict[bytes, SlotKey]:
    """Return what each slot can be sealed to anew."""
    return {**{info.slot_id: info.public_key for info in slots(db)}, **escrows(db)}
