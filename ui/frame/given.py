# SPDX-License-Identifier: Apache-2.0
"""Owns what a desktop gives to the program to open: an office, or a bundle for one.

A vault is a folder, and desktops open files: its header stands for it. What is opened here is not
read before an office is open and a person has asked for it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication

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
    """Hears of files by an event, as macOS gives them: also while the program runs."""

    file_given = Signal(object)  # Path

    def event(self, event: QEvent) -> bool:
        """Take the one event, leave all others to Qt."""
        if event.type() != QEvent.Type.FileOpen:
            return super().event(event)
        self.file_given.emit(Path(event.file()))
        return True
