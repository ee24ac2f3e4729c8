# SPDX-License-Identifier: Apache-2.0
"""Owns the ready-made things tests start from, with keyword defaults and nothing faked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.vault import FLOOR, create_vault

if TYPE_CHECKING:
    from pathlib import Path

    from storage.vault import KeyringStore, RecoveryCode, Vault

PASSPHRASE = "violet harbour lantern seventeen"
OFFICER = "officer-1"


def make_vault(
    folder: Path,
    *,
    passphrase: str = PASSPHRASE,
    officer: str = OFFICER,
    keyring: KeyringStore | None = None,
    second_factor: bool = False,
) -> tuple[Vault, RecoveryCode]:
    """Make and open a vault in `folder / "Office.vault"` at the cheapest cost that is allowed."""
    return create_vault(
        folder / "Office.vault",
        passphrase,
        officer=officer,
        kdf=FLOOR,
        keyring=keyring,
        second_factor=second_factor,
    )
