# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a part of the case page: cards that are read, one of which may be a form.

A section is given a view and builds its cards anew. While a form is open in it, it keeps its
cards until the form is closed: nobody's half-typed sentence goes because a colleague saved.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.cases.act_form import ActForm, Asked
from ui.cases.card import Card, ReasonButton, link
from ui.cases.due import time_left
from ui.cases.names import Names
from ui.cases.versions import VersionsDialog
from ui.operations.cases import tying
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.tabbing import stops
from ui.widgets.text import Label

if TYPE_CHECKING:
    from core.casework.case import Case
    from core.policy.clocks import Clock
    from ui.desk import Desk
    from ui.operations.cases import CaseView

READING_WIDTH = 900
_CHANGE = "change_"
"""Begins the names of acts that state the text of a card anew."""
_ASKS = "asks"
"""The property of a button that says which act it asks for; none where an answer is changed."""


class Stop(NamedTuple):
    """Where the keys were: how that was called, what it asked for, which of all stops it was."""

    name: str
    asks: str = ""
    place: int = 0


class Section(QScrollArea):
    """One part of the case page."""

    refused = Signal(str, str)  # sentence, hint: a barred button was pressed
    case_requested = Signal(str)  # FileId of another case
    done = Signal(object)  # Applied: an act was recorded, which may be taken back
    link_requested = Signal()  # please ask which other case this one is tied to
    writing = Signal()  # a form was opened here, or closed

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.view: CaseView | None = None
        self.names = Names(desk.language, desk.office)
        self.column = QVBoxLayout()
        self._form: ActForm | None = None
        self._waiting: CaseView | None = None
        self._came_from: Stop | None = None
        self._going_to: int | None = None
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self._begin()

    @property
    def form(self) -> ActForm | None:
        """The form that is open."""
        return self._form

    def show_view(self, view: CaseView) -> None:
        """Show a case; an open form of the same case is left alone until it is closed."""
        if self._form is not None and self.view is not None and view.file == self.view.file:
            self._waiting = view
            return
        self._close_form()
        for dialog in self.findChildren(VersionsDialog):
            dialog.reject()  # it may say what is not shown any more
        same = self.view is not None and self.view.file == view.file
        place = self._place() if same else 0
        focused = self._came_from or self._focused() if same else None
        self.view = view
        self.names = Names(self.desk.language, self.desk.office, view.case)
        self._begin()
        self.build(view)
        self.column.addStretch(1)
        self._going_to = place
        QTimer.singleShot(0, self, lambda: self._return_to(place, focused))

    def build(self, view: CaseView) -> None:
        """Add the cards of a case to the column."""
        raise NotImplementedError

    def heading(self, text: str, *buttons: QWidget, about: str = "") -> None:
        """Begin a group of cards."""
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(Label(text, "heading"), 1)
        for made in buttons:
            line.addWidget(made)
        self.column.addSpacing(GAP)
        self.column.addLayout(line)
        if about:
            self.column.addWidget(Label(about, "muted"))

    def add(self, card: QWidget) -> None:
        """Add a card."""
        self.column.addWidget(card)

    def nothing(self, text: str) -> None:
        """Say that a group is empty, and what it is for."""
        self.column.addWidget(Label(text, "muted"))

    def links(self, title: str, tie: str, about: str) -> None:
        """Show the cases that this one is tied to, or else what that is for."""
        view = self.view
        if view is None:
            return
        refusal = view.acts[tying(view.case).name]
        made = ReasonButton(
            tie,
            self.link_requested.emit,
            symbol="link",
            reason=self.names.refusal(refusal) if refusal else None,
        )
        made.refused.connect(self.refused)
        self.heading(title, made)
        if not view.case.links:
            self.nothing(about)
        for other in view.case.links:
            card = Card(other.number, chip=self.names.of("why", other.why))
            card.put(link(self.tr("Open"), partial(self.case_requested.emit, other.file)))
            self.add(card)

    def clock_card(self, clock: Clock) -> Card:
        """Return what is owed by when, and by which rule."""
        left = clock.days_left(self.view.on) if self.view else 0
        card = Card(
            self.names.of("clock", clock.name),
            chip=time_left(clock.name, left, paused=clock.paused),
            tone="danger" if left < 0 and not clock.paused else "info",
        )
        card.value(self.tr("Owed since"), self.names.day(clock.started_on))
        card.value(self.tr("Due on"), self.names.day(clock.due_on))
        card.value(self.tr("Rule"), self.names.language.source(clock.source))
        return card

    def file_card(self, case: Case, *more: tuple[str, str]) -> None:
        """Show the file itself: its policy, what is held, how it ended; `more` are named values."""
        hold = Asked("set_legal_hold", self.tr("Hold everything for a court or an inquiry"))
        lift = Asked("lift_legal_hold", self.tr("Lift the hold"))
        self.heading(self.tr("The file"))
        card = Card()
        title = case.profile.title if case.profile is not None else case.profile_key
        card.value(self.tr("Policy"), self.names.language.source(title))
        for name, text in more:
            card.value(name, text)
        card.value(self.tr("Held"), case.legal_hold)
        card.value(self.tr("Outcome"), self.names.of("outcomes", case.outcome))
        card.value(self.tr("Why it was closed"), case.closing_reason)
        keep, said = (lift, lift.title) if case.legal_hold else (hold, self.tr("Legal hold"))
        card.add_button(self.act_button(keep, said, at=card, role="quiet"))
        self.add(card)

    def act_button(
        self,
        asked: Asked,
        text: str,
        *,
        at: QWidget | None = None,
        role: str = "",
        symbol: str = "",
    ) -> ReasonButton:
        """Return a button that opens the form of an act in place of a card, or where it stands."""
        refusal = self.view.acts[asked.act] if self.view else None
        made = ReasonButton(
            text,
            lambda: self.open_form(asked, at or made),
            role=role,
            symbol=symbol,
            reason=self.names.refusal(refusal) if refusal else None,
        )
        made.refused.connect(self.refused)
        made.setProperty(_ASKS, "" if asked.given else asked.act)
        self._ways[asked.act, asked.item] = made
        if isinstance(at, Card) and asked.act.startswith(_CHANGE):
            at.turns_into(made)
        return made

    def reopen(self, act: str, item: str) -> bool:
        """Open the form of an act again, if this part has it and it is open now."""
        made = self._ways.get((act, item))
        if made is None or not made.allowed:
            return False
        made.click()
        return True

    def offer_versions(self, card: Card, field: str, event: str = "") -> None:
        """Add to a card the comparison of what a field said before, where it said anything."""
        if self.view is not None:
            VersionsDialog.offer(
                self.desk, self, self.names, card, steps=self.view.steps, field=field, event=event
            )

    def open_form(self, asked: Asked, at: QWidget) -> None:
        """Open the form of an act in place of a card, or below the row that a button is in."""
        profile = self.view.case.profile if self.view else None
        if self.view is None or profile is None or self._form is not None:
            return
        self._came_from = self._focused()
        form = ActForm(self.desk, self.view, profile, asked)
        place = self.column.indexOf(at)
        if place >= 0:
            at.setVisible(False)
        else:
            place = self._row_of(at) + 1
        self.column.insertWidget(place, form)
        self._form = form
        self.writing.emit()
        form.closed.connect(self._on_form_closed)
        form.done.connect(self.done)
        form.form.focus_first()
        QTimer.singleShot(0, form, lambda: self._reveal(form))

    def _reveal(self, form: QWidget) -> None:
        """Scroll to a form that was opened, once the column has made room for it."""
        self._lay_out()
        if form.height() > self.viewport().height():
            # Qt would show the middle of what is too high, and one begins at its head.
            self.verticalScrollBar().setValue(form.mapTo(self.widget(), QPoint()).y() - WIDE)
        else:
            self.ensureWidgetVisible(form, 0, WIDE)

    def _lay_out(self) -> None:
        """Be as high as the column is now: one can go no further down than that."""
        self.column.activate()
        self.widget().resize(self.widget().sizeHint().expandedTo(self.viewport().size()))

    def _begin(self) -> None:
        self._ways: dict[tuple[str, str], ReasonButton] = {}
        inside = QWidget()
        inside.setProperty("role", "canvas")
        sides = QHBoxLayout(inside)
        sides.setContentsMargins(WIDE, GAP, WIDE, WIDE)
        middle = QWidget()
        middle.setMaximumWidth(px(READING_WIDTH))
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(PAD)
        sides.addWidget(middle, 1)
        sides.addStretch()  # in a wide window, too, it begins where the head begins
        self.setWidget(inside)

    def _row_of(self, widget: QWidget) -> int:
        """Return where in the column the layout or the card is that holds a widget."""
        middle, holder = self.column.parentWidget(), widget
        if not middle.isAncestorOf(widget):
            return self.column.count() - 1
        while holder.parentWidget() is not middle:
            holder = holder.parentWidget()
        lines = (line for line in self.column.children() if line.indexOf(holder) >= 0)
        return self.column.indexOf(next(lines, holder))

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.keeper.keep()
            self._form = None
            self.writing.emit()

    def _on_form_closed(self) -> None:
        self._close_form()
        view, self._waiting = self._waiting or self.view, None
        if view is not None:
            self.show_view(view)

    def _focused(self) -> Stop | None:
        """Return what has the focus here."""
        focused, found = self.focusWidget(), list(stops(self))
        if focused not in found or not focused.hasFocus():
            return None
        return Stop(focused.accessibleName(), focused.property(_ASKS) or "", found.index(focused))

    def _place(self) -> int:
        """Return how far down one is, or is on the way to be: what was just built stands at 0."""
        bar = self.verticalScrollBar()
        return bar.value() if self._going_to is None else self._going_to

    def _return_to(self, place: int, focused: Stop | None) -> None:
        """Go where one was: what is called so, else what asks the same next, else what is there.

        A finding that was made is one to be changed by now, and the next one is made.
        """
        self._lay_out()
        self._going_to = None
        self.verticalScrollBar().setValue(place)
        self._came_from = None
        found = list(stops(self)) if focused else []
        if focused and found:
            before = focused.place
            same = [n for n, one in enumerate(found) if one.accessibleName() == focused.name]
            asking = [n for n, one in enumerate(found) if one.property(_ASKS) == focused.asks]
            following = [n for n in asking if n >= before] if focused.asks else []
            nearest = min(same or following or range(len(found)), key=lambda n: abs(n - before))
            found[nearest].setFocus()
            self.ensureWidgetVisible(found[nearest], 0, WIDE)
