# SPDX-License-Identifier: Apache-2.0
"""Owns how a cell of the table of cases is painted: padded, mirrored, what is late in its tone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui.theme.apply import colours
from ui.theme.icons import icon
from ui.theme.tokens import GAP, TIGHT, TONES
from ui.theme.zoom import square
from ui.widgets.direction import in_one_line
from ui.widgets.rows import ROW_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARK = 14


class CellPainter(QStyledItemDelegate):
    """Paints text as it is: a name is never taken for markup."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the ground, a mark if the case is late, and the text."""
        scheme = colours()
        name = index.model().columns[index.column()].name
        tone = index.siblingAtColumn(0).data(ROW_ROLE).tone if name == "due" else ""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(scheme.selection))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(scheme.hover))
        area = option.rect.adjusted(GAP, 0, -GAP, 0)
        if tone:
            mark = QRect(area.topLeft(), square(_MARK))
            mark.moveTop(area.center().y() - mark.height() // 2)
            icon(TONES[tone], tone).paint(painter, QStyle.visualRect(option.direction, area, mark))
            rest = area.adjusted(mark.width() + TIGHT, 0, 0, 0)
            area = QStyle.visualRect(option.direction, area, rest)
        font = QFont(option.font)
        if name == "title":
            font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(QColor(getattr(scheme, tone) if tone else scheme.ink))
        painter.setLayoutDirection(option.direction)
        text = painter.fontMetrics().elidedText(
            in_one_line(str(index.data())),
            Qt.TextElideMode.ElideRight,
            area.width(),
        )
        side = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(area, side | Qt.TextFlag.TextSingleLine, text)
        painter.restore()
