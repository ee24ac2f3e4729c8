# SPDX-License-Identifier: Apache-2.0
"""Owns the help: the page of what is shown, beside all the others, from anywhere by F1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ui.frame.glossary import Glossary
from ui.frame.guide import FIRST, GUIDE
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.help import HelpText, read_help
from ui.widgets.room import Leaves
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.desk import Desk

GLOSSARY = "glossary"
"""The one page that is not read line by line."""
OF_ALL_PLACES = {
    GUIDE: QT_TRANSLATE_NOOP("Help", "First steps"),
    "start": QT_TRANSLATE_NOOP("Help", "Opening an office"),
    "kept": QT_TRANSLATE_NOOP("Help", "Who can see what"),
    "need_to_know": QT_TRANSLATE_NOOP("Help", "Need-to-know"),
    GLOSSARY: QT_TRANSLATE_NOOP("Help", "Glossary"),
    "keys": QT_TRANSLATE_NOOP("Help", "Keys"),
}
"""Pages that belong to no one place, and what the list calls them."""
_WIDTH, _LIST_WIDTH, _HEIGHT = 880, 200, 544


class Help(Dialog):
    """Every page there is for whoever sits here. It begins with the one that is asked for."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        super().__init__(desk, parent, self.tr("Help"), self.tr("Close"), width=_WIDTH)
        pages = dict(_of_places(desk, name))
        pages |= {n: QCoreApplication.translate("Help", t) for n, t in OF_ALL_PLACES.items()}
        self.names = tuple(pages)
        self.list = QListWidget()
        self.title = Label(role="heading")
        self.text = HelpText()
        self.glossary = Glossary(desk)
        self.along = button(self.tr("Show it below the pages"), self._on_along_clicked)
        self._leaves = Leaves()

        page = QVBoxLayout()
        page.setSpacing(GAP)
        page.addWidget(self.title)
        self._leaves.addWidget(self.text)
        self._leaves.addWidget(self.glossary)
        page.addWidget(self._leaves, 1)
        page.addWidget(self.along, 0, Qt.AlignmentFlag.AlignLeading)
        beside = QHBoxLayout()
        beside.setSpacing(WIDE)
        beside.addWidget(self.list)
        beside.addLayout(page, 1)
        self.content.addLayout(beside)

        self.list.addItems(list(pages.values()))
        self.list.setProperty("role", "navigation")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        # Larger letters: no wider than the longest name, for what is read beside it.
        needed = max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + 6 * GAP)
        self.list.setFixedWidth(min(px(_LIST_WIDTH), needed))
        self.list.setMinimumHeight(_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(self.names.index(name))
        self.way_out.setVisible(False)

    def show_help(self) -> None:
        """It is shown already."""

    def _show(self, row: int) -> None:
        name = self.names[row]
        self.along.setVisible(name == GUIDE and self.desk.office is not None)
        if name == GLOSSARY:
            self.title.setText(QCoreApplication.translate("Help", OF_ALL_PLACES[name]))
            self._leaves.setCurrentWidget(self.glossary)
            return
        title, paragraphs = read_help(self.desk, name)
        self.title.setText(title)
        self.text.show_text(title, paragraphs)
        self._leaves.setCurrentWidget(self.text)

    def _on_along_clicked(self) -> None:
        self.desk.preferences.guide_step = FIRST
        self.accept()


def _of_places(desk: Desk, name: str) -> Iterator[tuple[str, str]]:
    """Yield name and title of the places that have a page for whoever sits here."""
    if desk.office is None:
        return
    # Imported here: before an office is open there are no places to be built.
    from ui.frame.places import PLACES, places_of

    listed = places_of(desk)
    for place in PLACES:
        if place in listed or place.name == name:
            yield place.name, place.shown_title()
