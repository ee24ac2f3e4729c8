# SPDX-License-Identifier: Apache-2.0
"""Owns the filter and the choices of a list as one thing, which is kept and asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QLineEdit

    from ui.widgets.choice import Choice

_TEXT = "text"


class Narrowing:
    """What a list is narrowed by; nobody hears of it when it is asked something else."""

    def __init__(self, field: QLineEdit, choices: Mapping[str, Choice[str]]) -> None:
        """`choices` are the choices by the names they are kept under."""
        self._field = field
        self._choices = choices

    @property
    def asked(self) -> dict[str, str]:
        """What is typed and chosen."""
        chosen = {name: choice.value or "" for name, choice in self._choices.items()}
        return {_TEXT: self._field.text().strip(), **chosen}

    def ask(self, asked: Mapping[str, str]) -> None:
        """Type and choose what was; what was not kept then is left empty."""
        with QSignalBlocker(self._field):
            self._field.setText(asked.get(_TEXT, ""))
        for name, choice in self._choices.items():
            with QSignalBlocker(choice):
                choice.offer(asked.get(name, ""))
                choice.choose(asked.get(name, ""))
