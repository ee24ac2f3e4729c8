# SPDX-License-Identifier: Apache-2.0
"""Owns finding out that a header, a database or a whole folder is older than one already seen.

Encryption does not show it: an old file is as authentic as a new one. Three places outside each
other remember the same numbers: the database's own row, the header, and the key store of the
operating system. The database is always written first, the others after; so a database that is
*behind* one of them has been put back, and no crash looks like that.

While one of the three is left as it was, a history cut short is noticed, even by somebody who has
the vault's key. An old database is noticed while the header or the key store knows a newer one; an
old folder, header and all, while the key store does. When all three are gone or put back together,
nothing on this machine can tell: only the head printed on a letter, or a colleague's copy.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserError

if TYPE_CHECKING:
    from storage.vault.header import Header
    from storage.vault.keyring_store import KeyringStore
    from storage.vault.state import VaultState


@dataclass(frozen=True, slots=True)
class Anchor:
    """How far a vault had come when it was last seen."""

    generation: int
    mark: int
    head: bytes

    def text(self) -> str:
        """Return the anchor as it stands in the key store."""
        return f"1 {self.generation} {self.mark} {self.head.hex()}"

    @classmethod
    def parse(cls, text: str) -> Anchor | None:
        """Read an anchor; None when the text is not one."""
        try:
            version, generation, mark, head = text.split(" ")
            anchor = cls(int(generation), int(mark), bytes.fromhex(head))
        except ValueError:
            return None
        return anchor if version == "1" and len(anchor.head) == 32 else None


def anchor_name(vault_id: bytes, instance: bytes) -> str:
    """Return the name of a vault's anchor in the key store."""
    return f"anchor/{vault_id.hex()}/{instance.hex()}"


def device_secret_name(vault_id: bytes, slot_id: bytes) -> str:
    """Return the name of a slot's device secret in the key store."""
    return f"device/{vault_id.hex()}/{slot_id.hex()}"


def read_anchor(store: KeyringStore, state: VaultState) -> Anchor | None:
    """Return the anchor of a vault from the key store, or None when there is none to trust."""
    text = store.read(anchor_name(state.vault_id, state.instance))
    return Anchor.parse(text) if text else None


def write_anchor(store: KeyringStore, state: VaultState) -> None:
    """Remember in the key store how far a vault has come."""
    anchor = Anchor(state.generation, state.mark, state.head)
    store.write(anchor_name(state.vault_id, state.instance), anchor.text())


def refuse_old(state: VaultState, header: Header, anchor: Anchor | None) -> None:
    """Raise `UserError` when the header or the database is older than something that was seen."""
    newest = state.generation if state.pending is None else state.pending
    if header.generation < state.generation:
        # A slot that was closed since then would be open again.
        raise UserError("vault.header_rolled_back")
    seen = [Anchor(header.generation, header.mark, header.head)]
    if anchor:
        seen.append(anchor)
    for other in seen:
        behind = newest < other.generation or state.mark < other.mark
        other_branch = state.mark == other.mark and state.head != other.head
        if behind or other_branch:
            raise UserError("vault.older_copy")
