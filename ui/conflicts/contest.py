# SPDX-License-Identifier: Apache-2.0
"""Owns one decision that was made differently: its values side by side, and which is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui.cases.card import link
from ui.cases.fields import TextField
from ui.cases.names import Names
from ui.cases.stored import field_name, said
from ui.conflicts.sides import Side
from ui.operations.conflicts import settle
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.dialog import commit_with_keys
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.line import letters_are_large
from ui.widgets.room import Reading
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from core.errors import Refusal
    from storage.records.results import Applied
    from ui.desk import Desk
    from ui.operations.conflicts import Contest

_COLUMNS = 2
_SEEN = 180
"""Pixels of what was decided that are seen at least; the rest scrolls."""
_REASON_WIDTH = 1600
"""As wide as the decisions above, whatever the window."""


def names_in(desk: Desk, contest: Contest) -> Names:
    """Return what things are called in the file of a conflict."""
    return Names(desk.language, desk.office, contest.case, area=contest.row.kind)


def about(contest: Contest) -> str:
    """Return which file a conflict is in."""
    return " · ".join(isolated(t) for t in (contest.row.number, contest.row.title) if t)


class ContestView(QWidget):
    """Both values, the reason, and the verb."""

    settled = Signal(object)  # Contest: it is settled, or a settlement is proposed
    file_requested = Signal(object)  # Contest: please show what it is about

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._names = Names(desk.language, desk.office)
        self.contest: Contest | None = None
        self.sides: list[Side] = []
        self.values = QButtonGroup(self)
        self.heading = Label(role="heading")
        self.about = link("", self._on_about_clicked)
        self.effect = Label(role="muted")
        self.banner = Banner()
        self._form = Form(_REASON_WIDTH)
        self.reason = self._form.row(self.tr("Reason"), TextField(2))
        self.two = Label(
            self.tr("What you choose is a proposal: a second person has to approve it."), "strong"
        )
        self.waits = Label(self.tr("A settlement is proposed, and waits for approval."), "strong")
        self.verb = button(self.tr("Let this stand"), self.submit, role="primary")
        self._build()
        commit_with_keys(self, self.verb)

    def _build(self) -> None:
        inside, scroll = QWidget(), Reading()
        inside.setProperty("role", "canvas")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        # Where letters are large, half a page is too narrow for who decided.
        self._columns = 1 if letters_are_large() else _COLUMNS
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(px(_SEEN))
        scroll.setAccessibleName(self.tr("What was decided"))
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        foot.addWidget(self.two, 1)
        foot.addWidget(self.waits, 1)
        foot.addStretch()
        foot.addWidget(self.verb)
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.heading, 1)
        head.addWidget(self.about)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, PAD, WIDE, PAD)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self.effect)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._form)
        whole.addWidget(self.banner)
        whole.addLayout(foot)

    def show_contest(self, contest: Contest) -> None:
        """Show a decision in conflict; the one that is shown keeps what was typed about it."""
        before, self.contest = self.contest, contest
        same = before is not None and (before.key, before.conflict) == (
            contest.key, contest.conflict,
        )  # fmt: skip
        self._show_standing(contest)
        if same:
            return
        self._names = names = names_in(self._desk, contest)
        self.banner.clear()
        self.reason.set_value("")
        self.heading.setText(field_name(contest.conflict.field, names))
        self.about.setText(about(contest).replace("&", "&&"))
        self.about.setAccessibleName(about(contest))
        self._fill(contest)

    def _show_standing(self, contest: Contest) -> None:
        """Say what the conflict holds up, and what is still to be done about it."""
        self.effect.setText(self._effect(contest))
        self.two.setVisible(contest.by_two and not contest.proposed)
        self.waits.setVisible(contest.proposed)
        for part in (self._form, self.verb):
            part.setVisible(not contest.proposed)

    def _effect(self, contest: Contest) -> str:
        kept = self.tr("Both decisions are kept in the history.")
        if contest.case is not None:
            until = self.tr(
                "Until one is chosen the case cannot be decided, closed, written about or exported."
            )
        elif contest.is_of_office:
            until = self.tr("Until one is chosen no letter can be written that would name it.")
        else:
            until = self.tr("Until one is chosen it cannot be put into use or exported.")
        return f"{kept} {until}"

    def _fill(self, contest: Contest) -> None:
        for side in self.sides:
            self.values.removeButton(side.pick)
            self._grid.removeWidget(side)
            side.hide()
            side.deleteLater()
        conflict, names = contest.conflict, self._names
        texts = [said(conflict.field, value.value, names) for value in conflict.values]
        self.sides = [
            Side(names, contest.registers, conflict, value, texts[1 if place == 0 else 0])
            for place, value in enumerate(conflict.values)
        ]
        for place, side in enumerate(self.sides):
            self.values.addButton(side.pick, place)
            self._grid.addWidget(side, *divmod(place, self._columns))

    def begin(self) -> None:
        """Put the keyboard where the choice is made."""
        if self.sides:
            self.sides[0].pick.setFocus()

    def submit(self) -> None:
        """Settle it, or propose how."""
        contest, chosen = self.contest, self.values.checkedId()
        if contest is None or not self.verb.isEnabled():
            return
        if chosen < 0:
            self.banner.say("danger", self.tr("Choose which decision stands."))
            return
        self.banner.clear()
        self.verb.setEnabled(False)
        settle(
            file=contest.file,
            field=contest.conflict.field,
            choice=self.sides[chosen].event,
            reason=str(self.reason.value or ""),
        ).success(self._on_settled).refused(self.show_refusal).ended(self._on_ended).start(
            self._desk, self
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not."""
        self.banner.say("danger", *self._names.refusal(refusal))

    def _on_settled(self, _: Applied[object]) -> None:
        self.settled.emit(self.contest)

    def _on_ended(self) -> None:
        self.verb.setEnabled(True)

    def _on_about_clicked(self) -> None:
        if self.contest is not None:
            self.file_requested.emit(self.contest)
