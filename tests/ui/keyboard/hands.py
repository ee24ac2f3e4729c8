# SPDX-License-Identifier: Apache-2.0
"""Owns somebody who has a keyboard and no mouse: they know what is written on the screen.

Keys go where a desktop sends them, to what has the focus of the window in front. What is looked
for is found as they find it: by its name, with Tab; by typing its name after Ctrl+K.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget

from tests.ui.conftest import wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from ui.frame.window import Window

MOUSE = frozenset(
    {
        QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.NonClientAreaMouseButtonPress, QEvent.Type.DragEnter, QEvent.Type.Drop,
        QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
    }
)  # fmt: skip
"""What only somebody does who has something to point with."""
_ANSWER_MS = 20
_LETTERS = 6
"""So many of a name does somebody type who looks at what is found."""
_TAB = QKeySequence("Tab")[0]


class NoMouse(QObject):
    """Hears everything that happens in the program, and keeps what a mouse did."""

    def __init__(self) -> None:
        super().__init__()
        self.used: list[str] = []
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep what it was, and let it through."""
        if event.type() in MOUSE:
            self.used.append(f"{event.type().name} {type(watched).__name__}")
        return False

    def leave(self) -> None:
        """Hear no more."""
        QApplication.instance().removeEventFilter(self)


class Hands:
    """Presses keys, and looks where they go."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.pressed = 0
        """How many keys so far."""

    # Where the keys go

    @property
    def front(self) -> QWidget:
        """What is in front of everything else."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return above if above is not None and above.isVisible() else self.window

    @property
    def at(self) -> Any:
        """What has the focus; a test in which nothing has it has nowhere to go."""
        if QApplication.activePopupWidget() is None and not self.front.isActiveWindow():
            # Without a desktop nobody does this when a dialog has closed.
            self.front.activateWindow()
            wait_for(self.front.isActiveWindow)
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        focused = QApplication.focusWidget()
        assert focused is not None, f"nothing has the focus in {type(self.front).__name__}"
        return focused

    @property
    def name(self) -> str:
        """What a person reads at it."""
        return self.at.accessibleName()

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys, written as the sheet of keys writes them."""
        for one in keys:
            (combination,) = [QKeySequence(one)[n] for n in range(QKeySequence(one).count())]
            self._press(combination)
            self.settle()

    def _press(self, combination: QKeyCombination) -> None:
        self.pressed += 1
        QTest.keyClick(self.at, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text, in whatever script."""
        at = self.at
        for letter in text:
            self.pressed += 1
            if letter.isascii() and letter.isprintable():
                QTest.keyClick(at, letter)
                continue
            # Qt's tests know the keys of ASCII only.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(
                    at, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                )

    def settle(self) -> None:
        """Wait until the program has done what the key asked for."""
        for _ in range(2):
            QApplication.processEvents()
            wait_for(lambda: self.window.desk.tasks._count == 0 or not self.window.isVisible())

    # Ways

    def tab_to(self, name: str) -> Any:
        """Press Tab until what has the focus is called so; once round is enough."""
        came: list[QWidget] = []
        while (at := self.at) not in came:
            if at.accessibleName() in (name, f"{name} (optional)"):
                return at
            came.append(at)
            self._press(_TAB)
        raise AssertionError(f"Tab does not come to {name}: {[w.accessibleName() for w in came]}")

    def push(self, name: str) -> None:
        """Go to a button and press it."""
        self.tab_to(name)
        self.press("Return")

    def fill(self, facts: Mapping[str, str]) -> None:
        """Go to fields, one after the other: choose what is said, or type it over what is there."""
        for name, said in facts.items():
            field = self.tab_to(name)
            if isinstance(field, QComboBox):
                self._choose(field, said)
            else:
                self.press("Ctrl+A")
                self.type(said)

    def _choose(self, choice: QComboBox, said: str) -> None:
        self.press("Home")
        while not choice.currentText().startswith(said):
            before = choice.currentIndex()
            self.press("Down")
            offered = [choice.itemText(place) for place in range(choice.count())]
            assert choice.currentIndex() != before, f"{said} is not among {offered}"

    def find(self, rows: str, said: str) -> None:
        """Go to a list, and in it to the row that says so."""
        at = self.tab_to(rows)
        self.press("Home")
        while said not in at.currentIndex().data():
            before = at.currentIndex()
            self.press("Down")
            assert at.currentIndex() != before, f"no row says {said}"

    def do(self, name: str) -> None:
        """Find what can be done by the first letters of its name, and do it."""
        self.press("Ctrl+K")
        self.type(name[:_LETTERS])
        finder = self.window.frame.finder
        while finder.hits.currentIndex().data() != name:
            before = finder.hits.currentIndex()
            self.press("Down")
            assert finder.hits.currentIndex() != before, f"{name} is not among what can be done"
        self.press("Return")

    def chooser(self, path: Path) -> None:
        """Answer the next question for a file as a person does: by typing which."""
        self._later(lambda: isinstance(self.front, QFileDialog), lambda: self._name_file(path))

    def _name_file(self, path: Path) -> None:
        self.at.selectAll()
        self.type(str(path))
        self._press(QKeySequence("Return")[0])

    def _later(self, when: Callable[[], bool], act: Callable[[], None]) -> None:
        """Do something once something is there: who asked waits for it in a loop of its own."""

        def look() -> None:
            if when():
                act()
            else:
                QTimer.singleShot(_ANSWER_MS, look)

        look()
