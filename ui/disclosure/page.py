# SPDX-License-Identifier: Apache-2.0
"""Owns the place for disclosure: the cycles, the last year first, and the one that is open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from core.ids import FileId
from ui.disclosure.cycle_pane import CyclePane
from ui.disclosure.new_cycle import NewCycle
from ui.i18n import Dictionary
from ui.operations.disclosure_cycles import list_cycles, look_at_cycle
from ui.widgets.empty import Empty
from ui.widgets.page import Page
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.changed import Changed
    from ui.operations.disclosure_cycles import CycleRow, CycleView
    from ui.widgets.commands import Command

_LIST = 250


class DisclosurePage(Page):
    """List and cycle."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Disclosure"))
        self.file = FileId("")
        self._rows: Sequence[CycleRow] = ()
        self._job: Job | None = None
        self._wanted = ""
        self._dictionary = Dictionary(desk.language)
        self.list = RowList(self.tr("Cycles"))
        self.cycle = CyclePane(desk)
        self._both = Split(self.list, self.cycle, _LIST)
        self._stack = QStackedWidget()
        self._stack.addWidget(QStackedWidget())  # nothing, until it is known whether there is any
        self._stack.addWidget(
            Empty(
                "calendar",
                self.tr("No cycle yet"),
                self.tr(
                    "A cycle is one year of statements: who has to file, what came, what was found."
                ),
                action=self.tr("New cycle"),
                slot=self._on_new,
            )
        )
        self._stack.addWidget(self._both)
        self.content.addWidget(self._stack)
        self.head.addWidget(
            button(self.tr("New cycle"), self._on_new, role="primary", symbol="plus")
        )
        self.list.chosen.connect(self.open_cycle)
        self.cycle.file_requested.connect(self.file_requested)
        self.cycle.conflicts_requested.connect(self.conflicts_requested)
        QShortcut(QKeySequence("Ctrl+N"), self).activated.connect(self._on_new)

    def reload(self) -> None:
        """Read again what is shown."""
        list_cycles().success(self._on_listed).start(self.desk, self)
        if self.file:
            self._look(note=False)

    def commands(self) -> Iterable[Command]:
        """Return what can be done by name with the cycle that is open."""
        return self.cycle.commands() if self.file else ()

    def concerns(self, changed: Changed) -> bool:
        """Tell whether cycles, filings or names of officers may have changed."""
        return bool(changed.files) or changed.office is not None

    @property
    def spot(self) -> str:
        """The cycle that is open, and its tab."""
        return f"{self.file} {self.cycle.tab}" if self.file else ""

    def go_to(self, spot: str) -> None:
        """Open the cycle that was open."""
        file, _, tab = spot.partition(" ")
        if file:
            self.cycle.show_tab(tab)
            self.open_cycle(file)

    def show_file(self, file: FileId) -> None:
        """Show a cycle."""
        self.open_cycle(file)

    def open_cycle(self, file: str) -> None:
        """Show a cycle beside the list."""
        if file and file != self.file:
            self.file = FileId(file)
            self.banner.clear()
            self.cycle.begin()
            self.list.select(file)
            self._look(note=True)

    def _look(self, *, note: bool) -> None:
        if self._job is not None:
            self._job.drop()
        self._job = (
            look_at_cycle(
                cycle=self.file, on=date.today(), note=note, dictionary=self._dictionary.places
            )
            .success(self._on_looked)
            .refused(self._on_barred)
            .start(self.desk, self)
        )

    def _on_listed(self, rows: Sequence[CycleRow]) -> None:
        self._rows = rows
        self.list.set_rows([self._row(row) for row in rows])
        self._stack.setCurrentIndex(2 if rows else 1)
        if rows and not self.file:
            self.open_cycle(rows[0].file)
        self.list.select(self.file)

    def _row(self, row: CycleRow) -> Row:
        language = self.desk.language
        told = ""
        if row.required:
            said = self.tr("{0} of {1} complied")
            if row.state != "closed" and not row.entered:
                said = self.tr("{0} of {1} so far")
            told = said.format(language.number(row.complied), language.number(row.required))
        if row.next is None or row.state == "closed":
            state = language.label(f"cycle/state.{row.state}")
            return Row(row.file, row.year, "", told, state)
        stage, day = row.next
        until = f"{language.label(f'stage.{stage}')} – {language.date(day)}"
        chip, tone = (self.tr("Late"), "danger") if day < date.today() else ("", "")
        return Row(row.file, row.year, until, told, chip, tone)

    def _on_looked(self, view: CycleView) -> None:
        self._job = None
        if view.cycle.file == self.file:
            self.cycle.show_view(view)

    def _on_barred(self, refusal: Refusal) -> None:
        self._job = None
        self.file = FileId("")
        self.show_refusal(refusal)

    def _on_new(self) -> None:
        last = max((int(r.year) for r in self._rows if r.year.isdecimal()), default=0)
        dialog = NewCycle(self.desk, self, last + 1 if last else date.today().year)
        dialog.begun.connect(self.open_cycle)
        dialog.open()
