# SPDX-License-Identifier: Apache-2.0
"""Owns which fonts the window is set in, and loads the shipped ones from memory.

What the language itself does not need is loaded after the first screen stands: names in any
script may come up in any language, but the Chinese font alone has seven megabytes.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

import resources
from ui.theme.tokens import TYPE
from ui.theme.zoom import percent

if TYPE_CHECKING:
    from collections.abc import Mapping

_SHIPPED = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
_SHIPPED_ARABIC = ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
_SHIPPED_CHINESE = ("NotoSansSC-Regular.otf",)
"""Qt draws bold from it: of a bold one with fewer characters it would not look for the others in
the regular one of the same family, and a bold name could not be read."""

_LATIN = "Noto Sans"
_ARABIC = "Noto Naskh Arabic"
_ARABIC_LARGER = 1.0
_HAN = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
)


def load(language: str) -> None:
    """Make known what running text in a language needs."""
    _load(_SHIPPED)
    if language == "ar":
        _load(_SHIPPED_ARABIC)
    if language == "zh":
        _load_chinese()


def load_rest() -> None:
    """Make known what names in other scripts need, once the first screen stands."""
    _load(_SHIPPED_ARABIC)
    _load_chinese()


def _load_chinese() -> None:
    # What the system has is hinted for its screens, and is in memory already.
    if not set(_HAN) & set(QFontDatabase.families()):
        _load(_SHIPPED_CHINESE)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        _add(name)


def body(language: str) -> QFont:
    """Return the font of running text.

    One order of families serves every language: names of all six scripts meet on one screen, and
    the first family that has a letter draws it. Arabic letters are smaller at the same size.
    """
    font = QFont([_LATIN, _ARABIC, *_HAN])
    usual = TYPE["body"] + (_ARABIC_LARGER if language == "ar" else 0)
    font.setPointSizeF(usual * percent() / 100)
    return font


def points() -> Mapping[str, float]:
    """Return the type scale of now: all sizes grow with that of running text."""
    font = QGuiApplication.font()
    if font.families()[:1] != [_LATIN]:  # no language was chosen yet
        return TYPE
    grown = font.pointSizeF() / TYPE["body"]
    return {role: round(size * grown, 1) for role, size in TYPE.items()}


@cache
def _add(name: str) -> None:
    if QFontDatabase.addApplicationFontFromData(resources.read_bytes(f"fonts/{name}")) < 0:
        raise RuntimeError("a shipped font cannot be read")
