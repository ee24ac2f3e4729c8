# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the case page about letters: those issued, and those called for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.cases.card import Card, ReasonButton
from ui.cases.flow import Flow
from ui.cases.section import Section
from ui.i18n import NATIVE_NAMES
from ui.operations.kinds import trade_of
from ui.widgets.text import button

if TYPE_CHECKING:
    from core.casework.parts import LetterRecord
    from ui.operations.cases import CaseView


class LettersSection(Section):
    """Letters of a case. Writing one is for whoever hears `letter_requested`."""

    letter_requested = Signal(str, str)  # FileId, kind of letter or ""
    issued_requested = Signal(str, str)  # FileId, id of an issued letter: please show it

    def build(self, view: CaseView) -> None:
        """Show what the case calls for, what was issued, and what else can be written."""
        self.heading(self.tr("Letters"))
        due = trade_of(view.case).owed(view.case)
        for kind in due:
            self.add(self._due(kind))
        for letter in reversed(view.case.letters):
            self.add(self._issued(letter))
        if not view.case.letters and not due:
            self.nothing(self.tr("No letter has been issued yet."))
        self._others(view, due)

    def _others(self, view: CaseView, due: tuple[str, ...]) -> None:
        card = Card(self.tr("Write a letter"))
        flow = Flow()
        others = (option for option in view.letters if option.kind not in due)
        # What can be written now stands before what cannot.
        for option in sorted(others, key=lambda option: option.refusal is not None):
            refusal = option.refusal
            made = ReasonButton(
                self.names.of("letter_kind", option.kind),
                partial(self._ask, option.kind),
                reason=self.names.refusal(refusal) if refusal else None,
            )
            made.refused.connect(self.refused)
            flow.add(made)
        card.put(flow)
        self.add(card)

    def _due(self, kind: str) -> Card:
        card = Card(self.names.of("letter_kind", kind), chip=self.tr("To be written"), tone="warn")
        card.prose(self.tr("The last step of the case calls for this letter."), "muted")
        card.add_button(
            button(self.tr("Write this letter"), lambda: self._ask(kind), role="primary")
        )
        return card

    def _issued(self, letter: LetterRecord) -> Card:
        chip, tone = "", "info"
        if letter.superseded_by:
            chip, tone = self.tr("Superseded"), "warn"
        card = Card(self.names.of("letter_kind", letter.kind), chip=chip, tone=tone)
        card.value(self.tr("Register number"), letter.register_number)
        card.value(self.tr("Issued on"), self.names.day(letter.issued_on))
        card.value(self.tr("To"), letter.addressee or self.names.person(letter.person))
        card.value(self.tr("Language"), NATIVE_NAMES.get(letter.language, letter.language))
        card.value(self.tr("Signed by"), letter.signed_by)
        card.value("SHA-256", letter.sha256)
        shown = button(self.tr("Show"), lambda: self._show(letter.id), role="quiet", symbol="eye")
        shown.setAccessibleName(f"{shown.accessibleName()}: {letter.register_number}")
        card.add_button(shown)
        return card

    def _ask(self, kind: str) -> None:
        if self.view is not None:
            self.letter_requested.emit(self.view.file, kind)

    def _show(self, letter: str) -> None:
        if self.view is not None:
            self.issued_requested.emit(self.view.file, letter)
