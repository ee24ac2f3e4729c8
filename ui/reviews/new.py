# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog in which a policy review is opened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.policy_review.case import PolicyReview
from core.policy_review.facts import OPENING_FACTS
from ui.cases.form import NeedsForm
from ui.cases.names import Names
from ui.operations.arrivals import proposed
from ui.operations.documents import Message
from ui.operations.reviews import begin_review
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.errors import Refusal
    from storage.intake import Attached
    from ui.desk import Desk

_TAKEN = ("received_on", "language", "name", "email")
"""What an e-mail says of a review as it would of a request."""


class NewReviewDialog(Dialog):
    """Asks which policy it is; everything else can wait."""

    opened = Signal(object)  # TakenIn: the new review, and what was entered in it

    def __init__(
        self, desk: Desk, parent: QWidget, papers: Sequence[Message | Attached] = ()
    ) -> None:
        """`papers` were dropped: what the first e-mail says is proposed."""
        lead = self.tr("The policy and the language are enough for now.")
        if papers:
            lead = self.tr("What came in is entered in the new review.")
        super().__init__(
            desk, parent, self.tr("A new policy review"), self.tr("Open the review"), lead=lead,
            width=600,
        )  # fmt: skip
        office = desk.office
        if office is None or not office.policies:
            raise LookupError("no policy is adopted")  # the wizard adopts one with the office
        self._papers = papers
        self._names = Names(desk.language, office, area=PolicyReview.programme)
        mail = next((p for p in papers if isinstance(p, Message)), None)
        needs = [need for need in OPENING_FACTS if need.name != "number"]
        profile = office.profile_on(date.today())
        self.form = NeedsForm(self._names, profile, needs, self._given(mail), {})
        self.content.addWidget(self.form)
        self.form.focus_first()

    def submit(self) -> None:
        """Open the review, and enter in it what was dropped."""
        begun = begin_review(facts=self.form.given, papers=self._papers)
        self.run(begun.success(self.opened.emit))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self._names.refusal(refusal))

    def _given(self, mail: Message | None) -> dict[str, Fact]:
        given: dict[str, Fact] = {
            "received_on": date.today(), "language": self.desk.language.code,
        }  # fmt: skip
        if mail is not None:
            said = proposed(mail, date.today())
            given |= {name: said[name] for name in _TAKEN if name in said}
            given["policy"] = said["summary"]
        return given
