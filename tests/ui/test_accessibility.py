# SPDX-License-Identifier: Apache-2.0
"""Everything has a name for those who cannot see it, and can be reached without a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from tests.cases import in_each
from tests.ui.conftest import wait_for
from ui.frame.places import PLACES
from ui.settings.page import SECTIONS
from ui.start.wizard import WALKS, Wizard

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


def nameless(root: QWidget) -> list[str]:
    """Return the visible controls that a screen reader has no name for."""
    found = []
    for control in root.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisibleTo(root):
            continue
        if isinstance(control.parent(), (QComboBox, QAbstractSpinBox)):
            continue  # read out with the field it is a part of
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            around = type(control.parentWidget()).__name__
            found.append(f"{type(control).__name__} {control.objectName()} in {around}")
    return found


def reached(root: QWidget, qtbot) -> list[QWidget]:
    """Press Tab until a control has the focus for the second time; return those that had it."""
    seen: list[QWidget] = []
    for _ in range(200):
        now = QApplication.focusWidget()
        if now in seen:
            return seen
        if now is not None:
            seen.append(now)
        qtbot.keyClick(now or root, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier
                       if isinstance(now, QPlainTextEdit) and not now.tabChangesFocus()
                       else Qt.KeyboardModifier.NoModifier)  # fmt: skip
    pytest.fail("Tab does not come back")


def unreachable(root: QWidget, seen: list[QWidget]) -> list[str]:
    return [
        f"{type(w).__name__} {w.accessibleName()}"
        for w in root.findChildren(QWidget)
        if isinstance(w, (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit))
        and w.isVisibleTo(root)
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not w.visibleRegion().isEmpty()
        and w not in seen
        and w.focusProxy() is None
    ]


def test_a_control_without_a_name_is_found(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    QLineEdit(root)
    root.show()
    assert len(nameless(root)) == 1


def test_the_first_screens_have_names_for_everything(make_window, sample):
    assert nameless(make_window()) == []
    assert nameless(make_window(sample.folder)) == []
    restore = make_window()
    restore.centralWidget()._on_restore_requested()
    assert nameless(restore) == []


@pytest.mark.parametrize("walk", WALKS)
def test_every_step_of_the_wizard_has_names_for_everything(make_window, qapp, walk):
    window = make_window()
    for number in range(len(WALKS[walk])):
        wizard = Wizard(window.desk, walk, number)
        window.setCentralWidget(wizard)
        qapp.processEvents()
        assert nameless(window) == []


@in_each("place", [place.name for place in PLACES])
def test_every_place_has_names_for_everything(window, place, qapp):
    window.frame.go(place)
    wait_for(lambda: window.desk.tasks._count == 0)
    assert nameless(window) == []


def test_every_section_of_the_settings_has_names_for_everything(window):
    page = window.frame.go("settings")
    for entry in SECTIONS:
        page.sections.select(entry.name)
        wait_for(lambda: window.desk.tasks._count == 0)
        assert nameless(window) == []


def test_tab_reaches_every_control_of_the_unlock_screen_in_reading_order(
    make_window, sample, qtbot
):
    window = make_window(sample.folder)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    seen = reached(window, qtbot)
    assert unreachable(window, seen) == []
    unlock = window.centralWidget().screen
    column = [w for w in seen if w in (unlock.passphrase, unlock.unlock, unlock._switch)]
    heights = [w.mapTo(window, QPoint()).y() for w in column]
    assert heights == sorted(heights)
    assert seen[0] is unlock.passphrase


def test_tab_reaches_every_control_of_a_form(window, qtbot):
    window.activateWindow()
    page = window.frame.go("settings")
    page.sections.select("office")
    section = page._built["office"].widget()
    section.organisation.setFocus()
    assert unreachable(section, reached(window, qtbot)) == []


def test_no_label_in_the_window_takes_markup(window):
    page = window.frame.go("settings")
    for entry in SECTIONS:
        page.sections.select(entry.name)
    wait_for(lambda: window.desk.tasks._count == 0)
    rich = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    assert rich == []


def test_at_the_smallest_size_nothing_scrolls_sideways(window, qapp):
    window.resize(window.minimumSize())
    page = window.frame.go("settings")
    for code in ("en", "ru", "ar"):
        window.desk.language.choose(code)
        page = window.frame.go("settings")
        for entry in SECTIONS:
            page.sections.select(entry.name)
            wait_for(lambda: window.desk.tasks._count == 0)
            qapp.processEvents()
            sideways = [
                bar
                for bar in page.findChildren(QScrollBar)
                if bar.orientation() == Qt.Orientation.Horizontal and bar.isVisible()
            ]
            assert sideways == [], (code, entry.name)
