# SPDX-License-Identifier: Apache-2.0
"""Owns the field for one of several values: names are shown, values are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy

from ui.theme.icons import icon
from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px, square
from ui.widgets.line import letters_are_large
from ui.widgets.spoken import tell_row

if TYPE_CHECKING:
    from collections.abc import Iterable

_ARROW, _DROP = 14, 24
"""Sides of the arrow, and of the part of the field in which it stands."""
_LETTERS = 6
"""Letters that are seen of what is chosen where there is least room."""
_SHOWN = 16
"""Names that are seen at once; the rest scrolls."""
V = TypeVar("V")


class Choice(QComboBox, Generic[V]):
    """A combo box that gives back the value of what was chosen."""

    def __init__(self, choices: Iterable[tuple[V, str]] = (), value: V | None = None) -> None:
        super().__init__()
        self._values: list[V] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setMaxVisibleItems(_SHOWN)
        self.fill(choices, value)
        self.activated.connect(self._read_out)

    def fill(self, choices: Iterable[tuple[V, str]], value: V | None = None) -> None:
        """Offer other choices: pairs of value and name."""
        pairs = list(choices)
        self._values = [one for one, _ in pairs]
        self.clear()
        self.addItems([name for _, name in pairs])
        if value is not None:
            self.choose(value)
        if self.minimumWidth():
            self.widen()
        self.updateGeometry()

    def choose(self, value: V) -> None:
        """Choose a value; one that is not offered leaves the field empty."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def offers(self, value: V) -> bool:
        """Tell whether a value can be chosen."""
        return value in self._values

    def offer(self, value: V) -> None:
        """Offer a value under its own name, if it is not offered yet: it may not be known yet."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))

    @property
    def first_words(self) -> int:
        """The pixels of what is offered first."""
        return self.fontMetrics().horizontalAdvance(self.itemText(0))

    def widen(self) -> None:
        """Be never so narrow that what is offered first is cut short."""
        self.setMinimumWidth(self.first_words + px(_DROP) + 2 * PAD)

    @property
    def value(self) -> V | None:
        """What is chosen."""
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def setAccessibleName(self, name: str) -> None:
        """Be read out by a name, also where no label stands before the field.

        On Linux Qt tells readers what is chosen as the name of a combo box, and a label; its own
        name is heard there only as what describes it.
        """
        super().setAccessibleName(name)
        if not self.accessibleDescription():
            self.setAccessibleDescription(name)

    def _read_out(self, _index: int) -> None:
        """Have what arrows choose in a closed field read out: readers do not hear of it from Qt."""
        if self.hasFocus() and not self.view().isVisible():
            tell_row(self.view())

    def sizeHint(self) -> QSize:
        """Return room for what is chosen where letters are large: a row then goes on below."""
        hint = super().sizeHint()
        if letters_are_large():
            words = self.fontMetrics().horizontalAdvance(self.currentText())
            hint.setWidth(max(hint.width(), words + px(_DROP) + 2 * PAD))
        return hint

    def showPopup(self) -> None:
        """Show the names whole, also those that are longer than the field."""
        view = self.view()
        names = view.sizeHintForColumn(0) + 2 * GAP
        if self.count() > self.maxVisibleItems():
            # Qt decides on it when there is no style yet, for a list of another kind.
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            names += view.verticalScrollBar().sizeHint().width()
        view.setMinimumWidth(min(names, self.screen().availableGeometry().width()))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the choice: a wheel must not change a decision unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an arrow, which a style sheet cannot colour, and a long name as far as it fits."""
        said = self.currentText() or self.placeholderText()
        if self.fontMetrics().horizontalAdvance(said) <= self.width() - 2 * (GAP + 1) - px(_DROP):
            super().paintEvent(event)
        else:
            self._paint_elided()
        painter = QPainter(self)
        area = QRect(QPoint(), square(_ARROW))
        area.moveCenter(self.rect().center())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveLeft(GAP)
        else:
            area.moveRight(self.width() - GAP)
        picture = icon("chevron-down", "muted" if self.isEnabled() else "edge")
        painter.drawPixmap(area, picture.pixmap(area.size(), self.devicePixelRatio()))
        painter.end()

    def _paint_elided(self) -> None:
        """Paint what Qt would cut off in the middle of a letter."""
        # Imported here: a type with hundreds of names, and on the first screen all have room.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option,
            QStyle.SubControl.SC_ComboBoxEditField, self,
        )  # fmt: skip
        if self.currentIndex() < 0 and self.placeholderText():
            option.palette.setBrush(QPalette.ColorRole.ButtonText, option.palette.placeholderText())
            option.currentText = self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
