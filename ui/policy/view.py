# SPDX-License-Identifier: Apache-2.0
"""Owns the readable view of a policy profile: rule, value, paragraph, certainty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QTableView,
)

from ui.policy.words import PolicyWords
from ui.theme.tokens import GAP
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.i18n import Language

_WIDTH, _HEIGHT = 900, 440


class _Cells(QStyledItemDelegate):
    """Cells as high as their texts; Qt forgets what the style sheet pads, and a line is cut."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return what the text needs where lines are broken at the width of its column."""
        view = self._view
        beside = 2 * (GAP + view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        room = QRect(0, 0, view.columnWidth(index.column()) - beside, 0)
        text = str(index.data())
        needed = view.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        single = view.fontMetrics().horizontalAdvance(text) + beside
        return QSize(single, needed.height() + 2 * GAP)


class PolicyView(QTableView):
    """One row for each rule."""

    def __init__(self, language: Language, profile: Profile) -> None:
        super().__init__()
        model = QStandardItemModel(0, 4, self)
        model.setHorizontalHeaderLabels(
            [self.tr("Rule"), self.tr("Value"), self.tr("Paragraph"), self.tr("Certainty")]
        )
        words = PolicyWords(language)
        for key, parameter in profile.parameters.items():
            texts = (
                words.name(key),
                words.value(key, parameter),
                language.source(parameter.source),
                words.certainty(parameter),
            )
            model.appendRow([_cell(text) for text in texts])
        self.setModel(model)
        self.setItemDelegate(_Cells(self))
        self.setAccessibleName(language.source(profile.title))
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setVisible(False)
        self.setAlternatingRowColors(True)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        # Once the widths are there: left to itself Qt asks every row nine times how high it is.
        heights = QTimer(self, singleShot=True, interval=0)
        heights.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(heights.start)


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return item


class PolicyDialog(Dialog):
    """Shows a profile; there is nothing to decide in it."""

    def __init__(self, desk: Desk, parent: QWidget, profile: Profile) -> None:
        since = desk.language.date(profile.valid_from)
        super().__init__(
            desk,
            parent,
            desk.language.source(profile.title),
            self.tr("Close"),
            lead=self.tr("{0} · Version {1} · in force since {2}").format(
                desk.language.source(profile.organisation), isolated(profile.version), since
            ),
            width=_WIDTH,
        )
        self.view = PolicyView(desk.language, profile)
        self.view.setMinimumHeight(px(_HEIGHT))
        self.content.addWidget(self.view, 1)
        self.way_out.setVisible(False)
