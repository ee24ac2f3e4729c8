# SPDX-License-Identifier: Apache-2.0
"""Owns how a laptop joins an office: its contact card, the first bundle, and the answer to it.

Between card and bundle the vault is no device of any office yet. It holds nothing but its keys,
and unlocking it leads back to the card.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from pathlib import Path

    from core.office.card import Card
    from storage.sync.joining import Invitation
    from storage.vault import RecoveryCode, Vault
    from ui.operations.open_vault import OpenVault
    from ui.operations.vault import Welcome


@dataclass(frozen=True, slots=True)
class Waiting:
    """A vault that has made its contact card, and that no office has admitted yet."""

    folder: Path
    card: Card


@dataclass(frozen=True, slots=True)
class Joined:
    """A vault that has become a device of an office, and the recovery code that is shown once."""

    welcome: Welcome
    code: RecoveryCode = field(repr=False)


def prepare_to_join(*, folder: Path, name: str, title: str, passphrase: str) -> Operation[Waiting]:
    """Make a vault for a new colleague, and its contact card."""

    def work(opened: OpenVault) -> Waiting:
        from core.ids import new_id
        from storage.records import candidate
        from storage.vault import create_vault

        # Its recovery code is nobody's: one that can be printed is made when the office is known.
        vault, _ = create_vault(folder, passphrase, officer=new_id(), keyring=opened.key_store())
        opened.hold(vault)
        return Waiting(folder, candidate.present(vault, name, title, _now))

    return Operation(work)


def waiting_in(vault: Vault, folder: Path) -> Waiting | None:
    """Return the card of a vault that waits to be admitted; None if it has made none."""
    from storage.records import candidate

    found = candidate.load(vault)
    return Waiting(folder, found.card) if found else None


def card_of_this_device() -> Operation[Card]:
    """Return the contact card of a device that belongs to an office, for a colleague to compare."""

    def work(opened: OpenVault) -> Card:
        from core.office.card import make_card

        device, office = opened.records.journal.device, opened.records.office
        owner = office.officers.get(device.officer)
        person = (owner.name, owner.title) if owner else ("", "")
        made = int(_now().timestamp() * 1000)
        return make_card(device.key, device.exchange.public.hex(), device.officer, person, made)

    return Operation(work)


def join_office(*, path: Path, invitation: Invitation) -> Operation[Joined]:
    """Become a device of the office, take the rest of its first bundle in, make a recovery code.

    The office is entered first: should the rest fail, another bundle brings it.
    """

    def work(opened: OpenVault) -> Joined:
        from storage.records.records import Records
        from storage.sync import joining
        from storage.vault import disk
        from ui.operations.vault import Welcome

        reports = tuple(opened.vault.reports)
        try:
            with disk.disk_errors(), path.open("rb") as stream:
                records, _ = joining.accept(
                    opened.vault, stream, invitation, now=_now, progress=opened.progress
                )
        except UserError as error:
            if waiting_in(opened.vault, opened.vault.folder) is not None:
                raise  # It is no device of the office yet.
            records = Records(opened.vault, now=_now)
            reports += (error.refusal,)
        opened.hold(opened.vault, records)
        code = opened.vault.new_recovery_code()
        return Joined(Welcome(opened.vault.folder, records.office, records.me, reports), code)

    return Operation(work)


def _now() -> datetime:
    return datetime.now(UTC)
