# SPDX-License-Identifier: Apache-2.0
"""Owns what waits for a second person: the card that says so, and the two answers to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.path import SETTLE
from core.casework.people import approvers
from core.casework.workflow import DISPOSE
from ui.cases.card import Card
from ui.cases.fields import TextField
from ui.cases.names import Names
from ui.cases.second_person import SecondPerson
from ui.cases.stored import field_name, said, words
from ui.conflicts.sides import chosen
from ui.operations.cases import approve_as, give_back
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.parts import Proposal
    from core.errors import Refusal
    from core.history.canonical import Json
    from core.ids import OfficerId
    from ui.desk import Desk
    from ui.operations.cases import CaseView


def proposal_card(desk: Desk, view: CaseView, proposal: Proposal, parent: QWidget) -> Card:
    """Return a card that says what waits for whom, and lets them answer."""
    names = Names(desk.language, desk.office, view.case)
    card = _Waiting(names, proposal)
    able = approvers(view.case, proposal.origin.by)
    # The answers first: they stay in view however much the proposal says.
    if _at_hand(view, proposal):
        card.offer(lambda: ApproveDialog(desk, view, proposal, parent).open())
    card.offer_back(
        lambda: GiveBackDialog(desk, view, proposal, parent).open(),
        mine=proposal.origin.by == view.me,
    )
    card.say(proposal)
    card.say_who([names.officer(one) for one in able], here=bool(_at_hand(view, proposal)))
    return card


def _at_hand(view: CaseView, proposal: Proposal) -> list[OfficerId]:
    """Return who could approve here: never the drafter, nor who only has another laptop."""
    return [one for one in approvers(view.case, proposal.origin.by) if one in view.at_hand]


class _Waiting(Card):
    """One proposal, in words."""

    def __init__(self, names: Names, proposal: Proposal) -> None:
        super().__init__(
            names.of("action", proposal.action),
            chip=self.tr("Waits for a second person"),
            tone="warn",
        )
        self._names = names

    def say(self, proposal: Proposal) -> None:
        """Say what is proposed, by whom."""
        names = self._names
        drafted = self.tr("{0}, {1}").format(
            isolated(names.officer(proposal.origin.by)), names.day(proposal.origin.on)
        )
        self.value(self.tr("Drafted by"), drafted)
        if proposal.action == SETTLE:
            self._say_choice(proposal.facts.plain())
        for key, value in proposal.facts.plain().items():
            if key not in ("field", "choice"):
                self.value(self._called(proposal, key), words(key, value, names))

    def _called(self, proposal: Proposal, key: str) -> str:
        """Return what a fact is called; the value to stand can have reasons of its own."""
        if proposal.action == SETTLE and key == "reason":
            return self.tr("Why it is to stand")
        return self._names.of("fact", key)

    def _say_choice(self, facts: Mapping[str, Json]) -> None:
        """Say which of the decisions in conflict is to stand."""
        field, names = str(facts.get("field", "")), self._names
        value = chosen(names.case, field, str(facts.get("choice", ""))) if names.case else None
        self.value(self.tr("What was decided"), field_name(field, names))
        for name, text in (said(field, value.value, names) if value else {}).items():
            self.value(name or self.tr("To stand"), text)

    def say_who(self, able: Sequence[str], *, here: bool) -> None:
        """Say who could approve, and where if it is not `here`."""
        said = self._names.language.enumerated(map(isolated, able)) or self.tr(
            "nobody in this office yet"
        )
        self.value(self.tr("Can be approved by"), said)
        if not able:
            self.prose(self.tr("Enter a second officer in the settings, under “People”."), "muted")
        if able and not here:
            self.prose(
                self.tr("{0} can approve on their own laptop, after an exchange.").format(said),
                "muted",
            )

    def offer(self, approve: Callable[[], object]) -> None:
        """Add the answer of whoever approves here."""
        self.add_button(button(self.tr("Approve…"), approve, role="primary"))

    def offer_back(self, give_back: Callable[[], object], *, mine: bool) -> None:
        """Add the other answer, which is the drafter's too."""
        text = self.tr("Take back…") if mine else self.tr("Return to the drafter…")
        self.add_button(button(text, give_back))


class ApproveDialog(Dialog):
    """Another officer approves here, with the passphrase that is theirs alone."""

    def __init__(self, desk: Desk, view: CaseView, proposal: Proposal, parent: QWidget) -> None:
        names = Names(desk.language, desk.office, view.case)
        name = names.of("action", proposal.action)
        destroys = proposal.action == DISPOSE
        super().__init__(
            desk,
            parent,
            self.tr("Approve: {0}").format(name),
            self.tr("Destroy the content for good") if destroys else self.tr("Approve"),
            lead=self.tr(
                "This takes effect when a second person approves it. That person types the"
                " passphrase here; the approval is recorded in that person’s name."
            ),
            danger=destroys,
        )
        self._names = names
        self._view = view
        self._proposal = proposal
        self.form = SecondPerson(names.officer, self.tr("Choose who approves."))
        self.officer, self.passphrase = self.form.officer, self.form.passphrase
        self.note = self.form.row(self.tr("Note (optional)"), TextField(2))
        self.content.addWidget(self.form)
        self.content.addStretch(1)

        self.form.offer(_at_hand(view, proposal), likely=view.me)

    def submit(self) -> None:
        """Approve, as the officer whose passphrase it is."""
        if (given := self.form.take()) is None:
            return
        officer, passphrase = given
        self.run(
            approve_as(
                file=self._view.file,
                proposal=self._proposal.id,
                officer=officer,
                passphrase=passphrase,
                note=str(self.note.value or ""),
            )
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, at the passphrase if it is about that."""
        why = self._names.refusal(refusal)
        if not self.form.show_refusal(refusal, why):
            self.banner.say("danger", *why)


class GiveBackDialog(Dialog):
    """The proposal goes back with a reason."""

    def __init__(self, desk: Desk, view: CaseView, proposal: Proposal, parent: QWidget) -> None:
        mine = proposal.origin.by == view.me
        super().__init__(
            desk,
            parent,
            self.tr("Take the proposal back") if mine else self.tr("Return to the drafter"),
            self.tr("Take back") if mine else self.tr("Return"),
        )
        self._view = view
        self._proposal = proposal
        self.form = Form()
        self.reason = self.form.row(self.tr("Reason"), TextField())
        self.content.addWidget(self.form)
        self.reason.setFocus()

    def submit(self) -> None:
        """Return it."""
        self.run(
            give_back(
                file=self._view.file,
                proposal=self._proposal.id,
                reason=str(self.reason.value or ""),
            )
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not."""
        names = Names(self.desk.language, self.desk.office, self._view.case)
        self.banner.say("danger", *names.refusal(refusal))
