# SPDX-License-Identifier: Apache-2.0
"""Owns the wizard: from nothing to a vault of an office whose ways in have been proved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from ui.frame.guide import FIRST
from ui.start.card import Card
from ui.start.steps.about import OfficeStep, YouStep
from ui.start.steps.joining import (
    CardStep,
    InvitationStep,
    NewcomerPassphraseStep,
    NewcomerStep,
)
from ui.start.steps.others import DoneStep, SecondStep
from ui.start.steps.secrets import PassphraseStep, ProofStep, SheetStep
from ui.start.steps.step import Plan
from ui.widgets.progress import Progress
from ui.widgets.text import Label, button, tool

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.start.steps.step import Step

WALKS: Mapping[str, tuple[type[Step], ...]] = {
    "found": (
        OfficeStep,
        YouStep,
        PassphraseStep,
        SheetStep,
        ProofStep,
        SecondStep,
        DoneStep,
    ),
    "join": (
        NewcomerStep,
        NewcomerPassphraseStep,
        CardStep,
        InvitationStep,
        SheetStep,
        ProofStep,
        DoneStep,
    ),
}
"""To found an office, or to join one."""
WAITING = WALKS["join"].index(CardStep)
"""Where a vault stands that has made its card and waits to be admitted."""
WIDTH = 584


class Wizard(Card):
    """Walks through the steps; Enter goes on."""

    spoken_as = ""  # its steps are groups: each is come to anew

    opened = Signal(object)  # operations.vault.Welcome
    left = Signal()  # before anything was made
    made = Signal(object)  # Path of the vault that exists from now on
    lock_requested = Signal()
    help_requested = Signal()

    def __init__(
        self, desk: Desk, walk: str = "found", first: int = 0, plan: Plan | None = None
    ) -> None:
        """Begin at a step: whoever waits to be admitted comes back to theirs."""
        super().__init__(desk, "", width=WIDTH)
        self.number = first
        self.plan = plan or Plan()
        self._steps = WALKS[walk]
        self.back = button(self.tr("Back"), self.go_back)
        self.go_on = button("", self._on_go_on_clicked, role="primary")
        self._where = Label(role="small")
        self._where.setWordWrap(False)
        self._progress = Progress()
        self._stack = QStackedWidget()

        self.content.addWidget(self._stack)
        self.foot.addWidget(self._where)
        self.foot.addWidget(tool("circle-help", self.tr("Help (F1)"), self.help_requested.emit))
        self.foot.addStretch()
        self.foot.addWidget(self._progress, 1)
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.go_on)
        for keys in ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._on_go_on_clicked)
        self._show()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._stack.currentWidget()

    def go_back(self) -> None:
        """Go to the step before, or leave."""
        if not self.step.can_go_back():
            return
        if self.number == 0:
            self.left.emit()
        else:
            self.number -= 1
            self._show()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say above the step why not."""
        super().show_refusal(refusal)
        self._hold(busy=False)

    def _show(self) -> None:
        self.banner.clear()
        old = self._stack.currentWidget()
        step = self._steps[self.number](self.desk, self.plan)
        step.finished.connect(self._on_finished)
        step.refused.connect(self.show_refusal)
        step.busy_changed.connect(self._on_busy_changed)
        step.lock_requested.connect(self.lock_requested)
        step.arrive()
        self._stack.addWidget(step)
        self._stack.setCurrentWidget(step)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.set_head(step.title(), step.lead())
        step.setAccessibleName(step.spoken)
        self.go_on.setText(step.verb())
        self.go_on.setAccessibleName(step.verb())
        self.back.setText(self.tr("Cancel") if self.number == 0 else self.tr("Back"))
        self.back.setVisible(step.can_go_back())
        self._where.setText(
            self.tr("Step {0} of {1}").format(
                self.desk.language.number(self.number + 1),
                self.desk.language.number(len(self._steps)),
            )
        )
        self.first = step.first or self.go_on
        self._begin()

    def _on_go_on_clicked(self) -> None:
        if not self.go_on.isEnabled():
            return
        self.banner.clear()
        self.step.forward()

    def _on_finished(self) -> None:
        if self.plan.vault is not None:
            self.made.emit(self.plan.vault)
        if self.number + 1 < len(self._steps):
            self.number += 1
            self._show()
        elif self.plan.welcome is not None:
            office = self.desk.office or self.plan.welcome.office
            self.opened.emit(replace(self.plan.welcome, office=office))
            self.desk.preferences.guide_step = FIRST  # once it is there it is read out

    def _on_busy_changed(self, busy: bool) -> None:
        self._hold(busy=busy)

    def _hold(self, *, busy: bool) -> None:
        self.hold(self.back, self.go_on, self._stack, busy=busy)
        if busy:
            self._progress.begin()
        else:
            self._progress.end()
            # What is held loses the cursor, and so does a step that came meanwhile.
            self._begin()

    def _begin(self) -> None:
        # A step without a field is not come to: the button after it tells what it says.
        self.go_on.setAccessibleDescription("" if self.step.first else self.step.spoken)
        (self.step.first or self.go_on).setFocus()
