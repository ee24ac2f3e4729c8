# SPDX-License-Identifier: Apache-2.0
"""Owns the strip in which blank and unchanged statements are glanced at, then cleared together.

Each is shown in turn; Space says that it was seen. What a glance does not do for is said and left
to the review. Only what was seen is cleared, and of each the version that was on the screen.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.disclosure.sections import section
from core.office.programmes import DISCLOSURE
from ui.cases.card import Card
from ui.cases.names import Names
from ui.disclosure.entry_card import EntryCard, Line, chips
from ui.disclosure.words import answer_text, column_name, entry_title
from ui.operations.disclosure_many import clear_glanced, glance
from ui.theme.tokens import GAP, PAD
from ui.widgets.dialog import Dialog
from ui.widgets.direction import in_line
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from core.disclosure.glance import Glance
    from core.ids import FileId
    from ui.desk import Desk

_WIDTH, _HIGH = 720, 360


class GlanceDialog(Dialog):
    """Shows statements one after the other; clears those that were seen."""

    cleared = Signal(object)  # Bulk

    def __init__(self, desk: Desk, parent: QWidget, files: Sequence[FileId]) -> None:
        super().__init__(
            desk, parent, self.tr("Clear at a glance"), self.tr("Clear"),
            lead=self.tr(
                "Blank statements, and those that say what last year’s said. Space: seen, and on"
                " to the next. The arrows go back and forth. Only what was seen is cleared."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self._files = files
        self._place = 0
        self._shown: Glance | None = None
        self.seen: dict[FileId, str] = {}
        """The key of the version that was seen, by file."""
        self.names = Names(desk.language, desk.office, area=DISCLOSURE)
        self.where = Label(role="muted")
        self.who = Label(role="heading")
        self.scroll = QScrollArea()
        self.mark = button(self.tr("Seen (Space)"), self.see, symbol="check")
        self.back = button(self.tr("Back"), self.go_back, role="quiet", symbol="chevron-left")
        self.skip = button(self.tr("Skip"), self.go_on, role="quiet", symbol="chevron-right")
        head = QHBoxLayout()
        head.addWidget(self.who, 1)
        head.addWidget(self.where)
        turning = QHBoxLayout()
        turning.setSpacing(GAP)
        for part in (self.back, self.skip):
            turning.addWidget(part)
        turning.addStretch(1)
        turning.addWidget(self.mark)
        self.content.addLayout(head)
        self.content.addWidget(self.scroll, 1)
        self.content.addLayout(turning)
        self.where.setWordWrap(False)
        self.scroll.setWidgetResizable(True)
        self.scroll.setMinimumHeight(_HIGH)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setAccessibleName(self.tr("The statement"))
        self.mark.setDefault(False)
        self._count()
        self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See with Space, go back and forth with the arrows."""
        forward = Qt.Key.Key_Right
        back = Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            forward, back = back, forward
        slot = {Qt.Key.Key_Space: self.see, forward: self.go_on, back: self.go_back}.get(
            event.key()
        )
        if slot is None:
            super().keyPressEvent(event)
        else:
            slot()

    def see(self) -> None:
        """Note that the statement was seen, and show the next."""
        one = self._shown
        if one is not None and one.refusal is None and one.now is not None:
            self.seen[one.case.file] = one.now.key
            self._count()
        self.go_on()

    def go_on(self) -> None:
        """Show the next; after the last, Enter clears.

        The verb has no focus then: to whoever goes through them by Space, one too many would
        clear them all.
        """
        if self._place + 1 < len(self._files):
            self._go(self._place + 1)
        else:
            self.setFocus()

    def go_back(self) -> None:
        """Show the one before, and take back that it was seen."""
        if self._place:
            self.seen.pop(self._files[self._place - 1], None)
            self._count()
            self._go(self._place - 1)

    def submit(self) -> None:
        """Clear what was seen."""
        self.run(clear_glanced(seen=dict(self.seen), on=date.today()).success(self.cleared.emit))

    def _go(self, place: int) -> None:
        self._place = place
        self._shown = None
        number = self.desk.language.number
        self.where.setText(
            self.tr("{0} of {1}").format(number(place + 1), number(len(self._files)))
        )
        self.back.setEnabled(place > 0)
        self.mark.setEnabled(False)
        glance(file=self._files[place]).success(self._on_shown).start(self.desk, self)

    def _count(self) -> None:
        text = self.tr("Clear %Ln statement(s)", "", len(self.seen))
        self.verb.setText(text)
        self.verb.setAccessibleName(text)
        self.verb.setEnabled(bool(self.seen))

    def _on_shown(self, one: Glance) -> None:
        if one.case.file != self._files[self._place]:
            return
        self._shown = one
        filer = one.case.filer
        parts = (filer.name, filer.grade, filer.function, filer.office)
        self.who.setText(in_line(parts))
        self.mark.setEnabled(one.refusal is None)
        if one.refusal is None:
            self.banner.clear()
        else:
            self.banner.say("warn", *self.names.refusal(one.refusal))
        page = QWidget()
        page.setProperty("role", "canvas")
        column = QVBoxLayout(page)
        column.setContentsMargins(PAD, PAD, PAD, PAD)
        column.setSpacing(GAP)
        for card in self._cards(one):
            column.addWidget(card)
        column.addStretch(1)
        self.scroll.setWidget(page)
        self.mark.setFocus()

    def _cards(self, one: Glance) -> Iterator[QWidget]:
        if one.now is None:
            return
        marks = [(self.names.of("filing_mark", name), "info")
                 for name, holds in (("blank", one.now.blank), ("unchanged", one.now.unchanged))
                 if holds]  # fmt: skip
        if one.refusal is None:
            outcome = self.names.of("outcome", one.outcome)
            marks.append((self.tr("Would be cleared as: {0}").format(outcome), "good"))
        yield chips(marks)
        statement = one.now.statement
        if statement is None:
            return
        if statement.remarks:
            card = Card(self.tr("Remarks of the filer"))
            card.prose(statement.remarks)
            yield card
        for name, entries in statement.sections.items():
            asks = section(name)
            if asks is None or not entries:
                continue
            yield Label(self.names.of("section", name), "heading")
            for entry in entries:
                lines = [
                    Line(column_name(self.names, column), said, "", changed=False)
                    for column in asks.columns
                    if (said := answer_text(self.names, column, entry.get(column.name)))
                ]
                yield EntryCard(entry_title(self.names, asks, entry), (), lines, None)
        blank = [self.names.of("section", n) for n, e in statement.sections.items() if not e]
        if blank:
            card = Card(self.tr("Nothing declared"))
            card.prose("\n".join(blank), "muted")
            yield card
