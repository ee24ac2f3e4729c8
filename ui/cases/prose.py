# SPDX-License-Identifier: Apache-2.0
"""Owns the showing of text that people typed: plain, each paragraph in its own direction.

A label would let one long word push the whole page apart, and would give all paragraphs the
direction of the first. Here words break where they must, and an Arabic answer under an English
question stands where an Arabic reader looks for it. Nothing in the text is obeyed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QKeySequence,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy

from core.typeset.text import FSI
from ui.theme.apply import colours
from ui.theme.fonts import points
from ui.widgets.clipboard import SECONDS, lend
from ui.widgets.symbols import as_written, unbroken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
    )

_NARROWEST = 80
_PREFERRED = 200
_STRONG = frozenset({"strong", "heading", "title"})


class Prose(QLabel):
    """A text to read, select and copy. Roles are those of labels: strong, muted, small, ...

    It paints itself; it is a label for screen readers, which pass over what is only a part.
    """

    clicked = Signal()  # with nothing selected by it

    def __init__(self, text: str = "", role: str = "", *, flush: bool = False) -> None:
        """`flush` keeps names and values in line with the window, whatever their script."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._role = role
        self._document = QTextDocument(self)
        self._cursor = QTextCursor()
        self._marks: list[QTextCursor] = []
        # Layouts ask again and again; breaking a long text into lines takes its time.
        self._heights: dict[int, int] = {}
        self._laid_out = -1
        self._document.setDocumentMargin(0)
        self._document.setUndoRedoEnabled(False)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if flush:
            right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._document.setDefaultTextOption(option)
        self._put_font()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.set_text(text)

    def text(self) -> str:
        """Return what is shown."""
        return as_written(self._document.toPlainText())

    def set_text(self, text: str) -> None:
        """Show another text."""
        option = self._document.defaultTextOption()
        # Qt would take the direction of what is isolated; only a line of ours begins with that.
        ours = text.startswith(FSI)
        auto = Qt.LayoutDirection.LayoutDirectionAuto
        option.setTextDirection(self.layoutDirection() if ours else auto)
        self._document.setDefaultTextOption(option)
        self._document.setPlainText(unbroken(text))
        self._heights.clear()
        self._laid_out = -1
        self._cursor = QTextCursor(self._document)
        self._marks.clear()
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def mark(self, spans: Iterable[tuple[int, int]]) -> None:
        """Set parts off by a ground and a line below them; `spans` count characters, in order."""
        text = self.text()
        self._marks.clear()
        bare = ((begin, begin + len(text[begin:end].rstrip())) for begin, end in spans)
        shown = self._document.toPlainText()
        if shown != text:
            bare = ((len(unbroken(text[:begin])), len(unbroken(text[:end]))) for begin, end in bare)
        for begin, end in in_units(shown, bare):
            cursor = QTextCursor(self._document)
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._marks.append(cursor)
        self.update()

    @property
    def marked(self) -> list[str]:
        """The parts that are set off."""
        return [as_written(cursor.selectedText()) for cursor in self._marks]

    @property
    def selected(self) -> str:
        """What is selected."""
        return as_written(self._cursor.selection().toPlainText())

    def copy(self) -> None:
        """Put what is selected, or everything, on the clipboard for a while."""
        lend(self.selected or self.text())

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width."""
        if width not in self._heights:
            self._lay_out(width)
            self._heights[width] = int(self._document.size().height() + 0.999)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return a size that reads well."""
        return QSize(_PREFERRED, self.heightForWidth(max(self.width(), _PREFERRED)))

    def minimumSizeHint(self) -> QSize:
        """Return a size that no word can enlarge."""
        return QSize(_NARROWEST, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text in the colours of the moment."""
        scheme = colours()
        context = QAbstractTextDocumentLayout.PaintContext()
        ink = scheme.muted if self._role in ("muted", "small") else scheme.ink
        context.palette.setColor(QPalette.ColorRole.Text, QColor(ink))
        context.clip = QRectF(event.rect())
        shown = []
        for cursor in self._marks:
            part = _set_off(cursor, scheme.warn_ground, scheme.warn)
            part.format.setFontUnderline(True)  # Colour never stands alone.
            shown.append(part)
        if self._cursor.hasSelection():
            shown.append(_set_off(self._cursor, scheme.accent, scheme.on_accent))
        context.selections = shown
        # Layouts ask for the height at other widths, too.
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        self._document.documentLayout().draw(painter, context)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application's font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._put_font()
            self.updateGeometry()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._cursor.setPosition(self._at(event.position()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._cursor.setPosition(self._at(event.position()), QTextCursor.MoveMode.KeepAnchor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click that selected nothing."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and not self.selected:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        self._cursor.setPosition(self._at(event.position()))
        self._cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, or select everything."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._cursor.select(QTextCursor.SelectionType.Document)
            self.update()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Select nothing any more."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._cursor.clearSelection()
            self.update()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy for %Ln second(s)", "", SECONDS), self.copy)
        menu.popup(event.globalPos())

    def _at(self, point: QPointF) -> int:
        self._lay_out(self.width())
        found = self._document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        return max(found, 0)

    def _lay_out(self, width: int) -> None:
        if width != self._laid_out:
            self._laid_out = width
            self._document.setTextWidth(max(width, 1))

    def _put_font(self) -> None:
        font = QFont(self.font())
        if self._role in points():
            font.setPointSizeF(points()[self._role])
        if self._role in _STRONG:
            font.setWeight(QFont.Weight.Bold)
        self._document.setDefaultFont(font)
        self._heights.clear()
        self._laid_out = -1


def _set_off(cursor: QTextCursor, ground: str, ink: str) -> QAbstractTextDocumentLayout.Selection:
    made = QAbstractTextDocumentLayout.Selection()
    made.cursor = cursor
    made.format.setBackground(QColor(ground))
    made.format.setForeground(QColor(ink))
    return made


def in_units(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield parts of a text, which follow one another, as places in a document (`units`)."""
    at = done = 0
    for begin, end in spans:
        start = done + units(text[at:begin])
        at, done = end, start + units(text[begin:end])
        yield start, done


def units(text: str) -> int:
    """Return how many places a text takes in a document, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
