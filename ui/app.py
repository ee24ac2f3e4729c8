# SPDX-License-Identifier: Apache-2.0
"""Owns the start of the window: the application, its look, its language, and its end."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon

from ui.frame.given import Application, told_apart
from ui.frame.window import Window
from ui.i18n import Language
from ui.process import where
from ui.settings.preferences import Preferences
from ui.theme.apply import Look

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from types import TracebackType

    from ui.frame.office import OfficeFrame

_AFTER_MS = 200


def run(given: Path | None, again: Sequence[str]) -> int:
    """Show the window until it is closed; `again` is the command that starts this program.

    `given` is what was to be opened: a vault, its header, or a bundle. If a window is open, the
    bundle is shown there, and this is over.
    """
    folder, bundle = told_apart(given)
    if bundle is not None and _hand_over(bundle):
        return 0
    application = Application()
    application.setApplicationName("Probitas")
    application.setOrganizationName("Probitas")
    application.setDesktopFileName("probitas")
    # Where a package put it; most desktops find it by themselves.
    application.setWindowIcon(QIcon.fromTheme("probitas"))
    preferences = Preferences(QSettings())
    look = Look(application, preferences.appearance, preferences.text_size)
    language = Language(application, preferences.language)

    def restart(again_folder: Path | None) -> None:
        command = [*again, "run", *([str(again_folder)] if again_folder else [])]
        preferences.sync()
        try:
            os.execv(command[0], command)  # noqa: S606 - the same program, no shell
        finally:
            # Reached only if it failed. What has been locked must not live on in any case.
            application.quit()

    window = Window(language, look, preferences, restart, folder, bundle=bundle)
    application.file_given.connect(window.open_given)
    window.entered.connect(_warn_of_machine)
    _show_faults_in(window)
    window.show()
    QTimer.singleShot(_AFTER_MS, lambda: _go_on(application, window))
    return application.exec()


def _hand_over(bundle: Path) -> bool:
    # Imported here: at the usual start no bundle is given.
    from ui.operations.handover import hand_over

    return hand_over(bundle)


def _go_on(application: Application, window: Window) -> None:
    """Do what can wait until the first screen stands, and import for it only then."""
    from ui.frame.ending import Ending
    from ui.theme import fonts

    ending = Ending(application)
    ending.asked.connect(window.close)
    ending.asked.connect(application.quit)
    application.listen()
    # Names in Chinese may come up in any language.
    fonts.load_rest()


def _warn_of_machine(frame: OfficeFrame) -> None:
    # Imported here: not before an office is open.
    from ui.privacy.warning import MachineWarning

    MachineWarning(frame).look()


def _show_faults_in(window: Window) -> None:
    """Let the last handler be heard by whoever does not see standard error."""
    print_fault = sys.excepthook

    def show_fault(
        kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        print_fault(kind, error, at)
        window.show_fault(where(error))

    sys.excepthook = show_fault
