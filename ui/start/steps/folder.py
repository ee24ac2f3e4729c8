# SPDX-License-Identifier: Apache-2.0
"""Owns the field for the folder of a vault that is to be made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from ui.widgets.files import VAULT, ask_folder, documents
from ui.widgets.text import button

_LONGEST_NAME = 60


class NewVaultFolder(QLineEdit):
    """Named after something else that is typed, until a person says where it shall be."""

    def __init__(self, chosen: Path | None) -> None:
        super().__init__(str(chosen or ""))
        self.choose = button(self.tr("Choose…"), self._on_choose_clicked)
        self._is_own = chosen is not None
        self._name = ""
        self.textEdited.connect(self._on_text_edited)

    @property
    def path(self) -> Path:
        """What was typed."""
        return Path(self.text().strip()).expanduser()

    def fault(self) -> str:
        """Return why no vault can be made there, or nothing."""
        folder = self.path
        if not folder.is_absolute():
            return self.tr("Please give the whole path.")
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            return self.tr("There is something in this folder already.")
        return ""

    def follow(self, name: str) -> None:
        """Take the name of what the vault is for."""
        kept = "".join(c for c in name.strip() if c.isalnum() or c in " -_").strip()
        self._name = (kept[:_LONGEST_NAME] or self.tr("Office")) + VAULT
        if not self._is_own:
            self.setText(str(documents() / self._name))

    def _on_choose_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Where shall the vault stand?"))
        if chosen is not None:
            self._is_own = True
            self.setText(str(chosen / self._name))

    def _on_text_edited(self, _text: str) -> None:
        self._is_own = True
