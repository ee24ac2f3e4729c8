# SPDX-License-Identifier: Apache-2.0
"""Owns the first part of a review's page: the policy, the comments, the drafts, the ties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section

if TYPE_CHECKING:
    from core.casework.path import Step
    from core.policy_review.case import PolicyReview
    from ui.operations.cases import CaseView


class ReviewStory(Section):
    """The review at a glance."""

    def build(self, view: CaseView) -> None:
        """Show the policy, the comments and the drafts that they are on, ties, and the file."""
        case = view.case
        self._policy(case)
        self._comments(view)
        self._drafts(case)
        self.links(
            self.tr("Other files"),
            self.tr("Tie to another file"),
            self.tr("The request that this review comes from, and what bears on it, is tied here."),
        )
        self.file_card(case)

    def _policy(self, case: PolicyReview) -> None:
        given = {"policy": case.policy, "unit": case.unit, "question": case.question}
        describe = Asked("describe", self.tr("What is reviewed"), given)
        self.heading(self.tr("What is reviewed"))
        card = Card(case.policy, chip=self.names.day(case.opened_on))
        card.value(self.names.of("fact", "unit"), case.unit)
        if case.principal is not None:
            card.value(self.names.of("fact", "name"), case.principal.name)
        card.prose(case.question)
        card.add_button(
            self.act_button(describe, self.tr("Correct"), at=card, role="quiet", symbol="pen-line")
        )
        self.add(card)

    def _comments(self, view: CaseView) -> None:
        case = view.case
        self.heading(self.tr("Comments"))
        for clock in view.clocks:
            self.add(self.clock_card(clock))
        if case.followed_up is not None:
            self.add(self._outcome(case.followed_up))
        for comments in reversed(case.comments):
            card = Card(self.names.day(comments.on))
            card.prose(comments.text)
            card.value(self.tr("Given by"), self.names.officer(comments.origin.by))
            self.add(card)
        if not view.clocks and not case.comments:
            self.nothing(self.tr("No comments were given yet, and no day is set for them."))

    def _outcome(self, step: Step) -> Card:
        names = self.names
        chip = names.of("taken", step.facts.text("taken"))
        card = Card(self.tr("What became of the comments"), chip=chip)
        card.value(self.tr("Known since"), names.day(step.on))
        card.value(names.of("fact", "issued_on"), names.day(step.facts.day("issued_on")))
        card.prose(step.facts.text("reason"))
        return card

    def _drafts(self, case: PolicyReview) -> None:
        self.heading(self.tr("Drafts that came"))
        for step in reversed(case.drafts):
            version = step.facts.text("version")
            card = Card(version or self.tr("A draft"), chip=self.names.day(step.on))
            due_on = self.names.day(step.facts.day("due_on"))
            card.value(self.names.of("fact", "due_on"), due_on)
            self.add(card)
