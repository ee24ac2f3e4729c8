# SPDX-License-Identifier: Apache-2.0
"""Owns how one entry of a statement is read: its answers, beside them those of an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.cases.card import CAPTION_WIDTH, Card, shortened
from ui.cases.flow import Flow
from ui.cases.prose import Prose
from ui.theme.tokens import GAP, TIGHT
from ui.theme.zoom import px
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOP = Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Line:
    """One answer, now and earlier, and what is to be noticed about it."""

    name: str
    now: str
    before: str
    changed: bool
    marks: tuple[tuple[str, str], ...] = ()
    """Words and their tone."""
    under: str = ""
    """Explains the answer, in small letters."""


class EntryCard(Card):
    """The answers of an entry in lines; two columns where there is an earlier entry."""

    def __init__(
        self,
        title: str,
        marks: Sequence[tuple[str, str]],
        lines: Sequence[Line],
        heads: tuple[str, str] | None,
    ) -> None:
        """`heads` name the columns of now and earlier; None where there is nothing to compare."""
        super().__init__(title)
        if marks:
            self.put(chips(marks))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        if heads is not None:
            grid.setColumnStretch(2, 1)
            for place, head in enumerate(heads, 1):
                grid.addWidget(Label(head, "small"), 0, place)
        for row, line in enumerate(lines, 1):
            self._add(grid, row, line, beside=heads is not None)

    def _add(self, grid: QGridLayout, row: int, line: Line, *, beside: bool) -> None:
        caption = Label(line.name, "muted")
        caption.setFixedWidth(px(CAPTION_WIDTH))
        grid.addWidget(caption, row, 0, _TOP)
        grid.addWidget(self._answer(line), row, 1, _TOP)
        if beside:
            was = Prose(shortened(line.before), "" if line.changed else "muted", flush=True)
            was.setAccessibleName(f"{line.name}: {line.before}")
            grid.addWidget(was, row, 2, _TOP)

    def _answer(self, line: Line) -> QWidget:
        said = Prose(shortened(line.now), "strong" if line.changed else "", flush=True)
        said.setAccessibleName(f"{line.name}: {line.now}")
        if not line.marks and not line.under:
            return said
        whole = QWidget()
        column = QGridLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setVerticalSpacing(TIGHT)
        column.addWidget(said, 0, 0)
        if line.under:
            column.addWidget(Label(line.under, "small"), 1, 0)
        if line.marks:
            column.addWidget(chips(line.marks), 2, 0)
        return whole


def chips(marks: Sequence[tuple[str, str]]) -> Flow:
    """Return words in their tones, as many to a line as fit."""
    flow = Flow()
    for text, tone in marks:
        flow.add(Label(text, tone=tone))
    return flow
