# SPDX-License-Identifier: Apache-2.0
"""Owns what opens under the search field: what can be done by name, then the files that fit.

There is one way to look for anything: the field, and Ctrl+K that leads to it from anywhere. With
nothing typed it shows what can be done now; typed words narrow that at once, and find files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.operations.finding import PERSON, find
from ui.theme.tokens import GAP, ROW
from ui.theme.zoom import px
from ui.widgets.commands import fitting
from ui.widgets.rows import Row, RowList
from ui.widgets.spoken import Herald, tell_row
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QLineEdit

    from storage.records.search import Hit
    from ui.desk import Desk
    from ui.operations import Job
    from ui.widgets.commands import Command

_PAUSE_MS = 200
_SHOWN = 8
"""Rows that are shown at once; the rest scrolls."""
_COMMANDS = 8
"""As many of what can be done stand before the files that were found."""
_PEOPLE = "people"
"""The part of a file that shows people."""


class Finder(QFrame):
    """Lies over the pages, not in a window of its own: it goes where the window goes."""

    file_requested = Signal(str)  # FileId
    task_requested = Signal(str, str)  # FileId, the part of it where the words stand

    def __init__(
        self,
        desk: Desk,
        field: QLineEdit,
        over: QWidget,
        offered: Callable[[], Iterable[Command]],
    ) -> None:
        """`offered` tells what can be done at the moment it is asked."""
        super().__init__(over)
        self._desk = desk
        self._field = field
        self._offered = offered
        self._commands: Sequence[Command] = ()
        self._shown: dict[str, Command] = {}
        self._found: dict[str, Hit] = {}
        self._first = ""
        self._came_from: QWidget | None = None
        self._job: Job | None = None
        self._noted = False
        self._answered = False
        self._pause = QTimer(self)
        self.hits = RowList(self.tr("What was found"))
        self.nothing = Label(role="muted")

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, GAP)
        whole.addWidget(self.nothing)
        whole.addWidget(self.hits)
        # They belong to the field, as the rows of a choice do: arrows lead in, Tab goes on.
        self.hits.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("role", "popup")
        self.setVisible(False)
        self.nothing.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        self.nothing.setText(self.tr("Nothing has all of these words."))
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        field.textChanged.connect(self._on_text_changed)
        field.returnPressed.connect(self._on_return_pressed)
        field.installEventFilter(self)
        self.hits.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)
        self.hits.opened.connect(self._go)
        self.hits.clicked.connect(self._on_hit_clicked)

    def open(self) -> None:
        """Go to the field from wherever one is, and show what can be done there."""
        focused = QApplication.focusWidget()
        if focused is not self._field and not self.isAncestorOf(focused):
            self._came_from = focused
        self._field.setFocus()
        self._field.selectAll()
        self._commands = tuple(self._offered())
        self._show()
        tell_row(self.hits)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead into the hits, and Escape out of them, then back to where one was."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape:
            if self.isVisible():
                self.close_hits()
            else:
                self._go_back()
            return True
        if event.key() == Qt.Key.Key_Down and watched is self._field and self.isVisible():
            self.hits.setFocus()
            return True
        return False

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Lie over nothing that somebody has gone on to."""
        if now is not None and now is not self._field and not self.isAncestorOf(now):
            self.setVisible(False)

    def close_hits(self) -> None:
        """Take the hits away and empty the field."""
        self._empty()
        self._field.setFocus()

    def _empty(self) -> None:
        self._field.clear()
        self.setVisible(False)

    def _on_text_changed(self, text: str) -> None:
        if self._job is not None:
            self._job.drop()
        self._answered = False
        if _is_enough(text.strip()):
            self._pause.start()
        else:
            self._pause.stop()
            self._noted = False
            self._found = {}
        if not self.isVisible():
            self._commands = tuple(self._offered())
        self._show()

    def _look(self) -> None:
        operation = find(text=self._field.text(), note=not self._noted).success(self._on_found)
        self._noted = True
        self._job = operation.start(self._desk, self)

    def _on_found(self, found: Sequence[Hit]) -> None:
        self._answered = True
        self._found = {hit.file: hit for hit in found}
        self._show()
        if found or self._shown:
            tell_row(self.hits)
        else:
            Herald(self, self.nothing.text())

    def _show(self) -> None:
        """Show what fits now. The first is chosen, unless another was and is still there."""
        typed = self._field.text()
        some = fitting(self._commands, typed)[:_COMMANDS]
        if not typed.strip():
            some = [command for command in self._commands if not command.barred]
        self._shown = {f"{command.name}\n{command.about}": command for command in some}
        rows = [self._row_of(key, command) for key, command in self._shown.items()]
        rows += [self._row(hit) for hit in self._found.values()]
        moved = self.hits.key not in ("", self._first)
        self.hits.set_rows(rows)
        if rows and not (moved and self.hits.key):
            self.hits.select(rows[0].key)
        self._first = rows[0].key if rows else ""
        self.hits.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.hits.setFixedHeight(px(ROW) * min(len(rows), _SHOWN) + 2)
        corner = self._field.mapTo(self.parentWidget(), QPoint(0, self._field.height() + GAP // 2))
        self.setFixedWidth(self._field.width())
        self.adjustSize()
        self.move(corner)
        self.setVisible(bool(rows) or self._answered)
        self.raise_()

    def _row(self, hit: Hit) -> Row:
        """Return the row of a hit; what number, title and the field say is there already."""
        said = (hit.title, hit.number, self._field.text().strip())
        told = any(hit.snippet.strip("…").casefold() in text.casefold() for text in said)
        around = "" if told else hit.snippet
        return Row(hit.file, hit.title or self.tr("Name not shown"), around, hit.number)

    def _row_of(self, key: str, command: Command) -> Row:
        if command.barred:
            return Row(key, command.name, command.about, chip=self.tr("Not now"), tone="warn")
        return Row(key, command.name, command.about, command.keys)

    def _go_back(self) -> None:
        """Go to where one came from, if that is still there."""
        came_from = self._came_from
        # Where nothing had the focus there is nothing to go back to; None counts as valid.
        if came_from is not None and shiboken6.isValid(came_from) and came_from.isVisible():
            came_from.setFocus()

    def _on_return_pressed(self) -> None:
        if self.isVisible() and self.hits.key:
            self._go(self.hits.key)

    def _on_hit_clicked(self, _index: object) -> None:
        self._go(self.hits.key)

    def _go(self, key: str) -> None:
        command, hit = self._shown.get(key), self._found.get(key)
        self._empty()
        if command is not None:
            self._go_back()
            command.run()
        elif hit is not None and hit.path.startswith(PERSON):
            self.task_requested.emit(key, _PEOPLE)
        else:
            self.file_requested.emit(key)


def _is_enough(text: str) -> bool:
    """Tell whether there is enough to look for: two letters, or one sign that is a word."""
    return len(text) > 1 or bool(text and not text.isascii())
