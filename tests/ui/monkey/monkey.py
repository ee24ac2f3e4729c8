# SPDX-License-Identifier: Apache-2.0
"""Owns a monkey at the window: mouse, keys, files and sizes at random, as a number decides it.

It works where a person could: in what is on top, at what is enabled. What it does is decided by
its seed and by what it finds, so a seed that failed fails again. It never waits for the program
longer than a person would, and it opens again with the passphrase what it has locked.
"""

from __future__ import annotations

from collections import deque
from random import Random
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from tests.ui.conftest import PASSPHRASE, wait_for
from ui.theme.apply import Appearance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ui.frame.window import Window

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_KEYS = (
    *((key, _NONE) for key in (
        Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Return,
        Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up,
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageDown,
        Qt.Key.Key_PageUp, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_F2,
    )),
    *((key, _CTRL) for key in (
        Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X,
        Qt.Key.Key_Z, Qt.Key.Key_G, Qt.Key.Key_I, Qt.Key.Key_T, Qt.Key.Key_H, Qt.Key.Key_P,
        Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6,
        Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_PageDown,
    )),
    *((Qt.Key(Qt.Key.Key_1 + place), _ALT) for place in range(9)),
    (Qt.Key.Key_Left, _ALT), (Qt.Key.Key_Down, _ALT),
    (Qt.Key.Key_N, _CTRL | _SHIFT), (Qt.Key.Key_Return, _CTRL | _SHIFT),
    (Qt.Key.Key_Down, _SHIFT), (Qt.Key.Key_End, _CTRL | _SHIFT),
)  # fmt: skip
_TEXTS = (
    "a", "1", "2021-03-31", "31/12/2021", "2021-02-30", "0", "-1", "9" * 40, "Rosa", "x" * 400,
    "a@b", "rosa@example.org", "Жанна Ковалёва", "أمل الخطيب 12", "赵伟", "<b>&amp;{0}%1%n", "=1+1",
    "\u202eabc", "e\u0301", "\U0001f600", "100 000,50 EUR", "1.234,5", "  ", "RET-2026-0001", "%s",
    "dossier", "قضايا", PASSPHRASE,
)  # fmt: skip
_ANSWER_MS = 15
_PATIENCE = 120
"""Seconds until what the worker does must be done; the machine may be a slow one."""
LANGUAGES = ("en", "ar", "es", "fr", "ru", "zh")


class Monkey:
    """One run: `step` does one thing; `lately` says what the last ones were."""

    def __init__(
        self, seed: int, make: Callable[[], Window], files: Sequence[Path], folder: Path
    ) -> None:
        """`make` opens the window again after it was locked or closed.

        `files` are what is dropped and chosen; what is written goes into `folder`.
        """
        self._random = Random(seed)
        self._make = make
        self._files = files
        self._folder = folder
        self.window = make()
        self.lately: deque[str] = deque(maxlen=20)
        self.steps = 0
        self._held: tuple[QWidget, ...] = ()
        self._inside = False
        self._answers = QTimer()
        self._answers.setInterval(_ANSWER_MS)
        self._answers.timeout.connect(self._answer)
        self._answers.start()
        self.window.desk.language.choose(LANGUAGES[seed % len(LANGUAGES)])

    def step(self) -> None:
        """Do one thing, and let the window do what follows from it."""
        self.steps += 1
        if not self.window.isVisible() or self.window.frame is None:
            self._note("open", self.window)
            # The program is another process by now; what the old one had open ends with it.
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            self.window = self._make()
        (act,) = self._random.choices(
            (self._click, self._point, self._press, self._type, self._turn, self._drag, self._drop,
             self._resize, self._ask_menu, self._dress, self._lock, self._leave, self._rest),
            (40, 5, 25, 8, 4, 2, 2, 1, 2, 0.5, 0.2, 3, 6),
        )  # fmt: skip
        self._inside = True
        try:
            act()
            QApplication.processEvents()
        finally:
            self._inside = False

    def end(self) -> None:
        """Leave everything, and close the window as a person does."""
        self._inside = True
        for _ in range(40):
            top = self._top()
            if top is self.window:
                break
            QTest.keyClick(top, Qt.Key.Key_Escape)
            self._settle()
            if self._is_there(top):
                top.hide()
        self._inside = False
        self._settle()
        self.window.close()
        self._answers.stop()

    # Where

    def _top(self) -> QWidget:
        """Return what lies above everything else."""
        top = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        return top if top.isVisible() else self.window

    def _choose_inside(self, top: QWidget) -> QWidget:
        """Return something in it that can be used by mouse or key, or the whole."""
        found = [
            part for part in top.findChildren(QWidget)
            if part.isVisible() and part.isEnabled() and not part.visibleRegion().isEmpty()
            and part.window() is top.window()
            and part.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]  # fmt: skip
        chosen = self._random.choice(found) if found else top
        part = chosen.viewport() if isinstance(chosen, QAbstractItemView) else chosen
        # PySide ends the wrapper of a part of what Qt made with the last one of the whole.
        self._held = (top, chosen)
        return part

    def _spot(self, part: QWidget) -> QPoint:
        shown = part.visibleRegion().boundingRect()
        if shown.isEmpty():
            return QPoint(1, 1)
        return QPoint(
            self._random.randint(shown.left(), shown.right()),
            self._random.randint(shown.top(), shown.bottom()),
        )

    def _note(self, act: str, where: QWidget, what: object = "") -> None:
        name = where.accessibleName() or where.objectName()
        inside = type(where.parentWidget()).__name__
        self.lately.append(f"{self.steps} {act} {what} {type(where).__name__}[{name}] in {inside}")

    # What

    def _click(self) -> None:
        self._click_at(self._choose_inside(self._top()))

    def _point(self) -> None:
        top = self._top()
        self._click_at(top.childAt(self._spot(top)) or top)

    def _click_at(self, part: QWidget) -> None:
        spot = self._spot(part)
        how = self._random.choice((_NONE, _NONE, _NONE, _NONE, _CTRL, _SHIFT))
        twice = self._random.random() < 0.1
        self._note("double click" if twice else "click", part, how.name)
        QTest.mouseClick(part, Qt.MouseButton.LeftButton, how, spot)
        if twice and self._is_there(part):
            QTest.mouseDClick(part, Qt.MouseButton.LeftButton, how, spot)

    def _press(self) -> None:
        key, how = self._random.choice(_KEYS)
        for _ in range(self._random.choice((1, 1, 1, 3))):
            at = QApplication.focusWidget() or self._top()
            self._note("key", at, f"{how.name}+{key.name}")
            QTest.keyClick(at, key, how)
            QApplication.processEvents()

    def _type(self) -> None:
        at = QApplication.focusWidget() or self._top()
        text = self._random.choice(_TEXTS)
        self._note("type", at, ascii(text[:20]))
        for letter in text[:60]:
            if not self._is_there(at):
                return
            # QTest knows the keys of ASCII only, and aborts at others.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                if self._is_there(at):
                    QApplication.sendEvent(at, QKeyEvent(kind, 0, _NONE, letter))

    def _turn(self) -> None:
        part = self._choose_inside(self._top())
        spot = self._spot(part)
        by = QPoint(0, self._random.choice((-720, -120, 120, 720)))
        how = self._random.choice((_NONE, _NONE, _CTRL))
        self._note("wheel", part, how.name)
        QApplication.sendEvent(
            part,
            QWheelEvent(
                QPointF(spot), QPointF(part.mapToGlobal(spot)), QPoint(), by,
                Qt.MouseButton.NoButton, how, Qt.ScrollPhase.NoScrollPhase, False,
            ),
        )  # fmt: skip

    def _drag(self) -> None:
        part = self._choose_inside(self._top())
        begin, end = self._spot(part), self._spot(part)
        self._note("drag", part)
        QTest.mousePress(part, Qt.MouseButton.LeftButton, _NONE, begin)
        for place in (begin, (begin + end) / 2, end):
            if self._is_there(part):
                QTest.mouseMove(part, place)
        if self._is_there(part):
            QTest.mouseRelease(part, Qt.MouseButton.LeftButton, _NONE, end)

    def _drop(self) -> None:
        if QApplication.activePopupWidget() is not None:
            return  # it holds the mouse: nothing can be dragged in
        top = self._top()
        part = top.childAt(self._spot(top)) or top
        chosen = self._random.sample(self._files, self._random.choice((1, 1, 2, 4)))
        self._note("drop", part, [path.suffix for path in chosen])
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in chosen])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NONE)
        while not part.acceptDrops():
            if part.isWindow():
                return
            part = part.parentWidget()
        enters = QDragEnterEvent(QPoint(60, 60), *how)
        QApplication.sendEvent(part, enters)
        # No desktop lets go over what has refused. Qt would drop on what took the files before,
        # though that be deleted: it keeps a bare pointer (`QDragManager::currentTarget`).
        if enters.isAccepted() and self._is_there(part):
            QApplication.sendEvent(part, QDropEvent(QPointF(60, 60), *how))

    def _resize(self) -> None:
        size = QSize(self._random.randint(200, 2200), self._random.randint(200, 1400))
        self._note("resize", self.window, size.toTuple())
        self.window.resize(size)

    def _ask_menu(self) -> None:
        part = self._choose_inside(self._top())
        spot = self._spot(part)
        self._note("menu", part)
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(part, QContextMenuEvent(reason, spot, part.mapToGlobal(spot)))

    def _dress(self) -> None:
        desk = self.window.desk
        if self._random.random() < 0.5:
            chosen = self._random.choice(LANGUAGES)
            self._note("language", self.window, chosen)
            desk.language.choose(chosen)
        else:
            appearance = self._random.choice(list(Appearance))
            self._note("appearance", self.window, appearance)
            desk.look.choose(appearance)

    def _lock(self) -> None:
        self._note("lock", self.window)
        if self._random.random() < 0.7:
            self.window.lock()
        else:
            self.window.close()

    def _leave(self) -> None:
        """Give up what lies above the window, so that no dialog is the whole of a run."""
        top = self._top()
        self._note("leave", top)
        QTest.keyClick(top, Qt.Key.Key_Escape)

    def _rest(self) -> None:
        self._note("rest", self.window)
        self._settle()

    def _settle(self) -> None:
        tasks = self.window.desk.tasks
        wait_for(lambda: tasks._count == 0 or not self.window.isVisible(), _PATIENCE)
        QApplication.processEvents()

    def _is_there(self, part: QWidget) -> bool:
        try:
            return part.isVisible()
        except RuntimeError:  # what the click did away with
            return False

    # What is asked in a loop of its own

    def _answer(self) -> None:
        """Answer a menu, a chooser of files or of printers: whoever shows one waits for it."""
        if not self._inside:
            return
        top: Any = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if isinstance(top, QMenu):
            for _ in range(self._random.randint(0, 3)):
                QTest.keyClick(top, Qt.Key.Key_Down)
            QTest.keyClick(top, self._random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))
        elif isinstance(top, QFileDialog):
            self._answer_chooser(top)
        elif isinstance(top, QDialog) and type(top).__module__.startswith("PySide6"):
            top.reject()
        elif isinstance(top, QDialog) and _is_chooser_open():
            QTest.keyClick(top, Qt.Key.Key_Escape)  # what a job has opened over the chooser

    def _answer_chooser(self, chooser: QFileDialog) -> None:
        if self._random.random() < 0.3:
            chooser.reject()
        elif chooser.fileMode() == QFileDialog.FileMode.Directory:
            chooser.setDirectory(str(self._folder))
            chooser.done(QDialog.DialogCode.Accepted)
        elif chooser.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
            chooser.selectFile(str(self._folder / f"{self._random.randrange(10**9)}"))
            chooser.done(QDialog.DialogCode.Accepted)
        else:
            chooser.selectFile(str(self._random.choice(self._files)))
            chooser.done(QDialog.DialogCode.Accepted)


def _is_chooser_open() -> bool:
    shown = (top for top in QApplication.topLevelWidgets() if top.isVisible())
    return any(isinstance(top, QFileDialog) for top in shown)


def unlock(window: Window) -> Window:
    """Open the office from the start screen, by typing."""
    screen = window.centralWidget().screen
    QTest.keyClicks(screen.passphrase, PASSPHRASE)
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    wait_for(lambda: window.frame is not None, _PATIENCE)
    return window
