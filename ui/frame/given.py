# SPDX-License-Identifier: Apache-2.0
"""Owns what a desktop gives to the program to open: an office, or a bundle for one.

A vault is a folder, and desktops open files: its header stands for it. What is opened here is not
read before an office is open and a person has asked for it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    import socket

HEADER = "vault.hdr"
"""The file of a vault that is opened for it, storage/vault/FORMAT.md 1."""
_TOLD = 8


def told_apart(given: Path | None) -> tuple[Path | None, Path | None]:
    """Return the folder of an office and the path of a bundle: one of them at most."""
    if given is None or given.is_dir():
        return given, None
    # Imported here: at the usual start nothing, or a folder, is given.
    from ui.operations.exchange import is_bundle

    if is_bundle(given):
        return None, given
    return (given.absolute().parent if given.name == HEADER else given), None


def shown_as(bundle: Path) -> str:
    """Return what a bundle is called in a sentence: its random name is cut to what can be told."""
    name = bundle.stem
    return name if len(name) <= _TOLD else f"{name[:_TOLD]}…"


class Application(QApplication):
    """Hears of files while it runs: by an event of macOS, or from a second start."""

    file_given = Signal(object)  # Path

    def __init__(self) -> None:
        # The style is asked for by name: asking for the object would have hundreds of names made.
        super().__init__([sys.argv[0], "-style", "fusion"])

    def listen(self) -> None:
        """Hear from now on of bundles that this program is started for once more."""
        # Imported here, as below: the first screen stands before.
        from ui.operations.handover import listen

        heard = listen()
        if heard is not None:
            notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read, self)
            notifier.activated.connect(lambda: self._hear(heard))

    def _hear(self, heard: socket.socket) -> None:
        from ui.operations.handover import hear

        if (bundle := hear(heard)) is not None:
            self.file_given.emit(bundle)

    def event(self, event: QEvent) -> bool:
        """Take the one event, leave all others to Qt."""
        if event.type() != QEvent.Type.FileOpen:
            return super().event(event)
        self.file_given.emit(Path(event.file()))
        return True
