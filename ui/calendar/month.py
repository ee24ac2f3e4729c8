# SPDX-License-Identifier: Apache-2.0
"""Owns the sheet of a month: six weeks of days, each with what is due, reached by keys and mouse.

A day shows as many deadlines as it has room for, and how many more there are. The sheet knows
nothing of the vault: it is given the days and what stands on them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.theme.apply import colours
from ui.theme.fonts import points
from ui.theme.icons import icon
from ui.theme.tokens import GAP, RADIUS, RING, TIGHT, TONES
from ui.theme.zoom import px
from ui.widgets.direction import in_one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from ui.i18n import Language

_Index = QModelIndex | QPersistentModelIndex
WEEK, _WEEKS = 7, 6
DAY_ROLE = Qt.ItemDataRole.UserRole
_MARK = 12
FIRST, LAST = date(1946, 1, 1), date(2200, 12, 31)
"""As far as one can go; no office of the United Nations has deadlines before."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A deadline on the sheet; the tones that call for something have a sign beside them."""

    key: str
    text: str
    tone: str = "info"


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the sheet."""

    on: date
    inside: bool
    """Whether it is of the month that is shown, or of the one before or after."""
    today: bool = False
    entries: Sequence[Entry] = field(default=())


def month_before(first: date, months: int = 1) -> date:
    """Return the first day of the month so many months before another; less than none: after."""
    year, month = divmod(first.year * 12 + first.month - 1 - months, 12)
    return date(year, month + 1, 1)


def first_shown(month: date, begins: int) -> date:
    """Return the first day of the sheet; weeks begin on day `begins`, Monday is 1 (ISO 8601)."""
    first = month.replace(day=1)
    return first - timedelta(days=(first.isoweekday() - begins) % WEEK)


class MonthModel(QAbstractTableModel):
    """The days of six weeks."""

    def __init__(self, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._days: tuple[Day, ...] = ()
        self._brief = False

    @property
    def begins(self) -> int:
        """The day on which weeks begin where the language is spoken; Monday is 1."""
        return self._language.first_day().value

    def show_month(self, month: date, today: date, entries: Mapping[date, Sequence[Entry]]) -> None:
        """Show the sheet of another month."""
        first = first_shown(month, self.begins)
        shown = (first + timedelta(days=n) for n in range(WEEK * _WEEKS))
        self.beginResetModel()
        self._days = tuple(
            Day(day, day.month == month.month, day == today, tuple(entries.get(day, ())))
            for day in shown
        )
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Return where a day stands, or no index."""
        place = next((n for n, one in enumerate(self._days) if one.on == day), -1)
        return self.index(place // WEEK, place % WEEK) if place >= 0 else QModelIndex()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return six weeks: a month stands still while one goes through the year."""
        return 0 if parent is not None and parent.isValid() else len(self._days) // WEEK

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the days of a week."""
        return 0 if parent is not None and parent.isValid() else WEEK

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a day of the week."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._name(section, brief=False)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(section, brief=self._brief)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def _name(self, section: int, *, brief: bool) -> str:
        form = QLocale.FormatType.ShortFormat if brief else QLocale.FormatType.LongFormat
        day = (section + self.begins - 1) % WEEK + 1
        return self._language.locale.standaloneDayName(day, form)

    def fit(self, metrics: QFontMetrics, room: int) -> None:
        """Show the names of the days in short where one of them is wider than there is room."""
        names = (self._name(section, brief=False) for section in range(WEEK))
        brief = any(metrics.horizontalAdvance(name) > room for name in names)
        if brief != self._brief:
            self._brief = brief
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WEEK - 1)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a day, its number, or what a screen reader says of it."""
        if not index.isValid():
            return None
        day = self._days[index.row() * WEEK + index.column()]
        if role == DAY_ROLE:
            return day
        if role == Qt.ItemDataRole.DisplayRole:
            return self._language.locale.toString(day.on.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = self.tr("%Ln deadline(s)", "", len(day.entries)) if day.entries else ""
            return ", ".join(filter(None, (self._language.date(day.on), count)))
        return None


class DayPainter(QStyledItemDelegate):
    """Paints a day; the same measures tell which deadline the mouse is on."""

    def __init__(self, parent: QObject, language: Language) -> None:
        super().__init__(parent)
        self._language = language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground, the number, and the deadlines that there is room for."""
        day: Day = index.data(DAY_ROLE)
        scheme = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(scheme.surface if day.inside else scheme.canvas))
        area = option.rect.adjusted(2, 2, -2, -2)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.selection if chosen else scheme.hover))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        self._number(painter, option, day, index.data())
        for place, line in self._lines(option, day):
            self._entry(painter, option, place, line)
        painter.restore()

    def entry_at(self, option: QStyleOptionViewItem, day: Day, spot: QPoint) -> Entry | None:
        """Return the deadline at a place of a day's area."""
        lines = self._lines(option, day)
        return next(
            (line for place, line in lines if isinstance(line, Entry) and place.contains(spot)),
            None,
        )

    def _number(self, painter: QPainter, option: QStyleOptionViewItem, day: Day, text: str) -> None:
        scheme, font = colours(), QFont(option.font)
        font.setBold(day.today)
        wide = QFontMetrics(font).horizontalAdvance(text) + 2 * GAP
        inner = option.rect.adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        place = QRect(inner.left(), inner.top(), wide, _line_height(option))
        place = QStyle.visualRect(option.direction, inner, place)
        if day.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.accent))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(font)
        colour = scheme.on_accent if day.today else scheme.ink if day.inside else scheme.muted
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _lines(self, option: QStyleOptionViewItem, day: Day) -> list[tuple[QRect, Entry | int]]:
        """Return where what is shown, in the view: deadlines, at last how many more there are."""
        high = _line_height(option)
        inner = option.rect.adjusted(GAP, TIGHT + high + 2, -GAP, -TIGHT)
        room = max(1, inner.height() // high)
        shown: list[Entry | int] = list(day.entries)
        if len(shown) > room:
            shown = [*shown[: room - 1], len(shown) - room + 1]
        return [
            (QRect(inner.left(), inner.top() + n * high, inner.width(), high), line)
            for n, line in enumerate(shown)
        ]

    def _entry(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, line: Entry | int
    ) -> None:
        scheme, font = colours(), QFont(option.font)
        font.setPointSizeF(points()["small"])
        painter.setFont(font)
        painter.setLayoutDirection(option.direction)
        text, colour, area = "", scheme.muted, place
        if isinstance(line, int):
            text = self.tr("%Ln more", "", line)
        else:
            text, colour = line.text, scheme.ink
            if line.tone != "info":
                side = px(_MARK)
                mark = QRect(place.left(), place.center().y() - side // 2, side, side)
                mark = QStyle.visualRect(option.direction, place, mark)
                icon(TONES[line.tone], line.tone).paint(painter, mark)
                colour = getattr(scheme, line.tone)
                rest = place.adjusted(side + TIGHT, 0, 0, 0)
                area = QStyle.visualRect(option.direction, place, rest)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(
            in_one_line(text), Qt.TextElideMode.ElideRight, area.width()
        )
        side_of = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(area, side_of | Qt.TextFlag.TextSingleLine, shown)


def _line_height(option: QStyleOptionViewItem) -> int:
    return option.fontMetrics.height()


class MonthSheet(QTableView):
    """The sheet itself: arrows go from day to day, across months; Enter goes into the day."""

    day_chosen = Signal(object)  # date, which may lie in another month
    entered = Signal()  # Enter was pressed on the day
    opened = Signal(str)  # key of the deadline that was clicked

    def __init__(self, language: Language, name: str) -> None:
        super().__init__()
        self._language = language
        self._day = date.today()
        self._month = MonthModel(language, self)
        self._painter = DayPainter(self, language)
        self.setModel(self._month)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setProperty("role", "rows")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setVisible(False)
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(px(24))
            header.setAccessibleName(name)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Call the days of the week as there is room."""
        super().resizeEvent(event)
        room = self.viewport().width() // WEEK - 2 * GAP
        self._month.fit(self.horizontalHeader().fontMetrics(), room)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        return self._day

    @property
    def span(self) -> tuple[date, date]:
        """The first day that the sheet of the chosen day shows, and the day after the last."""
        first = first_shown(self._day, self._month.begins)
        return first, first + timedelta(days=WEEK * _WEEKS)

    def choose(self, day: date) -> None:
        """Choose a day; whoever shows the sheet then gives what stands on it."""
        self._day = day
        self.setCurrentIndex(self._month.index_of(day))

    def go(self, day: date) -> None:
        """Ask for a day, unless it is out of all reason."""
        if FIRST <= day <= LAST:
            self.day_chosen.emit(day)

    def show_entries(self, today: date, entries: Mapping[date, Sequence[Entry]]) -> None:
        """Show the month of the chosen day, and what is due in it."""
        self._month.show_month(self._day, today, entries)
        self.setCurrentIndex(self._month.index_of(self._day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days, weeks and months; to today by Home."""
        key = event.key()
        ahead = -1 if self.isRightToLeft() else 1
        days = {
            Qt.Key.Key_Right: ahead, Qt.Key.Key_Left: -ahead,
            Qt.Key.Key_Down: WEEK, Qt.Key.Key_Up: -WEEK,
        }.get(key)  # fmt: skip
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(key)
        if days is not None:
            self.go(self._day + timedelta(days=days))
        elif months is not None:
            self.go(same_day(self._day, months))
        elif key == Qt.Key.Key_Home:
            self.go(date.today())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse; a deadline under it is opened."""
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        day: Day = index.data(DAY_ROLE)
        entry = self._painter.entry_at(self._option(index), day, spot)
        self.day_chosen.emit(day.on)
        if entry is not None:
            self.opened.emit(entry.key)

    def _option(self, index: QModelIndex) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return option


def same_day(day: date, months: int) -> date:
    """Return the same day so many months before, or the last one of that month."""
    first = month_before(day.replace(day=1), months)
    last = month_before(first, -1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))
