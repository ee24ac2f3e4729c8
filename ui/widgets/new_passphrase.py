# SPDX-License-Identifier: Apache-2.0
"""Owns choosing a new passphrase: twice the same, good enough, or six random words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.ways_in import check_new_passphrase, suggest_passphrase
from ui.theme.tokens import PAD
from ui.widgets.form import Form
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.desk import Desk

_PAUSE_MS = 400


class NewPassphrase(QWidget):
    """Two fields and an offer. Says what is wrong when the typing pauses, not at every letter."""

    chosen_changed = Signal()

    def __init__(
        self, desk: Desk, context: Callable[[], Iterable[str]], *, replaces: bool = False
    ) -> None:
        """`context` gives words that an attacker would try first: names of person and office.

        One that `replaces` another is called the new one.
        """
        super().__init__()
        self._desk = desk
        self._context = context
        self.form = Form()
        self._usual = self.tr(
            "At least 15 characters. Length counts; signs and capitals need not be in it."
        )
        called, again = self.tr("Passphrase"), self.tr("Passphrase, once more")
        if replaces:
            called, again = self.tr("New passphrase"), self.tr("New passphrase, once more")
        self.first = self.form.row(called, PassphraseEdit(), self._usual)
        self.again = self.form.row(again, PassphraseEdit())
        self.suggest = button(
            self.tr("Suggest six random words"), self._on_suggest_clicked, role="link"
        )
        self._pause = QTimer(self)

        offer = QHBoxLayout()
        offer.addWidget(self.suggest)
        offer.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(PAD)
        whole.addWidget(self.form)
        whole.addLayout(offer)

        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._on_paused)
        self.first.textEdited.connect(self._on_first_edited)
        self.first.textEdited.connect(self._on_edited)
        self.again.textEdited.connect(self._on_edited)

    @property
    def text(self) -> str:
        """What was chosen; ask `is_good` first."""
        return self.first.text()

    def is_good(self) -> bool:
        """Tell whether it can be used, and say what is wrong where it is wrong."""
        self._pause.stop()
        if not self._check_first():
            self.first.setFocus()
            return False
        if self.first.text() != self.again.text():
            self.form.wrong(self.again, self.tr("The two are not the same."))
            return False
        self.form.right(self.again)
        return True

    def _check_first(self) -> bool:
        refusal = check_new_passphrase(self.first.text(), self._context())
        if refusal is None:
            self.form.right(self.first)
            return True
        focus = self.window().focusWidget()
        self.form.wrong(self.first, " ".join(self._desk.language.message(refusal)))
        if focus is not None:
            focus.setFocus()
        return False

    def _on_first_edited(self, _text: str) -> None:
        """Treat as anybody's own what is typed over a suggestion."""
        self.first.hide_text()
        self.form.help(self.first, self._usual)

    def _on_edited(self, _text: str) -> None:
        self.form.right(self.first)
        self.form.right(self.again)
        self._pause.start()
        self.chosen_changed.emit()

    def _on_paused(self) -> None:
        if self.first.text():
            self._check_first()

    def _on_suggest_clicked(self) -> None:
        self.first.setText(suggest_passphrase())
        self.first.show_text()
        self.again.clear()
        self.form.right(self.first)
        self.form.help(
            self.first, self.tr("Write it down until you know it by heart, then burn the note.")
        )
        self.again.setFocus()
