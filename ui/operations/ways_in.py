# SPDX-License-Identifier: Apache-2.0
"""Owns the ways into a vault: what a secret must be, and changing who has one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from ui.operations.changed import vault_changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.vault import RecoveryCode, Secret, SlotInfo
    from ui.operations.open_vault import OpenVault


_SECURITY = "security"
"""How the access log calls a change of the ways in."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A secret, or what is wrong with how it was typed."""

    value: Secret | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class WayIn:
    """One way in, as a person sees it."""

    slot_id: bytes
    officer: str
    """Identifier of the officer; empty for the recovery code."""
    kind: str
    """`passphrase`, `passphrase_and_device`, `recovery`, or `other` of a later version."""
    since: str
    """ISO 8601, with its offset."""
    is_mine: bool
    """Whether the vault was opened with it."""


def read_passphrase(text: str) -> Typed:
    """Take a passphrase as it was typed."""
    from storage.vault import Passphrase

    return Typed(Passphrase(text))


def read_recovery_code(text: str) -> Typed:
    """Read a recovery code; a wrong group is named before anything is tried."""
    from storage.vault import RecoveryCode

    try:
        return Typed(RecoveryCode.parse(text))
    except UserError as error:
        return Typed(refusal=error.refusal)


def check_new_passphrase(text: str, context: Iterable[str] = ()) -> Refusal | None:
    """Return what speaks against a passphrase for a new way in."""
    from storage.vault import check_passphrase

    try:
        check_passphrase(text, context)
    except UserError as error:
        return error.refusal
    return None


def suggest_passphrase() -> str:
    """Return six random words."""
    from storage.vault import generate_passphrase

    return generate_passphrase()


def ways_in() -> Operation[tuple[WayIn, ...]]:
    """Return all ways in, oldest first."""

    def work(opened: OpenVault) -> tuple[WayIn, ...]:
        mine = opened.vault.slot_id
        return tuple(_way_in(info, mine) for info in opened.vault.slots())

    return Operation(work)


def change_passphrase(*, old: str, new: str, compromised: bool) -> Operation[None]:
    """Give the opened way in another passphrase; `compromised` also replaces the vault key."""

    def work(opened: OpenVault) -> Refusal | None:
        slot = _mine(opened, old)
        if isinstance(slot, Refusal):
            return slot
        opened.records.note_access(_SECURITY)
        opened.vault.change_passphrase(new, slot_id=slot, compromised=compromised)
        return None

    return Operation(work, changes=vault_changed("passphrase_changed"))


def set_passphrase_anew(*, code: RecoveryCode, new: str) -> Operation[None]:
    """Give who opened the vault with the code one passphrase, in place of all that were theirs.

    The sheet opens the vault as before; the vault key is replaced.
    """

    def work(opened: OpenVault) -> Refusal | None:
        if not opened.vault.verify_recovery_code(code):
            return Refusal.of("vault.wrong_recovery_code")
        opened.records.note_access(_SECURITY)
        opened.vault.start_anew(opened.records.me, new)
        return None

    return Operation(work, changes=vault_changed("passphrase_changed"))


def revoke_way_in(*, slot_id: bytes) -> Operation[None]:
    """Close a way in for good; the vault key is replaced."""

    def work(opened: OpenVault) -> None:
        opened.records.note_access(_SECURITY)
        opened.vault.revoke_slot(slot_id)

    return Operation(work, changes=vault_changed("way_in_closed"))


def new_recovery_code() -> Operation[RecoveryCode]:
    """Replace the recovery code; the old sheet opens nothing any more."""

    def work(opened: OpenVault) -> RecoveryCode:
        opened.records.note_access(_SECURITY)
        return opened.vault.new_recovery_code()

    return Operation(work, changes=vault_changed("recovery_code_replaced"))


def try_recovery_code(*, code: RecoveryCode) -> Operation[bool]:
    """Tell whether a recovery code would open this vault: the yearly drill."""
    return Operation(lambda opened: opened.vault.verify_recovery_code(code))


def set_second_factor(*, passphrase: str, on: bool) -> Operation[None]:
    """Bind the opened way in to this machine's key store as well, or free it from there."""

    def work(opened: OpenVault) -> Refusal | None:
        vault, slot = opened.vault, _mine(opened, passphrase)
        if isinstance(slot, Refusal):
            return slot
        opened.records.note_access(_SECURITY)
        vault.slot_id = vault.add_passphrase_slot(vault.slot.officer, passphrase, second_factor=on)
        vault.revoke_slot(slot)
        return None

    what = "second_factor_on" if on else "second_factor_off"
    return Operation(work, changes=vault_changed(what))


def is_mine(*, passphrase: str) -> Operation[None]:
    """Refuse a passphrase that is not that of who opened the vault; nothing is changed."""

    def work(opened: OpenVault) -> Refusal | None:
        slot = _mine(opened, passphrase)
        return slot if isinstance(slot, Refusal) else None

    return Operation(work)


def _mine(opened: OpenVault, passphrase: str) -> bytes | Refusal:
    """Return the opened slot if the passphrase is its own: a screen left open is not enough."""
    slot = opened.vault.verify_secret(passphrase, opened.vault.slot.officer)
    return slot if slot is not None else Refusal.of("vault.wrong_passphrase")


def _way_in(info: SlotInfo, mine: bytes) -> WayIn:
    from storage.vault import SlotType

    kinds = {
        SlotType.PASSPHRASE: "passphrase",
        SlotType.PASSPHRASE_AND_DEVICE: "passphrase_and_device",
        SlotType.RECOVERY: "recovery",
    }
    kind = next((name for type_, name in kinds.items() if type_ == info.type), "other")
    return WayIn(info.slot_id, info.officer, kind, info.created, info.slot_id == mine)
