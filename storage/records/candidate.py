# SPDX-License-Identifier: Apache-2.0
"""Owns who a vault is before any office has entered it: the keys on its contact card."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import UserError
from core.ids import OfficerId, is_id, new_id
from core.office.card import Card, make_card
from storage.records import device
from storage.sync.bundle.keys import ExchangeKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from storage.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Candidate:
    """Keys that no office knows yet, and what they say of themselves."""

    card: Card
    key: Ed25519PrivateKey = field(repr=False)
    exchange: ExchangeKey = field(repr=False)


def present(
    vault: Vault, name: str, title: str, now: Callable[[], datetime], *, anew: bool = False
) -> Card:
    """Return the card of a vault that is no device of an office yet; the same each time.

    Another name or title keeps the keys, and so the words. `anew` makes other keys: the office
    has a device already whose short code is the same.
    """
    if device.load(vault.db) is not None:
        raise UserError("records.already_founded")
    known = None if anew else load(vault)
    slot = vault.slot.officer
    officer = known.card.officer if known else OfficerId(slot if is_id(slot) else new_id())
    key = known.key if known else Ed25519PrivateKey.generate()
    exchange = known.exchange if known else ExchangeKey.generate()
    made = known.card.made if known else int(now().timestamp() * 1000)
    card = make_card(key, exchange.public.hex(), officer, (name, title), made)
    if not card.name:
        raise UserError("office.name_missing")
    if known is None or known.card != card:
        with vault.db.transaction():
            _store(vault, Candidate(card, key, exchange))
    return card


def load(vault: Vault) -> Candidate | None:
    """Return who this vault would be; None if it has made no card, or was restored since."""
    row = vault.db.query_one(
        "SELECT officer, name, title, private_key, exchange_key, made FROM candidate"
        " WHERE vault_instance = ?",
        (vault.instance,),
    )
    if row is None:
        return None
    officer, name, title, private, raw, made = row
    key, exchange = Ed25519PrivateKey.from_private_bytes(private), ExchangeKey.from_raw(raw)
    card = make_card(key, exchange.public.hex(), OfficerId(officer), (name, title), made)
    return Candidate(card, key, exchange)


def forget(vault: Vault) -> None:
    """Remove the identity: it has become that of the device."""
    vault.db.execute("DELETE FROM candidate")


def _store(vault: Vault, candidate: Candidate) -> None:
    card = candidate.card
    vault.db.execute(
        "INSERT OR REPLACE INTO candidate (id, vault_instance, officer, name, title, private_key,"
        " exchange_key, made) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        (
            vault.instance, card.officer, card.name, card.title,
            candidate.key.private_bytes_raw(), candidate.exchange.raw, card.made,
        ),
    )  # fmt: skip
