# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that begins a cycle: its year and window, its targets, and who has to file."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.disclosure.rules import default_rules
from core.errors import Refusal
from ui.disclosure.rules import RulesEditor
from ui.disclosure.stages import TargetsForm, WindowForm
from ui.operations.disclosure_cycles import begin_cycle
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.line import letters_are_large, sides_of
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk

_WIDTH = 960
_LEFT = 360


class NewCycle(Dialog):
    """Everything that a cycle begins with; all of it can be changed later."""

    begun = Signal(str)  # FileId

    def __init__(self, desk: Desk, parent: QWidget, year: int) -> None:
        """`year` is proposed: the one after the last cycle."""
        super().__init__(
            desk, parent, self.tr("New cycle"), self.tr("Begin the cycle"),
            lead=self.tr(
                "It gets a key of its own, with which answers of this cycle are sealed and opened."
            ),
            width=_WIDTH,
        )  # fmt: skip
        self.form = WindowForm(desk)
        self.targets = TargetsForm(desk.language, {})
        rules = default_rules(desk.office.profile_on(date.today())) if desk.office else ()
        self._unread = rules if isinstance(rules, Refusal) else None
        self.rules = RulesEditor(desk, () if isinstance(rules, Refusal) else rules)
        self.form.year.set_value(str(year))
        self._propose()
        self.form.year.textEdited.connect(self._propose)
        self._assemble()
        if self._unread is not None:
            self.show_refusal(self._unread)

    def _assemble(self) -> None:
        left = QWidget()
        days = QVBoxLayout(left)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(PAD)
        days.addWidget(self.form)
        days.addWidget(Label(self.tr("To be reached by"), "heading"))
        days.addWidget(self.targets)
        days.addStretch(1)
        right = QWidget()
        who = QVBoxLayout(right)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(GAP)
        who.addWidget(Label(self.tr("Who has to file"), "heading"))
        who.addWidget(
            Label(
                self.tr(
                    "These are the rules of the office’s policy. How many each one adds is seen"
                    " when the staff list is imported."
                ),
                "muted",
            )
        )
        who.addWidget(self.rules, 1)
        both = sides_of()
        both.setSpacing(WIDE)
        if not letters_are_large():
            left.setFixedWidth(px(_LEFT))
        both.addWidget(left)
        both.addWidget(right, 1)
        self.content.addLayout(both, 1)

    def submit(self) -> None:
        """Begin it."""
        self.run(
            begin_cycle(
                facts=self.form.given,
                targets=self.targets.given,
                rules=self.rules.rules,
                on=date.today(),
            ).success(self.begun.emit)
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            super().show_refusal(refusal)

    def _propose(self, *_: object) -> None:
        """Cover the year before the one in which it is filed."""
        year = str(self.form.year.value)
        if len(year) == 4 and year.isascii() and year.isdigit() and int(year) > 1:
            self.form.covers.set_value(date(int(year) - 1, 12, 31))
