# SPDX-License-Identifier: Apache-2.0
"""Owns what of a picture a screen reader cannot say well: unnamed, without a role, or twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface

_ROLE = QAccessible.Role
_TEXT = QAccessible.Text
_ROWS = frozenset({_ROLE.List, _ROLE.Table, _ROLE.Tree})
"""What has as many children as the office has files: the first of them stand for all."""
_FIRST = 5
_NOTHING = frozenset({_ROLE.NoRole, _ROLE.Client, _ROLE.Pane})
"""Roles that say of what has the focus no more than that it is there."""
_CODE = re.compile(r"^[a-z]+(?:_[a-z]+)+$|^Q[A-Z]\w+$|\{\d\}|%L?n\b|</?\w+>")


def badly_said(root: QWidget) -> list[str]:
    """Return what is wrong with what a screen reader says of a window."""
    found = set()
    for part in _heard(QAccessible.queryAccessibleInterface(root)):
        name = part.text(_TEXT.Name).strip()
        said = f"{type(part.object()).__name__} {part.role().name} <{name[:60]}>"
        found |= {f"{said}: {fault}" for fault in _faults(part, name)}
    return sorted(found)


def _faults(part: QAccessibleInterface, name: str) -> Iterator[str]:
    widget = part.object()
    # What hands the focus on is none itself; a text, or an area that scrolls, is read as it is.
    focusable = part.state().focusable and getattr(widget, "focusProxy", lambda: None)() is None
    if focusable and not name:
        yield f"no name, in {_around(part)}"
    if focusable and part.role() in _NOTHING and not isinstance(widget, QAbstractScrollArea):
        yield "no role"
    if part.role() == _ROLE.LayeredPane and not name:
        yield f"read out as a layered pane, in {_around(part)}"
    for text in (name, part.text(_TEXT.Description)):
        if _CODE.search(text):
            yield f"code in {text[:40]}"
    words = name.split()
    half = len(words) // 2
    if half and len(words) % 2 == 0 and words[:half] == words[half:]:
        yield "said twice"


def _heard(part: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """Return all that is seen of a window, each before what is in it."""
    if part is None or not part.isValid() or part.state().invisible:
        return
    yield part
    count = part.childCount()
    if part.role() in _ROWS:
        count = min(count, _FIRST)
    for place in range(count):
        yield from _heard(part.child(place))


def _around(part: QAccessibleInterface) -> str:
    names = []
    around = part.parent()
    while around is not None and len(names) < 3:
        names.append(type(around.object()).__name__)
        around = around.parent()
    return " in ".join(names)
