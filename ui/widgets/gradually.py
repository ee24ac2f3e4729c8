# SPDX-License-Identifier: Apache-2.0
"""Owns making the many parts of a page a few at a time: in between the window hears keys."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Gradually(QObject):
    """Makes parts in their order; whoever needs all of them now says so."""

    def __init__(self, parent: QObject, at_once: int) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._left: deque[Callable[[], object]] = deque()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_some)

    def make(self, parts: Iterable[Callable[[], object]]) -> None:
        """Begin with the first; what was left of other parts is not made any more."""
        self._left = deque(parts)
        self._make_some()

    def finish(self) -> None:
        """Make what is left."""
        self._next.stop()
        while self._left:
            self._left.popleft()()

    def _make_some(self) -> None:
        for _ in range(min(self._at_once, len(self._left))):
            self._left.popleft()()
        if self._left:
            self._next.start()
