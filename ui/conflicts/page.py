# SPDX-License-Identifier: Apache-2.0
"""Owns the page of open conflicts: decisions made differently on two laptops, to be settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QGridLayout, QScrollArea, QWidget

from core.casework.handling import settled_by_two
from ui.cases.fields import TextField
from ui.cases.names import Names
from ui.cases.sides import Side, field_name, said
from ui.operations.cases import settle
from ui.theme.tokens import GAP
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.text import Label

if TYPE_CHECKING:
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.cases import CaseView

WIDTH = 900
_HEIGHT = 300
_COLUMNS = 2


class ConflictDialog(Dialog):
    """Shows side by side what was decided twice, by whom and when; one value is to stand."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Decided differently on two laptops"),
            self.tr("Let this stand"),
            lead=self.tr(
                "Both decisions are kept in the history. Choose which one stands, and say why."
                " Until then the case cannot be decided, closed or written about."
            ),
            width=WIDTH,
        )
        self._names = Names(desk.language, desk.office, view.case)
        self._view = view
        self.values = QButtonGroup(self)
        self.sides: list[Side] = []
        form, below = Form(WIDTH), Form(WIDTH)
        found = view.case.conflicts
        self.conflict = form.row(
            self.tr("What was decided"),
            Choice([(c.field, field_name(c.field, self._names)) for c in found]),
        )
        self.two = Label(
            self.tr("What you choose is a proposal: a second person has to approve it."), "strong"
        )
        inside, self._scroll = QWidget(), QScrollArea()
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setMinimumHeight(_HEIGHT)
        self.reason = below.row(self.tr("Reason"), TextField(2))
        self.content.addWidget(form)
        self.content.addWidget(self._scroll, 1)
        self.content.addWidget(below)
        self.content.addWidget(self.two)
        self.conflict.activated.connect(self._fill)
        self._fill()

    def submit(self) -> None:
        """Settle the conflict."""
        chosen = self.values.checkedId()
        if chosen < 0:
            self.banner.say("danger", self.tr("Choose which decision stands."))
            return
        self.run(
            settle(
                file=self._view.file,
                field=str(self.conflict.value),
                choice=self._events[chosen],
                reason=str(self.reason.value or ""),
            )
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not."""
        self.banner.say("danger", *self._names.refusal(refusal))

    def _fill(self, *_: object) -> None:
        for side in self.sides:
            self.values.removeButton(side.pick)
            self._grid.removeWidget(side)
            side.hide()
            side.deleteLater()
        case, field = self._view.case, str(self.conflict.value)
        conflict = next(c for c in case.conflicts if c.field == field)
        texts = [said(field, value, self._names) for value in conflict.values]
        self.sides = [
            Side(self._names, case, conflict, value, texts[1 if place == 0 else 0])
            for place, value in enumerate(conflict.values)
        ]
        self._events = [value.events[0] for value in conflict.values]
        for place, side in enumerate(self.sides):
            self.values.addButton(side.pick, place)
            self._grid.addWidget(side, place // _COLUMNS, place % _COLUMNS)
        self.two.setVisible(settled_by_two(case, field))
