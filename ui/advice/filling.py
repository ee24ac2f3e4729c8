# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of a text that nobody has filled yet: shown in it, and stepped through with Tab.

Tab goes on to the next one, Shift+Tab back; after the last it leaves the text as everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from core.guidance.filling import PATTERN
from ui.cases.names import has_label
from ui.theme.apply import colours

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit

    from ui.cases.names import Names

_FIELD = QRegularExpression(PATTERN)


class OpenFields(QObject):
    """The open fields of one text."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        text.textChanged.connect(self._show)
        text.installEventFilter(self)
        self._show()

    @property
    def places(self) -> list[QTextCursor]:
        """Where they are, in the order of the text."""
        document = self._text.document()
        found, at = list[QTextCursor](), document.find(_FIELD)
        while not at.isNull():
            found.append(at)
            at = document.find(_FIELD, at)
        return found

    @property
    def names(self) -> list[str]:
        """What they are called, each once."""
        return list(dict.fromkeys(at.selectedText().strip("{}") for at in self.places))

    def said(self, names: Names) -> str:
        """Return the sentence that says which are still open."""
        called = [_called(names, name) for name in self.names]
        return self.tr("Still to be filled in: {0}").format(names.language.listed(called))

    def put_in(self, words: str) -> None:
        """Put words where the cursor is, and go to the first open field in them."""
        cursor = self._text.textCursor()
        cursor.removeSelectedText()
        start = cursor.position()
        cursor.insertText(words)
        self._text.setTextCursor(cursor)
        if self._go(start, back=False) is None:
            self._text.setTextCursor(cursor)
        self._text.setFocus()

    def go_to_first(self) -> None:
        """Select the first one."""
        self._go(0, back=False)
        self._text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Tab while there is a field to go to."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            back = event.key() == Qt.Key.Key_Backtab
            cursor = self._text.textCursor()
            begin = cursor.selectionStart() if back else cursor.selectionEnd()
            tab = back or event.key() == Qt.Key.Key_Tab
            if tab and not self._text.isReadOnly() and self._go(begin, back=back) is not None:
                return True
        return super().eventFilter(watched, event)

    def _go(self, begin: int, *, back: bool) -> QTextCursor | None:
        """Select the next field after a place, or the last before it."""
        if back:
            fitting = [at for at in reversed(self.places) if at.selectionEnd() <= begin]
        else:
            fitting = [at for at in self.places if at.selectionStart() >= begin]
        for at in fitting[:1]:
            self._text.setTextCursor(at)
            return at
        return None

    def _show(self) -> None:
        scheme = colours()
        marks = []
        for at in self.places:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = at
            mark.format.setBackground(QColor(scheme.warn_ground))
            mark.format.setForeground(QColor(scheme.warn))
            mark.format.setFontUnderline(True)  # Colour never stands alone.
            marks.append(mark)
        self._text.setExtraSelections(marks)


def _called(names: Names, field: str) -> str:
    """Return what a field of a text is called; one that an office made up is called what it is."""
    known = f"template_field.{field}"
    return names.language.label(known) if has_label(known) else field.replace("_", " ")
