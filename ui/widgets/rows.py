# SPDX-License-Identifier: Apache-2.0
"""Owns the two-line list: its rows as values, their model, and how they are painted.

    title ...........................  meta
    subtitle ........................  chip

The model is given rows from outside and knows nothing of the vault, so three literals test it.
Texts are painted, not laid out as documents: markup in a name stays what was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui.theme.apply import colours
from ui.theme.fonts import points
from ui.theme.icons import icon
from ui.theme.tokens import GAP, PAD, RADIUS, RING, ROW, TIGHT, TONES
from ui.theme.zoom import px, square
from ui.widgets.direction import in_one_line
from ui.widgets.pointing import Pointing

if TYPE_CHECKING:
    from collections.abc import Callable

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_SYMBOL = 14


@dataclass(frozen=True, slots=True)
class Row:
    """One entry. `tone` colours the chip and chooses the icon beside it; "" has neither."""

    key: str
    title: str
    subtitle: str = ""
    meta: str = ""
    chip: str = ""
    tone: str = ""
    cut_middle: bool = False
    """Whether a subtitle that is too long is cut in its middle: its end tells rows apart."""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(t for t in (self.title, self.subtitle, self.chip, self.meta) if t)


class Made(Sequence[Row]):
    """Rows of a list of thousands: each is made when it is looked at, and forgotten again."""

    def __init__(self, keys: Sequence[str], make: Callable[[int], Row]) -> None:
        """`make` returns the row at a place; its key is the one of `keys` there."""
        self.keys = keys
        self._make = make

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, place: int) -> Row:
        return self._make(place)


class RowModel(QAbstractListModel):
    """Rows in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Made | tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows if isinstance(rows, Made) else tuple(rows)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """Return the position of a key, or -1."""
        rows = self._rows
        keys = rows.keys if isinstance(rows, Made) else (row.key for row in rows)
        return next((i for i, known in enumerate(keys) if known == key), -1)

    def key_at(self, place: int) -> str:
        """Return the key at a position, without making its row: that may not be made any more."""
        rows = self._rows
        return rows.keys[place] if isinstance(rows, Made) else rows[place].key

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row, or the text of it that a screen reader and type-ahead use."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class RowPainter(QStyledItemDelegate):
    """Paints a row in the colours of the moment, mirrored where reading goes the other way."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the one height of rows."""
        return QSize(200, px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, then the texts of the two lines."""
        row: Row = index.data(ROW_ROLE)
        scheme = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(GAP, 2, -GAP, -2)
        if ground := _ground(option.state, scheme.selection, scheme.hover):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(scheme.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        inner = area.adjusted(GAP, TIGHT, -GAP, -TIGHT)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, inner.height() // 2)
        if not row.subtitle and not row.chip:
            upper = inner  # one line stands in the middle of its row
        bold, small = QFont(option.font), QFont(option.font)
        bold.setWeight(QFont.Weight.Bold)
        small.setPointSizeF(points()["small"])

        rest = _text(
            painter, option, upper, row.meta, font=small, colour=scheme.muted, trailing=True
        )
        _text(painter, option, rest, row.title, font=bold, colour=scheme.ink)
        tone = getattr(scheme, row.tone) if row.tone else scheme.muted
        rest = lower
        if row.chip and row.tone:
            mark = QRect(QPoint(), square(_SYMBOL))
            mark.moveCenter(lower.center())
            mark.moveRight(lower.right())
            place = QStyle.visualRect(option.direction, lower, mark)
            icon(TONES[row.tone], row.tone).paint(painter, place)
            rest = QStyle.visualRect(
                option.direction, lower, lower.adjusted(0, 0, -mark.width() - TIGHT, 0)
            )
        cut = Qt.TextElideMode.ElideMiddle if row.cut_middle else Qt.TextElideMode.ElideRight
        rest = _text(painter, option, rest, row.chip, font=small, colour=tone, trailing=True)
        _text(painter, option, rest, row.subtitle, font=small, colour=scheme.muted, cut=cut)
        painter.restore()


def _ground(state: QStyle.StateFlag, selection: str, hover: str) -> str:
    if state & QStyle.StateFlag.State_Selected:
        return selection
    return hover if state & QStyle.StateFlag.State_MouseOver else ""


def _text(
    painter: QPainter,
    option: QStyleOptionViewItem,
    area: QRect,
    text: str,
    *,
    font: QFont,
    colour: str,
    trailing: bool = False,
    cut: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> QRect:
    """Paint text at one end of an area, and return what is left of the area."""
    if not text:
        return area
    metrics = QFontMetrics(font)
    limit = area.width() if not trailing else area.width() * 2 // 3
    # Isolated, so that the dots of what is cut stand at the end of its own direction.
    one_line = in_one_line(text)
    shown = metrics.elidedText(one_line, cut, limit)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(option.direction)
    end = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        area,
        QStyle.visualAlignment(option.direction, end | Qt.AlignmentFlag.AlignVCenter)
        | Qt.TextFlag.TextSingleLine,
        shown,
    )
    used = metrics.horizontalAdvance(shown) + PAD
    left = area.adjusted(0, 0, -used, 0) if trailing else area.adjusted(used, 0, 0, 0)
    return QStyle.visualRect(option.direction, area, left)


def chosen_places(view: QAbstractItemView) -> Sequence[int]:
    """Return the places of the rows that are selected; Qt's own list of them asks every cell."""
    picked = view.selectionModel().selection()
    return sorted({n for some in picked for n in range(some.top(), some.bottom() + 1)})


class RowList(Pointing, QListView):
    """The list itself: arrows move, Enter opens, the chosen key survives new rows."""

    chosen = Signal(str)  # key of the row that is now selected
    opened = Signal(str)  # key of the row that was entered or double-clicked

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
        self.setAccessibleName(name)
        # Where the keys go is seen at the row itself; a frame around all of them says less.
        self.setProperty("role", "rows")
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.activated.connect(self._on_activated)
        self._quiet = False

    @property
    def key(self) -> str:
        """The key of the selected row, or nothing."""
        index = self.currentIndex()
        return self._model.key_at(index.row()) if index.isValid() else ""

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows and keep the selection where its key still is."""
        before = self.key
        self._quiet = True
        self._model.set_rows(rows)
        self.select(before)
        self._quiet = False
        if before and self.key != before:
            self.chosen.emit(self.key)

    def show_whole(self, rows: Sequence[Row]) -> None:
        """Show other rows and be as high as they are: what is around them scrolls."""
        self.set_rows(rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(len(rows) * px(ROW) + TIGHT)

    @property
    def places(self) -> Sequence[int]:
        """The places of the rows that are selected, where more than one can be."""
        return chosen_places(self)

    def select(self, key: str) -> None:
        """Select a row by its key; one that is not there selects nothing."""
        self.setCurrentIndex(self._model.index(self._model.row_of(key)))

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not (self._quiet or self.pointing) and current.isValid():
            self.chosen.emit(current.data(ROW_ROLE).key)

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ROW_ROLE).key)
