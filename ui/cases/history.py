# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page that tells its history: every event, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cases.card import Card
from ui.cases.section import Section
from ui.cases.stored import changes
from ui.cases.versions import fields_of
from ui.theme.tokens import GAP, WIDE
from ui.widgets.choice import Choice
from ui.widgets.margins import set_margins
from ui.widgets.rows import Made, Row, RowList
from ui.widgets.search import SearchEdit
from ui.widgets.split import Split

if TYPE_CHECKING:
    from storage.records.timeline import TimelineStep
    from ui.cases.names import Names
    from ui.desk import Desk
    from ui.operations.cases import CaseView


class HistorySection(QWidget):
    """The events of a case, the latest first, each with who, when, what and why."""

    refused = Signal(str, str)  # sentence, hint
    case_requested = Signal(str)  # FileId of another case

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.rows = RowList(name)
        self.detail = StepDetail(desk, name)
        self.filter = SearchEdit(self.tr("Filter the history"), self.tr("Filter"))
        self.kinds: Choice[str] = Choice()
        self._view: CaseView | None = None
        self._known: dict[str, str] = {}

        search = QHBoxLayout()
        set_margins(search, WIDE, GAP, GAP, GAP)
        search.addWidget(self.filter, 1)
        search.addWidget(self.kinds, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(search)
        column.addWidget(self.rows, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._both = Split(left, self.detail)
        self._both.show_detail(chosen=False)
        whole.addWidget(self._both)

        self.setAccessibleName(name)
        self.kinds.setAccessibleName(self.tr("What happened"))
        self.filter.textChanged.connect(self._fill)
        self.kinds.activated.connect(self._fill)
        self.rows.chosen.connect(self._on_step_chosen)

    def show_view(self, view: CaseView) -> None:
        """Show the history of a case."""
        self._view = view
        self._known.clear()
        self.detail.show_view(view)
        names = self.detail.names
        chosen = self.kinds.value or ""
        kinds = dict.fromkeys(step.kind for step in view.steps)
        self.kinds.fill(
            [("", self.tr("Everything")), *((k, names.of("event", k)) for k in kinds)], chosen
        )
        self._fill()

    def _on_step_chosen(self, event: str) -> None:
        self.detail.show_step(event)
        self._both.show_detail(chosen=bool(event))

    def _fill(self, *_: object) -> None:
        if self._view is None:
            return
        names = self.detail.names
        kind, words = self.kinds.value or "", self.filter.text().casefold().split()
        steps = [s for s in reversed(self._view.steps) if not kind or s.kind == kind]
        if words:
            steps = [s for s in steps if all(word in self._said(s) for word in words)]
        self.rows.set_rows(
            Made([step.event for step in steps], lambda place: _row(steps[place], names))
        )

    def _said(self, step: TimelineStep) -> str:
        """Return what a row says, for the filter: put together once, not with every key."""
        if step.event not in self._known:
            self._known[step.event] = _row(step, self.detail.names).spoken.casefold()
        return self._known[step.event]


def _row(step: TimelineStep, names: Names) -> Row:
    under = step.reason or names.language.told(changes(step, names))
    return Row(
        step.event,
        names.of("event", step.kind),
        under[:200],
        names.day(step.on) or names.language.moment(step.at),
        names.officer(step.actor),
    )


class StepDetail(Section):
    """One event: all that it changed."""

    def __init__(self, desk: Desk, name: str) -> None:
        self._event = ""
        super().__init__(desk, name)

    def show_step(self, event: str) -> None:
        """Show one event."""
        self._event = event
        if self.view is not None:
            self.show_view(self.view)

    def build(self, view: CaseView) -> None:
        """Show the event."""
        step = next((s for s in view.steps if s.event == self._event), None)
        if step is None:
            self.nothing(self.tr("Choose an event to see what it changed."))
            return
        card = Card(self.names.of("event", step.kind))
        card.value(self.tr("By"), self.names.officer(step.actor))
        card.value(self.tr("Happened on"), self.names.day(step.on))
        card.value(self.tr("Recorded"), self.names.language.moment(step.at))
        card.value(self.tr("Reason"), step.reason)
        if step.erased:
            card.prose(self.tr("The content of this event was erased under a rule."), "muted")
        for name, text in changes(step, self.names):
            card.value(name, text)
        card.value(self.tr("Event"), step.event)
        for field in fields_of(step):
            self.offer_versions(card, field, step.event)
        self.add(card)
