# SPDX-License-Identifier: Apache-2.0
"""Owns the proof on real disks that are full, read-only or taken away (F16).

A file system in memory of a few MiB, filled to the last byte. Only root may mount one.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_email
from core.errors import UserError
from core.ids import FileId
from storage.intake import interpret
from storage.intake.message import Attached, Message
from storage.records.check import check_history
from storage.sync.folder import exchange
from storage.vault import reserve
from tests.faults import erring, office
from ui.operations.open_vault import OpenVault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from storage.records.records import Records
    from tests.faults.office import Keys

MIB = 1 << 20
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0 or shutil.which("mount") is None,
    reason="a full disk is a small tmpfs, which only root can mount",
)


@pytest.fixture
def disk(tmp_path) -> Iterator[Path]:
    yield from _mounted(tmp_path / "disk", "8m")


@pytest.fixture
def keys(original, disk) -> Keys:
    return original.copy(disk / "Office.vault")


@pytest.fixture
def roomy(tmp_path) -> Iterator[Path]:
    """Return a disk with room for a reserve."""
    yield from _mounted(tmp_path / "roomy", "400m")


def _mounted(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let root mount a disk in memory")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Fill the disk but for some bytes, with a file that can be removed again."""
    ballast = disk / "ballast"
    with ballast.open("ab", buffering=0) as file:
        for size in (1 << 22, 1 << 16, 512, 1):
            try:
                while shutil.disk_usage(disk).free > leave:
                    file.write(bytes(size))
            except OSError as error:
                assert error.errno == errno.ENOSPC
    return ballast


def save(records: Records, keys: Keys) -> None:
    office.say(records, keys.case, "word " * 2000)


def attach(records: Records, keys: Keys) -> None:
    office.attach(records, keys.case, os.urandom(200_000), "scan.bin")


def ingest(records: Records, keys: Keys) -> None:
    assert records.ingest(office.read_events(keys.colleague)).new


def take_in(records: Records, keys: Keys) -> None:
    assert office.take_in(records, keys.bundles[-1])


def export(records: Records, keys: Keys) -> None:
    assert office.export(records, keys)


def back_up(records: Records, _keys: Keys) -> None:
    records.vault.back_up()


def rekey(records: Records, _keys: Keys) -> None:
    records.vault.rotate_key()


def header(records: Records, _keys: Keys) -> None:
    records.note_access("export")
    records.anchor()


def mail(records: Records, keys: Keys) -> None:
    """Take in an e-mail with an attachment: the text, the attachment, the original, or nothing."""
    message = interpret(Attached("complaint.eml", "message/rfc822", MAIL))
    assert isinstance(message, Message)
    assert message.attachments
    with records.transaction():
        for paper in (*message.attachments, message.source):
            office.attach(records, keys.case, paper.data, paper.name)
        facts = {"sender": str(message.sender), "subject": message.subject, "text": message.text}
        records.apply(
            FileId(keys.case),
            lambda case, _: add_email(case, facts, by=records.me, on=office.now().date()),
        )


MAIL = (
    b"From: Cleo <cleo@example.org>\r\nTo: ethics@example.org\r\nSubject: What happened\r\n"
    b"Date: Thu, 4 Mar 2021 09:00:00 +0000\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n'
    b"Please help.\r\n--b\r\nContent-Type: application/octet-stream\r\n"
    b'Content-Disposition: attachment; filename="contract.bin"\r\n\r\n'
    + b"".join(b"%070d\r\n" % n for n in range(2000))
    + b"--b--\r\n"
)
WORK = {
    work.__name__: work
    for work in (save, attach, ingest, take_in, export, back_up, rekey, header, mail)
}


FULL = {"vault.disk_full", "vault.no_space", "sync.folder_full"}


@pytest.mark.parametrize("name", WORK)
@pytest.mark.parametrize("leave", [0, 9000, 40_000])
def test_on_a_full_disk_nothing_is_half_done_and_work_goes_on_afterwards(name, leave, keys, disk):
    work: Callable[[Records, Keys], None] = WORK[name]
    records = keys.open()
    before, memory = erring.sizes(records.vault), office.everything_in(records.vault)
    ballast = fill(disk, leave)
    told = told_by(lambda: work(records, keys))
    assert told in FULL | ({None} if leave else set())
    if told:
        assert erring.sizes(records.vault) == before
        assert office.everything_in(records.vault) == memory
    ballast.unlink()
    if told:
        work(records, keys)
    after = erring.sizes(records.vault)
    assert after != before or name == "header"
    assert records.close() == ()
    assert erring.left_over(Path(keys.folder)) == []
    again = keys.open()
    assert erring.sizes(again.vault) == after
    assert again.vault.check_health() == []
    assert check_history(again.vault).ok
    again.close()


def told_by(work: Callable[[], object]) -> str | None:
    try:
        work()
    except UserError as error:
        return error.code
    return None


@pytest.mark.parametrize("leave", [0, 9000, 17_000])
def test_a_full_stick_is_told_and_holds_no_half_bundle(leave, original, tmp_path, disk):
    keys = original.copy(tmp_path / "Office.vault")
    records = keys.open()
    shutil.copy(keys.bundles[-1], disk)
    whole = {path.name for path in disk.iterdir()}
    ballast = fill(disk, leave)
    done = exchange(records, disk)
    assert len(done.taken) == 1, "what has come is taken in all the same"
    assert (done.problem.code, done.sent) == ("sync.folder_full", [])
    assert {path.name for path in disk.iterdir()} == {*whole, ballast.name}
    ballast.unlink()
    (sent,) = exchange(records, disk).sent
    assert {path.name for path in disk.iterdir()} == {*whole, sent.path.name}
    assert exchange(records, disk).problem is None
    records.close()


def test_a_full_disk_keeps_nobody_from_locking(keys, disk):
    records = keys.open()
    said = office.say(records, keys.case, "saved just in time")
    ballast = fill(disk)
    assert {problem.code for problem in records.close()} <= {"vault.disk_full", "vault.io_error"}
    assert not records.vault.db.is_open
    told = told_by(lambda: keys.open().close())
    assert told in (None, "vault.disk_full")
    ballast.unlink()
    again = keys.open()
    assert set(said) <= office.events_in(again.vault)
    assert again.vault.check_health() == []
    again.close()
    assert erring.left_over(Path(keys.folder)) == []


@pytest.fixture
def sitting(original, roomy) -> Iterator[OpenVault]:
    """Return an open vault that has rested, as in the window, on a disk that is full since."""
    keys = original.copy(roomy / "Office.vault")
    opened = OpenVault()
    records = keys.open()
    opened.hold(records.vault, records)
    opened.rest()
    fill(roomy)
    yield opened
    opened.close()


def test_on_a_full_disk_work_goes_on_with_the_reserve_once_and_says_so(sitting, original, roomy):
    kept = Path(sitting.vault.folder) / reserve.NAME
    assert kept.stat().st_blocks * 512 >= kept.stat().st_size == reserve.SIZE, "it takes no room"
    told = []
    sitting.reserve_used = lambda: told.append(kept.exists())
    saved = sitting.attempt(lambda opened: office.say(opened.records, original.case, "in time"))
    assert told == [False]
    assert set(saved) <= office.events_in(sitting.vault)
    fill(roomy)
    assert told_by(lambda: sitting.attempt(lambda o: save(o.records, original))) in FULL
    assert told == [False], "there is one reserve"
    sitting.rest()
    assert not kept.exists(), "none is taken where there is no room"


def test_with_the_reserve_a_vault_is_locked_in_good_order_on_a_full_disk(sitting, original, roomy):
    assert sitting.close() == ()
    again = original.at(roomy / "Office.vault").open()
    assert again.vault.reports == []
    assert check_history(again.vault).ok
    again.close()


def test_a_full_stick_does_not_cost_the_reserve(original, roomy, disk):
    opened = OpenVault()
    records = original.copy(roomy / "Office.vault").open()
    opened.hold(records.vault, records)
    opened.rest()
    fill(disk)
    assert told_by(lambda: opened.attempt(lambda o: o.vault.back_up(disk))) in FULL
    assert (Path(opened.vault.folder) / reserve.NAME).exists()
    opened.close()


def test_a_disk_that_turns_read_only_is_named_and_loses_nothing(keys, disk):
    records = keys.open()
    said = office.say(records, keys.case, "saved just in time")
    shutil.copytree(keys.folder, disk / "Cut.vault")  # as if it had been pulled out
    assert records.close() == ()
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    for folder in (Path(keys.folder), disk / "Cut.vault"):
        assert told_by(lambda f=folder: keys.at(f).open()) == "vault.read_only"
    subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    for folder in (Path(keys.folder), disk / "Cut.vault"):
        again = keys.at(folder).open()
        assert set(said) <= office.events_in(again.vault)
        again.close()


def test_a_vault_is_not_begun_on_a_full_disk(disk):
    ballast = fill(disk, 20_000)
    assert told_by(lambda: office.make(disk / "new")) in ("vault.disk_full", "vault.io_error")
    assert [path for path in (disk / "new").iterdir() if not path.name.startswith(".")] == []
    ballast.unlink()
    shutil.rmtree(disk / "new")
    office.make(disk / "new")
