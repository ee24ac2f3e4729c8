# SPDX-License-Identifier: Apache-2.0
"""Owns how a vault that has only shown its card becomes a device of the office that admitted it.

The first bundle is sealed to the keys on the card, so nobody else can read it; but whoever saw the
card could have made one. The new officer therefore compares the sender's eight words too, before
the vault becomes a device of that office for good.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from core.errors import Refusal, UserError
from core.history.event import Sealed
from core.ids import FileId
from core.office.card import read_card
from core.office.instance import words_of
from core.progress import unwatched
from storage.records import candidate, roster
from storage.records.kinds import KINDS
from storage.records.records import Records
from storage.sync import incoming
from storage.sync.bundle import examine, is_public_key
from storage.sync.claims import office_events

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from core.history.event import Sealed
    from core.office.card import Card
    from core.office.office import Office
    from core.progress import Progress
    from storage.records.candidate import Candidate
    from storage.records.kinds import Kinds
    from storage.sync.bundle import Manifest
    from storage.sync.incoming import Taken
    from storage.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Invitation:
    """The first bundle, as its reader may judge it: which office, and who sent it."""

    office_name: str
    organisation: str
    sender: str
    """The name of the officer whose device made the bundle."""
    words: tuple[str, ...]
    """The eight words of that device, to compare with its owner."""
    _events: tuple[Sealed, ...] = field(repr=False)


def read_usable_card(data: bytes) -> Card | Refusal:
    """Return the card in a file; refuse one for whose device nothing could ever be sealed.

    A device can prove any key. Were it admitted, its owner would wait for bundles in vain.
    """
    card = read_card(data)
    if isinstance(card, Refusal) or is_public_key(bytes.fromhex(card.exchange_key)):
        return card
    return Refusal.of("sync.card_unusable")


def read_invitation(vault: Vault, stream: BinaryIO) -> Invitation:
    """Return what a first bundle says; raise `UserError` if it is not one for this vault's card."""
    own = candidate.load(vault)
    if own is None:
        raise UserError("sync.no_card")
    claims = office_events(stream, own.exchange)
    if not claims:
        raise UserError("sync.not_an_invitation")
    found = roster.sort(FileId(claims[0].event.office), [], claims)
    examined = examine(stream, own.exchange, lambda m: _sender_key(found.office, own, m))
    sender = found.office.devices[examined.manifest.sender]
    officer = found.office.officers.get(sender.officer)
    return Invitation(
        found.office.letterhead.office_name,
        found.office.letterhead.organisation,
        officer.name if officer else "",
        words_of(sender.public_key, sender.exchange_key or ""),
        found.accepted,
    )


def accept(
    vault: Vault,
    stream: BinaryIO,
    invitation: Invitation,
    *,
    now: Callable[[], datetime],
    kinds: Kinds = KINDS,
    progress: Progress = unwatched,
) -> tuple[Records, Taken]:
    """Make the vault a device of the office, and take the rest of the bundle in."""
    records = Records.join(vault, invitation._events, now=now, kinds=kinds)  # noqa: SLF001 - ours
    return records, incoming.take_in(records, stream, progress)


def _sender_key(office: Office, own: Candidate, manifest: Manifest) -> Ed25519PublicKey:
    mine = office.devices.get(own.card.instance)
    if manifest.office != office.id:
        raise UserError("sync.other_office")
    if mine is None or mine.revoked or manifest.recipient != mine.officer:
        raise UserError("sync.not_an_invitation")
    if own.card.instance not in manifest.devices:
        raise UserError("sync.forwarded")
    sender = office.devices.get(manifest.sender)
    if sender is None or sender.revoked:
        raise UserError("sync.sender_unknown")
    return roster.keys_of(office)[manifest.sender]
