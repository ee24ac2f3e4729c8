# SPDX-License-Identifier: Apache-2.0
"""Owns the head of the case page: which case, where it stands, what is next and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cases.action_bar import next_letter, next_option
from ui.cases.due import foremost, time_left, tone_of
from ui.cases.names import Names
from ui.cases.prose import Prose
from ui.theme.icons import icon
from ui.theme.tokens import GAP, PAD, TIGHT, WIDE
from ui.theme.zoom import USUAL, percent
from ui.widgets.direction import in_line, isolated
from ui.widgets.line import sides_of
from ui.widgets.text import Label, button, set_property, tool

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.casework.case import Case
    from ui.desk import Desk
    from ui.operations.cases import CaseView


_MOST = 3
"""Kinds of what was done that the head names."""


class CaseHeader(QWidget):
    """Number, who asks, state, owner, and the clock that ends first with its paragraph."""

    close_requested = Signal()  # back to the list
    names_requested = Signal()  # of a restricted file: please show them, or seal them again

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.number = Label(role="title")
        self.who = Prose(role="heading", flush=True)
        self.story = Label(role="small")
        self.state = Label(tone="info")
        self.due = Label(tone="info")
        self.source = Label(role="small")
        self.owner = Label(role="small")
        self.names = button("", self.names_requested.emit, role="quiet")
        self.back = tool("x", self.tr("Close the file (Esc)"), self.close_requested.emit)

        upper = QHBoxLayout()
        upper.setSpacing(PAD)
        upper.addWidget(self.number)
        upper.addWidget(self.state)
        upper.addStretch(1)
        upper.addWidget(self.owner)
        upper.addWidget(self.back)
        lower = sides_of()
        lower.setSpacing(GAP)
        lower.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        lower.addWidget(self.source, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, PAD, WIDE, TIGHT)
        whole.setSpacing(TIGHT)
        whole.addLayout(upper)
        middle = QHBoxLayout()
        middle.addWidget(self.who, 1)
        middle.addWidget(self.names)
        whole.addLayout(middle)
        whole.addWidget(self.story)
        whole.addLayout(lower)
        self.number.setWordWrap(False)
        self.owner.setWordWrap(percent() > USUAL)  # in one line there is no room for the number

    @property
    def spoken(self) -> str:
        """What a screen reader says of the case when one comes to it."""
        said = (self.number.text(), self.who.text(), self.state.text(), self.story.text())
        return ", ".join(filter(None, said))

    def show_view(self, view: CaseView) -> None:
        """Show the head of a case."""
        names = Names(self._desk.language, self._desk.office, view.case)
        case = view.case
        self.number.setText(case.number)
        self.who.set_text(self.title_of(case))
        self.state.setText(names.of("state", case.state))
        self.state.setAccessibleName(self.tr("State: {0}").format(self.state.text()))
        if case.assigned:
            owner = isolated(names.officer(case.assigned))
            self.owner.setText(self.tr("Handled by: {0}").format(owner))
        else:
            self.owner.setText(self.tr("Not assigned to anybody yet"))
        self.story.setText(in_line(self._story(view, names)))
        self._show_due(view, names)

    def _story(self, view: CaseView, names: Names) -> Iterator[str]:
        """Yield what it is about, since when, and which letter or step comes next.

        Of a step that is barred the bar below says what it wants first; which of two decisions it
        will be is not said before it can be made.
        """
        case = view.case
        yield self.what_of(case, names)
        if case.opened_on is not None:
            yield self.tr("since {0}").format(names.day(case.opened_on))
        step, letter = next_option(view.options), next_letter(view)
        if letter:
            yield self.tr("Next: {0}").format(names.of("letter_kind", letter))
        elif step is not None and step.allowed and not case.closed:
            yield self.tr("Next: {0}").format(names.of("action", step.action))

    def what_of(self, case: Case, names: Names) -> str:
        """Return in a few words what was done to the person, or what the question is about."""
        done = [names.of("detriment_kinds", a.kind) for a in getattr(case, "allegations", ())]
        asked = getattr(case, "classes", None)
        told = [names.value("category", asked.category)] if asked else []
        return names.language.listed(list(dict.fromkeys(filter(None, done or told)))[:_MOST])

    def offer_names(self, sealed: bool, *, shown: bool) -> None:
        """Offer to show who is named in a restricted file, or to seal the names again."""
        text = self.tr("Seal the names again") if shown else self.tr("Show the names…")
        self.names.setText(text)
        self.names.setAccessibleName(text)
        self.names.setIcon(icon("eye-off" if shown else "eye", "ink"))
        self.names.setVisible(sealed)

    def title_of(self, case: Case) -> str:
        """Return what a case is recognised by: a request by its question, others by who asks."""
        named = case.principal.name if case.principal else self.tr("Anonymous enquiry")
        return getattr(case, "summary", "") or named

    def _show_due(self, view: CaseView, names: Names) -> None:
        clock = foremost(view.clocks, view.on)
        if clock is None:
            ended = view.case.outcome
            self.due.setVisible(False)
            self.source.setText(names.of("outcomes", ended) if ended else self.tr("Nothing is due"))
            return
        left = clock.days_left(view.on)
        tone = "info" if clock.paused else tone_of(clock.name, left)
        set_property(self.due, "tone", tone)
        self.due.setText(
            names.language.told([(names.of("clock", clock.name), names.day(clock.due_on))])
        )
        self.due.setVisible(True)
        when = time_left(clock.name, left, paused=clock.paused)
        self.source.setText(f"{when} · {isolated(names.language.source(clock.source))}")
