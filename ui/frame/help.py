# SPDX-License-Identifier: Apache-2.0
"""Owns the help of an open office: the page of the place that is shown, beside all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout

from ui.frame.places import PLACES, places_of
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.help import HelpText, read_help
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk

OF_ALL_PLACES = {
    "kept": QT_TRANSLATE_NOOP("Help", "Who can see what"),
    "need_to_know": QT_TRANSLATE_NOOP("Help", "Need-to-know"),
    "keys": QT_TRANSLATE_NOOP("Help", "Keys"),
}
"""Texts that belong to no one place, and what the list calls them."""
_WIDTH, _LIST_WIDTH, _HEIGHT = 880, 200, 544


class Help(Dialog):
    """Every text there is for whoever sits here. It begins with the place that is shown."""

    def __init__(self, desk: Desk, parent: QWidget, place: str) -> None:
        super().__init__(desk, parent, self.tr("Help"), self.tr("Close"), width=_WIDTH)
        listed = places_of(desk)
        there = [each for each in PLACES if each in listed or each.name == place]
        self.names = (*(each.name for each in there), *OF_ALL_PLACES)
        self.list = QListWidget()
        self.title = Label(role="heading")
        self.text = HelpText()

        page = QVBoxLayout()
        page.setSpacing(GAP)
        page.addWidget(self.title)
        page.addWidget(self.text)
        beside = QHBoxLayout()
        beside.setSpacing(WIDE)
        beside.addWidget(self.list)
        beside.addLayout(page, 1)
        self.content.addLayout(beside)

        self.list.addItems([each.shown_title() for each in there])
        self.list.addItems([QCoreApplication.translate("Help", t) for t in OF_ALL_PLACES.values()])
        self.list.setProperty("role", "navigation")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(self.names.index(place))
        self.way_out.setVisible(False)

    def _show(self, row: int) -> None:
        title, paragraphs = read_help(self.desk, self.names[row])
        self.title.setText(title)
        self.text.show_text(title, paragraphs)
