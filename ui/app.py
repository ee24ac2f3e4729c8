# SPDX-License-Identifier: Apache-2.0
"""Owns the start of the window: the application, its look, its language, and its end."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.frame.window import Window
from ui.i18n import Language
from ui.settings.preferences import Preferences
from ui.theme import fonts
from ui.theme.apply import Look

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def run(folder: Path | None, again: Sequence[str]) -> int:
    """Show the window until it is closed; `again` is the command that starts this program."""
    application = QApplication([sys.argv[0]])
    application.setApplicationName("Probitas")
    application.setOrganizationName("Probitas")
    application.setDesktopFileName("probitas")
    preferences = Preferences(QSettings())
    look = Look(application, preferences.appearance)
    language = Language(application, preferences.language)

    def restart(again_folder: Path | None) -> None:
        command = [*again, "run", *([str(again_folder)] if again_folder else [])]
        preferences.sync()
        os.execv(command[0], command)  # noqa: S606 - the same program, no shell

    window = Window(language, look, preferences, restart, folder)
    window.show()
    # Names in Chinese may come up in any language; the first screen need not wait for them.
    QTimer.singleShot(0, fonts.load_rest)
    return application.exec()
