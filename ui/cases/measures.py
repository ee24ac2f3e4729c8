# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page about what is asked of the head, and what becomes of it."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section

if TYPE_CHECKING:
    from core.casework.needs import Fact
    from core.policy.clocks import Clock
    from core.retaliation.case import RetaliationCase
    from core.retaliation.results import Baseline, CheckIn, Measure, Recommendation
    from ui.operations.cases import CaseView

_TONES = {"accepted": "good", "partly": "warn", "rejected": "danger", "no_answer": "danger"}


class MeasuresSection(Section):
    """Interim measures, recommendations with their answers, baseline and check-ins."""

    def build(self, view: CaseView) -> None:
        """Show what was asked, in the order of a case's life."""
        clocks = {(c.name, c.subject): c for c in view.clocks}
        propose = Asked("recommend_measure", self.tr("An interim measure"))
        self.heading(
            self.tr("Interim measures"),
            self.act_button(propose, self.tr("Recommend a measure"), symbol="plus"),
        )
        for measure in view.case.measures:
            self.add(self._measure(measure, clocks.get(("measure_answer", measure.id))))
        if not view.case.measures:
            self.nothing(self.tr("None. A measure can be recommended once a complaint is in."))

        recommend = Asked("recommend", self.tr("A recommendation to the head"))
        self.heading(
            self.tr("Recommendations"),
            self.act_button(recommend, self.tr("Recommend"), symbol="plus"),
        )
        for item in view.case.recommendations:
            self.add(self._recommendation(item, clocks.get(("recommendation_answer", item.id))))
        if not view.case.recommendations:
            self.nothing(self.tr("None yet. They follow a determination."))
        self._aftercare(view)

    def _measure(self, measure: Measure, clock: Clock | None) -> Card:
        named = self.names.of
        card = self._asked(measure, named("measure_kinds", measure.kind), clock)
        if measure.wanted_from and not measure.in_force_from:
            card.value(
                self.tr("Recommended for"),
                self.tr("{0} to {1}").format(
                    self.names.day(measure.wanted_from), self.names.day(measure.wanted_to)
                ),
            )
        if measure.in_force_from:
            until = self.names.day(measure.in_force_to) or self.tr("open end")
            card.value(
                self.tr("In force"),
                self.tr("{0} to {1}").format(self.names.day(measure.in_force_from), until),
            )
        fixed = {"measure": measure.id}
        key = measure.id
        decide = Asked("decide_measure", self.tr("The head’s answer"), fixed=fixed, item=key)
        apply = Asked("apply_measure", self.tr("In force from and to"), fixed=fixed, item=key)
        if measure.answer in ("", "no_answer"):
            card.add_button(self.act_button(decide, self.tr("Record the answer"), at=card))
        elif measure.answer in ("accepted", "partly"):
            card.add_button(
                self.act_button(apply, self.tr("Record when it is in force"), at=card, role="quiet")
            )
        return card

    def _recommendation(self, item: Recommendation, clock: Clock | None) -> Card:
        card = self._asked(item, self.names.of("recommendation_kinds", item.kind), clock)
        card.value(self.tr("Done on"), self.names.day(item.implemented_on))
        card.value(self.names.of("fact", "how"), item.implemented_how)
        fixed = {"recommendation": item.id}
        if item.answer in ("", "no_answer"):
            answer = Asked(
                "answer_recommendation", self.tr("The head’s answer"), fixed=fixed, item=item.id
            )
            card.add_button(self.act_button(answer, self.tr("Record the answer"), at=card))
        elif not item.settled:
            done = Asked("implement", self.tr("What was done"), fixed=fixed, item=item.id)
            card.add_button(self.act_button(done, self.tr("Record that it was done"), at=card))
        return card

    def _asked(self, item: Measure | Recommendation, title: str, clock: Clock | None) -> Card:
        if item.answer:
            chip, tone = self.names.of("answer", item.answer), _TONES.get(item.answer, "info")
        else:
            chip, tone = self.tr("Not answered yet"), "warn"
        card = Card(title, chip=chip, tone=tone)
        card.prose(item.text)
        card.value(self.tr("Recommended on"), self.names.day(item.recommended_on))
        if clock is not None:
            card.value(self.tr("Answer due"), self.names.day(clock.due_on))
            card.value(self.tr("According to"), self.names.language.source(clock.source))
        card.value(self.tr("Answered on"), self.names.day(item.answered_on))
        card.value(self.tr("Reason given"), item.answer_reason)
        return card

    def _aftercare(self, view: CaseView) -> None:
        case = view.case
        look = Asked("check_in", self.tr("A check-in"), self._next_check_in(view))
        self.heading(
            self.tr("Aftercare"),
            self.act_button(look, self.tr("Record a check-in"), symbol="heart-pulse"),
            about=self.tr("Check-ins compare how the person is placed with how it was at filing."),
        )
        given = _given(case.baseline) if case.baseline else {}
        fix = Asked("set_baseline", self.tr("How the person was placed at filing"), given)
        card = Card(self.tr("How the person was placed at filing"))
        if case.baseline is None:
            card.prose(self.tr("Not taken yet."), "muted")
        else:
            self._placed(card, case.baseline)
        text = self.tr("Change") if case.baseline else self.tr("Take the baseline")
        card.add_button(self.act_button(fix, text, at=card, role="quiet", symbol="pen-line"))
        self.add(card)
        for check_in in case.check_ins:
            self.add(self._check_in(check_in, case))

    def _next_check_in(self, view: CaseView) -> dict[str, Fact]:
        """Return the months of the check-in that is due next, placed as before."""
        subjects = [c.subject for c in view.clocks if c.name == "check_in" and c.subject]
        months = int(subjects[0]) if subjects and subjects[0].isdecimal() else 0
        before = _given(view.case.baseline) if view.case.baseline else {}
        return {**before, "months": months, "on": view.on}

    def _check_in(self, check_in: CheckIn, case: RetaliationCase) -> Card:
        tone = "danger" if check_in.new_detriment else "good"
        chip = self.tr("New detriment") if check_in.new_detriment else self.tr("No new detriment")
        title = self.tr("After %Ln month(s), on {0}", "", check_in.months).format(
            self.names.day(check_in.on)
        )
        card = Card(title, chip=chip, tone=tone)
        card.prose(check_in.note)
        if check_in.now and case.baseline:
            changed = case.baseline.changed_from(check_in.now)
            names = self.names.language.enumerated(self.names.of("fact", name) for name in changed)
            card.value(self.tr("No longer as at filing"), names)
        if check_in.now:
            self._placed(card, check_in.now)
        return card

    def _placed(self, card: Card, placed: Baseline) -> None:
        for name in ("grade", "supervisor", "duties", "rating"):
            card.value(self.names.of("fact", name), getattr(placed, name))
        card.value(self.names.of("fact", "contract_end"), self.names.day(placed.contract_end))


def _given(placed: Baseline) -> dict[str, Fact]:
    return {f.name: getattr(placed, f.name) for f in fields(placed)}
