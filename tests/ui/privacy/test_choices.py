# SPDX-License-Identifier: Apache-2.0
"""What is set about the screen counts at once, stays on this machine, and claims no more."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel

from tests.ui.conftest import PASSPHRASE, do, wait_for
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase
from ui.privacy.capture import POSSIBLE
from ui.privacy.desktop import is_heard
from ui.privacy.machine import Machine
from ui.privacy.warning import MachineWarning
from ui.settings.preferences import Preferences


@pytest.fixture
def section(window):
    page = window.frame.go("settings")
    page.go_to("security")
    wait_for(lambda: window.desk.tasks._count == 0)
    return page._built["security"].widget()


def said(section):
    return " ".join(label.text() for label in section.findChildren(QLabel))


def test_what_is_chosen_is_kept_on_this_machine(section, window):
    section.away.click()
    section.way_back.choose(True)
    section.way_back.activated.emit(1)
    preferences = window.desk.preferences
    preferences.sync()
    again = Preferences(QSettings(preferences._settings.fileName(), QSettings.Format.IniFormat))
    assert again.hides_when_away
    assert again.asks_to_show
    section.away.click()
    assert not preferences.hides_when_away


def test_a_setting_that_cannot_be_read_is_the_default(tmp_path):
    file = tmp_path / "preferences.ini"
    file.write_text("[General]\nhides_when_away=perhaps\nleft_out_of_pictures=perhaps\n")
    preferences = Preferences(QSettings(str(file), QSettings.Format.IniFormat))
    assert not preferences.hides_when_away
    assert preferences.left_out_of_pictures


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what is said of Linux")
def test_where_pictures_cannot_be_prevented_it_is_said_and_cannot_be_chosen(section):
    assert not POSSIBLE
    assert not section.pictures.isEnabled()
    assert not section.pictures.isChecked()
    assert "any program of yours can photograph the screen" in said(section)


def test_locking_with_the_machine_is_claimed_only_where_it_is_heard_of(section):
    assert ("It also locks when" in said(section)) is is_heard()
    assert ("It does not hear" in said(section)) is not is_heard()


@pytest.mark.parametrize(
    ("machine", "words"),
    [
        (Machine(True, True, False), ("It is encrypted.", "Nothing, or it is encrypted.")),
        (Machine(False, False, True), ("It is not encrypted.", "All of it when")),
        (Machine(None, False, False), ("cannot be seen from here", "Parts of it")),
        (Machine(None, None, None), ("cannot be seen from here", "cannot be seen from here")),
    ],
)
def test_what_was_found_of_the_machine_is_said(section, machine, words):
    section._on_looked(machine)
    assert all(word in said(section.machine) for word in words)
    assert ("Not encrypted" in said(section.machine)) == (False in (machine.disk, machine.swap))


def test_the_machine_is_looked_at(section):
    assert section.machine.isVisible()


def test_that_memory_goes_to_a_plain_disk_is_said_once_on_a_machine(window):
    warning = MachineWarning(window.frame)
    warning.say(Machine(False, True, True))
    assert window.frame.banner.sentence == ""
    warning.say(Machine(True, False, False))
    assert "memory" in window.frame.banner.sentence
    window.frame.banner._action.click()
    assert (window.frame.place, window.frame.spot) == ("settings", "security")
    wait_for(lambda: window.desk.tasks._count == 0)
    warning.look()
    assert window.desk.tasks._count == 0


def test_the_window_tells_when_an_office_is_open_so_that_the_machine_is_looked_at(
    make_window, sample
):
    told = []
    window = make_window(sample.folder)
    window.entered.connect(told.append)
    secret = read_passphrase(PASSPHRASE).value
    window.enter(do(open_vault(folder=sample.folder, secret=secret), window))
    assert told == [window.frame]
    MachineWarning(window.frame).look()
    wait_for(lambda: window.desk.tasks._count == 0)
