# SPDX-License-Identifier: Apache-2.0
"""Owns what is left of a closed cycle: its statements destroyed by two persons, and certified."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.disclosure.workflow import Action, State
from core.office.programmes import DISCLOSURE
from ui.cases.card import Card
from ui.cases.names import Names
from ui.cases.second_person import SecondPerson
from ui.disclosure.many import ActOnMany, ManyDialog
from ui.operations.disclosure_closing import (
    Ending,
    approve_disposals,
    look_at_retention,
    who_approves,
)
from ui.theme.tokens import PAD
from ui.theme.zoom import px
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.errors import Refusal
    from core.ids import FileId, OfficerId
    from core.policy.profile import Profile
    from storage.records.cycle import FilingRow
    from ui.desk import Desk
    from ui.operations.disclosure_closing import Retention
    from ui.operations.disclosure_cycles import CycleView
    from ui.operations.many import Bulk

DISPOSE, APPROVE, CERTIFICATE = Action.DISPOSE.value, "approve_disposal", "certificate"
_WIDEST = 760


class EndingCard(QWidget):
    """How many statements are kept, wait to be destroyed, are destroyed; and the next act."""

    wanted = Signal(str)  # what is to be done with the cycle: see `cycle_pane`
    about_rows = Signal(str, object)  # what is to be done, and with which rows

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(PAD)
        self._column.addStretch(1)

    def show_view(self, view: CycleView) -> None:
        """Show how far it is with a closed cycle."""
        while self._column.count() > 1:
            old = self._column.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        if view.cycle.closed and view.rows:
            card = self._card(view)
            card.setMaximumWidth(px(_WIDEST))
            self._column.insertWidget(0, card)

    def _card(self, view: CycleView) -> Card:
        ending, number = Ending.of(view), self._desk.language.number
        card = Card(self.tr("The statements"))
        card.value(self.tr("Kept"), number(len(ending.kept)))
        if ending.proposed:
            card.value(self.tr("Of these, wait for a second person"), number(len(ending.proposed)))
        card.value(self.tr("Destroyed"), number(ending.gone))
        card.value(
            self.tr("Key of the forms"),
            self.tr("kept") if view.cycle.private_key else self.tr("destroyed"),
        )
        card.prose(
            self.tr(
                "When the time of retention is over, two persons decide that statements are"
                " destroyed. The totals stay. With the last statement the key goes to which the"
                " forms were sealed: an answer that comes later can be opened by nobody."
            ),
            "muted",
        )
        proposed = {row.file for row in ending.proposed}
        fresh = [row for row in ending.kept if row.file not in proposed]
        if fresh:
            propose = partial(self.about_rows.emit, DISPOSE, fresh)
            card.add_button(button(self.tr("Propose to destroy them…"), propose))
        if ending.proposed:
            approve = partial(self.about_rows.emit, APPROVE, ending.proposed)
            card.add_button(button(self.tr("Approve…"), approve, role="primary"))
        if any(row.state == State.DISPOSED for row in view.rows):
            certify = partial(self.wanted.emit, CERTIFICATE)
            card.add_button(button(self.tr("Certificate of destruction…"), certify))
        return card


class ProposeDisposals(ActOnMany):
    """Says first of how many the time of retention is over, and proposes those."""

    def __init__(
        self, desk: Desk, parent: QWidget, rows: Sequence[FilingRow], profile: Profile
    ) -> None:
        one, many = self.tr("Destroy the statement"), self.tr("Destroy the statements")
        title = one if len(rows) == 1 else many
        super().__init__(desk, parent, rows, DISPOSE, profile, title=title)
        self.verb.setEnabled(False)
        self.read(look_at_retention(files=self.files, on=date.today()).success(self._on_known))

    def _on_known(self, known: Retention) -> None:
        day, number = self.names.day, self.desk.language.number
        if known.first is None:
            self.verb.setEnabled(True)
        elif known.over:
            over = frozenset(known.over)
            self.banner.say(
                "info",
                self.tr("{0} of {1} are proposed: of the others, the time of retention runs.")
                .format(number(len(over)), number(len(self.rows))),
                self.tr("All can be destroyed from {0}.").format(day(known.last)),
            )  # fmt: skip
            self.rows = [row for row in self.rows if row.file in over]
            self.say_whom()
            self.verb.setEnabled(True)
        else:
            first = self.tr("They can be destroyed from {0}.")
            if known.first != known.last:
                first = self.tr("The first can be destroyed from {0}, all of them from {1}.")
            hint = first.format(day(known.first), day(known.last))
            self.end("info", self.tr("The time of retention is not over."), hint)
            self.form.setVisible(False)


class ApproveDisposals(ManyDialog):
    """Another officer approves here, with the passphrase that is theirs alone."""

    def __init__(
        self, desk: Desk, parent: QWidget, cycle: FileId, rows: Sequence[FilingRow]
    ) -> None:
        names = Names(desk.language, desk.office, area=DISCLOSURE)
        one = self.tr("Approve that the statement is destroyed")
        many = self.tr("Approve that the statements are destroyed")
        super().__init__(
            desk, parent, rows, title=one if len(rows) == 1 else many,
            verb=self.tr("Destroy the content for good"), danger=True,
            lead=self.tr(
                "This takes effect when a second person approves it. That person types the"
                " passphrase here; the approval is recorded in that person’s name."
            ),
        )  # fmt: skip
        self._cycle = cycle
        self.form = SecondPerson(names.officer, self.tr("Choose who approves."))
        self.officer, self.passphrase = self.form.officer, self.form.passphrase
        self.nobody = Label(role="muted")
        self.nobody.setVisible(False)
        self.content.addWidget(self.form)
        self.content.addWidget(self.nobody)
        self.verb.setEnabled(False)
        who_approves(files=self.files[:1]).success(self._on_known).start(desk, self)

    def submit(self) -> None:
        """Approve, as the officer whose passphrase it is."""
        if (given := self.form.take()) is None:
            return
        officer, passphrase = given
        self.run(
            approve_disposals(
                cycle=self._cycle, files=self.files, officer=officer, passphrase=passphrase,
                on=date.today(),
            )
        )  # fmt: skip

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, at the passphrase if it is about that."""
        if not self.form.show_refusal(refusal, self.names.refusal(refusal)):
            super().show_refusal(refusal)

    def _on_known(self, able: Sequence[OfficerId]) -> None:
        self.verb.setEnabled(bool(able))
        self.form.setVisible(bool(able))
        self.nobody.setVisible(not able)
        self.nobody.setText(
            self.tr("Nobody who may approve it has a way into this vault: another officer of the"
                    " programme approves it on their own laptop, after an exchange.")
        )  # fmt: skip
        self.fit()
        self.form.offer(able)

    def _on_succeeded(self, result: Bulk) -> None:  # type: ignore[override]
        self._job = None
        self.finish(len(result.done), result.refused)
