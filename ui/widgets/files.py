# SPDX-License-Identifier: Apache-2.0
"""Owns asking for files and places on this machine: from the person's documents, then where last.

The folder is remembered for as long as the program runs, and nowhere else. No dialog begins inside
a vault: a person opens one by its folder, and keeps nothing in it by hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

VAULT = ".vault"
"""How the folder of a vault is called."""
_last: list[Path] = []
"""The folder in which something was chosen last, if anything was."""


def documents() -> Path:
    """Return the folder where a person expects their own things."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()


def ask_files(parent: QWidget, title: str, kinds: str = "") -> list[Path]:
    """Ask for files to read; none when the person gave up."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(_begin()), kinds)
    return [_remembered(path) for path in chosen]


def ask_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """Ask for one file to read; `kinds` is a filter as Qt writes it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_begin()), kinds)
    return _remembered(chosen) if chosen else None


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(_begin()))
    return _remembered(chosen, folder=True) if chosen else None


def ask_place(parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
    """Ask where to write a file, and under what name; `name` is proposed."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_begin() / name), kinds)
    return _remembered(chosen) if chosen else None


def _begin() -> Path:
    # Qt begins in the folder of the process where it is given one that is not there.
    return next((folder for folder in (*_last, documents()) if folder.is_dir()), Path.home())


def _remembered(chosen: str, *, folder: bool = False) -> Path:
    path = Path(chosen)
    begun = path if folder else path.parent
    vault = next((one for one in (begun, *begun.parents) if one.suffix == VAULT), None)
    _last[:] = [vault.parent if vault else begun]
    return path
