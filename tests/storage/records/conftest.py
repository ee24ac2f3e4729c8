# SPDX-License-Identifier: Apache-2.0
"""Owns the offices that the tests of the records start from: one device, or several."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from core.ids import FileId, OfficerId, new_id
from core.office.changes import add_officer, admit, approve
from core.office.office import Letterhead, Role
from storage.records.records import Records
from storage.records.results import Applied
from storage.vault import Passphrase, open_vault
from storage.vault.opening import open_with
from storage.vault.slots import OpenedSlot
from tests.factory import PASSPHRASE, card_for, make_vault
from tests.storage.records.memo import (
    KINDS,
    MEMO,
    ON,
    file_document,
    opened,
    say,
    set_field,
    several,
)

if TYPE_CHECKING:
    from pathlib import Path

    from storage.vault import Vault

POLICY = {
    "name": "sample",
    "version": "1",
    "title": "Sample policy",
    "organisation": "Sample",
    "valid_from": "2020-01-01",
    "parameters": {},
}
LETTERHEAD = Letterhead("Sample Organisation", "Ethics Office", ("1 Square",))
DIRECTOR, OTHER = OfficerId(new_id()), OfficerId(new_id())


def enclose(records, file: FileId, data, name: str = "a.txt", media_type: str = "text/plain"):
    """Attach bytes and enter them as a document; return the attachment and the event's name."""
    with records.transaction():
        attached = records.attach(data, name, media_type)
        return attached, records.apply(file, file_document(attached)).events[0].id


@dataclass
class Clock:
    """A clock that goes on by a second whenever it is read."""

    moment: datetime = datetime(2021, 3, 4, 9, tzinfo=UTC)
    step: timedelta = field(default=timedelta(seconds=1))

    def __call__(self) -> datetime:
        self.moment += self.step
        return self.moment


_opened: list[OpenedSlot] = []


def unlock(folder: Path) -> Vault:
    """Open a copy of the empty vault; the passphrase is stretched once for all of them."""
    if not _opened:
        vault = open_vault(folder, Passphrase(PASSPHRASE))
        _opened.append(OpenedSlot(vault.slot_id, vault._vmk))
        return vault
    return open_with(folder, lambda file: (file.copies[0], _opened[0]), keyring=None)


def reopen(folder: Path) -> Records:
    return Records(unlock(folder), now=Clock(), kinds=KINDS)


def shut(records: Records) -> None:
    """Close what a test may have closed itself."""
    if records.vault.db.is_open:
        records.vault.close()


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory) -> Path:
    vault, _ = make_vault(tmp_path_factory.mktemp("empty"), officer=DIRECTOR)
    vault.close()
    return vault.folder


@pytest.fixture(scope="session")
def founded_vault(empty_vault, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("founded") / "Office.vault"
    shutil.copytree(empty_vault, folder)
    records = Records.found(
        unlock(folder),
        letterhead=LETTERHEAD,
        director_name="Ada Director",
        director_title="Director",
        profiles=(POLICY,),
        now=Clock(),
        kinds=KINDS,
    )
    records.apply_office(
        lambda office, _: add_officer(
            office, OTHER, "Bo Officer", "Officer", Role.OFFICER, on=ON, at=records.instance
        )
    )
    records.close()
    return folder


@pytest.fixture
def folder(founded_vault, tmp_path) -> Path:
    target = tmp_path / "Office.vault"
    shutil.copytree(founded_vault, target)
    return target


@pytest.fixture
def records(folder):
    opened = reopen(folder)
    yield opened
    shut(opened)


def approve_all(records: Records, by: OfficerId) -> None:
    """Have an officer, sitting at a device, approve whatever waits."""
    for change in records.office.pending:
        answer = records.apply_office(
            lambda office, _, event=change.event: approve(office, event, by, ON), actor=by
        )
        assert isinstance(answer, Applied), answer


def admitted(first: Records, vault: Vault, officer: OfficerId = OTHER) -> Records:
    """Enter another vault's card on the first device, and let it join with what that one has."""
    known = first.office.officers[officer]
    card = card_for(vault, first.office.devices, known.name, known.title, now=Clock())
    answer = first.apply_office(
        lambda office, _: admit(office, card, None, ON, officer=officer, label="laptop")
    )
    assert isinstance(answer, Applied), answer
    approve_all(first, officer)
    events = first.events(first.journal.device.office_file)
    return Records.join(vault, events, now=Clock(), kinds=KINDS)


@pytest.fixture
def pair(records, empty_vault, tmp_path):
    """Two devices of one office that know one another."""
    target = tmp_path / "Second.vault"
    shutil.copytree(empty_vault, target)
    second = admitted(records, unlock(target))
    yield records, second
    shut(second)


@pytest.fixture(scope="session")
def worked_vault(founded_vault, tmp_path_factory):
    """An office that has worked for a while, locked in between and anchored at the end."""
    folder = tmp_path_factory.mktemp("worked") / "Office.vault"
    shutil.copytree(founded_vault, folder)
    records = reopen(folder)
    for number in range(3):
        file = records.create(MEMO, opened(f"Memo {number}", f"EO/{number}"))
        records.apply(file, say("first", reason="because"))
        records.apply(file, set_field("state", "enquiry"))
        records.apply(file, several(2))
    enclose(records, file, b"x" * 3000)
    event = records.events(file)[2].id
    records.erase(file, event, "retention rule 4")
    records.note_access("view", file)
    records.close()
    records = reopen(folder)
    records.apply(file, say("after the lock"))
    records.close()
    return folder


@pytest.fixture
def vault(worked_vault, tmp_path):
    folder = tmp_path / "Office.vault"
    shutil.copytree(worked_vault, folder)
    opened_vault = unlock(folder)
    yield opened_vault
    if opened_vault.db.is_open:
        opened_vault.close()


def state(records, file):
    opened_file = records.load(file)
    return opened_file.case, opened_file.registers.heads, opened_file.registers.fields
