# SPDX-License-Identifier: Apache-2.0
"""Owns saying, once on each machine, that it writes memory to a disk that is not encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.privacy.machine import Machine, look

if TYPE_CHECKING:
    from ui.frame.office import OfficeFrame


class MachineWarning(QObject):
    """Looks at the machine when an office has been opened; where nothing is wrong, says nothing."""

    def __init__(self, frame: OfficeFrame) -> None:
        super().__init__(frame)
        self._frame = frame

    def look(self) -> None:
        """Look, unless it has been said here before."""
        if not self._frame.desk.preferences.told_of_memory:
            self._frame.desk.read(lambda opened: look(opened.vault.folder), self.say, self._frame)

    def say(self, machine: Machine) -> None:
        """Say it above the pages."""
        if not machine.leaks:
            return
        self._frame.desk.preferences.told_of_memory = True
        self._frame.banner.say(
            "warn",
            self.tr("This machine writes memory to a disk that is not encrypted."),
            self.tr("Whoever gets the disk may find names and keys on it, even of a locked vault."),
            action=self.tr("What can be done"),
            slot=self._on_wanted,
        )

    def _on_wanted(self) -> None:
        self._frame.go("settings").go_to("security")
