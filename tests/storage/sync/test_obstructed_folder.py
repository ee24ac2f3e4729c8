# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a folder which others fill, shut or take away brings no harm."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.sync import outgoing
from storage.sync.bundle.container import MAX_BUNDLE_BYTES
from storage.sync.folder import Round, exchange, names_in
from tests.storage.sync.team import code_of

if TYPE_CHECKING:
    from collections.abc import Iterator

from tests.storage.sync.shared import aged, bundle_for, content, look, refusals, shared

__all__ = ["shared"]

NOBODY = 65_534


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
