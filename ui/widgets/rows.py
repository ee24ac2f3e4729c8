# SPDX-License-Identifier: Apache-2.0
"""Owns the two-line list: its rows as values, their model, and how they are painted.

    title ...........................  meta
    subtitle ........................  chip

Title and subtitle go on in the next line where a list says so (`whole`) and its rows are few. The
model is given rows from outside and knows nothing of the vault, so three literals test it.
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
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextOption
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
from ui.widgets.symbols import unbroken

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

ROW_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_SYMBOL = 14
_FEW = 100
"""Rows that are measured one by one; each of more of them has two lines."""
_LONG = 160
"""Characters of a text of several lines; the rest of it is read where it belongs."""


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

    whole = False
    """Whether texts go on in the next line instead of being cut."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the one height of rows, and by how much this one is higher."""
        if not self.whole:
            return QSize(200, px(ROW))
        view: QAbstractItemView = self.parent()
        more = _more(index.data(ROW_ROLE), option.font, view.viewport().width() - 4 * GAP)
        return QSize(200, px(ROW) + sum(more))

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
        bold, small = _fonts(option.font)
        more = _more(row, option.font, inner.width()) if self.whole else (0, 0)
        half = (inner.height() - sum(more)) // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half)
        lower = upper.translated(0, half + more[0])
        if not row.subtitle and not row.chip:
            upper = inner.adjusted(0, 0, 0, -more[0])  # one line is in the middle of its row
        rest = _text(
            painter, option, upper, row.meta, font=small, colour=scheme.muted, trailing=True
        )
        _text(painter, option, rest, row.title, font=bold, colour=scheme.ink, more=more[0])
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
        _text(
            painter, option, rest, row.subtitle, font=small, colour=scheme.muted, cut=cut,
            more=more[1],
        )  # fmt: skip
        painter.restore()


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    """Return what titles are set in, and all else."""
    bold, small = QFont(font), QFont(font)
    bold.setWeight(QFont.Weight.Bold)
    small.setPointSizeF(points()["small"])
    return bold, small


def _more(row: Row, font: QFont, width: int) -> tuple[int, int]:
    """Return how much higher than a line title and subtitle are in a row of a width."""
    bold, small = _fonts(font)
    beside = width - _taken(row.meta, small, width)
    below = width - (px(_SYMBOL) + TIGHT if row.chip and row.tone else 0)
    below -= _taken(row.chip, small, below)
    return _over(row.title, bold, beside), _over(row.subtitle, small, below)


def _over(text: str, font: QFont, width: int) -> int:
    metrics = QFontMetrics(font)
    room, shown = QRect(0, 0, max(width, 1), 1), _begun(text)
    broken, line = (
        metrics.boundingRect(room, how, shown).height()
        for how in (Qt.TextFlag.TextWordWrap, Qt.TextFlag.TextSingleLine)
    )
    return broken - line


def _begun(text: str) -> str:
    """Return as much of a text as several lines show."""
    return in_one_line(unbroken(text if len(text) <= _LONG else text[:_LONG] + "…"))


def _taken(text: str, font: QFont, width: int) -> int:
    """Return how much of a line what stands at its end takes."""
    metrics = QFontMetrics(font)
    return metrics.horizontalAdvance(_at_end(text, metrics, width)) + PAD if text else 0


def _at_end(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(in_one_line(text), Qt.TextElideMode.ElideRight, width * 2 // 3)


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
    more: int = 0,
) -> QRect:
    """Paint text at one end of an area, and return what is left of the area.

    `more` is how much higher the text is than the area: as many lines as that has room for.
    """
    if not text:
        return area
    metrics = QFontMetrics(font)
    # Isolated, so that the dots of what is cut stand at the end of its own direction.
    shown = _begun(text)
    if trailing:
        shown = _at_end(text, metrics, area.width())
    elif not more:
        shown = metrics.elidedText(in_one_line(text), cut, area.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    end = Qt.AlignmentFlag.AlignRight if trailing else Qt.AlignmentFlag.AlignLeft
    how = QTextOption(QStyle.visualAlignment(option.direction, end | Qt.AlignmentFlag.AlignVCenter))
    how.setTextDirection(option.direction)
    how.setFlags(QTextOption.Flag.IncludeTrailingSpaces)  # lines begin below each other
    if not more:
        how.setWrapMode(QTextOption.WrapMode.NoWrap)
    painter.drawText(QRectF(area.adjusted(0, 0, 0, more)), shown, how)
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

    def __init__(self, name: str, *, whole: bool = False) -> None:
        """`whole` lets texts go on in the next line, for as long as there are few rows."""
        super().__init__()
        self._model = RowModel(self)
        self._painter = RowPainter(self)
        self._whole = whole
        self._shows_all = False
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setResizeMode(QListView.ResizeMode.Adjust)
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
        self._painter.whole = self._whole and len(rows) <= _FEW
        self.setUniformItemSizes(not self._painter.whole)
        self._model.set_rows(rows)
        self.select(before)
        self._quiet = False
        if before and self.key != before:
            self.chosen.emit(self.key)

    def show_whole(self, rows: Sequence[Row]) -> None:
        """Show other rows and be as high as they are: what is around them scrolls."""
        self.set_rows(rows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shows_all = True
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the rows are in another width."""
        super().resizeEvent(event)
        if self._shows_all and event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        count = self._model.rowCount()
        high = count * px(ROW)
        if self._painter.whole:
            high = sum(self.sizeHintForIndex(self._model.index(n)).height() for n in range(count))
        self.setFixedHeight(high + TIGHT)

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
