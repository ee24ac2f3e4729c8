# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog of open conflicts: decisions made differently on two laptops, to be settled."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from ui.cases.card import Card
from ui.cases.fields import TextField
from ui.cases.history import words
from ui.cases.names import Names, isolated
from ui.operations.cases import settle
from ui.theme.tokens import PAD
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from core.errors import Refusal
    from core.history.registers import Conflict, Value
    from ui.desk import Desk
    from ui.operations.cases import CaseView

_HEIGHT = 260


class ConflictDialog(Dialog):
    """Shows what was decided twice, by whom and when; one of the values is to stand."""

    def __init__(self, desk: Desk, view: CaseView, parent: QWidget) -> None:
        names = Names(desk.language, desk.office, view.case)
        super().__init__(
            desk,
            parent,
            self.tr("Decided differently on two laptops"),
            self.tr("Let this stand"),
            lead=self.tr(
                "Both decisions are kept in the history. Choose which one stands, and say why."
                " Until then the case cannot be decided, closed or written about."
            ),
            width=640,
        )
        self._names = names
        self._view = view
        self.values = QButtonGroup(self)
        self._events: list[str] = []
        self._cards = QVBoxLayout()
        inside, scroll = QWidget(), QScrollArea()
        inside.setLayout(self._cards)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setMinimumHeight(_HEIGHT)
        self.form = Form(620)
        self.conflict = self.form.row(
            self.tr("What was decided"),
            Choice([(c.field, self._called(c)) for c in view.case.conflicts]),
        )
        self.reason = TextField(3)
        self.content.addWidget(self.form)
        self.content.addWidget(scroll, 1)
        below = Form(620)
        below.row(self.tr("Reason"), self.reason)
        self.content.addWidget(below)
        self._cards.setSpacing(PAD)
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

    def _called(self, conflict: Conflict) -> str:
        parts = conflict.field.split("/")
        name = self._names.of("field", parts[-1] if len(parts) in (1, 3) else parts[0])
        if parts[0] == "allegation" and len(parts) > 1:
            return f"{name}: {self._names.allegation(parts[1])}"
        if parts[0] == "person" and len(parts) > 1:
            return f"{name}: {self._names.person(parts[1])}"
        return name

    def _fill(self, *_: object) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        for old in self.values.buttons():
            self.values.removeButton(old)
        self._events.clear()
        conflict = next(
            (c for c in self._view.case.conflicts if c.field == self.conflict.value), None
        )
        for value in conflict.values if conflict else ():
            self._add(conflict.field.rpartition("/")[2] if conflict else "", value)
        self._cards.addStretch(1)

    def _add(self, leaf: str, value: Value) -> None:
        event = value.events[0]
        step = next((s for s in self._view.steps if s.event == event), None)
        who = self._names.officer(step.actor) if step else ""
        when = self._names.language.moment(step.at if step else datetime.now(UTC))
        card = Card()
        pick = QRadioButton(self.tr("{0}, {1}").format(isolated(who), when).replace("&", "&&"))
        card.put(pick)
        text = words(leaf, value.value, self._names)
        card.prose(text or self.tr("(nothing)"))
        if step and step.reason and step.reason not in text:
            card.value(self._names.of("fact", "reason"), step.reason)
        pick.setAccessibleDescription(text)
        self.values.addButton(pick, len(self._events))
        self._events.append(event)
        self._cards.addWidget(card)
