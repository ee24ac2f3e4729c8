# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that takes in a complaint, an enquiry or a prevention case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.language import guess_language
from core.retaliation.facts import OPENING_FACTS
from core.retaliation.workflow import CaseKind, State
from ui.cases.form import NeedsForm
from ui.cases.keeper import Keeper, draft_key
from ui.cases.names import Names
from ui.operations.cases import begin_case
from ui.operations.documents import Message
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.errors import Refusal
    from core.retaliation.case import RetaliationCase
    from storage.intake import Attached
    from ui.desk import Desk
    from ui.operations.documents import TakenIn

DRAFT = "case"
"""What the draft of a new case is called, see `ui.cases.keeper`."""
_STARTS = {
    "complaint": (State.RECEIVED, CaseKind.RETALIATION),
    "enquiry": (State.ENQUIRY, CaseKind.RETALIATION),
    "prevention": (State.SIGNALLED, CaseKind.PREVENTION),
}


class NewCaseDialog(Dialog):
    """Asks who it is about and in which language to write; everything else can wait."""

    opened = Signal(object)  # TakenIn: the new case, and what was entered in it

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        papers: Sequence[Message | Attached] = (),
        *,
        like: RetaliationCase | None = None,
    ) -> None:
        """`papers` were dropped: sender and language of a mail are proposed, or of `like`."""
        mail = next((p for p in papers if isinstance(p, Message)), None)
        lead = self.tr("Name and language are enough for now. The number is given by the program.")
        if papers:
            lead = self.tr("What came in is entered in the new case.")
        super().__init__(
            desk, parent, self.tr("A new case"), self.tr("Open the case"), lead=lead, width=600
        )
        self._papers = papers
        self._names = Names(desk.language, desk.office)
        start = Form()
        self.start = start.row(
            self.tr("What came in"),
            Choice(
                [
                    ("complaint", self.tr("A formal complaint of retaliation")),
                    ("enquiry", self.tr("An enquiry: somebody asks for advice")),
                    ("prevention", self.tr("Prevention: a risk was signalled")),
                ],
                "complaint",
            ),
        )
        office = desk.office
        if office is None or not office.policies:
            raise LookupError("no policy is adopted")  # the wizard adopts one with the office
        by_name = {need.name: need for need in OPENING_FACTS}
        # A complaint is about one person; only an enquiry may do without the name.
        by_name["name"] = replace(by_name["name"], required=True)
        first = [by_name.pop(name) for name in ("name", "language", "received_on")]
        needs = [*first, *(need for name, need in by_name.items() if name != "number")]
        given = self._given(mail, like)
        spoken = guess_language(f"{mail.subject}\n{mail.text}") if mail else ""
        if spoken:
            given["language"] = spoken
        self.form = NeedsForm(self._names, office.profile_on(date.today()), needs, given, {})
        if spoken:
            self.form.help(
                self.form.fields["language"],
                self.tr("Proposed because the e-mail seems to be written in it. Please check."),
            )
        key = mail.source_sha256 if mail else like.file if like else ""
        self.keeper = Keeper(desk, self.form, draft_key("new", DRAFT, key))
        self.content.addWidget(start)
        self.content.addWidget(self.form)
        self.content.addWidget(self.keeper)
        self.start.activated.connect(self._on_start_activated)
        self.form.focus_first()

    def submit(self) -> None:
        """Open the case, and enter in it what was dropped."""
        start, kind = _STARTS[self.start.value or "complaint"]
        begin = begin_case(facts=self.form.given, start=start, kind=kind, papers=self._papers)
        self.run(begin.success(self._on_begun))

    def _on_begun(self, made: TakenIn) -> None:
        self.keeper.finish()
        self.opened.emit(made)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if refusal.code == "case.applicant_missing":
            sentence, hint = self._names.refusal(refusal)
            self.form.wrong(self.form.fields["name"], f"{sentence} {hint}")
        elif not self.form.show_refusal(refusal):
            self.banner.say("danger", *self._names.refusal(refusal))

    def _on_start_activated(self, _index: int) -> None:
        enquiry = self.start.value == "enquiry"
        said = self.tr("May stay empty: an enquiry can be anonymous.") if enquiry else ""
        self.form.help(self.form.fields["name"], said)

    def _given(self, mail: Message | None, like: RetaliationCase | None) -> dict[str, Fact]:
        given: dict[str, Fact] = {
            "received_on": date.today(), "language": self.desk.language.code,
        }  # fmt: skip
        person = like.applicant if like else None
        if like is not None and person is not None:
            given |= {
                "language": like.language, "name": person.name, "post": person.post,
                "office": person.office, "email": person.email, "status": person.status,
                "gender": person.gender,
            }  # fmt: skip
        if mail is not None:
            sent = mail.sent_at.date() if mail.sent_at else date.today()
            given["received_on"] = min(sent, date.today())
            if mail.sender is not None:
                given["name"] = mail.sender.name or mail.sender.email
                given["email"] = mail.sender.email
        return given
