# SPDX-License-Identifier: Apache-2.0
"""Owns the form of an act where the text stood that it changes: fields, draft, refusal, save."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.cases.adding import Adding
from ui.cases.card import Card
from ui.cases.form import NeedsForm
from ui.cases.keeper import Keeper, draft_key
from ui.cases.names import Names
from ui.operations.cases import act_on_case
from ui.operations.kinds import acts_of
from ui.theme.tokens import GAP, PAD
from ui.widgets.banner import Banner
from ui.widgets.dialog import commit_with_keys
from ui.widgets.room import reveal
from ui.widgets.text import Label, button, line

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from core.casework.needs import Fact
    from core.errors import Refusal
    from core.policy.profile import Profile
    from storage.records.results import Applied
    from ui.desk import Desk
    from ui.operations.cases import CaseView


@dataclass(frozen=True, slots=True)
class Asked:
    """Which act a form is for, and how it is asked."""

    act: str
    title: str
    given: Mapping[str, Fact] = field(default_factory=dict)
    """What the fields begin with, when something is changed."""
    fixed: Mapping[str, Fact] = field(default_factory=dict)
    """What is not asked."""
    item: str = ""
    """Tells the drafts of two entries apart."""
    aside: str = ""
    """Explains beside the fields."""
    subject: Callable[[Card], None] | None = None
    """Shows above the fields what is judged in them."""


class ActForm(Card):
    """Asks for what an act needs, does it, and says why not where that is the answer."""

    spoken_as = "group"

    closed = Signal()  # saved, or given up
    done = Signal(object)  # Applied: the act was recorded

    def __init__(self, desk: Desk, view: CaseView, profile: Profile, asked: Asked) -> None:
        super().__init__(asked.title)
        self._desk = desk
        self._view = view
        self._act = asked.act
        self.names = Names(desk.language, desk.office, view.case)
        needs = acts_of(view.case)[asked.act].needs
        self.form = NeedsForm(self.names, profile, needs, asked.given, asked.fixed)
        self.keeper = Keeper(desk, self.form, draft_key(view.file, asked.act, asked.item))
        self.banner = Banner()
        self.save = button(self.tr("Save"), self.submit, role="primary")
        give_up = button(self.tr("Cancel"), self.give_up)

        sides = QHBoxLayout()
        sides.setSpacing(PAD)
        sides.addWidget(self.form, 3)
        if asked.aside:
            explained = QVBoxLayout()
            explained.addWidget(Label(asked.aside, "muted", selectable=True))
            explained.addStretch(1)
            sides.addLayout(explained, 2)
        else:
            sides.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.save)
        buttons.addWidget(give_up)
        buttons.addWidget(self.keeper, 1)
        if asked.subject is not None:
            asked.subject(self)
            self.put(line())
        self.body.addLayout(sides)
        self.body.addWidget(self.banner)
        self.body.addLayout(buttons)

        commit_with_keys(self, self.save)
        Adding(desk, self, view.file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, before the page around it hears of the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Do the act."""
        if not self.save.isEnabled():
            return
        self.save.setEnabled(False)
        self.banner.clear()
        act_on_case(file=self._view.file, act=self._act, facts=self.form.given).success(
            self._on_saved
        ).refused(self.show_refusal).ended(self._on_ended).start(self._desk, self)

    def give_up(self) -> None:
        """Close without saving; what was typed stays as a draft."""
        self.closed.emit()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else below the form, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self.names.refusal(refusal))
            # Below a long form nobody would see it; the layout has not heard of it yet.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            reveal(self.banner)

    def _on_saved(self, applied: Applied[Any]) -> None:
        self.keeper.finish()
        self.done.emit(applied)
        self.closed.emit()

    def _on_ended(self) -> None:
        self.save.setEnabled(True)
