# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what anchors promise: what is noticed with which of them left (F14).

Three places outside one another remember how far the history had come: the database, the header,
the key store. `CUT` and `PUT_BACK` say for every choice of them what somebody is told once the
others have been removed, and what cannot be noticed; and no honest use may look like either.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.records import anchors, device
from storage.records.check import check, check_history
from storage.records.journal import Journal
from storage.records.kinds import KINDS
from storage.vault import KeyringStore, header
from storage.vault.vault import mac_key
from tests.faults import office
from tests.faults.proof import EXPECTED
from tests.storage.vault.memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from storage.vault import Vault
    from tests.faults.office import Keys

UNNOTICED = "unnoticed"
DATABASE, HEADER, KEYRING = "database", "header", "keyring"
CUT: dict[tuple[str, ...], str] = {
    (): "records.anchor_broken",
    (DATABASE,): "vault.older_copy",
    (HEADER,): "records.anchor_broken",
    (KEYRING,): "records.anchor_broken",
    (DATABASE, HEADER): "vault.older_copy",
    (DATABASE, KEYRING): "vault.older_copy",
    (HEADER, KEYRING): "records.anchor_broken",
    (DATABASE, HEADER, KEYRING): UNNOTICED,
}
"""Somebody who has the vault's key cuts the history short, computes everything anew that is
derived from it, and removes anchors. With all three gone, only letters and colleagues remember."""
PUT_BACK: dict[tuple[str, ...], str] = {
    (): "no effect",
    (DATABASE,): "vault.older_copy",
    (HEADER,): "no effect",
    (KEYRING,): "no effect",
    (DATABASE, HEADER): "vault.older_copy",
    (DATABASE, KEYRING): "vault.older_copy",
    (HEADER, KEYRING): "no effect",
    (DATABASE, HEADER, KEYRING): UNNOTICED,
}
"""Somebody without any key puts back the old file, or empties the key store. An old header whose
slots are the same takes nothing away; `test_damage` has one whose slots are not."""


def name_of(places: tuple[str, ...]) -> str:
    return "-".join(places) or "none"


@pytest.fixture
def store() -> MemoryKeyring:
    """The key store of the machine, which the office has used before."""
    return MemoryKeyring()


@pytest.fixture
def worked(keys, store) -> Keys:
    """The office after a session of more work than lies between two anchors."""
    records = keys.open(KeyringStore(store))
    for number in range(anchors.EVERY + 5):
        office.say(records, keys.case, f"note {number}")
    assert records.close() == ()
    return keys


def told(keys: Keys, store: MemoryKeyring, genuine: set[str]) -> str:
    """Return what a person is told who opens the vault and has it checked."""
    try:
        vault = keys.unlock(KeyringStore(store))
    except UserError as error:
        return error.code
    codes = [report.code for report in vault.reports]
    codes += [finding.code for finding in check(vault).findings]
    same = office.events_in(vault) == genuine
    vault.close()
    return codes[0] if codes else ("no effect" if same else UNNOTICED)


def events_of(keys: Keys) -> set[str]:
    vault = keys.unlock()
    found = office.events_in(vault)
    vault.close()
    return found


def cut_short(vault: Vault) -> None:
    """Take the newest events away and make everything that is derived from them fit."""
    db = vault.db
    for (name,) in db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        if not name.startswith(("tally", "shown")):
            db.execute(f"DROP TRIGGER {name}")
    left = int(db.query_value("SELECT count(*) FROM event")) - 10
    db.execute("DELETE FROM payload WHERE event_no > ?", (left,))
    db.execute("DELETE FROM event WHERE local_no > ?", (left,))
    db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'event'", (left,))
    own = device.load(db)
    assert own is not None
    Journal(vault, own[0], KINDS, office.now).rebuild()


def forget(keys: Keys, store: MemoryKeyring, places: tuple[str, ...]) -> None:
    """Cut the history short and remove the anchors in some places, the vault's key at hand."""
    folder = Path(keys.folder)
    known = header.read(folder).copies[0].header
    vault = keys.unlock()
    cut_short(vault)
    if DATABASE in places:
        vault.db.execute("DELETE FROM anchor")
        vault.db.execute("UPDATE sqlite_sequence SET seq = 0 WHERE name = 'anchor'")
        vault.db.execute("UPDATE vault_state SET mark = 0, head = zeroblob(32)")
    vault.close()
    blank = replace(known, mark=0, head=bytes(32))
    header.write(folder, blank if HEADER in places else known, mac_key(vault._vmk))
    if KEYRING in places:
        store.values.clear()


@pytest.mark.parametrize("places", CUT, ids=name_of)
def test_a_history_cut_short_is_noticed_while_one_anchor_is_left(worked, store, places):
    genuine = events_of(worked)
    forget(worked, store, places)
    assert told(worked, store, genuine) == CUT[places]


@pytest.mark.parametrize("places", PUT_BACK, ids=name_of)
def test_an_old_file_put_back_is_noticed_by_any_anchor_outside_it(
    keys, worked, store, places, original
):
    genuine, old = events_of(worked), Path(original.folder)
    for place, name in ((DATABASE, "vault.db"), (HEADER, "vault.hdr")):
        if place in places:
            shutil.copyfile(old / name, Path(worked.folder) / name)
    if KEYRING in places:
        store.values.clear()
    assert told(worked, store, genuine) == PUT_BACK[places]


# No false alarm


class FolderKeyring:
    """A key store that outlives its client, as a real one does: a file for every value."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder

    def _at(self, service: str, username: str) -> Path:
        return self._folder / f"{service} {username}".replace("/", " ")

    def get_password(self, service: str, username: str) -> str | None:
        path = self._at(service, username)
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        path = self._at(service, username)
        part = path.with_suffix(".part")
        part.write_text(password)
        part.replace(path)

    def delete_password(self, service: str, username: str) -> None:
        self._at(service, username).unlink()


def session(keys: Keys, store: KeyringStore, dice: random.Random) -> None:
    """Open, work as on any day, and close in good order."""
    records = keys.open(store)
    for _ in range(dice.randint(0, 3)):
        office.say(records, keys.case, "an ordinary note")
    if dice.random() < 0.2:
        records.anchor()
    if dice.random() < 0.02:
        records.vault.rotate_key()
    assert records.close() == ()


def crash(keys: Keys, store: KeyringStore, dice: random.Random) -> None:
    """Work without end in another process, and kill it somewhere, opening and closing included."""
    child = os.fork()
    if child == 0:
        try:
            while True:
                session(keys, store, dice)
        finally:
            os._exit(1)
    time.sleep(dice.uniform(0.005, 0.25))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it had ended before"


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is what is tested")
@pytest.mark.parametrize(
    ("sessions", "crashes"), [(20, 4), pytest.param(1000, 100, marks=pytest.mark.soak)]
)
def test_honest_use_and_crashes_raise_no_alarm(keys, tmp_path, sessions, crashes, figure):
    dice = random.Random(14)
    store = KeyringStore(FolderKeyring(tmp_path / "keyring"))
    alarms: list[str] = []
    turns = ["crash"] * crashes + ["session"] * sessions
    dice.shuffle(turns)
    for number, turn in enumerate(turns):
        {"crash": crash, "session": session}[turn](keys, store, random.Random(number))
        vault = keys.unlock(store)
        expected = EXPECTED if turn == "crash" else set()
        alarms += [report.code for report in vault.reports if report.code not in expected]
        if turn == "crash" or number % 50 == 0:
            alarms += [finding.code for finding in check_history(vault).findings]
        assert vault.close() == ()
    figure(f"F14: {sessions} sessions and {crashes} crash recoveries, {len(alarms)} false alarms")
    assert alarms == []
