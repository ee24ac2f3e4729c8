# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a folder which others move, copy and fill brings work, and never harm."""

from __future__ import annotations

import io
import os
import shutil
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from core.errors import UserError
from core.ids import OfficerId, new_id
from core.office import changes
from core.office.card import make_card
from core.office.office import Role
from storage.records.access import Act
from storage.sync import outgoing, overview
from storage.sync.bundle import BundleWriter, ExchangeKey, is_for
from storage.sync.bundle.container import MAX_BUNDLE_BYTES
from storage.sync.folder import Round, exchange, names_in
from storage.sync.peers import Peers
from tests.storage.sync.offices import statement
from tests.storage.sync.team import ON, code_of
from tests.storage.sync.test_exchange import attach, same

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_AGO = datetime(2011, 3, 4, tzinfo=UTC).timestamp()
YEARS_AHEAD = time.time() + 10 * 365 * 86_400
NOBODY = 65_534


@pytest.fixture
def shared(team, tmp_path) -> Path:
    """Return an exchange folder in which everything was said that there was to say."""
    folder = tmp_path / "shared"
    folder.mkdir()
    for _ in range(4):
        meet(team, folder)
    return folder


def meet(team, folder: Path, *names: str) -> dict[str, Round]:
    """Let people look into the folder, one after the other."""
    return {name: look(team, folder, name) for name in names or team.laptops}


def look(team, folder: Path, name: str, progress=lambda _done, _total: None) -> Round:
    return exchange(team[name].records, folder, progress)


def bundle_for(team, folder: Path, name: str, sender: str = "ada") -> Path:
    """Have a case opened and written; return the bundle for one colleague."""
    team[sender].open_case()
    before = set(folder.iterdir())
    look(team, folder, sender)
    return one_for(team, set(folder.iterdir()) - before, name)


def one_for(team, paths: set[Path], name: str) -> Path:
    key = team[name].records.journal.device.exchange
    found = []
    for path in paths:
        with path.open("rb") as stream:
            found += [path] if is_for(stream, key) else []
    (path,) = found
    return path


def aged(path: Path, when: float = LONG_AGO) -> Path:
    os.utime(path, (when, when))
    return path


def refusals(round_: Round) -> list[tuple[str, str]]:
    return [(name, refusal.code) for name, refusal in round_.refused]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


# What comes and goes


def test_laptops_that_share_a_folder_come_to_have_the_same(team, shared):
    for name in team.laptops:
        file = team[name].open_case(f"Applicant of {name}")
        attach(team[name], file, name.encode() * 1_000)
    for _ in range(4):
        meet(team, shared)
    same(team)
    assert len(team["cy"].files()) == 1 + len(team.laptops)
    assert all(laptop.records.absent_attachments() == [] for laptop in team.laptops.values())


def test_a_look_at_which_nothing_is_due_writes_nothing(team, shared):
    before = content(shared)
    for done in meet(team, shared).values():
        assert (done.taken, done.refused, done.sent, done.removed) == ([], [], [], 0)
    assert content(shared) == before


def test_the_folder_does_not_fill_up_with_bundles_that_a_newer_one_replaces(team, shared):
    file = team["ada"].open_case()
    for number in range(5):
        team["ada"].act(file, add_note, kind="note", text=f"note {number}")
        look(team, shared, "ada")
    mine = Peers(team["ada"].records.vault.db)
    for name in ("bo", "cy"):
        assert len(mine.named_files(team[name].officer)) == 1
    for _ in range(3):
        meet(team, shared)
    same(team)


def test_a_bundle_that_brings_an_attachment_stays_until_it_has_come(team, shared):
    file = team["ada"].open_case()
    name = attach(team["ada"], file, b"a contract" * 1_000)
    before = set(shared.iterdir())
    look(team, shared, "ada")
    bringing = one_for(team, set(shared.iterdir()) - before, "bo")
    team["ada"].act(file, add_note, kind="note", text="a newer bundle")
    look(team, shared, "ada")
    assert bringing.exists()
    look(team, shared, "bo")
    assert team["bo"].records.read_attachment(name) == b"a contract" * 1_000
    look(team, shared, "ada")
    assert not bringing.exists()


def test_what_was_written_to_a_stick_is_written_to_the_folder_too(team, shared, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    in_folder = bundle_for(team, shared, "bo")
    outgoing.export(team["ada"].records, team["bo"].officer, stick)
    look(team, shared, "ada")
    lying = set(shared.iterdir())
    assert not in_folder.exists(), "replaced by a newer one, not by the one on the stick"
    assert one_for(team, lying - {in_folder}, "bo").exists()
    assert look(team, shared, "bo").taken[0].files


def test_a_parting_bundle_lies_there_under_one_name_until_it_has_come(team, shared):
    file = team["ada"].open_case()
    for _ in range(3):
        meet(team, shared)
    team["bo"].act(file, add_note, kind="note", text="only Bo has this")
    team["ada"].act(file, declare_recusal, officer=team["bo"].officer, reason="a cousin")
    look(team, shared, "ada")
    look(team, shared, "bo")
    assert file not in team["bo"].files()
    before = content(shared)
    for _ in range(3):
        team["bo"].open_case()
        look(team, shared, "bo")
    partings = Peers(team["bo"].records.vault.db).partings_named(team["ada"].officer)
    assert partings
    assert all(name in before and content(shared)[name] == before[name] for _, name in partings)
    meet(team, shared, "ada", "bo")
    assert not {name for _, name in partings} & set(content(shared))
    assert [note.text for note in team["ada"].records.load(file).case.notes] == ["only Bo has this"]


# Files that are not whole


def test_half_a_bundle_is_looked_at_again_and_not_called_damaged(team, shared):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    for part in (10, 3_000, len(data) // 2, len(data) - 1):
        path.write_bytes(data[:part])
        done = look(team, shared, "bo")
        assert (done.taken, done.refused) == ([], [])
    assert done.arriving == {path.name}
    path.write_bytes(bytes(len(data)))  # as engines make room for what they are about to write
    assert look(team, shared, "bo").refused == []
    path.write_bytes(data)
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert done.arriving == set()
    assert {arrival.outcome for arrival in overview.arrivals(team["bo"].records)} == {"sync.taken"}


@pytest.mark.parametrize("when", [LONG_AGO, YEARS_AHEAD], ids=["long ago", "years ahead"])
def test_half_a_bundle_that_stays_half_is_told_once(team, shared, when):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    path.write_bytes(data[:-1])
    aged(path, when)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.damaged")]
    assert look(team, shared, "bo").refused == []
    assert team["bo"].records.access_log(1)[0].detail == "sync.damaged"
    path.write_bytes(data)
    assert len(look(team, shared, "bo").taken) == 1


def test_a_damaged_bundle_is_made_up_for_by_the_next(team, shared):
    path = bundle_for(team, shared, "bo")
    path.write_bytes(path.read_bytes()[::-1])
    aged(path)
    assert look(team, shared, "bo").taken == []
    file = team["ada"].open_case()
    look(team, shared, "ada")
    (taken,) = look(team, shared, "bo").taken
    assert file in taken.files
    assert taken.missing == ()


# Names


RENAMED = (
    "{stem} (1).probundle",
    "{stem} - Copy.probundle",
    "{stem}.sync-conflict-20210304-101010-ABCDEFG.probundle",
    "{stem} (Bo's conflicted copy 2021-03-04).probundle",
    "{stem}.probundle_conflict-20210304-101010",
    "{STEM}.PROBUNDLE",
    "from Ada.probundle",
    "letter.probundle.bin",
    "отдел 道德.probundle",
)


@pytest.mark.parametrize("pattern", RENAMED)
def test_a_bundle_is_taken_in_whatever_became_of_its_name(team, shared, pattern):
    path = bundle_for(team, shared, "bo")
    renamed = path.rename(shared / pattern.format(stem=path.stem, STEM=path.stem.upper()))
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert renamed.exists()


def test_copies_under_other_names_are_one_bundle(team, shared):
    path = bundle_for(team, shared, "bo")
    for pattern in RENAMED:
        shutil.copy(path, shared / pattern.format(stem=path.stem, STEM=path.stem.upper()))
    lying = content(shared)
    done = look(team, shared, "bo")
    assert [taken.warnings for taken in done.taken] == [[]]
    assert look(team, shared, "bo").taken == []
    assert lying.items() <= content(shared).items()


@pytest.mark.parametrize(
    "pattern",
    [
        ".syncthing.{name}.tmp", "~syncthing~{name}.tmp", ".{name}.8fa1c2", "~${name}",
        ".~lock.{name}#", "{name}.part", "{name}.partial", "{name}.filepart", ".{name}.part",
    ],
)  # fmt: skip
def test_what_an_engine_is_still_writing_is_left_alone(team, shared, pattern):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    growing = path.rename(shared / pattern.format(name=path.name))
    done = look(team, shared, "bo")
    assert (done.taken, done.refused, done.arriving) == ([], [], set())
    assert growing.read_bytes() == data
    assert growing.name not in [name for name, *_ in names_in(shared)]


# Things that are no bundles


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has neither links nor pipes")
def test_links_folders_and_pipes_are_passed_by(team, shared, tmp_path):
    outside = bundle_for(team, shared, "bo").rename(tmp_path / "outside.probundle")
    (shared / "link.probundle").symlink_to(outside)
    (shared / "nowhere.probundle").symlink_to(tmp_path / "nowhere")
    (shared / "loop.probundle").symlink_to(shared / "loop.probundle")
    (shared / "folder.probundle").mkdir()
    shutil.copy(outside, shared / "folder.probundle" / "inner.probundle")
    os.mkfifo(shared / "pipe.probundle")
    names = [name for name, *_ in names_in(shared)]
    assert not {"link.probundle", "folder.probundle", "pipe.probundle"} & set(names)
    done = look(team, shared, "bo")
    assert (done.taken, done.refused, done.problem) == ([], [], None)


def bytes_read() -> int:
    """Return how much this process has read from files."""
    return int(Path("/proc/self/io").read_text().split("\n")[0].split()[1])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is read is told by /proc")
def test_of_a_huge_file_little_is_read(team, shared):
    foreign, mine = shared / "film.probundle", aged(bundle_for(team, shared, "bo"))
    for path, size in ((foreign, 64 << 30), (mine, MAX_BUNDLE_BYTES + 1)):
        path.touch()
        os.truncate(path, size)
        aged(path)
    before = bytes_read()
    assert refusals(look(team, shared, "bo")) == [(mine.name, "sync.too_large")]
    assert look(team, shared, "bo").refused == []
    assert bytes_read() - before < 16 << 20


def test_what_others_laid_there_is_neither_removed_nor_changed(team, shared):
    foreign = {
        "minutes.docx": b"minutes", "noise.probundle": os.urandom(9_000), ".stfolder": b"",
        f".{'ab' * 16}.probundle.part": b"a colleague is writing this now",
        f"{'cd' * 16}.probundle": b"PRBUNDLE\0\1" + os.urandom(6_000),
    }  # fmt: skip
    for name, data in foreign.items():
        (shared / name).write_bytes(data)
    for turn in range(3):
        own = {n: set(mine_in(team, n)) for n in team.laptops}
        for name in team.laptops:
            team[name].open_case(f"{name} {turn}")
            before = content(shared)
            look(team, shared, name)
            after = content(shared)
            assert {n for n, data in before.items() if after.get(n) != data} <= own[name]
    assert foreign.items() <= content(shared).items()


def mine_in(team, name: str) -> list[str]:
    """Return the names of the bundles that a laptop has lying in folders."""
    db = team[name].records.vault.db
    return [row[0] for row in db.query("SELECT name FROM sent WHERE name <> ''")]


def test_what_a_crash_left_half_written_goes_with_the_next_bundle_of_the_same_laptop(team, shared):
    left = shared / f".{bundle_for(team, shared, 'bo').name}.part"
    left.write_bytes(b"half of it")
    team["bo"].open_case()
    look(team, shared, "bo")
    assert left.exists(), "for all that Bo knows, Ada is writing it now"
    team["ada"].open_case()
    look(team, shared, "ada")
    assert not left.exists()


# Folders that misbehave


@contextmanager
def as_nobody(folder: Path) -> Iterator[Path]:
    """Give a folder outside the root's own, and the rights of somebody without any."""
    with tempfile.TemporaryDirectory() as made:
        other = Path(made, "shared")
        shutil.copytree(folder, other)
        other.parent.chmod(0o755)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        try:
            yield other
        finally:
            os.seteuid(user)


needs_rights = pytest.mark.skipif(
    not hasattr(os, "seteuid"), reason="rights are those of POSIX systems"
)


@needs_rights
def test_a_file_that_may_not_be_read_is_passed_by(team, shared):
    path = bundle_for(team, shared, "bo")
    path.chmod(0)
    shared.chmod(0o777)
    team["bo"].open_case()
    with as_nobody(shared) as folder:
        done = look(team, folder, "bo")
    assert (done.taken, done.refused, done.problem) == ([], [], None)
    assert done.sent


@needs_rights
def test_from_a_folder_that_may_only_be_read_all_is_taken_in_and_the_rest_is_told(team, shared):
    path = bundle_for(team, shared, "bo")
    path.chmod(0o644)
    shared.chmod(0o555)
    team["bo"].open_case()
    with as_nobody(shared) as folder:
        done = look(team, folder, "bo")
        lying = content(folder)
    assert len(done.taken) == 1
    assert done.problem.code == "sync.folder_read_only"
    assert (done.sent, lying) == ([], content(shared))
    assert look(team, shared, "bo").sent, "it is still due"


@needs_rights
def test_a_folder_that_may_not_be_looked_into_is_told(team, shared):
    shared.chmod(0o700)
    with as_nobody(shared) as folder:
        for call in (exchange, lambda _, folder: names_in(folder)):
            assert code_of(call, team["bo"].records, folder) == "sync.folder_read_only"
            assert code_of(call, team["bo"].records, folder / "inner") == "sync.folder_read_only"


def test_bundles_may_be_read_by_whoever_may_use_the_folder(team, shared):
    for mode in (0o755, 0o770, 0o700):
        shared.chmod(mode)
        assert bundle_for(team, shared, "bo").stat().st_mode & 0o777 == mode & 0o666


def test_a_folder_that_is_not_there_is_told(team, tmp_path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "nowhere", tmp_path / "file"):
        for call in (exchange, lambda _, folder: names_in(folder)):
            assert code_of(call, team["bo"].records, folder) == "sync.no_folder"


def test_a_file_that_vanishes_before_it_is_read_is_no_fault(team, shared):
    path = bundle_for(team, shared, "bo")
    team["bo"].open_case()
    done = look(team, shared, "bo", lambda _done, _total: path.unlink(missing_ok=True))
    assert (done.taken, done.refused, done.problem) == ([], [], None)
    assert done.sent


def test_a_folder_that_vanishes_leaves_what_was_taken_in(team, shared):
    path = bundle_for(team, shared, "bo")
    team["bo"].open_case()
    places = []

    def progress(done: int, _total: int) -> None:
        places.append(done)
        if places.count(0) < len(places):
            shutil.rmtree(shared, ignore_errors=True)

    done = look(team, shared, "bo", progress)
    assert not path.exists()
    assert [taken.new > 0 for taken in done.taken] == [True]
    assert (done.problem.code, done.sent) == ("sync.no_folder", [])


def test_who_stops_a_round_keeps_what_was_done(team, shared):
    class StopError(Exception):
        pass

    for _ in range(2):
        bundle_for(team, shared, "bo")
        team["cy"].open_case()
        look(team, shared, "cy")
    done = Round()

    def progress(place: int, _total: int) -> None:
        if place:
            raise StopError

    with pytest.raises(StopError):
        exchange(team["bo"].records, shared, progress, done=done)
    assert (len(done.taken), done.sent) == (1, [])
    assert len(look(team, shared, "bo").taken) == 1


# Senders


def test_a_stranger_is_mentioned_once_and_taken_in_as_soon_as_he_is_known(team, shared):
    """What is known of Di comes by a stick; the bundle in the folder does not change by that."""
    key, exchange_key = Ed25519PrivateKey.generate(), ExchangeKey.generate()
    person = (OfficerId(new_id()), ("Di Alternate", "Alternate"))
    card = make_card(key, exchange_key.public.hex(), *person, made=1_600_000_000_000)
    path = shared / "from-di.probundle"
    path.write_bytes(empty_bundle(team["bo"], key, card.instance))
    aged(path)
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.sender_unknown")]
    log = team["bo"].records.access_log(1)[0]
    assert (log.act, log.detail) == (Act.REFUSED, "sync.sender_unknown")
    assert look(team, shared, "bo").refused == []
    assert team["bo"].records.access_log(1)[0].no == log.no

    team["ada"].office(lambda office, _: changes.admit(office, card, Role.ALTERNATE, ON))
    team.approve(team["ada"])
    team.send("ada", "bo")
    assert [taken.sender for taken in look(team, shared, "bo").taken] == [card.instance]


def test_who_becomes_known_in_the_same_round_is_not_refused(team, shared):
    key, exchange_key = Ed25519PrivateKey.generate(), ExchangeKey.generate()
    person = (OfficerId(new_id()), ("Di Alternate", "Alternate"))
    card = make_card(key, exchange_key.public.hex(), *person, made=1_600_000_000_000)
    (shared / "from-di.probundle").write_bytes(empty_bundle(team["cy"], key, card.instance))
    aged(shared / "from-di.probundle")
    team["ada"].office(lambda office, _: changes.admit(office, card, Role.ALTERNATE, ON))
    team.approve(team["ada"])
    look(team, shared, "ada")
    done = look(team, shared, "cy")
    assert [taken.sender for taken in done.taken][-1] == card.instance
    assert done.refused == []
    assert done.office.devices[card.instance].officer == person[0]


def empty_bundle(to, key: Ed25519PrivateKey, sender) -> bytes:
    """Return a bundle without anything in it, of a device that may be entered in the office."""
    sink = io.BytesIO()
    writer = BundleWriter(sink, [to.records.journal.device.exchange.public])
    said = replace(
        statement(),
        office=to.records.office.id, sender=sender, recipient=to.officer,
        devices={to.records.instance: 1}, roster=(), has={}, received={},
    )  # fmt: skip
    writer.finish(said, key)
    return sink.getvalue()


def test_a_newer_version_is_mentioned_once_and_tried_again(team, shared):
    path = bundle_for(team, shared, "bo")
    data = path.read_bytes()
    path.write_bytes(data[:8] + b"\0\2" + data[10:])
    assert refusals(look(team, shared, "bo")) == [(path.name, "sync.version")]
    assert look(team, shared, "bo").refused == []
    path.write_bytes(data)
    assert len(look(team, shared, "bo").taken) == 1


def test_a_revoked_device_is_refused_in_the_folder_too(team, shared):
    path = bundle_for(team, shared, "ada", "cy")
    team["ada"].office(
        lambda office, registers: changes.revoke_device(
            office, registers, team["cy"].records.instance, "stolen", ON
        )
    )
    team.approve(team["ada"])
    before = team["ada"].files()
    assert refusals(look(team, shared, "ada")) == [(path.name, "sync.sender_revoked")]
    assert team["ada"].files() == before


def test_a_full_vault_is_not_the_bundles_fault(team, shared):
    bundle_for(team, shared, "bo")
    db = team["bo"].records.vault.db
    pages = db.query_value("PRAGMA page_count")
    db.execute(f"PRAGMA max_page_count = {pages}")
    try:
        done = look(team, shared, "bo")
    finally:
        db.execute("PRAGMA max_page_count = 1073741823")
    assert done.problem.code == "vault.disk_full"
    assert done.refused == []
    assert len(look(team, shared, "bo").taken) == 1


def test_an_obstacle_has_a_sentence_for_the_folder(tmp_path):
    with pytest.raises(UserError, match=r"^sync\.folder_full$"), outgoing.folder_errors():
        Path("/dev/full").write_bytes(b"x")
