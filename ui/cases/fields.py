# SPDX-License-Identifier: Apache-2.0
"""Owns the fields of generated forms: one widget for each shape of fact.

Every field has a `value` that core's check understands, empty meaning that nothing was said,
and tells with `edited` that a person changed it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.theme.tokens import GAP, TIGHT
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.direction import begins_as_written
from ui.widgets.text import Label, tool
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent

    from core.casework.needs import Fact
    from ui.i18n import Language

_LINES = 5


class LineField(QLineEdit):
    """One line of text; its direction follows what is typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        # No length: what is pasted is not cut without a word, the rules say that it is too long.
        # A file that is dropped here is meant for the case, not to be spelled out.
        self.setAcceptDrops(False)
        self.textEdited.connect(self.edited)

    @property
    def value(self) -> Fact:
        """What was typed."""
        return self.text()

    def set_value(self, value: Fact) -> None:
        """Show a value."""
        self.setText(str(value or ""))


class TextField(QPlainTextEdit):
    """Several lines, in the direction of what is typed. Tab leaves the field."""

    edited = Signal()

    def __init__(self, lines: int = _LINES) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * (GAP + TIGHT))
        self.textChanged.connect(self.edited)
        begins_as_written(self)

    @property
    def value(self) -> Fact:
        """What was typed."""
        return self.toPlainText()

    def set_value(self, value: Fact) -> None:
        """Show a value."""
        self.setPlainText(str(value or ""))


class ChoiceField(Choice[str]):
    """One of several keys, shown by their names; nothing is chosen for the person."""

    edited = Signal()

    def __init__(
        self, choices: Iterable[tuple[str, str]], placeholder: str, *, optional: bool = False
    ) -> None:
        super().__init__()
        self._none = [("", "—")] if optional else []
        self.offer(choices)
        self.setPlaceholderText(placeholder)
        self.setCurrentIndex(-1)
        self.activated.connect(self._on_activated)

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer other choices; what was chosen stays chosen if it is among them."""
        chosen = self.value
        self.fill([*self._none, *choices])
        self.set_value(chosen)

    def set_value(self, value: Fact) -> None:
        """Choose a key; one that is not offered leaves the choice open."""
        if value:
            self.choose(str(value))
        else:
            self.setCurrentIndex(-1)

    def _on_activated(self, _index: int) -> None:
        self.edited.emit()


class FlagField(Tick):
    """Yes or no."""

    edited = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.clicked.connect(self._on_clicked)

    @property
    def value(self) -> Fact:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: Fact) -> None:
        """Tick it or not."""
        self.setChecked(bool(value))

    def _on_clicked(self, _checked: bool) -> None:
        self.edited.emit()


class NumberField(QSpinBox):
    """A whole number that is not negative."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, 1_000_000)
        # What the style sheet pads is the frame, and not the text in it.
        self.lineEdit().setTextMargins(GAP, 0, GAP, 0)
        if self.isRightToLeft():  # Qt begins digits at the left, away from their name
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.valueChanged.connect(self._on_value_changed)

    @property
    def value(self) -> Fact:
        """The number."""
        return super().value()

    def set_value(self, value: Fact) -> None:
        """Show a number."""
        self.setValue(int(value) if isinstance(value, int) else 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the number: a wheel must not change it unseen."""
        event.ignore()

    def _on_value_changed(self, _number: int) -> None:
        self.edited.emit()


class ItemsField(QWidget):
    """Some of the entries of a case, each with a tick."""

    edited = Signal()

    def __init__(self, choices: Sequence[tuple[str, str]], none: str) -> None:
        super().__init__()
        self._boxes: dict[str, Tick] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(TIGHT)
        for key, name in choices:
            box = Tick(name)
            box.clicked.connect(self._on_clicked)
            self._boxes[key] = box
            rows.addWidget(box)
        if self._boxes:
            self.setFocusProxy(next(iter(self._boxes.values())))
        else:
            rows.addWidget(Label(none, "muted"))

    @property
    def value(self) -> Fact:
        """The ticked ones."""
        return [key for key, box in self._boxes.items() if box.isChecked()]

    def set_value(self, value: Fact) -> None:
        """Tick some."""
        ticked = value if isinstance(value, (list, tuple)) else ()
        for key, box in self._boxes.items():
            box.setChecked(key in ticked)

    def _on_clicked(self, _checked: bool) -> None:
        self.edited.emit()


class LinesField(TextField):
    """Several short texts, one to a line."""

    @property
    def value(self) -> Fact:
        """The lines that hold something."""
        return [line for line in self.toPlainText().splitlines() if line.strip()]

    def set_value(self, value: Fact) -> None:
        """Show lines."""
        self.setPlainText("\n".join(value) if isinstance(value, (list, tuple)) else "")


class DayField(QWidget):
    """A day: typed as 2021-03-09, chosen in a calendar, or left empty; read back in words."""

    edited = Signal()

    def __init__(self, language: Language, *, latest: date | None = None) -> None:
        """Offer days up to `latest` in the calendar; what is typed is for core to judge."""
        super().__init__()
        self._language = language
        self._latest = latest
        self.typed = QLineEdit()
        self._words = Label(role="small")
        self._words.setWordWrap(False)
        pick = tool("calendar", self.tr("Choose in a calendar (Alt+Down)"), self.open_calendar)

        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        whole.addWidget(self.typed)
        whole.addWidget(pick)
        whole.addWidget(self._words, 1)
        whole.addStretch(0)
        # Where there is no room the words go first: they say again what is typed.
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

        self.typed.setFixedWidth(px(116))
        # Digits and hyphens of a date read the same way in every language.
        self.typed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusProxy(self.typed)
        self.typed.textChanged.connect(self._on_typed_changed)
        self.typed.textEdited.connect(self.edited)
        shortcut = QShortcut(QKeySequence("Alt+Down"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.open_calendar)
        self._on_typed_changed("")

    @property
    def value(self) -> Fact:
        """The day, or what was typed if that is none."""
        return self._day() or self.typed.text().strip()

    def set_value(self, value: Fact) -> None:
        """Show a day."""
        self.typed.setText(value.isoformat() if isinstance(value, date) else str(value or ""))

    def sizeHint(self) -> QSize:
        """Return the size in which the words are seen, too."""
        return super().sizeHint() + QSize(self._words.sizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words whole or not at all."""
        super().resizeEvent(event)
        self._fit()

    def setAccessibleName(self, name: str) -> None:
        """Name what the cursor stands in."""
        super().setAccessibleName(name)
        self.typed.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Describe what the cursor stands in."""
        super().setAccessibleDescription(text)
        self.typed.setAccessibleDescription(text)

    def open_calendar(self) -> None:
        """Show a calendar below the field."""
        calendar = _Calendar(self)
        if self._latest is not None:
            calendar.setMaximumDate(_q(self._latest))
        calendar.setSelectedDate(_q(self._day() or date.today()))
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.activated.connect(self._on_chosen)
        calendar.clicked.connect(self._on_chosen)
        calendar.adjustSize()
        screen = QApplication.screenAt(self.mapToGlobal(QPoint(0, 0))) or self.screen()
        below = self.mapToGlobal(QPoint(0, self.height()))
        room = screen.availableGeometry()
        if below.y() + calendar.height() > room.bottom():
            below = self.mapToGlobal(QPoint(0, -calendar.height()))
        calendar.move(max(room.left(), min(below.x(), room.right() - calendar.width())), below.y())
        calendar.show()
        calendar.setFocus()

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(self.typed.text().strip())
        except ValueError:
            return None

    def _on_typed_changed(self, text: str) -> None:
        # Readers would read it out after the day that stands there.
        self.typed.setPlaceholderText("" if text else date.today().isoformat())
        day = self._day()
        self._words.setText(self._language.date(day) if day else "")
        self._fit()

    def _fit(self) -> None:
        self._words.setVisible(self.sizeHint().width() <= self.width())

    def _on_chosen(self, chosen: QDate) -> None:
        self.set_value(date(chosen.year(), chosen.month(), chosen.day()))
        self.typed.setFocus()
        self.edited.emit()


class _Calendar(QCalendarWidget):
    """A calendar that closes with a choice or Escape, or when the cursor goes elsewhere."""

    def __init__(self, field: DayField) -> None:
        super().__init__(field)
        self.activated.connect(self.close)
        self.clicked.connect(self.close)
        self.setWindowFlags(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setGridVisible(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _q(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
