# SPDX-License-Identifier: Apache-2.0
"""Owns which fonts the window is set in, and loads the shipped ones from memory.

The Chinese font is fourteen megabytes
and is loaded only when it may be needed: at once in Chinese, else after the first screen stands.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

import resources
from ui.theme.tokens import TYPE

_SHIPPED = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)
_CHINESE = ("NotoSerifSC-Regular.ttf",)

_LATIN = "Noto Sans"
_ARABIC = "Noto Naskh Arabic"
_ARABIC_LARGER = 1.0
_HAN = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Serif SC",
)


def load() -> None:
    """Make the shipped Latin, Cyrillic and Arabic fonts known to the application."""
    for name in _SHIPPED:
        _add(name)


def load_chinese() -> None:
    """Make the shipped Chinese font known, unless the system has one made for the screen."""
    if not set(_HAN) & set(QFontDatabase.families()):
        for name in _CHINESE:
            _add(name)


def body(language: str) -> QFont:
    """Return the font of running text.

    One order of families serves every language: names of all six scripts meet on one screen, and
    the first family that has a letter draws it. Arabic letters are smaller at the same size.
    """
    font = QFont([_LATIN, _ARABIC, *_HAN])
    font.setPointSizeF(TYPE["body"] + (_ARABIC_LARGER if language == "ar" else 0))
    return font


def _add(name: str) -> None:
    if QFontDatabase.addApplicationFontFromData(resources.read_bytes(f"fonts/{name}")) < 0:
        raise RuntimeError("a shipped font cannot be read")
