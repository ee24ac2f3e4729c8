# SPDX-License-Identifier: Apache-2.0
"""What is hidden cannot be seen, heard, typed into or pressed; and it comes back as it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from tests.ui.conftest import PASSPHRASE, wait_for
from ui.privacy.cover import Cover
from ui.privacy.hiding import TRIES
from ui.settings.people import AddDialog
from ui.widgets.dialog import Dialog
from ui.widgets.notice import Notice

NAME = "Maria Complainant"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hiding(window):
    window.frame.go("settings")
    wait_for(lambda: window.desk.tasks._count == 0)
    QApplication.processEvents()
    return window._guard.hiding


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press a key as the system brings it: to a window, for whatever has the focus there."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    QApplication.processEvents()


def covers():
    return [c for c in QApplication.allWidgets() if isinstance(c, Cover) and c.isVisible()]


def heard(window):
    """Return all that a screen reader could read out in a window."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid():
            continue
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        found += [one.text(kind) for kind in kinds]
        waiting += [one.child(n) for n in range(one.childCount())]
    return " ".join(filter(None, found))


def dialog_of(window):
    """Open a dialog in which a name stands, over the window."""
    opened = AddDialog(window.desk, window.frame)
    opened.open()
    wait_for(opened.isActiveWindow)
    opened.name.setText(NAME)
    return opened


def test_the_key_covers_the_window_and_brings_it_back(window, hiding):
    before = window.grab().toImage()
    press(window, Qt.Key.Key_H, CONTROL)
    assert hiding.is_on
    assert [c.geometry() for c in covers()] == [window.rect()]
    press(window, Qt.Key.Key_H, CONTROL)
    assert not hiding.is_on
    assert window.grab().toImage() == before


def test_nothing_of_what_is_beneath_is_seen_or_heard(window, hiding):
    said = heard(window)
    assert "Ethics Office" in said
    assert "Settings" in said
    hiding.hide()
    assert set(heard(window).split()) == {*heard(covers()[0]).split(), "Probitas"}
    picture = window.grab().toImage()
    ground = picture.pixel(2, 2)
    top = [picture.pixel(x, y) for x in range(0, window.width(), 3) for y in range(0, 60, 3)]
    assert set(top) == {ground}


def test_the_key_works_over_a_dialog_and_covers_it(window, hiding):
    dialog = dialog_of(window)
    assert NAME in heard(dialog)
    press(dialog, Qt.Key.Key_H, CONTROL)
    assert {c.parentWidget() for c in covers()} == {window, dialog}
    assert NAME not in heard(dialog)
    assert NAME not in heard(window)
    assert QApplication.focusWidget().parentWidget().parentWidget().parentWidget() is dialog
    press(dialog, Qt.Key.Key_Return)
    assert covers() == []
    assert dialog.name.text() == NAME
    assert dialog.isVisible()
    assert NAME in heard(dialog)
    dialog.reject()


def test_a_dialog_stays_as_large_as_it_was_and_the_cursor_where_it_was(window, hiding):
    dialog = dialog_of(window)
    dialog.position.setFocus()
    before, place = dialog.size(), dialog.position.mapTo(dialog, QPoint())
    hiding.hide()
    QApplication.processEvents()
    assert dialog.size() == before
    press(dialog, Qt.Key.Key_H, CONTROL)
    assert dialog.size() == before
    assert dialog.position.mapTo(dialog, QPoint()) == place
    assert dialog.position.hasFocus()
    dialog.reject()


class Pressed(Dialog):
    """A dialog that notes whether its verb was pressed."""

    def __init__(self, desk, parent):
        super().__init__(desk, parent, "Sign", "Sign")
        self.content.addWidget(QLineEdit())
        self.pressed = 0

    def submit(self):
        self.pressed += 1


def test_no_key_reaches_what_is_covered(window, hiding, restarts):
    dialog = Pressed(window.desk, window)
    dialog.open()
    wait_for(dialog.isActiveWindow)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.pressed == 1
    hiding.hide()
    next(c for c in covers() if c.parentWidget() is dialog).setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_L, Qt.Key.Key_K, Qt.Key.Key_A):
        press(dialog, key, CONTROL)
    assert dialog.pressed == 1
    assert restarts == []
    press(dialog, Qt.Key.Key_Escape)
    assert hiding.is_on
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_H, CONTROL)
    dialog.reject()


def test_no_shortcut_of_the_window_works_while_it_is_hidden(window, hiding, restarts):
    hiding.hide()
    press(window, Qt.Key.Key_L, CONTROL)
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert restarts == []
    assert window.frame.place == "settings"


def test_what_opens_while_all_is_hidden_is_covered_before_it_is_drawn(window, hiding):
    hiding.hide()
    notice = Notice(window, NAME, NAME)
    notice.open()
    assert notice in {c.parentWidget() for c in covers()}
    assert NAME not in heard(notice).replace(notice.accessibleName(), "")
    hiding._show_again()
    assert NAME in heard(notice)
    notice.accept()


def test_what_is_shown_or_put_away_meanwhile_is_so_afterwards(window, hiding):
    dialog = dialog_of(window)
    dialog._hold(busy=True)
    hiding.hide()
    dialog.banner.say("danger", NAME)
    dialog._hold(busy=False)
    assert NAME not in heard(dialog)
    hiding._show_again()
    assert dialog.banner.isVisible()
    assert not dialog._progress.isVisible()
    dialog.reject()


def test_a_menu_is_closed_and_no_more_opens(window, hiding):
    menu = QMenu(window)
    menu.addAction(NAME)
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    wait_for(menu.isVisible)
    hiding.hide()
    assert not menu.isVisible()
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    assert not menu.isVisible()


def asking(window):
    """Set that the passphrase is asked for, hide, and return the cover."""
    window.desk.preferences.asks_to_show = True
    window._guard.hiding.hide()
    return covers()[0]


def test_where_it_is_set_only_the_passphrase_brings_it_back(window, hiding):
    cover = asking(window)
    press(window, Qt.Key.Key_H, CONTROL)
    assert hiding.is_on
    QTest.keyClicks(cover.passphrase, PASSPHRASE + "x")
    press(window, Qt.Key.Key_Return)
    wait_for(cover.said.isVisible)
    assert cover.said.text()
    assert cover.passphrase.text() == ""
    assert hiding.is_on
    QTest.keyClicks(cover.passphrase, PASSPHRASE)
    press(window, Qt.Key.Key_Return)
    wait_for(lambda: not hiding.is_on)


def test_too_many_wrong_passphrases_lock(window, hiding, restarts):
    cover = asking(window)
    for _ in range(TRIES):
        assert restarts == []
        before = hiding._tries
        cover.passphrase.setText("wrong")
        cover.show_again.click()
        wait_for(lambda before=before: hiding._tries > before)
    assert len(restarts) == 1


def leave(qapp, state=Qt.ApplicationState.ApplicationInactive):
    """Tell the program that the focus went to another, as the platform does, and wait."""
    qapp.applicationStateChanged.emit(state)
    QTest.qWait(300)


def test_another_program_covers_it_only_where_that_is_set_and_the_focus_lifts_it(
    window, hiding, qapp
):
    leave(qapp)
    assert not hiding.is_on
    window.desk.preferences.hides_when_away = True
    leave(qapp)
    assert hiding.is_on
    leave(qapp, Qt.ApplicationState.ApplicationActive)
    assert not hiding.is_on


def test_what_was_hidden_by_the_key_does_not_come_back_with_the_focus(window, hiding, qapp):
    window.desk.preferences.hides_when_away = True
    hiding.hide()
    leave(qapp)
    leave(qapp, Qt.ApplicationState.ApplicationActive)
    assert hiding.is_on


def test_our_own_dialogs_and_menus_do_not_cover_anything(window, hiding, qapp):
    window.desk.preferences.hides_when_away = True
    states = []
    qapp.applicationStateChanged.connect(states.append)
    dialog = dialog_of(window)
    menu = QMenu(dialog)
    menu.addAction("Copy")
    QTimer.singleShot(100, menu.close)
    menu.exec(dialog.mapToGlobal(QPoint(20, 20)))
    dialog.reject()
    QTest.qWait(250)
    assert not hiding.is_on
    qapp.applicationStateChanged.disconnect(states.append)


def test_while_all_is_hidden_idle_minutes_go_on(window, hiding, restarts):
    hiding.hide()
    window._guard.idle._touched -= 60 * 60
    window._guard.idle.look()
    assert len(restarts) == 1


def test_a_window_that_is_closed_while_it_is_covered_is_not_missed(window, hiding):
    other = QWidget(window, Qt.WindowType.Window)
    QLineEdit(NAME, other)
    other.show()
    hiding.hide()
    other.deleteLater()
    QTest.qWait(20)
    hiding._show_again()
    assert window.frame.isVisible()
