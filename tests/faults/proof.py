# SPDX-License-Identifier: Apache-2.0
"""Owns the question what an interrupted vault owes: everything that was said to be saved."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.records.check import check_history
from storage.sync.peers import Peers
from storage.vault import header, migrations, open_vault, state
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import Passphrase
from tests.faults import office, workloads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from storage.records.records import Records
    from storage.vault import Vault
    from tests.faults.office import Keys

UNREADABLE, LOST, UNSOUND = "unreadable", "lost", "unsound"
EXPECTED = {
    "vault.was_cut_off",
    "vault.rotation_undone",
    "vault.rotation_finished",
    "vault.change_undone",
    "vault.migrated",
}
"""What opening may report after a cut. Damage, a repair or an older copy are none of them."""


def fault_of(
    keys: Keys, said: Iterable[str], *, thorough: bool, by_passphrase: bool = False
) -> str | None:
    """Return what is wrong with an interrupted vault, or None.

    It is opened, compared with what was said to be saved, closed, and opened again.
    """
    demands = _sorted(said)
    secret = Passphrase(office.PASSPHRASE) if by_passphrase else RecoveryCode.parse(keys.code)
    with _program_of(demands):
        try:
            vault = open_vault(Path(keys.folder), secret)
            fault = _inside(vault, keys, demands, thorough=thorough)
            if fault is None and demands["backup"]:
                fault = _backup(keys, demands)
            if fault is None:
                again = keys.unlock()
                fault = _odd(again, set())
                again.close()
        except UserError as error:
            return f"{UNREADABLE}: {error.code}"
    return fault


def _sorted(said: Iterable[str]) -> dict[str, list[str]]:
    demands: dict[str, list[str]] = defaultdict(list)
    for line in said:
        what, _, name = line.partition(" ")
        demands[what].append(name)
    return demands


def _inside(
    vault: Vault, keys: Keys, demands: dict[str, list[str]], *, thorough: bool
) -> str | None:
    fault = _odd(vault, EXPECTED)
    if max(map(int, demands["mark"]), default=0) > header.read(vault.folder).copies[0].header.mark:
        fault = fault or f"{LOST}: anchor in the header"
    records = office.enter(vault)
    fault = fault or _missing(vault, demands) or _bundles(records, keys, demands)
    if fault is None and (found := vault.check_health()):
        fault = f"{UNSOUND}: {found[0].code}"
    if fault is None and thorough and not (report := check_history(vault)).ok:
        fault = f"{UNSOUND}: {report.findings[0].code}"
    unfinished = records.close()
    return fault or (f"{UNSOUND}: {unfinished[0].code}" if unfinished else None)


def _odd(vault: Vault, expected: set[str]) -> str | None:
    odd = {report.code for report in vault.reports} - expected
    return f"{UNSOUND}: {odd.pop()}" if odd else None


def _missing(vault: Vault, demands: dict[str, list[str]]) -> str | None:
    have = office.events_in(vault)
    if set(demands["event"]) - have:
        return f"{LOST}: event"
    erased = [line.split() for line in demands["erased"]]
    stored = {row[0] for row in vault.db.query("SELECT sha256 FROM attachment")}
    if set(demands["bytes"]) - stored:
        return f"{LOST}: attachment"
    if {event for event, _ in erased} & have or {sha256 for _, sha256 in erased} & stored:
        return f"{LOST}: erasure"
    slots = {slot.slot_id.hex() for slot in vault.slots()}
    ended = set(demands["ended"])
    if set(demands["slot"]) - set(demands["ending"]) - slots or ended & slots:
        return f"{LOST}: slot"
    if max(map(int, demands["mark"]), default=0) > state.read(vault.db).mark:
        return f"{LOST}: anchor"
    if max(map(int, demands["schema"]), default=0) > migrations.schema_version(vault.db):
        return f"{LOST}: schema"
    return None


def _bundles(records: Records, keys: Keys, demands: dict[str, list[str]]) -> str | None:
    """Look for the bundles, and write another: it has to make up for all that is not there."""
    if set(demands["bundle"]) - {path.name for path in keys.out.glob("*")}:
        return f"{LOST}: bundle"
    fault = office.fault_in(records, keys)
    if fault is None and demands["bundle"]:
        (sent,) = office.export(records, keys)
        left = list(keys.out.glob(".*"))
        covers = Peers(records.vault.db).covers_of(office.OFFICER, sent.number)
        fault = "half a bundle is left" if left else None if covers == 1 else "one is missing"
    return f"{UNSOUND}: {fault}" if fault else None


def _backup(keys: Keys, demands: dict[str, list[str]]) -> str | None:
    """Open every backup there is; the newest that was told of has what was saved before it."""
    vault = keys.unlock()
    listed = {backup.path.name: backup.path for backup in vault.backups()}
    vault.close()
    if demands["backup"][-1] not in listed:
        return f"{LOST}: backup"
    promised = set(demands["event"][: len(demands["backup"])])  # one note before each backup
    for name, path in listed.items():
        copy = keys.at(path).unlock()
        have = office.events_in(copy)
        found = copy.check_health()
        copy.close()
        if found:
            return f"{UNSOUND}: backup, {found[0].code}"
        if name == demands["backup"][-1] and promised - have:
            return f"{LOST}: event in backup"
    return None


@contextmanager
def _program_of(demands: dict[str, list[str]]) -> Iterator[None]:
    """Be the version of the program that was last begun with."""
    kept = migrations.shipped
    if "begun" in demands:
        migrations.shipped = workloads.later(int(demands["begun"][-1]))
    try:
        yield
    finally:
        migrations.shipped = kept
