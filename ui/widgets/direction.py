# SPDX-License-Identifier: Apache-2.0
"""Owns how texts of several scripts share a line or a window: each in its own direction.

The marks are those of Unicode's algorithm for it (UAX 9): FSI and PDI around a text keep its
direction to itself; LRM and RLM before a line say which end it begins at.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from core.typeset.text import FSI, LRM, PDI, RLM, clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_BETWEEN = " · "
_MARKS = re.compile(f"([{FSI}{PDI}{LRM}{RLM}])")


def isolated(text: str) -> str:
    """Return a text that keeps its own direction inside a sentence of another."""
    return f"{FSI}{text}{PDI}" if text else ""


def in_line(parts: Iterable[str]) -> str:
    """Return parts in the order of the window, whatever script the first is in.

    Without a mark before them a name in Arabic turns the whole line round.
    """
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line = _BETWEEN.join(isolated(part) for part in parts if part)
    return f"{RLM if turned else LRM}{line}" if line else ""


def in_one_line(text: str) -> str:
    """Return a text as it is painted into a row: without line ends and what turns it round.

    Its dots stand at the end of the direction of what is cut.
    """
    kept = "".join(
        piece if _MARKS.fullmatch(piece) else clean(piece) for piece in _MARKS.split(text)
    )
    parts = kept.split(_BETWEEN)
    return in_line(parts) if len(parts) > 1 else isolated(kept)


def begins_as_written(field: QLineEdit | QPlainTextEdit) -> None:
    """Have what is typed begin where its direction does, and an empty field where the window does.

    Qt begins every paragraph at the left, and an empty line where the keyboard would begin it.
    """
    put = _put_line if isinstance(field, QLineEdit) else _put_paragraphs
    moved: Callable[..., None] = partial(put, field)
    field.textChanged.connect(moved)
    moved()


def _put_line(field: QLineEdit, *_: object) -> None:
    side = Qt.AlignmentFlag.AlignLeading
    if not field.text() and field.isRightToLeft():
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    field.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def _put_paragraphs(field: QPlainTextEdit) -> None:
    block = field.document().begin()
    while block.isValid() and not block.text().strip():
        block = block.next()
    way = block.textDirection() if block.isValid() else field.layoutDirection()
    right = way == Qt.LayoutDirection.RightToLeft
    option = field.document().defaultTextOption()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    if option.alignment() != side:  # to put it there again would lay out all of a long text
        option.setAlignment(side)
        field.document().setDefaultTextOption(option)
