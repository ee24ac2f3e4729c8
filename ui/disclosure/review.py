# SPDX-License-Identifier: Apache-2.0
"""Owns the part of a filing about its review: outcome, questions, guidance, notes, verification."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section
from ui.widgets.text import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from core.casework.needs import Fact
    from core.casework.parts import LetterRecord, Note
    from core.disclosure import Filing
    from core.disclosure.parts import Asked as AskedFor
    from core.disclosure.parts import Guidance, Question, Reminder
    from ui.operations.disclosure_review import FilingView

_OUTCOME = {"potential_conflict": "danger", "already_mitigated": "warn"}
_DONE = {"whole": "good", "partly": "warn", "not": "danger"}
_AGREES = {"yes": "good", "no": "danger", "missing": "warn"}


class ReviewSection(Section):
    """What reviewers found, asked and advised, and what came of it."""

    letter_requested = Signal(str, str)  # FileId, kind of letter: please let it be written

    def build(self, view: FilingView) -> None:
        """Show the outcome, then what led to it and what follows from it."""
        case: Filing = view.case
        for clock in view.clocks:
            self.add(self.clock_card(clock))
        self._outcome(view)
        self._questions(case)
        self._guidance(case)
        self._verification(case)
        self._notes(case)

    def _outcome(self, view: FilingView) -> None:
        case: Filing = view.case
        self.heading(self.tr("Outcome"), *self._letter("filing_clearance"))
        before = view.before.review_outcome if view.before else ""
        if not case.review_outcome:
            self.nothing(self.tr("None yet. It is entered with a step, above."))
        card = Card(
            self.names.of("outcome", case.review_outcome),
            chip=self.names.day(case.reviewed.day("on")) if case.review_outcome else "",
            tone=_OUTCOME.get(case.review_outcome, "good"),
        )
        card.value(self.tr("In the last cycle"), self.names.of("outcome", before))
        if case.review_outcome or before:
            self.add(card)

    def _questions(self, case: Filing) -> None:
        self.heading(self.tr("Questions to the filer"), *self._letter("filer_questions"))
        for one in reversed(case.questions):
            self.add(self._question(one))
        if not case.questions:
            self.nothing(self.tr("None. A question is asked with a step, and sent as a letter."))

    def _letter(self, kind: str, text: str = "") -> list[QPushButton]:
        """Return a button that writes a letter, where it can be written now."""
        view = self.view
        if view is None or all(o.kind != kind or o.refusal for o in view.letters):
            return []
        slot = partial(self.letter_requested.emit, view.file, kind)
        made = button(text or self.tr("Write the letter"), slot, role="quiet", symbol="mail")
        named = self.names.of("letter_kind", kind)
        made.setAccessibleName(self.tr("Write the letter: {0}").format(named))
        return [made]

    def _question(self, one: Question) -> Card:
        answered = one.answered_on is not None
        chip = self.tr("Answered") if answered else self.tr("Waits for an answer")
        card = Card(
            self.names.of("section", one.section) or self.tr("The whole statement"),
            chip=chip,
            tone="good" if answered else "warn",
        )
        card.prose(one.text)
        card.value(self.tr("Asked on"), self.names.day(one.asked_on))
        card.value(self.names.of("fact", "answer_by"), self.names.day(one.answer_by))
        card.value(self.tr("Answered on"), self.names.day(one.answered_on))
        card.value(self.tr("Answer"), one.reply)
        return card

    def _guidance(self, case: Filing) -> None:
        buttons = self._letter("conflict_guidance")
        if case.conflicted and case.report_due is not None:
            called = self.names.of("action", "remind_guidance")
            buttons += self._letter("guidance_reminder", self.tr("Write a reminder"))
            buttons.append(self.act_button(Asked("remind_guidance", called), called))
        self.heading(self.tr("Guidance"), *buttons)
        for one in reversed(case.guidance):
            self.add(self._advised(one))
        if not case.guidance:
            self.nothing(self.tr("None. It is issued with a step, where a conflict is possible."))
        for sent in reversed(case.guidance_reminders):
            self.add(self._reminded(sent))
        for letter in case.letters:
            if letter.kind == "guidance_reminder":
                self.add(self._reminded_by_letter(letter))

    def _reminded(self, one: Reminder) -> Card:
        card = Card(self.tr("Reminder"), chip=self.names.day(one.on))
        card.value(self.names.of("fact", "means"), self.names.of("means", one.means))
        card.value(self.names.of("fact", "note"), one.note)
        card.value(self.tr("Entered by"), self.names.officer(one.origin.by))
        return card

    def _reminded_by_letter(self, letter: LetterRecord) -> Card:
        card = Card(self.tr("Reminder"), chip=self.names.day(letter.issued_on))
        card.value(self.names.of("fact", "means"), self.names.of("means", "letter"))
        card.value(self.tr("Register number"), letter.register_number)
        card.value(self.tr("Signed by"), letter.signed_by)
        return card

    def _advised(self, one: Guidance) -> Card:
        said = self.names.of("done", one.done) if one.done else self.tr("To be reported back")
        card = Card(
            self.names.of("guidance", one.kind), chip=said, tone=_DONE.get(one.done, "warn")
        )
        card.prose(one.text)
        card.value(self.tr("Issued on"), self.names.day(one.on))
        card.value(self.tr("To be done by"), self.names.day(one.due_on))
        card.value(self.tr("Reported on"), self.names.day(one.reported_on))
        card.value(self.tr("What was done"), one.what)
        card.value(self.tr("Proof"), self._document(one.document))
        # A later report replaces this one: what it proved is not to be lost with it.
        before: dict[str, Fact] = {"what": one.what, "document": one.document}
        given = {name: said for name, said in before.items() if said}
        asked = Asked(
            "report_back", self.tr("What the filer reports"), fixed={"guidance": one.id},
            given=given | {"on": date.today()} if given else {}, item=one.id,
        )  # fmt: skip
        if one.open:
            text = self.names.of("action", "report_back")
            card.add_button(self.act_button(asked, text, at=card, symbol="check"))
        return card

    def _document(self, item: str) -> str:
        case = self.view.case if self.view else None
        found = next((d for d in case.documents if d.id == item), None) if case else None
        return (found.title or found.name) if found else ""

    def _verification(self, case: Filing) -> None:
        ask = Asked("ask_document", self.tr("A document that the filer is to bring"))
        buttons = (
            [self.act_button(ask, self.names.of("action", "ask_document"), symbol="plus")]
            if case.drawn
            else []
        )
        self.heading(self.tr("Verification"), *self._letter("document_request"), *buttons)
        if not case.drawn:
            self.nothing(self.tr("Not drawn. Only who is drawn is verified; the draw decides it."))
            return
        result = case.verification.text("result")
        card = Card(
            self.names.of("verification", result) or self.tr("Drawn"),
            chip=self.names.day(case.verification.day("on") or case.drawn.day("on")),
            tone="good" if result == "cleared" else "warn",
        )
        card.value(self.tr("Drawn on"), self.names.day(case.drawn.day("on")))
        card.value(self.names.of("fact", "certificate"), case.drawn.text("certificate"))
        card.value(self.names.of("fact", "note"), case.verification.text("note"))
        card.value(self.tr("Followed up until"), self.names.day(case.verification.day("ended")))
        if case.following_up:
            text = self.names.of("action", "end_follow_up")
            card.add_button(self.act_button(Asked("end_follow_up", text), text, at=card))
        self.add(card)
        for one in case.asked:
            self.add(self._brought(one))

    def _brought(self, one: AskedFor) -> Card:
        said = self.names.of("agrees", one.agrees) if one.agrees else self.tr("Waits for it")
        card = Card(one.what, chip=said, tone=_AGREES.get(one.agrees, "info"))
        card.value(self.names.of("fact", "section"), self.names.of("section", one.section))
        card.value(self.tr("Asked for on"), self.names.day(one.on))
        card.value(self.names.of("fact", "answer_by"), self.names.day(one.answer_by))
        card.value(self.tr("Looked at on"), self.names.day(one.result_on))
        card.value(self.names.of("fact", "note"), one.note)
        card.value(self.tr("Document"), self._document(one.document))
        text = self.names.of("action", "record_result")
        asked = Asked("record_result", text, fixed={"asked": one.id}, item=one.id)
        if not one.agrees:
            card.add_button(self.act_button(asked, text, at=card, symbol="check"))
        return card

    def _notes(self, case: Filing) -> None:
        note = Asked(
            "add_note",
            self.tr("A note"),
            aside=self.tr(
                "Notes are for reviewers. No form, letter or list that leaves the office has them."
            ),
        )
        add = self.act_button(note, self.tr("New note"), symbol="plus")
        self.heading(self.tr("Notes of the reviewers"), add)
        for one in reversed(case.notes):
            self.add(self._note(one))
        if not case.notes:
            self.nothing(self.tr("None. They never leave with the statement."))

    def _note(self, one: Note) -> Card:
        card = Card(self.names.of("note_kinds", one.kind), chip=self.names.day(one.on))
        card.prose(one.text)
        card.prose(self.names.officer(one.origin.by), "small")
        return card
