# SPDX-License-Identifier: Apache-2.0
"""Owns the end of a cycle on the screen: what hinders its closing, and the act that settles it.

On the left what hinders, and how often; on the right who it is, and what can be done with those
who are chosen, or with all of them where none is.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.disclosure.hindrance import READY
from core.office.programmes import DISCLOSURE
from ui.cases.flow import Flow
from ui.cases.names import Names
from ui.disclosure.ending import EndingCard
from ui.theme.tokens import GAP, PAD, WIDE
from ui.widgets.margins import set_margins
from ui.widgets.room import Room
from ui.widgets.rows import Made, Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage.records.cycle import FilingRow
    from ui.desk import Desk
    from ui.operations.disclosure_cycles import CycleView

OPEN, GLANCE, SETTLE = "open", "glance", "settle"
_UNFILED = ("remind", "close_unfiled", "exempt", "release")
ACTS: Mapping[str, tuple[str, ...]] = {
    "twice": (SETTLE,),
    "overdue": _UNFILED,
    "owed": _UNFILED,
    "glance": (GLANCE,),
    "report": ("remind_guidance",),
    READY: ("close",),
}
"""What is done with many of whom the same hinders; each can also be opened."""
_LIST = 300


class Closing(QWidget):
    """What hinders, who, and what can be done; once nothing does, the cycle is closed."""

    file_requested = Signal(str)  # FileId of a filing
    wanted = Signal(str, object)  # what is to be done, and with which rows
    cycle_wanted = Signal(str)  # what is to be done with the cycle: see `cycle_pane`

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._view: CycleView | None = None
        self._found: Mapping[str, Sequence[FilingRow]] = {}
        self._names = Names(desk.language, desk.office, area=DISCLOSURE)
        self.told = Label(role="heading")
        self.list = RowList(self.tr("What hinders closing"))
        self.about = Label(role="muted")
        self.people = RowList(self.tr("Whom it is about"))
        self.count = Label(role="muted")
        self.close_cycle = button(
            self.tr("Close the cycle…"), partial(self.cycle_wanted.emit, "close"), role="primary"
        )
        self.acts = Flow()
        self.ending = EndingCard(desk)
        self._stack = QStackedWidget()
        self._assemble()
        self.ending.wanted.connect(self.cycle_wanted)
        self.ending.about_rows.connect(self.wanted)
        self.list.chosen.connect(self._show_people)
        self.people.opened.connect(self.file_requested)
        self.people.selectionModel().selectionChanged.connect(self._say)

    def _assemble(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        set_margins(column, PAD, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.about)
        column.addWidget(self.people, 1)
        column.addWidget(self.count)
        column.addWidget(self.acts)
        self.people.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.close_cycle)
        self._stack.addWidget(Split(self.list, right, _LIST))
        self._stack.addWidget(self.ending)
        self._stack.addWidget(QWidget())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, PAD, WIDE, GAP)
        whole.setSpacing(PAD)
        whole.addLayout(head)
        whole.addWidget(Room(self._stack), 1)

    def show_view(self, view: CycleView) -> None:
        """Show what hinders a cycle; what is chosen stays."""
        self._view = view
        self._names = Names(self._desk.language, self._desk.office, area=DISCLOSURE)
        self._found = view.hindering
        number = self._desk.language.number
        self.told.setText(self._said(view))
        free = view.refusal is None
        self.close_cycle.setVisible(free and bool(view.rows) and not self._found)
        self.list.set_rows([
            Row(
                name, self._names.of("hindrance", name), "", number(len(rows)),
                tone="good" if name == READY else "warn",
            )
            for name, rows in self._found.items()
        ])  # fmt: skip
        if self._found and self.list.key not in self._found:
            self.list.select(next(iter(self._found)))
        self.ending.show_view(view)
        shown = 0 if self._found else 1 if view.cycle.closed and view.rows else 2
        self._stack.setCurrentIndex(shown)
        self._show_people()

    def _said(self, view: CycleView) -> str:
        number = self._desk.language.number
        if view.cycle.closed:
            return self.tr("The cycle is closed.")
        if not view.rows:
            return self.tr("Nobody is registered yet.")
        if not self._found:
            return self.tr("Nothing stands in the way of closing it.")
        return self.tr("Closed: {0} of {1}. What is left, by what is to be done next:").format(
            number(len(view.rows) - view.waiting), number(len(view.rows))
        )

    @property
    def meant(self) -> Sequence[FilingRow]:
        """Whom an act is done with: who is chosen, else everybody who is listed."""
        rows = self._found.get(self.list.key, ())
        return [rows[place] for place in self.people.places] or rows

    def _show_people(self, *_: object) -> None:
        name = self.list.key
        rows = self._found.get(name, ())
        self.about.setText(self._names.about("hindrance", name) if rows else "")
        self.people.set_rows(Made([row.file for row in rows], lambda place: self._row(rows[place])))
        self.acts.clear()
        if self._view is not None and rows:
            for act in ACTS.get(name, ()) if self._view.refusal is None else ():
                role = "primary" if act == ACTS[name][0] else ""
                self.acts.add(button(self._called(act), partial(self._want, act), role=role))
            self.acts.add(button(self.tr("Open"), self._open))
        self._say()

    def _called(self, act: str) -> str:
        own = {
            GLANCE: self.tr("Clear at a glance…"),
            SETTLE: self.tr("Say which one counts…"),
        }
        return own.get(act) or f"{self._names.of('action', act)}…"

    def _row(self, row: FilingRow) -> Row:
        names = self._names
        parts = (row.number, row.one("number"), row.one("grade"))
        due = row.one("due")
        owes = self._view is not None and self._view.standing[row.file] in ("overdue", "due")
        return Row(
            row.file, row.name, " · ".join(part for part in parts if part),
            names.officer(row.owner) if row.owner else "",
            names.value("due", due) if owes and due else names.of("state", row.state),
            "danger" if self._view and self._view.standing[row.file] == "overdue" else "info",
        )  # fmt: skip

    def _say(self, *_: object) -> None:
        number = self._desk.language.number
        rows = self._found.get(self.list.key, ())
        listed = self.tr("Listed: {0}").format(number(len(rows)))
        count = len(self.people.places)
        chosen = self.tr("Chosen: {0}").format(number(count)) if count else ""
        self.count.setText(" · ".join(part for part in (listed, chosen) if part))

    def _want(self, act: str) -> None:
        if self.meant:
            self.wanted.emit(act, self.meant)

    def _open(self) -> None:
        """Open who is chosen, else the first."""
        if self.meant:
            self.file_requested.emit(self.meant[0].file)
