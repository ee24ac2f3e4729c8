# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page about allegations: each detrimental action, and what was found.

Findings are made for each allegation, one question after the other. The test that a question
asks is explained beside the form in plain words, from the labels.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from core.retaliation.fields import FINDINGS
from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section
from ui.widgets.text import Label, line

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.retaliation.parts import Allegation, Finding
    from ui.operations.cases import CaseView


class AllegationsSection(Section):
    """What was done to the person, and the two findings, later the third, about each."""

    def build(self, view: CaseView) -> None:
        """Show each allegation with its findings."""
        add = Asked("add_allegation", self.tr("A detrimental action"))
        self.heading(
            self.tr("Detrimental actions"),
            self.act_button(add, self.tr("Add an allegation"), symbol="plus"),
        )
        for allegation in view.case.allegations:
            self.add(self._allegation(allegation))
        if not view.case.allegations:
            self.nothing(
                self.tr(
                    "What was recommended, threatened or done to the person, when, and by whom?"
                    " Each action is one allegation, with findings of its own."
                )
            )

    def _allegation(self, found: Allegation) -> Card:
        named = self.names.of
        card = Card(
            named("detriment_kinds", found.kind), chip=named("detriment_states", found.state)
        )
        self._describe(found, card)
        given: dict[str, Fact] = {
            "kind": found.kind, "what": found.what, "on": found.on, "state": found.state,
            "by": found.by, "why": found.why, "reports": found.reports, "act_on": found.act_on,
        }  # fmt: skip
        change = Asked(
            "change_allegation", self.tr("Change the allegation"), given,
            {"allegation": found.id}, found.id,
        )  # fmt: skip
        card.add_button(
            self.act_button(change, self.tr("Change"), at=card, role="quiet", symbol="pen-line")
        )
        self.offer_versions(card, f"allegation/{found.id}/details")
        for question in self._questions(found):
            self._finding(card, found, question)
        return card

    def _describe(self, found: Allegation, card: Card) -> None:
        """Say on a card what was done, when, by whom and why: it is judged with this in view."""
        named = self.names.of
        card.prose(found.what)
        card.value(named("fact", "on"), self.names.day(found.on))
        card.value(named("fact", "by"), self.names.person(found.by))
        card.value(named("fact", "why"), found.why)
        reports = dict(self.names.items("report"))
        linked = [reports[r] for r in found.reports if r in reports]
        card.value(named("fact", "reports"), "\n".join(linked))
        card.value(named("fact", "act_on"), self.names.day(found.act_on))

    def _questions(self, found: Allegation) -> tuple[str, ...]:
        """Return the questions that are asked by now: the last one waits for the referral."""
        last = found.referred or found.clear_and_convincing.answer
        return FINDINGS if last else FINDINGS[:2]

    def _finding(self, card: Card, found: Allegation, question: str) -> None:
        finding: Finding = getattr(found, question)
        card.put(line())
        head = QHBoxLayout()
        head.addWidget(Label(self.names.of("question", question), "strong"), 1)
        head.addWidget(self._answer(card, found, question, finding))
        card.body.addLayout(head)
        if finding.answer:
            tone = "good" if finding.answer == "yes" else "warn"
            card.put(Label(self.names.of(f"answer_{question}", finding.answer), tone=tone))
            card.prose(finding.reason)
        if question == "prima_facie" and found.panel.answer:
            card.put(Label(self.tr("The panel found a prima facie case"), tone="good"))
            card.prose(found.panel.reason)

    def _answer(self, card: Card, found: Allegation, question: str, finding: Finding) -> QWidget:
        """Return the button that answers a question, or answers it anew."""
        make = Asked(
            "make_finding",
            self.names.of("question", question),
            {"answer": finding.answer, "reason": finding.reason} if finding.answer else {},
            {"allegation": found.id, "question": question},
            f"{found.id}/{question}",
            self.names.of("test", question),
            partial(self._describe, found),
        )
        text = self.tr("Change the finding") if finding.answer else self.tr("Make the finding")
        role = "quiet" if finding.answer else ""
        answer = self.act_button(make, text, at=card, role=role, symbol="scale")
        answer.setAccessibleName(f"{text}: {self.names.of('question', question)}")
        return answer
