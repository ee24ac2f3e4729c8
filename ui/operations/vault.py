# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to a vault as a whole: make, open, ways in, backup, restore."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.errors import Refusal
    from core.ids import OfficerId
    from core.office.office import Office
    from storage.vault import Secret
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the window needs to know once a vault is open."""

    folder: Path
    office: Office
    me: OfficerId
    reports: tuple[Refusal, ...] = ()
    """What was found and repaired on opening, for the person to read."""


def open_vault(*, folder: Path, secret: Secret, accept: Sequence[str] = ()) -> Operation[Welcome]:
    """Open a vault; `accept` names warnings that the person has read and wants to pass."""

    def work(opened: OpenVault) -> Welcome:
        from storage.records import Records
        from storage.vault import open_keyring
        from storage.vault import open_vault as unlock

        vault = unlock(folder, secret, keyring=open_keyring(), accept=accept)
        records = Records(vault, now=_now)
        opened.hold(vault, records)
        return Welcome(folder, records.office, records.me, tuple(vault.reports))

    return Operation(work)


def _now() -> datetime:
    return datetime.now(UTC)


def _vault_changed(_result: object, at: datetime) -> Changed:
    return Changed(at, vault=True)
