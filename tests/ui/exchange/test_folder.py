# SPDX-License-Identifier: Apache-2.0
"""The exchange folder: on start, on demand, while the window is open; a fault is one line."""

from __future__ import annotations

import shutil
import time

import pytest
from PySide6.QtWidgets import QFileDialog

from core.errors import UserError
from storage.sync.bundle import is_for
from storage.sync.folder import exchange
from tests.storage.sync.shared import aged
from tests.ui.cases.harness import click
from tests.ui.conftest import wait_for

SOON_MS = 20


@pytest.fixture
def folder(team):
    made = team.folder / "Office folder"
    made.mkdir()
    return made


@pytest.fixture
def shared(crew, folder):
    """Return the director, whose window looks into the folder without waiting long."""
    courier = crew.window.desk.courier
    courier.use(folder)
    for timer in (courier._settled, courier._arriving, courier._saved):
        timer.setInterval(SOON_MS)
    crew.settle()
    return crew


def line(crew) -> str:
    (said,) = crew.entries(crew.exchange.folder.entry)
    return said


def test_files_for_others_and_foreign_ones_are_counted_and_interrupt_nobody(shared, folder):
    assert "other file" not in line(shared), "what was written here is not another's"
    shared.team["bo"].open_case("Rosa Alvarez")
    for path in shared.team.write("bo", "cy"):
        shutil.move(path, folder / path.name)
    (folder / "holiday.probundle").write_bytes(b"a picture")
    wait_for(lambda: "2 other files" in line(shared))
    assert not shared.exchange.summary.isVisible()
    for path in bundles(folder):
        with path.open("rb") as stream:
            if not is_for(stream, shared.team["bo"].records.journal.device.exchange):
                path.unlink()
    wait_for(lambda: "other file" not in line(shared))


def test_when_all_is_written_into_the_folder_nothing_is_said_to_be_left_to_send(shared):
    page = shared.exchange
    shared.begin()
    wait_for(lambda: all("not confirmed" in said for said in shared.entries(page.colleagues)))


def bundles(folder) -> set:
    return set(folder.glob("*.probundle"))


def collect(laptop, folder) -> list:
    """Have a colleague take what lies there for them; return what became of it."""
    mine = []
    for path in bundles(folder):
        with path.open("rb") as stream:
            if is_for(stream, laptop.records.journal.device.exchange):
                mine.append(path)
    return [laptop.take(path) for path in mine]


def lay(crew, name: str, folder):
    """Have a colleague lay what there is for who sits here into the folder."""
    for path in crew.from_colleague(name):
        shutil.move(path, folder / path.name)


def test_without_a_folder_the_page_says_what_one_is_good_for_and_nothing_can_be_done_now(crew):
    assert "None chosen" in line(crew)
    assert not crew.exchange.now.isEnabled()


def test_a_folder_that_is_chosen_is_used_at_once_and_remembered(crew, folder, monkeypatch):
    crew.team["bo"].open_case("Rosa Alvarez")
    lay(crew, "bo", folder)
    page = crew.exchange
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    crew.press("Choose…: None chosen", page.folder)
    wait_for(lambda: crew.window.desk.courier.met)
    crew.settle()
    assert str(folder) in line(crew)
    assert "Looked into last" in line(crew)
    assert len(crew.entries(page.summary.cases)) == 1
    vault = crew.team["ada"].vault.folder
    assert crew.window.desk.preferences.exchange_folder(vault) == folder


def test_on_start_what_has_come_is_taken_in_and_what_is_due_is_written(
    sit_down, team, folder, preferences
):
    preferences.set_exchange_folder(team["ada"].vault.folder, folder)
    team["ada"].open_case("Amina Diallo")
    team["bo"].open_case("Rosa Alvarez")
    for path in team.write("bo", "ada"):
        shutil.move(path, folder / path.name)
    crew = sit_down("ada")
    wait_for(lambda: crew.window.desk.courier.met)
    crew.settle()
    titles = " ".join(crew.entries(crew.exchange.summary.cases))
    assert "Rosa Alvarez" in titles
    for name in ("bo", "cy"):
        collect(team[name], folder)
        assert len(team[name].files()) == 3, "two cases and the office"
    crew.settle()


def test_while_the_window_is_open_a_bundle_that_is_laid_there_is_taken_in(shared, folder):
    page = shared.exchange
    shared.team["bo"].open_case("Rosa Alvarez")
    lay(shared, "bo", folder)
    wait_for(page.summary.isVisible)
    shared.settle()
    assert "in 1 case" in page.summary.counts.text()
    assert shared.cases.list.model.total == 1


def test_a_bundle_that_was_damaged_on_its_way_is_told_without_being_asked_for(shared, folder):
    page = shared.exchange
    shared.team["bo"].open_case("Rosa Alvarez")
    for path in shared.from_colleague("bo"):
        path.write_bytes(path.read_bytes()[:-1])
        aged(path, time.time() - 5)
        shutil.move(path, folder / path.name)
    wait_for(page.summary.isVisible)
    shared.settle()
    assert path.name in shared.entries(page.summary.refused)[0]
    shared.settle()


def test_what_is_saved_here_goes_into_the_folder_by_itself(shared, folder):
    before = bundles(folder)
    shared.begin()
    wait_for(lambda: bundles(folder) - before)
    shared.settle()
    for name in ("bo", "cy"):
        assert sum(len(taken.files) for taken in collect(shared.team[name], folder)) == 1


def test_what_is_written_here_is_no_news_that_would_begin_another_round(shared, folder, qtbot):
    told = []
    shared.window.desk.courier.changed.connect(lambda: told.append(1))
    before = bundles(folder)
    shared.begin()
    wait_for(lambda: bundles(folder) - before)
    shared.settle()
    qtbot.wait(10 * SOON_MS)
    shared.settle()
    assert len(told) == 2, "one round, begun and ended"


def test_exchange_now_looks_into_the_folder_at_once(shared, folder):
    courier = shared.window.desk.courier
    courier._watcher.removePaths(courier._watcher.directories())  # a network drive does not tell
    shared.team["bo"].open_case("Rosa Alvarez")
    lay(shared, "bo", folder)
    page = shared.exchange
    click(page.now)
    assert page.working.isVisible()
    shared.settle()
    assert not page.working.isVisible()
    assert "in 1 case" in page.summary.counts.text()


def test_a_folder_that_vanishes_is_one_sentence_on_its_line_and_no_dialog(shared, folder):
    page = shared.exchange
    shutil.rmtree(folder)
    wait_for(lambda: shared.window.desk.courier.problem)
    shared.settle()
    assert "The exchange folder is not there." in line(shared)
    assert "Not there" in line(shared)
    assert shared.no_dialog()
    assert not page.banner.sentence
    click(page.now)
    shared.settle()
    assert shared.no_dialog()
    assert not page.banner.sentence


def test_a_stick_that_is_back_is_used_again_without_being_asked(shared, folder):
    courier = shared.window.desk.courier
    away = folder.with_name("Elsewhere")
    folder.rename(away)
    courier._poll.timeout.emit()
    wait_for(lambda: courier.problem)
    shared.team["bo"].open_case("Rosa Alvarez")
    lay(shared, "bo", away)
    away.rename(folder)
    courier._poll.timeout.emit()
    wait_for(lambda: courier.problem is None and shared.exchange.summary.isVisible())
    shared.settle()
    assert "not there" not in line(shared)
    assert shared.cases.list.model.total == 1


def test_what_is_laid_there_is_noticed_also_when_the_first_round_was_refused(
    crew, folder, monkeypatch
):
    rounds = []

    def refused_at_first(*known, **how):
        rounds.append(1)
        if len(rounds) == 1:
            raise UserError("vault.io_error")
        return exchange(*known, **how)

    monkeypatch.setattr("storage.sync.folder.exchange", refused_at_first)
    courier = crew.window.desk.courier
    courier._settled.setInterval(SOON_MS)
    courier.use(folder)
    crew.settle()
    assert courier.problem.code == "vault.io_error"
    crew.team["bo"].open_case("Rosa Alvarez")
    lay(crew, "bo", folder)
    wait_for(crew.exchange.summary.isVisible)
    crew.settle()
    assert courier.problem is None


def test_a_folder_that_is_forgotten_is_used_no_more(shared, folder):
    shared.press(f"Use none: {folder}", shared.exchange.folder)
    assert "None chosen" in line(shared)
    before = bundles(folder)
    shared.begin()
    shared.team["bo"].open_case("Rosa Alvarez")
    lay(shared, "bo", folder)
    shared.settle()
    assert not shared.window.desk.courier._settled.isActive()
    assert not shared.window.desk.courier._saved.isActive()
    assert len(bundles(folder)) == len(before) + 1, "only Bo's"
    assert shared.cases.list.model.total == 1, "only her own"
    vault = shared.team["ada"].vault.folder
    assert shared.window.desk.preferences.exchange_folder(vault) is None


def test_somebody_elses_files_in_the_folder_are_left_alone(shared, folder):
    (folder / "minutes.txt").write_text("Not ours.")
    foreign = folder / ("f" * 32 + ".probundle")
    foreign.write_bytes(b"PRBUNDLE of another program")
    shared.begin()
    wait_for(lambda: len(bundles(folder)) > 1)
    shared.settle()
    assert (folder / "minutes.txt").read_text() == "Not ours."
    assert foreign.exists()
    assert shared.no_dialog()


def test_locking_ends_the_watch_over_the_folder(shared, folder, restarts):
    courier = shared.window.desk.courier
    shared.window.lock()
    assert restarts
    assert not any(t.isActive() for t in (courier._poll, courier._settled, courier._saved))


def test_a_receipt_does_not_hide_what_came_before_it(shared, folder):
    courier, page = shared.window.desk.courier, shared.exchange
    shared.team["bo"].open_case("Rosa Alvarez")
    lay(shared, "bo", folder)
    courier.exchange()
    wait_for(lambda: courier.last is not None)
    shared.settle()
    assert "in 1 case" in page.summary.counts.text()
    first, heard = courier.last, []
    courier.brought.connect(heard.append)
    lay(shared, "bo", folder)
    courier.exchange()
    wait_for(lambda: heard)
    assert courier.last is first, "nor for a page that is built later"
    shared.settle()
    assert not heard[-1].new
    assert "in 1 case" in page.summary.counts.text()
    assert "Nothing new" not in page.summary.counts.text()
