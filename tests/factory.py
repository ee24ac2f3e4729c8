# SPDX-License-Identifier: Apache-2.0
"""Owns the ready-made things tests start from, with keyword defaults and nothing faked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.office.instance import code_of
from storage.records import candidate
from storage.vault import FLOOR, create_vault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from core.ids import InstanceId
    from core.office.card import Card
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


def card_for(
    vault: Vault,
    devices: Iterable[InstanceId],
    name: str,
    title: str,
    *,
    now: Callable[[], datetime],
) -> Card:
    """Make the contact card of a vault for an office that has `devices`.

    One device in 1,024 draws a short code that the office has already, and is refused; no test is
    about that unless it says so.
    """
    taken = {code_of(instance) for instance in devices}
    card = candidate.present(vault, name, title, now)
    while code_of(card.instance) in taken:
        card = candidate.present(vault, name, title, now, anew=True)
    return card
