# SPDX-License-Identifier: Apache-2.0
"""Owns putting the look on application and windows, and following the system's light or dark."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from ui.theme.fonts import points
from ui.theme.stylesheet import stylesheet
from ui.theme.tokens import DARK, LIGHT, Colours
from ui.theme.zoom import USUAL, magnify, percent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


_MOTION = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip
"""What Qt would have slide or fade in where the desktop likes that."""


class Appearance(StrEnum):
    """What the person chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Look(QObject):
    """Keeps the application in the scheme that the person, or else the system, asks for."""

    resizing = Signal()  # what measures anything and is built anew had better go first
    resized = Signal()  # whoever measures anything has to be built anew
    _sheet_changed = Signal(str)

    def __init__(
        self, application: QApplication, appearance: Appearance, size: int = USUAL
    ) -> None:
        """`size` is one of `zoom.SIZES`, in per cent; the application is one in Fusion style."""
        super().__init__(application)
        self._application = application
        magnify(size)
        self.appearance = appearance
        for effect in _MOTION:
            application.setEffectEnabled(effect, False)
        application.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        application.fontChanged.connect(self._on_font_changed)
        self.choose(appearance)

    def choose(self, appearance: Appearance) -> None:
        """Follow the person's choice from now on."""
        self.appearance = appearance
        self._put(self._colours())

    @property
    def size(self) -> int:
        """How large all is set, in per cent."""
        return percent()

    def resize(self, size: int) -> None:
        """Set all letters, rows and icons at another of `zoom.SIZES`."""
        if size == percent():
            return
        self.resizing.emit()
        font = self._application.font()
        font.setPointSizeF(font.pointSizeF() * size / percent())
        magnify(size)
        self._application.setFont(font)
        self.resized.emit()

    def dress(self, window: QWidget) -> None:
        """Put the stylesheet on a window and on all that is in it, now and whenever it changes.

        It is not the application's, because a page is built from the inside: each time a part got
        another around it, Qt would style the whole part again (a fifth of the time of a page).
        So a part that stands in no window yet is without it: what measures itself with the style
        does so again at `StyleChange`.
        """
        window.setStyleSheet(self._sheet)
        self._sheet_changed.connect(window.setStyleSheet)

    def _colours(self) -> Colours:
        if self.appearance is Appearance.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
        return DARK if self.appearance is Appearance.DARK else LIGHT

    def _on_system_changed(self, _: Qt.ColorScheme) -> None:
        self._put(self._colours())

    def _on_font_changed(self) -> None:
        """Set titles and small print anew with running text, and what is measured by it."""
        if points() != self._points:
            self._put(self._colours())

    def _put(self, chosen: Colours) -> None:
        self._points = points()
        self._application.setPalette(_palette(chosen))
        self._sheet = stylesheet(chosen, self._points)
        self._sheet_changed.emit(self._sheet)


def colours() -> Colours:
    """Return the scheme the application is in now; ask when painting, do not keep it."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def _palette(chosen: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.canvas,
        QPalette.ColorRole.WindowText: chosen.ink,
        QPalette.ColorRole.Base: chosen.surface,
        QPalette.ColorRole.AlternateBase: chosen.canvas,
        QPalette.ColorRole.Text: chosen.ink,
        QPalette.ColorRole.Button: chosen.surface,
        QPalette.ColorRole.ButtonText: chosen.ink,
        QPalette.ColorRole.Highlight: chosen.selection,
        QPalette.ColorRole.HighlightedText: chosen.ink,
        QPalette.ColorRole.PlaceholderText: chosen.muted,
        QPalette.ColorRole.ToolTipBase: chosen.ink,
        QPalette.ColorRole.ToolTipText: chosen.surface,
        QPalette.ColorRole.Link: chosen.accent,
        QPalette.ColorRole.Accent: chosen.accent,
        QPalette.ColorRole.Mid: chosen.line,
        QPalette.ColorRole.Light: chosen.surface,
        QPalette.ColorRole.Dark: chosen.edge,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(chosen.muted))
    return palette
