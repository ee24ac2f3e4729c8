# SPDX-License-Identifier: Apache-2.0
"""A laptop joins the office: card, eight words, first bundle, compared words, proven ways in."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from core.office import changes
from core.office.card import read_card
from core.office.office import Role
from storage.sync import outgoing
from tests.factory import PASSPHRASE, card_for
from tests.storage.sync.team import ON
from tests.ui.cases.harness import Seat, buttons, click, enter
from tests.ui.conftest import wait_for
from ui.exchange.words import EightWords
from ui.start.steps.joining import CardStep, InvitationStep, NewcomerStep
from ui.start.steps.others import DoneStep
from ui.start.steps.secrets import ProofStep, SheetStep
from ui.start.wizard import Wizard

NAME = "Noor Haddad"
MADE = datetime(2021, 3, 4, 9, tzinfo=UTC)


def quiet(window) -> None:
    wait_for(lambda: window.desk.tasks._count == 0)
    QApplication.processEvents()


def words_on(step) -> list[str]:
    return step.findChild(EightWords).accessibleDescription().split(", ")


def words_of_laptop(laptop) -> list[str]:
    return list(laptop.records.office.devices[laptop.records.instance].words)


def admit(team, card):
    """Let Ada admit a card and Bo approve it; return the first bundle."""
    ada = team["ada"]
    ada.office(lambda office, _: changes.admit(office, card, Role.OFFICER, ON))
    team.approve(ada)
    return outgoing.export(ada.records, card.officer, team.folder)[-1].path


@pytest.fixture
def waiting(team, new_vault):
    """Return the folder of a vault that waits to be admitted, and its card."""
    devices = team["ada"].records.office.devices
    card = card_for(new_vault, devices, NAME, "Ethics Officer", now=lambda: MADE)
    new_vault.close()
    return new_vault.folder, card


@pytest.fixture
def wizard(make_window, waiting, qtbot) -> Wizard:
    """Return the wizard of a newcomer who has unlocked the waiting vault."""
    folder, _ = waiting
    window = make_window(folder)
    unlock = window.centralWidget().screen
    qtbot.keyClicks(unlock.passphrase, PASSPHRASE)
    qtbot.keyClick(unlock.passphrase, Qt.Key.Key_Return)
    wait_for(lambda: isinstance(window.centralWidget().screen, Wizard))
    return window.centralWidget().screen


def drop(wizard, *paths) -> None:
    Seat(wizard.window(), None).drop(wizard.step, paths)
    quiet(wizard.window())


def prove(wizard) -> None:
    """Go on from the recovery sheet to the end."""
    wait_for(lambda: isinstance(wizard.step, SheetStep))
    quiet(wizard.window())
    code = wizard.plan.founded.code
    click(wizard.go_on)
    assert isinstance(wizard.step, ProofStep)
    for place, field in wizard.step.groups.items():
        enter(field, code.groups()[place])
    click(wizard.go_on)
    wait_for(lambda: isinstance(wizard.step, DoneStep))


def test_whoever_joins_gets_a_vault_a_card_and_eight_words_and_may_come_back_later(
    make_window, tmp_path, monkeypatch, restarts
):
    window = make_window()
    (join,) = buttons(window, "Join an office")
    click(join)
    wizard = window.centralWidget().screen
    assert isinstance(wizard.step, NewcomerStep)
    enter(wizard.step.name, NAME)
    assert NAME in wizard.step.folder.text()
    enter(wizard.step.position, "Ethics Officer")
    folder = tmp_path / "Noor.vault"
    enter(wizard.step.folder, str(folder))
    click(wizard.go_on)
    enter(wizard.step.passphrase.first, PASSPHRASE)
    enter(wizard.step.passphrase.again, PASSPHRASE)
    click(wizard.go_on)
    wait_for(lambda: isinstance(wizard.step, CardStep))
    quiet(window)

    path = tmp_path / "card.procard"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    click(wizard.step.save)
    quiet(window)
    card = read_card(path.read_bytes())
    assert (card.name, card.title) == (NAME, "Ethics Officer")
    assert words_on(wizard.step) == list(card.words)
    assert str(path) in wizard.step.saved.text()
    assert not wizard.back.isVisible()
    assert window.desk.preferences.recent == [str(folder)]
    click(wizard.step.later)
    assert restarts == [folder]


def test_unlocking_a_vault_that_waits_leads_back_to_its_card(wizard, waiting):
    assert isinstance(wizard.step, CardStep)
    assert words_on(wizard.step) == list(waiting[1].words)


def test_the_first_bundle_makes_it_a_vault_of_the_office_with_ways_in_that_were_proved(
    wizard, waiting, team
):
    file = team["ada"].open_case("Rosa Alvarez")
    drop(wizard, admit(team, waiting[1]))
    assert isinstance(wizard.step, InvitationStep)
    assert words_on(wizard.step) == words_of_laptop(team["ada"])
    assert "Ada Director" in wizard.step.compared.text()
    click(wizard.step.compared)
    click(wizard.go_on)
    prove(wizard)
    window = wizard.window()
    click(wizard.go_on)
    wait_for(lambda: window.frame)
    seat = Seat(window, None)
    seat.settle()
    assert window.desk.office.officers[window.desk.me].name == NAME
    assert seat.open(file).view.case.applicant.name == "Rosa Alvarez"
    assert NAME not in window.windowTitle()


def test_nobody_joins_without_having_compared_the_words(wizard, waiting, team):
    drop(wizard, admit(team, waiting[1]))
    click(wizard.go_on)
    assert isinstance(wizard.step, InvitationStep)
    said = wizard.step.compared.accessibleDescription()
    assert said == "Only the words tell whose bundle it is."
    assert wizard.plan.founded is None
    click(wizard.back)
    assert isinstance(wizard.step, CardStep), "another bundle can be chosen"


def test_a_bundle_for_a_card_that_waits_for_the_second_person_does_not_open(wizard, waiting, team):
    ada = team["ada"]
    ada.office(lambda office, _: changes.admit(office, waiting[1], Role.OFFICER, ON))
    (path,) = team.write("ada", "bo")
    drop(wizard, path)
    assert isinstance(wizard.step, CardStep)
    assert "it is for somebody else" in wizard.banner.sentence


def test_of_all_that_lies_on_a_stick_the_bundle_for_this_card_is_found(
    wizard, waiting, team, tmp_path
):
    mine = admit(team, waiting[1])
    picture = tmp_path / "x.probundle"
    picture.write_bytes(b"holiday")
    others = [path for name in ("bo", "cy") for path in team.write("ada", name)]
    drop(wizard, picture, *others, mine)
    assert isinstance(wizard.step, InvitationStep)
    assert wizard.plan.bundle == mine


@pytest.mark.parametrize("content", [b"", b"holiday", b"PRBUNDLE" + bytes(4000)])
def test_a_file_that_is_no_bundle_is_said_to_be_none_and_the_card_stays(wizard, tmp_path, content):
    path = tmp_path / "x.probundle"
    path.write_bytes(content)
    drop(wizard, path)
    assert isinstance(wizard.step, CardStep)
    assert wizard.banner.sentence
    assert wizard.go_on.isEnabled()


def test_a_damaged_first_bundle_joins_nothing(wizard, waiting, team):
    path = admit(team, waiting[1])
    data = bytearray(path.read_bytes())
    data[-40] ^= 1
    path.write_bytes(bytes(data))
    drop(wizard, path)
    assert isinstance(wizard.step, CardStep)
    assert "changed on its way" in wizard.banner.sentence
    path.write_bytes(bytes(data[:-40]) + bytes([data[-40] ^ 1]) + bytes(data[-39:]))
    drop(wizard, path)
    assert isinstance(wizard.step, InvitationStep), "a whole copy of it does"


def test_what_is_missing_is_said_at_the_field(make_window, tmp_path):
    window = make_window()
    (join,) = buttons(window, "Join an office")
    click(join)
    wizard = window.centralWidget().screen
    click(wizard.go_on)
    click(wizard.go_on)
    assert wizard.step.name.accessibleDescription() == "This is needed."
    enter(wizard.step.name, NAME)
    enter(wizard.step.position, "Ethics Officer")
    (tmp_path / "thesis.txt").write_text("x")
    enter(wizard.step.folder, str(tmp_path))
    click(wizard.go_on)
    said = wizard.step.folder.accessibleDescription()
    assert said == "There is something in this folder already."
