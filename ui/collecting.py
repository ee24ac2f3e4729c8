# SPDX-License-Identifier: Apache-2.0
"""Owns when Python looks for cycles of dead objects: on the window's thread alone.

Python looks on whichever thread happens to make an object. Widgets and timers that hold one
another would then be destroyed by a thread that works for the window, which Qt answers with a
crash. While a window is open, Python does not look by itself; this looks in its place.

A look at everything takes a tenth of a second at what is imported alone, in which the window is
not there for anybody. Code stays, so it is left out of later looks, with all that is there when the
window comes to rest after much has been imported: a few screens, at most, that are not given back.
"""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_EVERY = 1000
"""Milliseconds."""
_MANY = 50
"""Modules whose objects are worth leaving out."""


class Collecting(QObject):
    """Looks for dead cycles while nobody works for the window, until it is ended."""

    _open: ClassVar[int] = 0
    _left_out: ClassVar[int] = 0  # modules

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        """Begin; `busy` tells whether a job is on its way: what it makes mostly lives."""
        super().__init__(parent)
        self._busy = busy
        Collecting._open += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def end(self) -> None:
        """Let Python look by itself again, once no other window is open in the process."""
        self._timer.stop()
        Collecting._open -= 1
        if not Collecting._open:
            gc.enable()

    def look_everywhere(self) -> None:
        """Look among what has lived for long too: for when nobody does anything."""
        if len(sys.modules) - Collecting._left_out > _MANY:
            Collecting._left_out = len(sys.modules)
            gc.freeze()
        gc.collect()

    def _on_timeout(self) -> None:
        if not self._busy() and gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
