# SPDX-License-Identifier: Apache-2.0
"""Owns the step that says which of a spreadsheet's words is which of ours, where nobody knows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.tabular.cells import key_of
from ui.theme.tokens import GAP, PAD
from ui.widgets.choice import Choice
from ui.widgets.direction import isolated
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.tabular.columns import Meaning, Survey
    from ui.cases.names import Names

_MOST = 200
"""So many words of one fact are asked about; a column with more has no words of a list."""
_OPEN = "?"


class WordsStep(QWidget):
    """Every unknown word with how often it occurs, and what it is taken for."""

    def __init__(self, names: Names, ours: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """`ours` returns what a word of a fact may mean, each with its name."""
        super().__init__()
        self._names = names
        self._ours = ours
        self.words: dict[tuple[str, str], Choice[str]] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(PAD)
        self._inside = QWidget()
        self._rows.addWidget(self._inside)
        self._rows.addStretch(1)

    def show_words(self, seen: Survey) -> None:
        """Ask about the words that nobody knows."""
        self.words.clear()
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for fact, counted in seen.unknown.items():
            grid.addWidget(Label(self._names.of("fact", fact), "heading"), grid.rowCount(), 0, 1, 2)
            often = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
            for word, count in often[:_MOST]:
                self._add(grid, fact, word, count)
        self._rows.insertWidget(0, self._inside)

    def _add(self, grid: QGridLayout, fact: str, word: str, count: int) -> None:
        choice: Choice[str] = Choice(
            [(_OPEN, self.tr("Not known: its rows are errors")), ("", self.tr("Says nothing")),
             *self._ours(fact)],
            _OPEN,
        )  # fmt: skip
        choice.setAccessibleName(self.tr("{0}: what it means").format(word))
        self.words[fact, word] = choice
        row = grid.rowCount()
        said = self.tr("{0} ({1})").format(isolated(word), self._names.language.number(count))
        grid.addWidget(Label(said), row, 0)
        grid.addWidget(choice, row, 1)

    def said(self, meaning: Meaning) -> Meaning:
        """Return what columns and words mean, with what is chosen here."""
        words = {fact: dict(known) for fact, known in meaning.words.items()}
        for (fact, word), choice in self.words.items():
            if choice.value is not None and choice.value != _OPEN:
                words.setdefault(fact, {})[key_of(word)] = choice.value
        return replace(meaning, words=words)
