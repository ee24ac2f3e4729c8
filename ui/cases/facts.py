# SPDX-License-Identifier: Apache-2.0
"""Owns the first part of the case page: what it is about, and what the office knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases.act_form import Asked
from ui.cases.card import Card
from ui.cases.section import Section
from ui.i18n import NATIVE_NAMES

if TYPE_CHECKING:
    from core.casework.needs import Fact
    from core.retaliation.case import RetaliationCase
    from core.retaliation.parts import Report
    from ui.operations.cases import CaseView


class FactsSection(Section):
    """The applicant, what was reported, service, policy, and what else bears on the case."""

    def build(self, view: CaseView) -> None:
        """Show the facts in the order in which an intake asks for them."""
        case = view.case
        self._applicant(case)
        self._reports(case)
        self._service(case)
        self._file(case)
        self.links(
            self.tr("Other cases"),
            self.tr("Tie to another case"),
            self.tr("New detriment is a case of its own, tied to this one."),
        )

    def _applicant(self, case: RetaliationCase) -> None:
        self.heading(self.tr("Who asks for protection"))
        person = case.applicant
        if person is None:
            add = Asked(
                "add_person", self.tr("Who asks for protection"), fixed={"role": "applicant"}
            )
            card = Card(self.tr("Anonymous so far"))
            card.prose(
                self.tr("Advice needs no name. A formal complaint does: it is about one person."),
                "muted",
            )
            card.add_button(
                self.act_button(add, self.tr("Enter the applicant"), at=card, symbol="user-plus")
            )
            self.add(card)
            return
        card = Card(person.name)
        named = self.names.of
        card.value(named("fact", "post"), person.post)
        card.value(named("fact", "office"), person.office)
        card.value(named("fact", "email"), person.email)
        card.value(named("fact", "status"), named("applicants", person.status))
        card.value(named("fact", "gender"), named("gender", person.gender))
        card.value(named("fact", "still_employed"), named("still_employed", person.still_employed))
        card.value(self.tr("Language of letters"), NATIVE_NAMES.get(case.language, case.language))
        change = Asked(
            "change_person", self.tr("Change the applicant"),
            {
                "name": person.name, "post": person.post, "office": person.office,
                "email": person.email, "status": person.status, "gender": person.gender,
                "still_employed": person.still_employed, "may_contact": person.may_contact,
            },
            {"person": person.id}, person.id,
        )  # fmt: skip
        speak = Asked("set_language", self.tr("Language of letters"), {"language": case.language})
        card.add_button(
            self.act_button(
                change, self.tr("Change"), at=card, role="quiet", symbol="pen-line"
            )
        )  # fmt: skip
        card.add_button(
            self.act_button(
                speak, self.tr("Change the language"), at=card, role="quiet", symbol="languages"
            )
        )  # fmt: skip
        self.offer_versions(card, f"person/{person.id}/details")
        self.add(card)

    def _reports(self, case: RetaliationCase) -> None:
        add = Asked(
            "add_report", self.tr("A report or cooperation"),
            aside=self.names.of("test", "protected_activity"),
        )  # fmt: skip
        self.heading(
            self.tr("What was reported"),
            self.act_button(add, self.tr("Add a report"), symbol="plus"),
        )
        for report in case.reports:
            self.add(self._report(report, add.aside))
        if not case.reports:
            self.nothing(
                self.tr(
                    "What did the person report, to whom, and when? Or with which audit or"
                    " investigation did the person cooperate?"
                )
            )

    def _report(self, report: Report, aside: str) -> Card:
        named = self.names.of
        card = Card(named("protected_activities", report.kind), chip=self.names.day(report.on))
        card.prose(report.what)
        card.value(named("fact", "to_whom"), report.to_whom)
        card.value(named("fact", "channel"), self.names.value("channel", report.channel))
        card.value(named("fact", "aware_on"), self.names.day(report.aware_on))
        given: dict[str, Fact] = {
            "kind": report.kind, "what": report.what, "to_whom": report.to_whom, "on": report.on,
            "channel": report.channel, "aware_on": report.aware_on,
        }  # fmt: skip
        change = Asked(
            "change_report", self.tr("Change the report"), given, {"report": report.id},
            report.id, aside,
        )  # fmt: skip
        card.add_button(
            self.act_button(change, self.tr("Change"), at=card, role="quiet", symbol="pen-line")
        )
        self.offer_versions(card, f"report/{report.id}/details")
        return card

    def _service(self, case: RetaliationCase) -> None:
        add = Asked("add_service", self.tr("A period of service"))
        self.heading(
            self.tr("Service history"),
            self.act_button(add, self.tr("Add a period"), symbol="plus"),
        )
        for period in case.service:
            until = self.names.day(period.end) or self.tr("today")
            span = self.tr("{0} to {1}").format(self.names.day(period.start), until)
            card = Card(period.post, chip=span)
            for name, text in (
                ("office", period.office), ("grade", period.grade), ("contract", period.contract),
            ):  # fmt: skip
                card.value(self.names.of("fact", name), text)
            self.add(card)
        if not case.service:
            self.nothing(self.tr("No periods of service are entered."))

    def _file(self, case: RetaliationCase) -> None:
        mediate = Asked("record_mediation", self.tr("Mediation by the ombudsman"))
        hold = Asked("set_legal_hold", self.tr("Hold everything for a court or an inquiry"))
        lift = Asked("lift_legal_hold", self.tr("Lift the hold"))
        self.heading(self.tr("The file"))
        card = Card()
        title = case.profile.title if case.profile is not None else case.profile_key
        card.value(self.tr("Policy"), self.names.language.source(title))
        card.value(self.tr("First heard of"), self.names.day(case.opened_on))
        card.value(self.tr("Formal complaint"), self.names.day(case.filed_on))
        card.value(self.tr("Acknowledged"), self.names.day(case.acknowledged_on))
        if case.mediation:
            begun, ended = case.mediation
            until = self.names.day(ended) or self.tr("not ended")
            card.value(
                self.tr("Mediation"), self.tr("{0} to {1}").format(self.names.day(begun), until)
            )
        card.value(self.tr("Held"), case.legal_hold)
        card.value(self.tr("Outcome"), self.names.of("outcomes", case.outcome))
        card.value(self.tr("Why it was closed"), case.closing_reason)
        card.add_button(
            self.act_button(mediate, self.tr("Record mediation"), at=card, role="quiet")
        )
        keep, text = (lift, lift.title) if case.legal_hold else (hold, self.tr("Legal hold"))
        card.add_button(self.act_button(keep, text, at=card, role="quiet"))
        self.add(card)
