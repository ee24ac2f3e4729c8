# SPDX-License-Identifier: Apache-2.0
"""Owns the section for language and appearance."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QTimer

from ui.i18n import NATIVE_NAMES
from ui.settings.section import Section
from ui.theme.apply import Appearance
from ui.theme.zoom import SIZES
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.desk import Desk

APPEARANCES = {
    Appearance.SYSTEM: QT_TRANSLATE_NOOP("AppearanceSection", "As the system"),
    Appearance.LIGHT: QT_TRANSLATE_NOOP("AppearanceSection", "Light"),
    Appearance.DARK: QT_TRANSLATE_NOOP("AppearanceSection", "Dark"),
}


def choose_language(desk: Desk, code: str) -> None:
    """Speak another language from now on, and on this machine whenever it is started."""
    desk.preferences.language = code
    # Afterwards: what was clicked goes with the window's old texts.
    QTimer.singleShot(0, desk.language, partial(desk.language.choose, code))


def choose_appearance(desk: Desk, appearance: Appearance) -> None:
    """Be light or dark from now on, and on this machine whenever it is started."""
    desk.preferences.appearance = appearance
    desk.look.choose(appearance)


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
        translate = QCoreApplication.translate
        choices = [(one, translate("AppearanceSection", text)) for one, text in APPEARANCES.items()]
        self.appearance = form.row(
            self.tr("Appearance"), Choice(choices, desk.preferences.appearance)
        )
        sizes = [(size, self.tr("{0} %").format(desk.language.number(size))) for size in SIZES]
        self.text_size = form.row(
            self.tr("Text size"),
            Choice(sizes, desk.look.size),
            self.tr("Rows and icons grow with it. By keys: Ctrl and + or −, Ctrl+0."),
        )
        self.language.activated.connect(self._on_language_activated)
        self.appearance.activated.connect(self._on_appearance_activated)
        self.text_size.activated.connect(self._on_text_size_activated)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was chosen elsewhere meanwhile."""
        super().showEvent(event)
        self.appearance.choose(self.desk.preferences.appearance)

    def _on_language_activated(self, _index: int) -> None:
        choose_language(self.desk, self.language.value)

    def _on_appearance_activated(self, _index: int) -> None:
        choose_appearance(self.desk, self.appearance.value)

    def _on_text_size_activated(self, _index: int) -> None:
        size = self.text_size.value
        self.desk.preferences.text_size = size
        QTimer.singleShot(0, self.desk.look, partial(self.desk.look.resize, size))
