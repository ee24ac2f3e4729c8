# SPDX-License-Identifier: Apache-2.0
"""Owns a cycle at a glance: where its filers stand, its stages, its rules, and what is left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.disclosure.cycle import STAGES
from core.disclosure.facts import ABSENCES
from core.disclosure.standing import STANDINGS
from ui.cases.card import Card
from ui.cases.names import Names
from ui.disclosure.rules import entry_of
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from core.casework.parts import LetterRecord
    from ui.desk import Desk
    from ui.operations.disclosure_cycles import CycleView

_LOOKS = {
    "due": ("clock", "info"),
    "extended": ("calendar-clock", "info"),
    "draft": ("pen-line", "info"),
    "overdue": ("circle-alert", "danger"),
    "proposed": ("user-x", "warn"),
    "filed": ("inbox", "warn"),
    "reviewing": ("eye", "warn"),
    "reviewed": ("badge-check", "good"),
    "exempt": ("user-x", "info"),
    "released": ("user-x", "info"),
    "closed": ("archive", "good"),
}
"""The icon and the tone of each standing."""
_SHOWN_LETTERS = 5
_BOTH = 720
"""Pixels that two columns need beside each other."""


class Overview(QScrollArea):
    """Two columns: where people stand, and how the cycle is set.

    Where there is no room for both, as with large letters, the second stands below the first.
    """

    standing_chosen = Signal(str)
    wanted = Signal(str)  # what is to be done with the cycle: see `cycle_pane`

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sides: QBoxLayout | None = None
        self._cycle = ""
        self._names = Names(desk.language, desk.office)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def _way(self) -> QBoxLayout.Direction:
        beside = self.width() >= px(_BOTH)
        return QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the second column where there is room for it."""
        if self._sides is not None:
            self._sides.setDirection(self._way)
        super().resizeEvent(event)

    def show_view(self, view: CycleView) -> None:
        """Show a cycle."""
        self._names = Names(self._desk.language, self._desk.office)
        at = self.verticalScrollBar().value() if view.cycle.file == self._cycle else 0
        self._cycle = view.cycle.file
        both = QWidget()
        self._sides = row = QBoxLayout(self._way, both)
        row.setContentsMargins(WIDE, PAD, WIDE, WIDE)
        row.setSpacing(WIDE)
        for parts in (self._people(view), self._settings(view, view.on)):
            column = QVBoxLayout()
            column.setSpacing(GAP)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            row.addLayout(column, 1)
        self.setWidget(both)
        QTimer.singleShot(0, self, partial(self.verticalScrollBar().setValue, at))

    def _people(self, view: CycleView) -> Iterator[QWidget]:
        yield Label(self.tr("Where filers stand"), "heading")
        if not view.rows:
            yield self._nobody(view)
        else:
            if not view.cycle.closed:
                yield self._so_far(view)
            entries = Entries(self.tr("Where filers stand"))
            entries.show_entries([
                *(self._standing(view, s) for s in STANDINGS if view.counts.get(s)),
                *self._absent(view),
            ])  # fmt: skip
            yield entries
        if not view.cycle.closed:
            yield Label(self.tr("To the end"), "heading")
        yield self._end(view)

    def _nobody(self, view: CycleView) -> Card:
        card = Card(self.tr("Nobody is registered yet."))
        entered = view.cycle.totals
        if entered and not view.cycle.closed:
            card.prose(self._entered(view))
        else:
            card.prose(self.tr("Import the staff list: the rules say who of it has to file."))
        if view.refusal is None:
            card.add_button(
                button(
                    self.tr("Import a staff list…"),
                    partial(self.wanted.emit, "import"),
                    role="link",
                )
            )
            entering = partial(self.wanted.emit, "totals")
            card.add_button(button(self.tr("Enter the totals only…"), entering, role="link"))
        return card

    def _entered(self, view: CycleView) -> str:
        totals, language = view.cycle.totals, self._desk.language
        number = language.number
        return self.tr("Entered: {0} of {1} complied. Source: {2}").format(
            number(totals.number("complied")), number(totals.number("required")),
            language.source(totals.text("source")),
        )  # fmt: skip

    def _standing(self, view: CycleView, standing: str) -> Entry:
        symbol, tone = _LOOKS[standing]
        show = Action(self.tr("Show"), partial(self.standing_chosen.emit, standing))
        count = self._desk.language.number(view.counts[standing])
        return Entry(
            self._names.of("standing", standing), "", symbol, chip=count, tone=tone, actions=(show,)
        )

    def _absent(self, view: CycleView) -> Iterator[Entry]:
        """Yield whom the last staff list would not register: a person says what becomes of them."""
        for absence in ABSENCES:
            if count := len(view.places.get(absence, ())):
                show = Action(self.tr("Show"), partial(self.standing_chosen.emit, absence))
                chip = self._desk.language.number(count)
                name = self._names.of("absence", absence)
                said = self.tr("To be released, or kept with a reason")
                yield Entry(name, said, "user-x", chip=chip, tone="warn", actions=(show,))

    def _end(self, view: CycleView) -> Card:
        cycle, number = view.cycle, self._desk.language.number
        if cycle.closed:
            card = Card(self.tr("The cycle is closed."))
            if cycle.totals:
                card.prose(self._kept(view))
            if view.moved:
                card.prose(self._moved(view))
            card.add_button(
                button(self.tr("Reopen…"), partial(self.wanted.emit, "reopen"), role="link")
            )
            return card
        if view.waiting:
            card = Card(self.tr("It cannot be closed yet."))
            card.prose(self.tr("Filings that are not closed: {0}.").format(number(view.waiting)))
            card.add_button(
                button(
                    self.tr("What hinders it…"), partial(self.wanted.emit, "closing"), role="link"
                )
            )
            card.add_button(
                button(
                    self.tr("Show them"), partial(self.standing_chosen.emit, "open"), role="link"
                )
            )
            return card
        card = Card(self.tr("Nothing stands in the way of closing it."))
        card.add_button(
            button(self.tr("Close the cycle…"), partial(self.wanted.emit, "close"), role="link")
        )
        return card

    def _kept(self, view: CycleView) -> str:
        totals, number = view.cycle.totals, self._desk.language.number
        return self.tr(
            "{0} of {1} complied. These numbers stay when statements are destroyed."
        ).format(number(totals.number("complied")), number(totals.number("required")))

    def _moved(self, view: CycleView) -> str:
        number = self._desk.language.number
        return self.tr(
            "Since it was closed, what another laptop did has changed its filings: by them it is"
            " now {0} of {1}, and so say the results. Reopen the cycle and close it again to keep"
            " that."
        ).format(number(view.totals["complied"]), number(view.totals["required"]))

    def _so_far(self, view: CycleView) -> Label:
        """Say how far it is; nobody has failed to comply while the cycle is open."""
        totals, number = view.totals, self._desk.language.number
        required, complied = totals["required"], totals["complied"]
        return Label(
            self.tr("Have to file: {0}. Filed and reviewed so far: {1}. Not yet: {2}.").format(
                number(required), number(complied), number(required - complied)
            ),
            "muted",
        )

    def _settings(self, view: CycleView, on: date) -> Iterator[QWidget]:
        free = view.refusal is None
        yield self._headed(self.tr("Stages"), "targets" if free else "", self.tr("Target dates…"))
        yield self._stages(view, on, free=free)
        yield self._headed(self.tr("Who has to file"), "rules" if free else "", self.tr("Change…"))
        rules = Entries(self.tr("Who has to file"))
        rules.show_entries([entry_of(rule, self._desk.language) for rule in view.cycle.rules])
        yield rules
        if view.cycle.lists:
            yield Label(self.tr("Lists taken in"), "heading")
            yield self._lists(view)
        yield self._headed(
            self.tr("Letters to the head"), "report", self.tr("Report who has not filed…")
        )
        if view.cycle.letters:
            yield self._letters(view)

    def _headed(self, title: str, wanted: str, verb: str) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, GAP if wanted != "targets" else 0, 0, 0)
        row.addWidget(Label(title, "heading"), 1)
        if wanted:
            row.addWidget(button(verb, partial(self.wanted.emit, wanted), role="link"))
        return made

    def _stages(self, view: CycleView, on: date, *, free: bool) -> Entries:
        cycle, day = view.cycle, self._names.day
        entries = []
        for stage in STAGES:
            target, reached = cycle.targets.get(stage), cycle.reached.get(stage)
            symbol, chip, tone = "clock", "", "info"
            said = self.tr("by {0}").format(day(target)) if target else self.tr("no target")
            if reached:
                late = target is not None and reached > target
                symbol, chip, tone = "circle-check", day(reached), "warn" if late else "good"
            elif target is not None and target < on:
                symbol, chip, tone = "circle-alert", self.tr("Not reached"), "danger"
            actions = ()
            if free and not reached:
                enter = partial(self.wanted.emit, f"reach/{stage}")
                actions = (Action(self.tr("Enter as reached…"), enter),)
            name = self._names.of("stage", stage)
            entries.append(Entry(name, said, symbol, chip=chip, tone=tone, actions=actions))
        made = Entries(self.tr("Stages"))
        made.show_entries(entries)
        return made

    def _lists(self, view: CycleView) -> Entries:
        entries = []
        for purpose in dict.fromkeys(one.purpose for one in view.cycle.lists):
            one = view.cycle.last_list(purpose)
            if one is not None:
                rows = self.tr("%Ln row(s)", "", one.rows)
                said = " – ".join(filter(None, (one.name, rows, self._names.day(one.on))))
                entries.append(Entry(self._names.of("purpose", purpose), said, "files"))
        made = Entries(self.tr("Lists taken in"))
        made.show_entries(entries)
        return made

    def _letters(self, view: CycleView) -> Entries:
        made = Entries(self.tr("Letters to the head"))
        made.show_entries([
            Entry(
                self._names.of("letter_kind", letter.kind),
                f"{letter.register_number} – {self._names.day(letter.issued_on)}",
                "mail",
                actions=(Action(self.tr("Save a copy…"), self._copying(letter)),),
            )
            for letter in view.cycle.letters[-_SHOWN_LETTERS:]
        ])  # fmt: skip
        return made

    def _copying(self, letter: LetterRecord) -> Callable[[], object]:
        return partial(self.wanted.emit, f"copy/{letter.register_number}")
