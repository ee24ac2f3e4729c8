# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to a vault as a whole: make, open, prove, back up, restore.

The first screen imports this, so each operation brings in what it needs when it is at work.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import resources
from ui.operations.changed import Changed
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.errors import Refusal
    from core.ids import OfficerId
    from core.office.office import Letterhead, Office
    from storage.records.records import Records
    from storage.vault import Backup, RecoveryCode, Secret, Vault
    from ui.operations.joining import Waiting
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True, slots=True)
class Welcome:
    """What the window needs to know once a vault is open."""

    folder: Path
    office: Office
    me: OfficerId
    reports: tuple[Refusal, ...] = ()
    """What was found and repaired on opening, for the person to read."""


@dataclass(frozen=True, slots=True)
class Founding:
    """What an office begins with."""

    folder: Path
    letterhead: Letterhead
    name: str
    title: str
    passphrase: str = field(repr=False)
    profiles: tuple[str, ...]
    """Names of shipped policy profiles, such as `un_secretariat`."""


@dataclass(frozen=True, slots=True)
class Founded:
    """A new office, and the recovery code that is shown once."""

    welcome: Welcome
    code: RecoveryCode = field(repr=False)


def create_office(*, founding: Founding) -> Operation[Founded]:
    """Make a vault and begin an office in it; its folder is there whole or not at all."""

    def work(opened: OpenVault) -> Founded:
        import resources
        from core.ids import new_id
        from storage.records.records import Records
        from storage.vault import create_vault

        vault, code = create_vault(
            founding.folder, founding.passphrase, officer=new_id(), keyring=opened.key_store()
        )

        def found() -> Records:
            return Records.found(
                vault,
                letterhead=founding.letterhead,
                director_name=founding.name,
                director_title=founding.title,
                profiles=[resources.read_json(f"policy/{n}.json") for n in founding.profiles],
                now=_now,
            )

        _take(opened, vault, found)
        return Founded(welcome(opened), code)

    return Operation(work)


def find_vault(*, folder: Path) -> Operation[Path]:
    """Return a folder if there is a vault in it; whether it can be opened is another matter."""

    def work(_: OpenVault) -> Path | Refusal:
        from core.errors import UserError
        from storage.vault import header

        try:
            header.read(folder)
        except UserError as error:
            # One whose header is gone or damaged is opened with what the recovery sheet holds.
            return error.refusal if error.code == "vault.not_a_vault" else folder
        return folder

    return Operation(work, database=False)


def open_vault(*, folder: Path, secret: Secret, accept: Sequence[str] = ()) -> Operation[Welcome]:
    """Open a vault; `accept` names warnings that the person has read and wants to pass."""

    def work(opened: OpenVault) -> Welcome:
        from storage.vault import open_vault as unlock

        _take(opened, unlock(folder, secret, keyring=opened.key_store(), accept=accept))
        return welcome(opened)

    return Operation(work)


def unlock_vault(
    *, folder: Path, secret: Secret, accept: Sequence[str] = ()
) -> Operation[Welcome | Waiting]:
    """Open a vault, also one that has made its contact card and waits to be admitted."""

    def work(opened: OpenVault) -> Welcome | Waiting:
        from storage.vault import open_vault as unlock
        from ui.operations.joining import waiting_in

        vault = unlock(folder, secret, keyring=opened.key_store(), accept=accept)
        waiting = waiting_in(vault, folder)
        if waiting is not None:
            opened.hold(vault)
            return waiting
        _take(opened, vault)
        return welcome(opened)

    return Operation(work)


def open_bare(*, folder: Path, secret: Secret) -> Operation[tuple[Refusal, ...]]:
    """Open a vault to examine it, whatever its history is like; return what was repaired."""

    def work(opened: OpenVault) -> tuple[Refusal, ...]:
        from storage.vault import open_vault as unlock

        vault = unlock(folder, secret, keyring=opened.key_store())
        opened.hold(vault)
        return tuple(vault.reports)

    return Operation(work)


def prove_ways_in(*, folder: Path, passphrase: str, code: RecoveryCode) -> Operation[Welcome]:
    """Close the vault and open it with the recovery code, then with the passphrase."""

    def work(opened: OpenVault) -> Welcome:
        from storage.vault import Passphrase
        from storage.vault import open_vault as unlock

        keyring = opened.key_store()  # one for both: a question nobody answers costs its time once
        for secret in (code, Passphrase(passphrase)):
            opened.close()
            _take(opened, unlock(folder, secret, keyring=keyring))
        return welcome(opened)

    return Operation(work)


def restore_backup(*, source: Path, folder: Path, secret: Secret) -> Operation[Welcome]:
    """Make a vault of its own from a backup, in a new folder, and open it."""

    def work(opened: OpenVault) -> Welcome:
        from storage.vault import restore_backup as restore

        restored = restore(
            source, folder, secret, keyring=opened.key_store(), progress=opened.progress
        )
        _take(opened, restored)
        opened.records.note_access("restore")
        return welcome(opened)

    return Operation(work)


def back_up(*, where: Path | None = None) -> Operation[Path]:
    """Write a backup that has been opened and compared before it gets its name."""

    def work(opened: OpenVault) -> Path:
        opened.records.note_access("backup")
        path = opened.vault.back_up(where, progress=opened.progress)
        opened.vault.prune_backups()
        return path

    return Operation(work, changes=lambda _, at: Changed(at, vault=True))


def backups() -> Operation[Sequence[Backup]]:
    """Return the backups in the vault's own folder, newest first."""
    return Operation(lambda opened: opened.vault.backups())


def recovery_sheet(*, code: RecoveryCode, office: Office, language: str) -> Operation[bytes]:
    """Return the recovery sheet of the open vault as a PDF; it is nowhere on the disk.

    It names whose vault it is, and the laptop: an office keeps the sheets of several in one safe.
    """

    def work(opened: OpenVault) -> bytes:
        from core.sheet import recovery_sheet as draw

        return draw(
            code.groups(),
            office.letterhead,
            language,
            _now().astimezone().date(),
            vault_id=opened.vault.vault_id,
            header=opened.vault.compact_header,
            holder=_holder(opened, office),
        )

    return Operation(work)


def _holder(opened: OpenVault, office: Office) -> str:
    """Return who owns the laptop, and what it is called: its label and its short code."""
    from core.office.instance import code_of
    from core.typeset.text import isolate, plain

    instance = opened.records.instance
    device = office.devices.get(instance)
    owner = office.officers.get(device.officer) if device else None
    named = (owner.name if owner else "", device.label if device else "", code_of(instance))
    return " · ".join(isolate(plain(part)) for part in named if part)


def _take(opened: OpenVault, vault: Vault, records: Callable[[], Records] | None = None) -> None:
    """Hold a vault and then its records; close it if there are none to be had."""
    from storage.records.records import Records
    from ui.operations.office import follow_roster

    opened.hold(vault)
    try:
        opened.hold(vault, records() if records else Records(vault, now=_now))
    except BaseException:
        opened.close()
        raise
    follow_roster(opened)


def welcome(opened: OpenVault) -> Welcome:
    """Return what the window needs to know of the open vault."""
    # Here, on the vault's thread: the window would read them from the disk at the first refusal.
    resources.read_tables()
    records = opened.records
    return Welcome(opened.vault.folder, records.office, records.me, tuple(opened.vault.reports))


def _now() -> datetime:
    return datetime.now(UTC)
