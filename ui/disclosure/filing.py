# SPDX-License-Identifier: Apache-2.0
"""Owns the part of a filing about its filer, what was sent, what came back, and who reviews it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from core.casework.parts import Document
from ui.cases.act_form import Asked
from ui.cases.card import Card, link
from ui.cases.people import PeopleSection
from ui.cases.viewer import Viewer
from ui.i18n import NATIVE_NAMES

if TYPE_CHECKING:
    from core.disclosure import Filing
    from core.disclosure.parts import Paper, Version
    from ui.operations.disclosure_review import FilingView


class FilingSection(PeopleSection):
    """Registration, forms, reminders, versions; who reviews it and who must not."""

    def build(self, view: FilingView) -> None:
        """Show who files what, then what happened to it, then who has it."""
        case: Filing = view.case
        self._filer(case)
        self._time(case)
        self._versions(case)
        self._forms(case)
        self._officers(view)
        self._recusals(case)
        self.file_card(case, (self.tr("Why it need not be filed"), case.exempt))

    def _filer(self, case: Filing) -> None:
        filer, of = case.filer, self.names.of
        given = {
            "staff_number": filer.number, "name": filer.name, "grade": filer.grade,
            "function": filer.function, "office": filer.office, "email": filer.email,
            "language": filer.language, "joined_on": filer.joined_on, "leaves_on": filer.leaves_on,
        }  # fmt: skip
        self.heading(self.tr("Who files"))
        card = Card(filer.name, chip=filer.grade)
        for name, text in (
            ("staff_number", filer.number), ("function", filer.function), ("office", filer.office),
            ("email", filer.email), ("language", NATIVE_NAMES.get(filer.language, "")),
            ("joined_on", self.names.day(filer.joined_on)),
            ("leaves_on", self.names.day(filer.leaves_on)),
        ):  # fmt: skip
            card.value(of("fact", name), text)
        change = Asked("change_filer", of("action", "change_filer"), given)
        card.add_button(
            self.act_button(change, self.tr("Correct"), at=card, role="quiet", symbol="pen-line")
        )
        self.add(card)

    def _time(self, case: Filing) -> None:
        of, registered = self.names.of, case.registered
        extend = Asked("extend", of("action", "extend"))
        remind = Asked("remind", of("action", "remind"))
        self.heading(
            self.tr("What is to be filed, and by when"),
            self.act_button(extend, of("action", "extend")),
            self.act_button(remind, of("action", "remind")),
        )
        card = Card(of("form_kind", registered.kind.value), chip=self.names.day(case.due_on))
        card.value(self.tr("Cycle"), case.cycle.year)
        card.value(of("fact", "covers"), self.names.day(case.cycle.covers))
        card.value(of("fact", "risk"), of("risk", registered.risk))
        card.value(self.tr("Registered because"), "\n".join(registered.rules))
        given = {
            "form_kind": registered.kind.value, "due_on": registered.due_on,
            "risk": registered.risk, "rules": list(registered.rules),
        }  # fmt: skip
        anew = Asked("register_anew", of("action", "register_anew"), given)
        card.add_button(
            self.act_button(anew, self.tr("Change"), at=card, role="quiet", symbol="pen-line")
        )
        self.add(card)
        for one in case.extensions:
            more = Card(self.tr("Extended"), chip=self.names.day(one.until))
            more.prose(one.reason)
            self.add(more)
        for reminder in case.reminders:
            sent = Card(self.tr("Reminder"), chip=self.names.day(reminder.on))
            sent.value(of("fact", "means"), of("means", reminder.means))
            sent.value(of("fact", "note"), reminder.note)
            self.add(sent)

    def _versions(self, case: Filing) -> None:
        self.heading(self.tr("What was filed"))
        for one in reversed(case.versions):
            self.add(self._version(case, one))
        if not case.versions:
            self.nothing(self.tr("Nothing yet."))

    def _version(self, case: Filing, one: Version) -> Card:
        number = self.names.language.number(one.number)
        counts = case.latest is not None and one.key == case.latest.key
        card = Card(
            self.tr("Version {0}").format(number),
            chip=self.tr("Counts") if counts else self.tr("Amended since"),
            tone="good" if counts else "info",
        )
        card.value(self.tr("Signed on"), self.names.day(one.signed_on))
        card.value(self.names.of("fact", "received_on"), self.names.day(one.received_on))
        card.value(self.names.of("fact", "channel"), self.names.of("channel", one.channel))
        card.value(self.tr("Taken in by"), self.names.officer(one.origin.by))
        if one.sealed is not None:
            card.value(self.tr("As it came"), one.sealed.name)
            card.value("SHA-256", one.sealed.sha256)
        for paper in one.attachments:
            card.put_start(link(paper.name, partial(self._show_paper, one, paper)))
        return card

    def _show_paper(self, version: Version, paper: Paper) -> None:
        if self.view is not None:
            document = Document(
                paper.sha256, version.origin, paper.name, paper.size, paper.sha256,
                paper.media_type, "", version.received_on,
            )  # fmt: skip
            Viewer(self.desk, self.view.file, document, self).open()

    def _forms(self, case: Filing) -> None:
        self.heading(self.tr("Forms that were made"))
        for one in reversed(case.forms):
            card = Card(NATIVE_NAMES.get(one.language, one.language), chip=self.names.day(one.on))
            card.value(self.tr("Made by"), self.names.officer(one.origin.by))
            self.add(card)
        if not case.forms:
            self.nothing(self.tr("None. Forms are made on the page of the cycle."))
