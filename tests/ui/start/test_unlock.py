# SPDX-License-Identifier: Apache-2.0
"""Unlocking: right, wrong, by code, damaged; each answer is honest."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from storage.vault import keyring_store
from tests.storage.vault.memory_keyring import MemoryKeyring
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE, wait_for
from ui.start.unlock import LONGEST_WAIT, Unlock
from ui.start.welcome import Welcome


@pytest.fixture
def unlock(make_window, sample):
    screen = make_window(sample.folder).centralWidget().screen
    assert isinstance(screen, Unlock)
    return screen


def answer(unlock):
    wait_for(lambda: unlock.banner.sentence)
    return unlock.banner.sentence


def test_without_any_vault_the_window_welcomes(make_window):
    assert isinstance(make_window().centralWidget().screen, Welcome)


@pytest.mark.parametrize("known", [True, False])
def test_a_folder_without_a_vault_is_refused_before_a_passphrase_is_typed(
    make_window, sample, tmp_path, monkeypatch, known
):
    other = tmp_path / "pictures"
    other.mkdir()
    start = make_window(sample.folder if known else None).centralWidget()
    screen = start.screen
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(other))
    screen.other_requested.emit() if known else screen.open_requested.emit()
    assert answer(screen) == "This is not a vault."
    assert start.screen is screen
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(sample.folder))
    screen.other_requested.emit() if known else screen.open_requested.emit()
    wait_for(lambda: start.screen is not screen)
    assert start.screen.folder.value == sample.folder


def test_the_right_passphrase_typed_and_entered_opens_the_office(unlock, qtbot, sample):
    window = unlock.window()
    assert window.windowTitle() == "Probitas"
    qtbot.keyClicks(unlock.passphrase, PASSPHRASE)
    qtbot.keyClick(unlock.passphrase, Qt.Key.Key_Return)
    wait_for(lambda: window.frame)
    assert window.desk.me == sample.director
    assert window.desk.office.letterhead.office_name == "Ethics Office"
    assert window.windowTitle() == "Probitas"
    assert window.desk.preferences.recent == [str(sample.folder)]


def test_each_officer_is_known_by_the_passphrase(unlock, qtbot, sample):
    window = unlock.window()
    unlock.passphrase.setText(OTHER_PASSPHRASE)
    unlock.submit()
    wait_for(lambda: window.frame)
    assert window.desk.me == sample.second


def test_the_recovery_code_opens_the_office(unlock, sample):
    window = unlock.window()
    unlock._switch.click()
    unlock.code.setText(sample.code.text().lower().replace("-", " "))
    unlock.submit()
    wait_for(lambda: window.frame)
    assert window.desk.me == sample.director


def test_a_wrong_passphrase_is_said_to_be_wrong_and_costs_a_doubling_wait(unlock, qtbot):
    unlock._ticks.setInterval(1)
    waits = []
    for _ in range(3):
        unlock.banner.clear()
        unlock.passphrase.setText("not the passphrase at all")
        unlock.submit()
        assert answer(unlock) == "The passphrase is wrong."
        waits.append(unlock._wait)
        assert not unlock.unlock.isEnabled()
        wait_for(unlock.unlock.isEnabled)
    assert waits == [1, 2, 4]
    unlock._failures = 30
    unlock.submit()
    wait_for(lambda: unlock._wait)
    assert unlock._wait == LONGEST_WAIT


def test_a_mistyped_group_is_named_before_anything_is_tried(unlock, sample):
    groups = list(sample.code.groups())
    groups[2] = groups[2][:4] + ("0" if groups[2][4] != "0" else "1")
    unlock._switch.click()
    unlock.code.setText("-".join(groups))
    unlock.submit()
    assert "3" in unlock.code.accessibleDescription()
    assert unlock.code.property("state") == "wrong"
    assert unlock.unlock.isEnabled()


def test_a_damaged_header_is_not_called_a_wrong_passphrase(unlock, sample):
    header = sample.folder / "vault.hdr"
    data = bytearray(header.read_bytes())
    for copy in (0, len(data) // 2):
        data[copy + 40] ^= 0xFF
    header.write_bytes(data)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    assert "passphrase is wrong" not in answer(unlock)
    assert "damaged" in answer(unlock)
    assert unlock.unlock.isEnabled()


def test_a_repaired_header_is_reported_once_the_office_is_open(unlock, sample):
    window = unlock.window()
    header = sample.folder / "vault.hdr"
    data = bytearray(header.read_bytes())
    data[40] ^= 0xFF
    header.write_bytes(data)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    wait_for(lambda: window.frame)
    assert window.frame.banner.sentence


def test_a_vault_that_is_open_elsewhere_is_said_to_be(unlock, sample, make_window):
    first = unlock.window()
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    wait_for(lambda: first.frame)
    other = make_window(sample.folder).centralWidget().screen
    other.passphrase.setText(PASSPHRASE)
    other.submit()
    assert "already open" in answer(other)


def test_an_unexpected_log_can_be_accepted_after_reading(unlock, sample):
    window = unlock.window()
    (sample.folder / "vault.db-wal").write_bytes(b"x" * 5000)
    unlock.passphrase.setText(PASSPHRASE)
    unlock.submit()
    answer(unlock)
    assert window.frame is None
    unlock.banner._action.click()
    wait_for(lambda: window.frame)


def test_a_question_of_the_desktop_about_its_key_store_is_told(make_window, sample, monkeypatch):
    answered = Event()
    store = MemoryKeyring(lambda: answered.wait(10))
    monkeypatch.setattr(keyring_store, "_make", lambda *_: store)
    monkeypatch.setattr(keyring_store, "_SOON", 0.005)
    window = make_window(sample.folder)
    unlock = window.centralWidget().screen
    QTest.keyClicks(unlock.passphrase, PASSPHRASE)
    unlock.unlock.click()
    assert answer(unlock) == "Your desktop may be asking a question about its key store."
    answered.set()
    wait_for(lambda: window.frame)


def test_caps_lock_is_hinted_at(unlock, qtbot):
    unlock.passphrase.caps_lock_seen.emit(True)
    assert "Caps Lock" in unlock.passphrase.accessibleDescription()
    unlock.passphrase.caps_lock_seen.emit(False)
    assert unlock.passphrase.accessibleDescription() == ""


def test_while_it_opens_the_focus_waits_and_comes_back_to_what_was_wrong(make_window, sample):
    window = make_window(sample.folder)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    screen = window.centralWidget().screen
    wait_for(screen.passphrase.hasFocus)
    QTest.keyClicks(screen.passphrase, "not the passphrase at all")
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    waiting = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert waiting.text(QAccessible.Text.Name) == "One moment…"
    wait_for(lambda: screen.banner.sentence)
    assert QApplication.focusWidget() is screen.passphrase
