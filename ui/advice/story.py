# SPDX-License-Identifier: Apache-2.0
"""Owns the first part of a request's page: what is asked, answered, by whom, and in which class."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.advice.tags import TagsCard
from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section
from ui.guidance.beside import GuidanceBeside
from ui.i18n import NATIVE_NAMES
from ui.operations.answering import copy_reply, draft_name, save_reply
from ui.widgets.clipboard import SECONDS, lend
from ui.widgets.files import ask_place
from ui.widgets.text import button

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from core.advice.case import ServiceRequest
    from core.advice.parts import Answer, Question
    from ui.operations.advice import RequestView

_CLASSES = (
    "category", "subcategory", "channel", "location", "place", "gender", "staff_category",
)  # fmt: skip


class StorySection(Section):
    """The request at a glance."""

    told = Signal(str, str)  # sentence, hint: what was done with an answer

    def build(self, view: RequestView) -> None:
        """Show question and answers, then who asks, how it is classed, and the file."""
        case = view.case
        self._asked(case)
        self._answers(view)
        self._asked_back(case)
        self._guidance(view)
        self._requester(case)
        self._classes(case)
        self.file_card(case, (self.tr("Taken over from a spreadsheet"), case.imported))

    def _asked(self, case: ServiceRequest) -> None:
        given = {"summary": case.summary, "question": case.question}
        describe = Asked("describe", self.tr("What is asked"), given)
        self.heading(self.tr("What is asked"))
        card = Card(case.summary, chip=self.names.day(case.opened_on))
        card.prose(case.question)
        card.add_button(
            self.act_button(describe, self.tr("Correct"), at=card, role="quiet", symbol="pen-line")
        )
        self.add(card)

    def _answers(self, view: RequestView) -> None:
        self.heading(self.tr("Answers"))
        for clock in view.clocks:
            self.add(self.clock_card(clock))
        for answer in reversed(view.case.answers):
            self.add(self._answer(answer))
        if not view.clocks and not view.case.answers:
            self.nothing(self.tr("No answer is owed, and none was given."))

    def _answer(self, answer: Answer) -> Card:
        card = Card(self.names.day(answer.on))
        card.prose(answer.text)
        card.value(self.names.of("fact", "channel"), self.names.of("channels", answer.channel))
        by = self.tr("Taken over by") if answer.taken_over else self.tr("Answered by")
        card.value(by, self.names.officer(answer.origin.by))
        card.value(self.names.of("fact", "late_reason"), answer.late_reason)
        for text, symbol, slot in (
            (self.tr("Copy reply"), "copy", self._copy),
            (self.tr("Save as e-mail draft…"), "mail", self._save),
        ):
            made = button(text, partial(slot, answer.id), role="quiet", symbol=symbol)
            card.add_button(made)
        return card

    def _copy(self, answer: str) -> None:
        if self.view is not None:
            copy_reply(file=self.view.file, answer=answer).success(self._on_copied).start(
                self.desk, self
            )

    def _on_copied(self, text: str) -> None:
        lend(text)
        self.told.emit(
            self.tr("The reply is on the clipboard for %Ln second(s).", "", SECONDS),
            self.tr("Other programs can read it there, and some keep what they have read."),
        )

    def _save(self, answer: str) -> None:
        if self.view is None:
            return
        place = ask_place(
            self,
            self.tr("Save as e-mail draft"),
            draft_name(self.view.case),
            self.tr("E-mail drafts (*.eml)"),
        )
        if place is not None:
            save_reply(file=self.view.file, answer=answer, path=place).success(
                self._on_saved
            ).start(self.desk, self)

    def _on_saved(self, _path: Path) -> None:
        self.told.emit(
            self.tr("The draft was written. Outside the vault nothing protects it any more."),
            self.tr("Open it in your mail program, send it there, and delete the file."),
        )

    def _guidance(self, view: RequestView) -> None:
        self.heading(self.tr("Guidance"))
        self._beside = GuidanceBeside(self.desk, view)
        self._beside.refused.connect(self.refused)
        self._beside.told.connect(self.told)
        self.add(self._beside)

    def open_form(self, asked: Asked, at: QWidget) -> None:
        """Open a form; what is typed in it is looked for in the guidance below."""
        super().open_form(asked, at)
        if self.form is not None:
            self._beside.follow(self.form.form)

    def _asked_back(self, case: ServiceRequest) -> None:
        if not case.questions:
            return
        self.heading(self.tr("Asked back"))
        for question in reversed(case.questions):
            self.add(self._question(question))

    def _question(self, question: Question) -> Card:
        if question.answered_on is None:
            chip, tone = self.tr("Not answered yet"), "warn"
        else:
            chip, tone = self.names.day(question.answered_on), "info"
        card = Card(self.names.day(question.asked_on), chip=chip, tone=tone)
        card.prose(question.text)
        card.value(self.names.of("fact", "reply"), question.reply)
        return card

    def _requester(self, case: ServiceRequest) -> None:
        self.heading(self.tr("Who asks"))
        person = case.principal
        given = {"requester": case.requester_kind}
        card = Card(
            person.name if person else self.names.of("requester", case.requester_kind),
            chip=self.names.of("requester", case.requester_kind) if person else "",
        )
        if person is not None:
            for name in ("post", "office", "email"):
                card.value(self.names.of("fact", name), getattr(person, name))
                given[name] = getattr(person, name)
            given["name"] = person.name
        card.value(self.tr("Language"), NATIVE_NAMES.get(case.language, case.language))
        name_it = Asked("name_requester", self.tr("Who asks"), given)
        speak = Asked(
            "set_language", self.tr("The language that the person reads"),
            {"language": case.language},
        )  # fmt: skip
        for asked, text, symbol in (
            (name_it, self.tr("Change"), "pen-line"),
            (speak, self.tr("Change the language"), "languages"),
        ):
            card.add_button(self.act_button(asked, text, at=card, role="quiet", symbol=symbol))
        self.add(card)

    def _classes(self, case: ServiceRequest) -> None:
        self.heading(self.tr("How it is classed"))
        given = {name: getattr(case.classes, name) for name in _CLASSES}
        classify = Asked("classify", self.tr("How it is classed"), given)
        card = Card()
        for name, value in given.items():
            card.value(self.names.of("fact", name), self.names.value(name, value))
        card.add_button(
            self.act_button(
                classify, self.tr("Classify anew"), at=card, role="quiet", symbol="pen-line"
            )
        )
        self.add(card)
        if self.view is not None:
            tags = TagsCard(self.desk, self.view, self.names)
            tags.refused.connect(self.refused)
            self.add(tags)
