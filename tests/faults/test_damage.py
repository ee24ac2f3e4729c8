# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no damage and nothing old that is put back goes unnoticed (F13, F15).

A changed vault is opened and checked as the program does it. Either somebody is told, or what
the office wrote is provably all there, unchanged: every event, every byte, every row of a list.
"""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from core.ids import FileId
from core.office.changes import add_officer
from core.office.office import Role
from storage.records.check import check_history
from tests.faults import office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.office import Keys

PAGE = 4096
UNNOTICED = "unnoticed"


def judge(keys: Keys, *genuine: dict) -> str:
    """Say which code told of the change, or `no effect`, or that it went unnoticed."""
    try:
        vault = keys.unlock()
    except UserError as error:
        return error.code
    try:
        told = [report.code for report in vault.reports if report.code != "vault.was_cut_off"]
        told += [finding.code for finding in vault.check_health()]
        if not told:
            told = [finding.code for finding in check_history(vault).findings]
        same = office.everything_in(vault) in genuine if "vault.leftover_page" not in told else True
    except UserError as error:
        return error.code
    finally:
        vault.close()
    if told:
        return told[0]
    return "no effect" if same else UNNOTICED


@pytest.fixture(scope="module")
def genuine(original, tmp_path_factory) -> dict:
    vault = original.copy(tmp_path_factory.mktemp("genuine") / "Office.vault").unlock()
    everything = office.everything_in(vault)
    vault.close()
    return everything


@dataclass
class Spoiler:
    """Gives a vault another database file, again and again."""

    keys: Keys
    folder: Path
    genuine: dict
    sound: bytes
    header: bytes

    def judge(self, data: bytes) -> str:
        for path in self.folder.iterdir():
            if path.is_file():
                path.unlink()
        (self.folder / "vault.hdr").write_bytes(self.header)
        (self.folder / "vault.db").write_bytes(data)
        return judge(self.keys, self.genuine)


@pytest.fixture
def spoiler(keys, genuine) -> Spoiler:
    folder = Path(keys.folder)
    sound, header = (folder / "vault.db").read_bytes(), (folder / "vault.hdr").read_bytes()
    return Spoiler(keys, folder, genuine, sound, header)


def test_an_unchanged_database_is_not_accused(spoiler):
    assert spoiler.judge(spoiler.sound) == "no effect"


@pytest.mark.parametrize("flips", [100, pytest.param(2000, marks=pytest.mark.soak)])
def test_no_flipped_bit_goes_unnoticed(spoiler, flips, figure):
    dice = random.Random(15)
    seen: Counter[str] = Counter()
    for _ in range(flips):
        data = bytearray(spoiler.sound)
        bit = dice.randrange(len(data) * 8)
        data[bit // 8] ^= 1 << bit % 8
        seen[spoiler.judge(bytes(data))] += 1
    figure(f"F15: {flips} random flips of vault.db, {seen[UNNOTICED]} unnoticed; {dict(seen)}")
    assert seen[UNNOTICED] == seen["no effect"] == 0


@pytest.mark.parametrize("step", [13, pytest.param(1, marks=pytest.mark.soak)])
def test_no_lost_zeroed_swapped_or_doubled_page_goes_unnoticed(spoiler, step, figure):
    sound = spoiler.sound
    pages = [sound[at : at + PAGE] for at in range(0, len(sound), PAGE)]
    seen: Counter[str] = Counter()
    for number in range(0, len(pages), step):
        for spoilt in spoiled_at(pages, number):
            seen[spoiler.judge(b"".join(spoilt))] += 1
    seen[spoiler.judge(sound[:-100])] += 1
    figure(
        f"F15: {seen.total()} lost, zeroed, swapped, doubled pages and truncations,"
        f" {seen[UNNOTICED]} unnoticed; {dict(seen)}"
    )
    assert seen[UNNOTICED] == seen["no effect"] == 0


def spoiled_at(pages: list[bytes], number: int) -> Iterator[list[bytes]]:
    before, after = pages[:number], pages[number + 1 :]
    yield before
    yield [*before, bytes(PAGE), *after]
    yield [*pages, pages[number]]
    if after:
        yield [*before, after[0], pages[number], *after[1:]]
        yield [*before, after[0], *after]


@pytest.mark.parametrize("salt", [bytes(16), b"SQLite format 3\0", b"\xff" * 16])
def test_the_lost_first_bytes_are_mended_and_nothing_is_missing(spoiler, salt):
    assert spoiler.judge(salt + spoiler.sound[16:]) == "vault.salt_repaired"
    assert (spoiler.folder / "vault.db").read_bytes()[:16] == spoiler.sound[:16]
    assert judge(spoiler.keys, spoiler.genuine) == "no effect"


# What is old is authentic: the same key, the same vault


def _notes(records, keys) -> None:
    for number in range(5):
        office.say(records, keys.case, f"later {number} " + "so it was " * 30)


def _cases(records, _keys) -> None:
    for _ in range(3):
        office.begin(records, office.unique())


def _papers(records, keys) -> None:
    _, events = office.attach(records, keys.case, b"a letter " * 9000, "letter.txt")
    records.erase(FileId(keys.case), events[-1], "retention rule 7")
    office.attach(records, keys.case, b"another letter " * 900, "letter.txt")


def _people(records, _keys) -> None:
    records.apply_office(
        lambda known, _: add_officer(
            known, office.unique(), "Di New", "Officer", Role.OFFICER, on=date.today()
        )
    )


def _import(records, keys) -> None:
    records.ingest(office.read_events(keys.colleague))


STAGES = (_notes, _cases, _papers, _people, _import, _notes)


@dataclass(frozen=True)
class Stage:
    """The vault at one moment: closed, and as a kill in that session leaves it."""

    closed: Path
    cut: Path
    everything: dict
    in_session: dict


@pytest.fixture(scope="module")
def stages(original, tmp_path_factory) -> list[Stage]:
    """The vault after each stage of its work, the last one newest."""
    where = tmp_path_factory.mktemp("stages")
    keys = original.copy(where / "Office.vault")
    found = []
    for number, work in enumerate((lambda *_: None, *STAGES)):
        records = keys.open()
        work(records, keys)
        in_session = office.everything_in(records.vault)
        shutil.copytree(keys.folder, where / f"cut-{number}")
        records.close()
        shutil.copytree(keys.folder, where / f"closed-{number}")
        vault = keys.unlock()
        found.append(
            Stage(
                where / f"closed-{number}",
                where / f"cut-{number}",
                office.everything_in(vault),
                in_session,
            )
        )
        vault.close()
    return found


def test_a_lost_note_of_an_erasure_brings_nothing_back(keys):
    """An old page can take the note away. The event that erased stays, and does it again."""
    records = keys.open()
    _, (event,) = office.attach(records, keys.case, b"to be destroyed", "scan.bin")
    before = next(e for e in records.events(FileId(keys.case)) if e.id == event)
    records.erase(FileId(keys.case), event, "retention rule 7")
    records.vault.db.execute("DROP TRIGGER erasure_goes_with_its_event_only")
    records.vault.db.execute("DELETE FROM erasure")
    records.ingest([before])
    assert event not in office.events_in(records.vault)
    assert records.vault.db.query_value("SELECT count(*) FROM erasure") == 1
    records.close()


def laid_out(keys: Keys, *files: Path) -> Keys:
    """Put files into the vault's folder and nothing else."""
    folder = Path(keys.folder)
    shutil.rmtree(folder)
    folder.mkdir()
    for file in files:
        if file.exists():
            shutil.copyfile(file, folder / file.name)
    return keys


@pytest.mark.parametrize("step", [13, pytest.param(1, marks=pytest.mark.soak)])
def test_no_old_page_goes_unnoticed(stages, keys, step, figure):
    """F13: each page of each older database, in its place in the newest."""
    newest = stages[-1]
    sound = (newest.closed / "vault.db").read_bytes()
    seen: Counter[str] = Counter()
    laid_out(keys, newest.closed / "vault.hdr")
    for older in stages[:-1]:
        old = (older.closed / "vault.db").read_bytes()
        starts = [
            at
            for at in range(0, min(len(old), len(sound)), PAGE)
            if old[at : at + PAGE] != sound[at : at + PAGE]
        ]
        for at in starts[::step]:
            laid_out(keys, newest.closed / "vault.hdr")
            spoilt = sound[:at] + old[at : at + PAGE] + sound[at + PAGE :]
            (Path(keys.folder) / "vault.db").write_bytes(spoilt)
            seen[judge(keys, newest.everything)] += 1
    figure(
        f"F13: {seen.total()} old pages put back, {seen[UNNOTICED]} unnoticed,"
        f" {seen['no effect']} without effect; {dict(seen)}"
    )
    assert seen[UNNOTICED] == 0
    assert seen["no effect"] < seen.total() / 2


def test_no_old_database_goes_unnoticed(stages, keys):
    newest = stages[-1]
    for older in stages[:-1]:
        laid_out(keys, older.closed / "vault.db", newest.closed / "vault.hdr")
        assert judge(keys, newest.everything) == "vault.older_copy"


def test_an_old_header_is_noticed_or_says_the_same(stages, keys):
    """The slots are the same in all of them; only what they remember of the history is older."""
    newest = stages[-1]
    for older in stages[:-1]:
        laid_out(keys, newest.closed / "vault.db", older.closed / "vault.hdr")
        assert judge(keys, newest.everything) == "no effect"


def test_a_header_of_other_slots_or_another_key_is_noticed(stages, keys):
    newest = stages[-1]
    for change, code in (
        (lambda vault: vault.add_passphrase_slot("d2", "a brand new passphrase", kdf=office.FLOOR),
         "vault.header_rolled_back"),
        (lambda vault: vault.rotate_key(), "vault.key_mismatch"),
    ):  # fmt: skip
        laid_out(keys, newest.closed / "vault.db", newest.closed / "vault.hdr")
        records = keys.open()
        change(records.vault)
        records.close()
        shutil.copyfile(newest.closed / "vault.hdr", Path(keys.folder) / "vault.hdr")
        assert judge(keys, newest.everything) == code


@pytest.mark.parametrize("step", [7, pytest.param(1, marks=pytest.mark.soak)])
def test_a_log_of_another_session_is_noticed_or_without_effect(stages, keys, step, figure):
    """F13: every log beside every database that a cut-off session left.

    SQLite replays whatever log it finds. Losing the right one loses what was written since the
    last anchor, which nobody outside remembers, and the whole log of a later session brings that
    one back; but the result is the vault at some moment and never a mixture.
    """
    moments = [m for stage in stages for m in (stage.everything, stage.in_session)]
    seen: Counter[str] = Counter()
    pairs = [(of, log) for of in stages for log in stages if of is not log]
    for of, log in pairs[::step]:
        laid_out(keys, of.cut / "vault.db", of.cut / "vault.hdr", log.cut / "vault.db-wal")
        seen[judge(keys, *moments)] += 1
    figure(
        f"F13: {seen.total()} logs of other sessions, {seen[UNNOTICED]} mixtures unnoticed;"
        f" {dict(seen)}"
    )
    assert seen[UNNOTICED] == 0
