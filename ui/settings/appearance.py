# SPDX-License-Identifier: Apache-2.0
"""Owns the section for language and appearance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.i18n import NATIVE_NAMES
from ui.settings.section import Section
from ui.theme.apply import Appearance
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from ui.desk import Desk


class AppearanceSection(Section):
    """Both are of this machine: a vault that travels takes neither with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Language and appearance"))
        form = self.form()
        self.language = form.row(
            self.tr("Language of the window"),
            Choice(NATIVE_NAMES.items(), desk.language.code),
            self.tr("The language of a letter is chosen with the letter."),
        )
        choices = (
            (Appearance.SYSTEM, self.tr("As the system")),
            (Appearance.LIGHT, self.tr("Light")),
            (Appearance.DARK, self.tr("Dark")),
        )
        self.appearance = form.row(
            self.tr("Appearance"), Choice(choices, desk.preferences.appearance)
        )
        self.language.activated.connect(self._on_language_activated)
        self.appearance.activated.connect(self._on_appearance_activated)

    def _on_language_activated(self, _index: int) -> None:
        code = self.language.value
        self.desk.preferences.language = code
        self.desk.language.choose(code)

    def _on_appearance_activated(self, _index: int) -> None:
        chosen = self.appearance.value
        self.desk.preferences.appearance = chosen
        self.desk.look.choose(chosen)
