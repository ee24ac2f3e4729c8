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
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from core.disclosure import Filing
    from core.disclosure.parts import Paper, Sent, Version
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
        self._absent(case)

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
        answered = next((sent.number for sent in case.forms if sent.id == one.form), "")
        card.value(self.tr("Answers form"), answered)
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

    def _sent(self, case: Filing, one: Sent) -> Card:
        of, day = self.names.of, self.names.day
        void = self.tr("Answers to it are refused") if one.id in case.voided else ""
        card = Card(
            self.tr("Form {0}").format(isolated(one.number)), chip=void, tone="warn",
        )  # fmt: skip
        card.value(self.tr("File"), one.file_name)
        card.value(of("fact", "language"), NATIVE_NAMES.get(one.language, one.language))
        card.value(self.tr("Made on"), day(one.on))
        card.value(self.tr("Made by"), self.names.officer(one.origin.by))
        given = (of("means", one.means), day(one.given_on)) if one.means else ()
        unknown = self.tr("Not entered")
        card.value(self.tr("Handed over"), " · ".join(given) or unknown)
        card.value(of("fact", "note"), one.note)
        return card

    def _absent(self, case: Filing) -> None:
        """Show that the last staff list would not register the filer, and what was decided."""
        if not case.absent or case.closed:
            return
        of, absence = self.names.of, case.absence
        reason = absence.text("reason")
        if reason:
            kept = Card(of("absence", case.absent), chip=self.tr("Files all the same"))
            kept.value(of("fact", "reason"), reason)
            kept.value(self.tr("Decided on"), self.names.day(absence.day("on")))
            self.add(kept)
            return
        card = Card(of("absence", case.absent), chip=self.tr("To be decided"), tone="warn")
        card.prose(
            self.tr(
                "Either the filer has not to file any more: take the step “{0}”, with the reason."
                " Or they file, perhaps as they leave: change the form, and say why it is kept."
            ).format(of("action", "release"))
        )
        keep = Asked("keep_filing", of("action", "keep_filing"))
        card.add_button(self.act_button(keep, keep.title, at=card, role="quiet"))
        self.add(card)

    def _forms(self, case: Filing) -> None:
        of = self.names.of
        give = Asked("give_form", of("action", "give_form"))
        buttons = [self.act_button(give, give.title)] if case.forms else []
        self.heading(self.tr("Forms that were made"), *buttons)
        for one in reversed(case.forms):
            self.add(self._sent(case, one))
        if not case.forms:
            self.nothing(self.tr("None. Forms are made on the page of the cycle."))
