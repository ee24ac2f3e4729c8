# SPDX-License-Identifier: Apache-2.0
"""Owns what waits for a second person in the roster, in words, and the answers to it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.office.instance import code_of
from core.office.roles import Role
from ui.cases.card import Card
from ui.exchange.words import EightWords
from ui.operations.office import approve_change, reject_change
from ui.theme.tokens import GAP
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.form import Form
from ui.widgets.reason import ReasonDialog
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from core.office.pending import Part, PendingChange
    from ui.desk import Desk
    from ui.operations import Operation


def leads(desk: Desk) -> bool:
    """Tell whether the officer at work may change the roster: the director, else an alternate."""
    office = desk.office
    able = office.with_role(Role.DIRECTOR) or office.with_role(Role.ALTERNATE)
    return any(officer.id == desk.me for officer in able)


def part_words(desk: Desk, part: Part) -> tuple[str, str]:
    """Return what one thing that a change does is called, and whom or what it is about."""
    language, office = desk.language, desk.office
    officer = office.officers.get(part.officer) if part.officer else None
    device = office.devices.get(part.instance) if part.instance else None
    name = part.name
    if part.what.startswith("programme_"):
        name = language.label(f"programme.{part.name}")
    elif not name and part.instance:
        name = (device.label if device else "") or code_of(part.instance)
    owner = officer or (office.officers.get(device.officer) if device else None)
    role = language.label(f"role.{part.role}") if part.role else ""
    whose = owner.name if owner and owner.name != name else ""
    said = " · ".join(isolated(text) for text in (whose, name, role) if text)
    return language.label(f"roster.{part.what}"), said


class RosterPart(QWidget):
    """A card for each change that waits; not there when none does."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(GAP)
        self.setVisible(False)

    def show_office(self) -> None:
        """Show what waits now."""
        while (item := self._cards.takeAt(0)) is not None:
            gone = item.widget()
            gone.hide()
            gone.deleteLater()
        waiting = self._desk.office.pending
        if waiting:
            self._cards.addWidget(Label(self.tr("Waits for a second person"), "heading"))
        for change in waiting:
            self._cards.addWidget(self._card(change))
        self.setVisible(bool(waiting))

    def _card(self, change: PendingChange) -> Card:
        names = {id_: officer.name for id_, officer in self._desk.office.officers.items()}
        card = Card()
        for part in change.what:
            card.value(*part_words(self._desk, part))
        card.value(
            self.tr("Proposed by"),
            self.tr("{0}, {1}").format(
                isolated(names.get(change.by, "")),
                self._desk.language.date(date.fromisoformat(change.on)),
            ),
        )
        card.value(self.tr("Reason"), change.reason)
        able = [names[one] for one in change.approvers if one in names]
        language = self._desk.language
        able.sort(key=language.place)
        card.value(self.tr("Can be approved by"), language.listed([isolated(one) for one in able]))
        card.put(Label(self._meanwhile(change), "muted"))
        me, mine = self._desk.me, change.by == self._desk.me
        if me in change.approvers:
            approve = partial(self._ask, ApproveDialog, change)
            card.add_button(button(self.tr("Approve…"), approve, role="primary"))
        if mine or me in change.approvers:
            text = self.tr("Take back…") if mine else self.tr("Reject…")
            card.add_button(button(text, partial(self._ask, RejectDialog, change)))
        return card

    def _meanwhile(self, change: PendingChange) -> str:
        """Return how things are until somebody has answered."""
        what = {part.what for part in change.what}
        if "device_revoked" in what:
            return self.tr(
                "Until it is approved, nothing more is sent to the laptop; what it signs still "
                "counts."
            )
        if "officer_added" in what:
            return self.tr(
                "Until it is approved, the person can do nothing in the office, and nothing is "
                "sent to them."
            )
        if "device_added" in what:
            return self.tr(
                "Until it is approved, nothing is sent to the laptop, and nothing is taken in "
                "from it."
            )
        return self.tr("Until it is approved, everything stays as it was.")

    def _ask(self, dialog: type[ApproveDialog] | type[RejectDialog], change: PendingChange) -> None:
        dialog(self._desk, self, change).open()


class ApproveDialog(Dialog):
    """The second person sees what it does, and compares the words of a laptop that is entered."""

    def __init__(self, desk: Desk, parent: QWidget, change: PendingChange) -> None:
        super().__init__(
            desk, parent, self.tr("Approve this change of the office"), self.tr("Approve")
        )
        self._change = change
        self._form = Form()
        for part in change.what:
            what, said = part_words(desk, part)
            self._form.wide(Label(what, "strong"))
            self._form.wide(Label(said, selectable=True))
        words = [part.words for part in change.what if part.words]
        for one in words:
            self._form.wide(EightWords(one))
        self.compared = Tick(self.tr("I have compared these words with the owner of the laptop"))
        self._form.wide(self.compared)
        self.compared.setVisible(bool(words))
        self._needed = bool(words)
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Approve it."""
        if self._needed and not self.compared.isChecked():
            self.banner.say("warn", self.tr("Have you compared the words?"))
            self.compared.setFocus()
            return
        self.run(approve_change(event=self._change.event))


class RejectDialog(ReasonDialog):
    """It is not to be, with a reason."""

    def __init__(self, desk: Desk, parent: QWidget, change: PendingChange) -> None:
        mine = change.by == desk.me
        super().__init__(
            desk,
            parent,
            self.tr("Take this proposal back") if mine else self.tr("Reject this proposal"),
            self.tr("Take back") if mine else self.tr("Reject"),
        )
        self._change = change

    def operation(self, reason: str) -> Operation[Any]:
        """Reject it."""
        return reject_change(event=self._change.event, reason=reason)
