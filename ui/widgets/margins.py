# SPDX-License-Identifier: Apache-2.0
"""Owns margins that differ between the side where reading begins and the side where it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QWidget


def set_margins(
    layout: QLayout | QWidget, leading: int, top: int, trailing: int, bottom: int
) -> None:
    """Set the margins of a layout, or of a widget without one.

    Qt mirrors what stands in it, and not what is left around.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    layout.setContentsMargins(leading, top, trailing, bottom)
