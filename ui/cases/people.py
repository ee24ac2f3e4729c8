# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page about people: those in the case, and those who handle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.history.ops import Assign
from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from core.casework.case import Case
    from core.casework.needs import Fact
    from core.casework.parts import Person
    from core.ids import OfficerId
    from ui.cases.card import ReasonButton
    from ui.operations.cases import CaseView

_ASKING = ("applicant", "requester")
_ORDER = (
    *_ASKING, "subject", "alleged_retaliator", "witness", "supervisor", "manager", "representative",
)  # fmt: skip
_CONTACT = {"yes": "good", "no": "danger", "unasked": "warn"}


class PeopleSection(Section):
    """Who is in the case, and who must not handle it."""

    def build(self, view: CaseView) -> None:
        """Show persons by role, then the officers."""
        case = view.case
        add = Asked("add_person", self.tr("A person in the file"))
        self.heading(
            self.tr("People in the file"),
            self.act_button(add, self.tr("Add a person"), symbol="user-plus"),
        )
        for person in sorted(case.persons, key=_rank):
            self.add(self._person(person))
        if not case.persons:
            self.nothing(self.tr("Nobody is named in this file yet."))
        self._officers(view)
        self._recusals(case)

    def _person(self, person: Person) -> Card:
        asked = person.role == "witness"
        # What bears on retaliation alone is not asked of who only wants advice.
        complaint = "record_contact" in self.view.acts
        card = Card(
            person.name,
            chip=self.names.of("may_contact", person.may_contact) if asked else "",
            tone=_CONTACT.get(person.may_contact, "warn"),
        )
        named = self.names.of
        card.value(named("fact", "role"), named("person_roles", person.role))
        card.value(named("fact", "post"), person.post)
        card.value(named("fact", "office"), person.office)
        card.value(named("fact", "email"), person.email)
        card.value(named("fact", "status"), named("applicants", person.status))
        card.value(named("fact", "gender"), named("gender", person.gender))
        if complaint:
            still = named("still_employed", person.still_employed)
            card.value(named("fact", "still_employed"), still)
        if complaint and not asked and person.role not in _ASKING:
            card.value(named("fact", "may_contact"), named("may_contact", person.may_contact))
        who = {"person": person.id}
        if not complaint:
            who |= dict.fromkeys(("status", "gender", "still_employed", "may_contact"), "")
        change = Asked(
            "change_person", self.tr("Change the person"), _given(person), who, person.id
        )
        contact = Asked(
            "record_contact", self.tr("A contact with this person"), fixed=who, item=person.id
        )
        remove = Asked(
            "remove_item", self.tr("Take this person out of view"),
            fixed={"item": f"person/{person.id}"}, item=person.id,
        )  # fmt: skip
        for act, text, symbol in (
            (change, self.tr("Change"), "pen-line"),
            (contact, self.tr("Record a contact"), "phone"),
            (remove, self.tr("Remove"), "trash-2"),
        ):
            if act.act not in self.view.acts:
                continue  # a request has no contacts apart from its notes
            card.add_button(self.act_button(act, text, at=card, role="quiet", symbol=symbol))
        return card

    def _officers(self, view: CaseView) -> None:
        case = view.case
        assign = Asked("assign_officer", self.tr("Who handles the file"))
        recuse = Asked("declare_recusal", self.tr("An officer must not handle this file"))
        self.heading(
            self.tr("Who handles the file"),
            self.act_button(assign, self.tr("Assign")),
            self.act_button(recuse, self.tr("Record a recusal"), symbol="user-x"),
        )
        card = Card()
        card.value(self.tr("Handled by"), self.names.officer(case.assigned))
        if case.restricted:
            card.value(self.tr("Restricted to named officers"), case.restriction_reason)
        members = [o for o, there in case.members.items() if there]
        card.value(self.tr("Also on it"), self._listed(members))
        card.value(self.tr("Shown to"), self._listed(view.readers))
        if view.withheld:
            held = self._listed(view.withheld)
            card.value(self.tr("Not sent until the proposed recusal is settled"), held)
        join = Asked("add_member", self.tr("Another officer works on the file"))
        card.add_button(self.act_button(join, self.tr("Add an officer"), role="quiet"))
        leave = Asked("remove_member", self.tr("An officer leaves the file"))
        card.add_button(self.act_button(leave, self.tr("Take an officer off"), role="quiet"))
        card.add_button(self._circle(case))
        self.add(card)

    def _listed(self, officers: Iterable[OfficerId]) -> str:
        """Return the names of officers, in the order and with the signs of the language."""
        language = self.names.language
        names = sorted(map(self.names.officer, officers), key=language.place)
        return language.listed([isolated(name) for name in names])

    def _circle(self, case: Case) -> ReasonButton:
        if case.restricted:
            asked = Asked("open_to_programme", self.tr("All officers of the programme may have it"))
            return self.act_button(asked, self.tr("Open to the programme"), role="quiet")
        asked = Asked("restrict_case", self.tr("Only the head and named officers may have it"))
        return self.act_button(asked, self.tr("Restrict to named officers"), role="quiet")

    def _recusals(self, case: Case) -> None:
        for recusal in case.recusals:
            card = Card(self.names.officer(recusal.officer), chip=self.tr("Recused"), tone="warn")
            card.value(self.tr("Recused on"), self.names.day(self._recused_on(recusal.officer)))
            card.value(self.names.of("fact", "reason"), recusal.reason)
            card.value(self.tr("On their laptop"), self._left(recusal.officer))
            lift = Asked(
                "lift_recusal", self.tr("Lift the recusal"), fixed={"officer": recusal.officer},
                item=recusal.officer,
            )  # fmt: skip
            card.add_button(
                self.act_button(lift, self.tr("Lift the recusal"), at=card, role="quiet")
            )
            self.add(card)
        for officer, reason in case.namesakes.items():
            card = Card(self.names.officer(officer), chip=self.tr("Only shares a name"))
            card.value(self.names.of("fact", "reason"), reason)
            self.add(card)

    def _left(self, officer: OfficerId) -> str:
        """Return what is known of the file on the laptop of somebody who was recused."""
        given = self.view.given_back.get(officer)
        if given is None:
            return ""
        if given:
            return self.tr("The laptop has confirmed that it gave the file back.")
        return self.tr("Not confirmed yet: the file is given back at the next exchange.")

    def _recused_on(self, officer: OfficerId) -> date | None:
        field = f"recusal/{officer}"
        days = [
            step.on
            for step in self.view.steps
            if any(isinstance(op, Assign) and op.field == field for op in step.ops)
        ]
        return days[-1] if days else None


def _rank(person: Person) -> tuple[int, str]:
    place = _ORDER.index(person.role) if person.role in _ORDER else len(_ORDER)
    return place, person.name


def _given(person: Person) -> dict[str, Fact]:
    return {
        "name": person.name, "post": person.post, "office": person.office, "email": person.email,
        "status": person.status, "gender": person.gender,
        "still_employed": person.still_employed, "may_contact": person.may_contact,
    }  # fmt: skip
