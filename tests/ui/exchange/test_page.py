# SPDX-License-Identifier: Apache-2.0
"""The exchange page: who the colleagues are, what goes to them, what came, what was refused."""

from __future__ import annotations

import itertools
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtWidgets import QFileDialog

from storage.sync import outgoing
from storage.sync.peers import Peers
from tests.ui.cases.harness import click, enter
from tests.ui.conftest import wait_for
from tests.ui.exchange.crew import several
from ui.cases.prose import Prose
from ui.operations.office import revoke_device


def refused(crew, *paths) -> str:
    """Take bundles in and return what is said of the last that was refused."""
    crew.take_in(*paths)
    return crew.entries(crew.exchange.summary.refused)[-1]


def test_colleagues_are_listed_with_what_waits_for_them(crew):
    crew.begin()
    bo, cy = crew.entries(crew.exchange.colleagues)
    # A title in Latin letters turns none of the lines round in an Arabic window.
    assert bo.split("\n")[2].startswith("\u200e")
    assert "Bo Officer" in bo
    assert "1 file to send" in bo
    assert "last heard from" in bo
    assert "Cy Officer" in cy


def test_bundles_can_be_written_once_it_is_known_to_whom(crew):
    page = crew.window.frame.go("exchange")
    assert not page.write.isEnabled()
    crew.settle()
    assert page.write.isEnabled()


def test_a_dialog_begins_as_high_as_its_texts_are_at_its_width(crew):
    click(crew.exchange.write)
    dialog = crew.dialog()
    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())
    dialog.reject()


def test_a_bundle_is_written_for_those_who_are_ticked_and_taken_in_there(crew):
    file = crew.begin()
    page = crew.exchange
    click(page.write)
    dialog = crew.dialog()
    bo, cy = (crew.team[name].officer for name in ("bo", "cy"))
    assert dialog.ticks[bo].isChecked()
    click(dialog.ticks[cy])
    enter(dialog.folder, str(crew.team.folder))
    click(dialog.verb)
    crew.settle()
    assert crew.no_dialog()
    (written,) = crew.entries(page.written.files)
    (path,) = crew.team.folder.iterdir()
    assert "Bo Officer" in written
    assert path.name in written
    assert crew.team["bo"].take(path).files == {file}


def test_a_folder_that_is_not_there_is_said_at_the_field(crew):
    click(crew.exchange.write)
    dialog = crew.dialog()
    enter(dialog.folder, str(crew.team.folder / "gone"))
    click(dialog.verb)
    assert dialog.folder.property("state") == "wrong"
    dialog.reject()


def test_a_damaged_bundle_is_refused_with_its_reason_and_the_others_are_taken_in(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    (good,) = crew.from_colleague("bo")
    data = bytearray(good.read_bytes())
    data[-40] ^= 1
    bad = good.with_name("0" * 32 + ".probundle")
    bad.write_bytes(bytes(data))
    page = crew.exchange
    crew.take_in(bad, good)
    (refused,) = crew.entries(page.summary.refused)
    assert bad.name in refused
    assert "changed on its way" in refused
    assert len(crew.entries(page.summary.cases)) == 1
    shown = crew.entries(page.arrivals)
    assert "Taken in" in shown[0]
    assert "changed on its way" in shown[1]


def test_a_question_is_answered_while_colleagues_are_asked_about_one_by_one(crew):
    page, order = crew.exchange, []
    before = page._colleagues
    page.reload()
    asked = crew.window.desk.read
    asked(lambda _: None, lambda _: order.append(page._colleagues is before), page)
    crew.settle()
    assert order == [True]
    assert page._colleagues is not before
    assert len(page._colleagues) == 2


def test_of_an_older_look_nothing_is_shown_once_it_is_asked_anew(crew):
    page, shown = crew.exchange, []
    show = page.colleagues.show_colleagues
    page.colleagues.show_colleagues = lambda *known: (shown.append(known[0]), show(*known))
    page.reload()
    page.reload()
    crew.settle()
    assert len(shown) == 1
    assert len(crew.entries(page.colleagues)) == 2


def test_bundles_dropped_on_today_are_taken_in_and_shown_on_the_exchange_page(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    crew.drop(crew.today, crew.from_colleague("bo"))
    assert crew.window.frame.place == "exchange"
    assert len(crew.entries(crew.exchange.summary.cases)) == 1


def test_the_window_and_its_banner_never_name_a_case(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("bo"))
    assert crew.window.windowTitle() == "Probitas"
    assert "Rosa" not in page.banner.sentence
    assert "Rosa" not in page.summary.counts.text()


def test_a_file_taken_back_is_shown_with_its_number_and_its_day_and_is_gone(sit_down, team):
    from core.casework.membership import declare_recusal

    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    crew = sit_down("bo")
    number = crew.case(file).number
    team["ada"].act(file, declare_recusal, officer=crew.me, reason="They are related.")
    page = crew.exchange
    crew.take_in(*crew.from_colleague("ada"))
    model = page.withdrawn.model()
    assert model.rowCount() == 1
    assert model.index(0, 0).data() == number
    assert "1 file taken back" in page.summary.counts.text()
    assert not page.summary.cases.isVisibleTo(page)
    assert crew.cases.list.model.total == 0
    crew.settle()


def test_who_recused_a_colleague_is_told_when_the_laptop_gave_the_case_back(crew):
    file = crew.begin()
    crew.give_to("bo")
    crew.take_in(*crew.from_colleague("bo"))
    bo = crew.team["bo"]
    crew.act(file, "declare_recusal", officer=bo.officer, reason="They are related.")

    def said() -> str:
        part = crew.open(file, "people").tabs.currentWidget()
        return " ".join(prose.text() for prose in part.findChildren(Prose))

    assert "Not confirmed yet" in said()
    crew.give_to("bo")
    assert file not in bo.files()
    crew.take_in(*crew.from_colleague("bo"))
    assert "has confirmed that it gave the file back" in said()


def test_every_colleague_gets_a_file_of_their_own_in_the_chosen_folder(crew, monkeypatch):
    crew.begin()
    page = crew.exchange
    click(page.write)
    dialog = crew.dialog()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(crew.team.folder))
    crew.press("Choose…", dialog)
    assert all(tick.isChecked() for tick in dialog.ticks.values())
    click(dialog.verb)
    crew.settle()
    said = crew.entries(page.written.files)
    assert [line.split("\n")[1] for line in said] == ["Bo Officer", "Cy Officer"]
    assert str(crew.team.folder) in page.written.about.text()
    paths = list(crew.team.folder.iterdir())
    assert len(paths) == 2
    bo, cy = crew.entries(page.colleagues)
    assert "last bundle written" in bo
    assert "last bundle written" in cy


def test_one_colleague_is_written_to_from_their_own_line(crew):
    crew.begin()
    crew.press("Write…: Cy Officer", crew.exchange)
    dialog = crew.dialog()
    chosen = [id_ for id_, tick in dialog.ticks.items() if tick.isChecked()]
    assert chosen == [crew.team["cy"].officer]
    dialog.reject()


def test_nobody_chosen_is_said_and_nothing_is_written(crew):
    crew.press("Write…: Cy Officer", crew.exchange)
    dialog = crew.dialog()
    click(dialog.ticks[crew.team["cy"].officer])
    enter(dialog.folder, str(crew.team.folder))
    click(dialog.verb)
    assert dialog.banner.sentence == "Choose at least one colleague."
    assert not list(crew.team.folder.iterdir())
    dialog.reject()


def test_what_is_stopped_while_it_is_written_leaves_whole_bundles_or_none(crew):
    crew.begin()
    click(crew.exchange.write)
    dialog = crew.dialog()
    enter(dialog.folder, str(crew.team.folder))
    # The vault is held until it was stopped: both bundles can be written before a hand is there.
    stopped = Event()
    crew.exchange.desk.read(lambda _opened: stopped.wait(60), bool, crew.exchange)
    click(dialog.verb)
    dialog.reject()
    stopped.set()
    crew.settle()
    assert crew.no_dialog()
    left = list(crew.team.folder.iterdir())
    assert all(path.suffix == ".probundle" for path in left)
    assert len(left) < 2


def test_what_was_given_out_and_not_answered_is_counted(crew):
    crew.begin()
    for _ in range(2):
        crew.ask(lambda mine: outgoing.export(mine, crew.team["bo"].officer, crew.team.folder))
    bo, cy = crew.entries(crew.exchange.colleagues)
    assert "All is written; not confirmed from there yet" in bo
    assert "to send" not in bo
    newest = max(crew.team.folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
    assert newest.name in bo, "who looks for it on a stick finds it by its name"
    assert "2 bundles not acknowledged yet" in bo
    assert "acknowledged" not in cy


def test_files_that_are_chosen_are_taken_in(crew, monkeypatch):
    paths = several(crew, 2)
    chosen = [str(path) for path in paths], ""
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    page = crew.exchange
    click(page.take)
    assert page.working.isVisible()
    crew.settle()
    assert not page.working.isVisible()
    assert len(crew.entries(page.summary.cases)) == 2


def test_files_that_are_dropped_on_the_page_are_taken_in(crew):
    page = crew.exchange
    crew.drop(page, several(crew, 1))
    assert len(crew.entries(page.summary.cases)) == 1


def test_whoever_stops_keeps_what_was_taken_in_and_takes_the_rest_in_later(crew):
    paths = several(crew, 8)
    page = crew.exchange
    begun = []
    crew.window.desk.courier.progressed.connect(lambda *_: begun.append(1))
    crew.window.desk.courier.take_in(paths)
    wait_for(lambda: begun)
    click(page.stop)
    crew.settle()
    assert "stopped before the end" in page.summary.counts.text()
    assert crew.cases.list.model.total < 8
    crew.take_in(*paths)
    assert crew.cases.list.model.total == 8


def test_progress_is_shown_while_bundles_are_taken_in(crew):
    seen = []
    page = crew.exchange
    crew.window.desk.courier.progressed.connect(lambda *_: seen.append(page.progress.bar.value()))
    crew.take_in(*several(crew, 3))
    assert len(set(seen)) > 1
    assert all(a <= b for a, b in itertools.pairwise(seen))


def test_what_comes_after_a_bundle_is_to_be_sent_again(crew):
    crew.begin()
    crew.ask(lambda mine: outgoing.export(mine, crew.team["bo"].officer, crew.team.folder))
    crew.begin(name="Noor Haddad")
    bo, _ = crew.entries(crew.exchange.colleagues)
    assert "1 file to send" in bo


def test_the_folder_that_was_written_to_is_offered_again(crew, tmp_path):
    crew.begin()
    stick = tmp_path / "another stick"
    stick.mkdir()
    click(crew.exchange.write)
    assert crew.dialog().focusWidget() is crew.dialog().folder, "what is still to be said"
    enter(crew.dialog().folder, str(stick))
    click(crew.dialog().verb)
    crew.settle()
    click(crew.exchange.write)
    assert crew.dialog().folder.text() == str(stick)
    crew.dialog().reject()


def test_the_same_file_again_is_known_and_changes_nothing(crew):
    (path,) = several(crew, 1)
    crew.take_in(path)
    page = crew.exchange
    crew.take_in(path)
    assert page.summary.sentence.text() == "Nothing new: all of it was here already."
    assert not page.summary.counts.isVisible()
    (note,) = crew.entries(page.summary.refused)
    assert "This bundle has been taken in before." in note
    assert "Please note" in note
    assert "Refused" not in note
    assert crew.cases.list.model.total == 1


def test_a_bundle_for_somebody_else_is_refused_and_nothing_of_it_is_shown(crew):
    crew.team["bo"].open_case("Rosa Alvarez")
    (path,) = crew.team.write("bo", "cy")
    crew.take_in(path)
    page = crew.exchange
    assert "1 bundle for others" in page.summary.counts.text()
    assert page.summary.sentence.text() == "This was not for you."
    assert "nobody here can open it" in page.summary.hint.text()
    assert not page.summary.refused.isVisible()
    assert not any("somebody else" in line for line in crew.entries(page.arrivals))
    assert crew.cases.list.model.total == 0
    theirs = tuple(one for one in page._known.arrivals if one.outcome == "sync.not_for_me")
    page._on_looked(replace(page._known, arrivals=theirs))
    assert not page.nothing.isHidden()


def test_a_file_that_is_no_bundle_is_refused(crew, tmp_path):
    path = tmp_path / "holiday.probundle"
    path.write_bytes(b"\x89PNG and so on")
    assert "This file is not a bundle from a colleague." in refused(crew, path)


def test_a_bundle_that_ends_too_early_is_refused(crew):
    (path,) = several(crew, 1)
    path.write_bytes(path.read_bytes()[:-1])
    assert "changed on its way, or is not complete" in refused(crew, path)


@pytest.mark.parametrize("before", [True, False])
def test_a_bundle_of_a_revoked_laptop_is_refused_also_when_it_was_written_before(crew, before):
    late = several(crew, 1) if before else []
    device = crew.team["bo"].records.instance
    crew.run(revoke_device(instance=device, reason="Left in a taxi."))
    crew.approved_by("cy")
    late = late or several(crew, 1)
    assert "from a device that the office has revoked" in refused(crew, *late)


def test_a_bundle_that_never_came_is_named_by_its_number(crew):
    bo = crew.team["bo"]
    (lost,) = several(crew, 1)
    number = Peers(bo.records.vault.db).next_number(crew.me)[0] - 1
    # As if an honest but old program did not say what it makes up for.
    bo.records.vault.db.execute("UPDATE sealed_to SET up_to = ? WHERE up_to < ?", (number, number))
    crew.take_in(*several(crew, 1))
    line, _ = crew.entries(crew.exchange.colleagues)
    assert f"never came: bundle \u2068{number}\u2069" in line
    assert "1 bundle missing" in line
    crew.take_in(lost)
    line, _ = crew.entries(crew.exchange.colleagues)
    assert "never came" not in line


def test_a_colleague_silent_for_long_is_pointed_out(crew):
    crew.ask(lambda mine: mine.vault.db.execute("UPDATE peer SET heard = 1 WHERE heard > 0"))
    assert all("Not heard from for long" in line for line in crew.entries(crew.exchange.colleagues))


def test_on_a_stick_for_everybody_only_what_is_broken_is_red(crew, tmp_path):
    crew.begin()
    crew.team["bo"].open_case("Rosa Alvarez")
    officer = crew.team["cy"].officer
    (mine,) = crew.ask(lambda records: outgoing.export(records, officer, crew.team.folder))
    (theirs,) = crew.team.write("bo", "cy")
    broken = tmp_path / "broken.probundle"
    broken.write_bytes(b"no bundle")
    crew.take_in(mine.path, theirs, broken)
    summary = crew.exchange.summary
    assert "1 bundle refused" in summary.counts.text()
    assert "1 bundle for others" in summary.counts.text()
    assert "1 bundle written here" in summary.counts.text()
    (red,) = crew.entries(summary.refused)
    assert broken.name in red
    (own,) = crew.entries(summary.own)
    assert "for Cy Officer." in own
    assert mine.path.name in own
