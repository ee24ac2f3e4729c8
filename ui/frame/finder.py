# SPDX-License-Identifier: Apache-2.0
"""Owns what opens under the search field: hits as they are typed for, reached by arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ui.operations.finding import find
from ui.theme.tokens import GAP, ROW
from ui.widgets.rows import Row, RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLineEdit

    from storage.records.search import Hit
    from ui.desk import Desk
    from ui.operations import Job

_PAUSE_MS = 200
_SHOWN = 8
"""Rows that are shown at once; the rest scrolls."""


class Finder(QFrame):
    """Lies over the pages, not in a window of its own: it goes where the window goes."""

    file_requested = Signal(str)  # FileId

    def __init__(self, desk: Desk, field: QLineEdit, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._field = field
        self._job: Job | None = None
        self._noted = False
        self._pause = QTimer(self)
        self.hits = RowList(self.tr("What was found"))
        self.nothing = Label(role="muted")

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP, 0, GAP)
        whole.addWidget(self.nothing)
        whole.addWidget(self.hits)
        self.setProperty("role", "popup")
        self.setVisible(False)
        self.nothing.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead into the hits, and Escape out of them."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() == Qt.Key.Key_Escape and self.isVisible():
            self.close_hits()
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
        self._field.clear()
        self._field.setFocus()

    def _on_text_changed(self, text: str) -> None:
        if self._job is not None:
            self._job.drop()
        if _is_enough(text.strip()):
            self._pause.start()
        else:
            self._pause.stop()
            self._noted = False
            self.setVisible(False)

    def _look(self) -> None:
        operation = find(text=self._field.text(), note=not self._noted).success(self._show)
        self._noted = True
        self._job = operation.start(self._desk, self)

    def _show(self, found: Sequence[Hit]) -> None:
        rows = {hit.file: self._row(hit) for hit in found}
        self.hits.set_rows(list(rows.values()))
        self.hits.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.nothing.setText(self.tr("Nothing has all of these words."))
        if rows:
            self.hits.select(next(iter(rows)))
        self.hits.setFixedHeight(ROW * min(len(rows), _SHOWN) + 2)
        corner = self._field.mapTo(self.parentWidget(), QPoint(0, self._field.height() + GAP // 2))
        self.setFixedWidth(self._field.width())
        self.adjustSize()
        self.move(corner)
        self.setVisible(True)
        self.raise_()

    def _row(self, hit: Hit) -> Row:
        """Return the row of a hit; what was found in number or title is there already."""
        around = "" if hit.snippet in (hit.title, hit.number) else hit.snippet
        return Row(hit.file, hit.title or self.tr("Anonymous enquiry"), around, hit.number)

    def _on_return_pressed(self) -> None:
        if self.isVisible() and self.hits.key:
            self._go(self.hits.key)

    def _on_hit_clicked(self, _index: object) -> None:
        self._go(self.hits.key)

    def _go(self, file: str) -> None:
        self._field.clear()
        self.file_requested.emit(file)


def _is_enough(text: str) -> bool:
    """Tell whether there is enough to look for: two letters, or one sign that is a word."""
    return len(text) > 1 or bool(text and not text.isascii())
