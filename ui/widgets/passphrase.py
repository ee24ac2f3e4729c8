# SPDX-License-Identifier: Apache-2.0
"""Owns the field for a passphrase: hidden until asked, and a word about the Caps Lock key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from ui.theme.icons import icon
from ui.widgets.ended import EndedLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class SecretEdit(QLineEdit):
    """Hides what is typed, from those who hear the screen, too."""

    spoken_as = "secret"

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)


class PassphraseEdit(EndedLine):
    """Hides what is typed; an eye at its end shows it. Input methods and undo do not learn it."""

    spoken_as = "secret"

    caps_lock_seen = Signal(bool)  # whether the last letter came out as Caps Lock makes it

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._eye = self.put_button("eye", self.tr("Show what is typed"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye_toggled)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, and notice a capital letter for which Shift was not pressed."""
        letter = event.text()
        if letter.isalpha() and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() != shift)
        super().keyPressEvent(event)

    def show_text(self) -> None:
        """Show what is in it, until it is hidden again."""
        self._eye.setChecked(True)

    def hide_text(self) -> None:
        """Hide what is typed again."""
        self._eye.setChecked(False)

    def _on_eye_toggled(self, shown: bool) -> None:
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
