# SPDX-License-Identifier: Apache-2.0
"""Owns the step that says which of a spreadsheet's words is which of ours, where nobody knows."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.tabular.cells import key_of
from ui.theme.tokens import GAP, PAD
from ui.widgets.choice import Choice
from ui.widgets.direction import isolated
from ui.widgets.gradually import Gradually
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from core.tabular.columns import Meaning, Survey
    from ui.cases.names import Names

_MOST = 200
"""So many words of one fact are asked about; a column with more has no words of a list."""
_OPEN = "?"
_AT_ONCE = 10
"""Words that are asked about in one turn of the loop."""


class WordsStep(QWidget):
    """Every unknown word with how often it occurs, and what it is taken for."""

    def __init__(self, names: Names, ours: Callable[[str], Sequence[tuple[str, str]]]) -> None:
        """`ours` returns what a word of a fact may mean, each with its name."""
        super().__init__()
        self._names = names
        self._ours = ours
        self.words: dict[tuple[str, str], Choice[str]] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, PAD, 0, 0)
        self._rows.setSpacing(PAD)
        self._inside = QWidget()
        self._asked = Gradually(self, 1)
        self._rows.addWidget(self._inside)
        self._rows.addStretch(1)

    def show_words(self, seen: Survey) -> None:
        """Ask about the words that nobody knows."""
        self.words.clear()
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._rows.insertWidget(0, self._inside)
        self._asked.make(self._questions(column, seen))

    def _questions(self, column: QVBoxLayout, seen: Survey) -> Iterator[Callable[[], object]]:
        for fact, counted in seen.unknown.items():
            yield partial(self._head, column, fact)
            often = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:_MOST]
            for begin in range(0, len(often), _AT_ONCE):
                yield partial(self._ask, column, fact, often[begin : begin + _AT_ONCE])

    def _head(self, column: QVBoxLayout, fact: str) -> None:
        column.addWidget(Label(self._names.of("fact", fact), "heading"))

    def _ask(self, column: QVBoxLayout, fact: str, some: Sequence[tuple[str, int]]) -> None:
        """Ask about some words, in a part of their own: what is there is not laid out again."""
        part = QWidget()
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for word, count in some:
            self._add(grid, fact, word, count)
        column.addWidget(part)

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
        self._asked.finish()
        words = {fact: dict(known) for fact, known in meaning.words.items()}
        for (fact, word), choice in self.words.items():
            if choice.value is not None and choice.value != _OPEN:
                words.setdefault(fact, {})[key_of(word)] = choice.value
        return replace(meaning, words=words)
