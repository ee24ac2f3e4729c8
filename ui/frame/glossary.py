# SPDX-License-Identifier: Apache-2.0
"""Owns the glossary: a term in all six languages, and what it means, found by typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

import resources
from ui.i18n import NATIVE_NAMES
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.theme.zoom import px
from ui.widgets.commands import Command, fitting
from ui.widgets.margins import set_margins
from ui.widgets.search import SearchEdit
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk

_LIST_WIDTH = 224


class Glossary(QWidget):
    """The terms in the order of the window's language, and the chosen one in all six."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._code = desk.language.code
        self._entries = resources.read_json("glossary.json")
        self.filter = SearchEdit(self.tr("Find a term"), self.tr("A term in any language"))
        self.list = QListWidget()
        self.means = Label(selectable=True)
        self.terms = {code: Label(selectable=True) for code in NATIVE_NAMES}
        self._found: list[Command] = []
        entries = map(self._entry, self._entries)
        self._every = sorted(entries, key=lambda entry: desk.language.place(entry.name))

        beside = QGridLayout()
        beside.setHorizontalSpacing(PAD)
        beside.setVerticalSpacing(GAP)
        beside.setColumnStretch(1, 1)
        for row, (code, label) in enumerate(self.terms.items()):
            beside.addWidget(Label(NATIVE_NAMES[code], "muted"), row, 0)
            beside.addWidget(label, row, 1)
            label.setAccessibleName(NATIVE_NAMES[code])
        chosen = QVBoxLayout()
        set_margins(chosen, PAD, TIGHT, PAD, 0)
        chosen.setSpacing(PAD)
        chosen.addLayout(beside)
        chosen.addWidget(self.means)
        chosen.addStretch(1)
        found = QHBoxLayout()
        found.addWidget(self.list)
        found.addLayout(chosen, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.filter)
        whole.addLayout(found, 1)

        self.list.setAccessibleName(self.tr("Terms"))
        self.list.setFixedWidth(px(_LIST_WIDTH))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.filter.textChanged.connect(self._fill)
        self._fill("")

    def _entry(self, key: str) -> Command:
        terms = self._entries[key]["term"]
        return Command(terms[self._code], "", partial(self._show, key), tuple(terms.values()))

    def _fill(self, typed: str) -> None:
        self._found = fitting(self._every, typed)
        self.list.clear()
        self.list.addItems([entry.name for entry in self._found])
        self.list.setCurrentRow(0)

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self._found[row].run()

    def _show(self, key: str) -> None:
        entry = self._entries[key]
        self.means.setText(entry["means"][self._code])
        for code, label in self.terms.items():
            label.setText(entry["term"][code])
