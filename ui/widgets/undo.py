# SPDX-License-Identifier: Apache-2.0
"""Owns the offer to take back what was just done: ten seconds long, in a banner, by Ctrl+Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.widgets.banner import Banner

UNDO_MS = 10_000


class Undo(QObject):
    """One offer at a time in a window; the next one takes the place of the one before."""

    lapsed = Signal()  # nobody took it back

    def __init__(self, banner: Banner, page: QWidget) -> None:
        """`page` is where the keys are heard; a text field has the keys for itself."""
        super().__init__(page)
        self._page = page
        self._banner = banner
        self._slot: Callable[[], object] | None = None
        self._said: tuple[str, str, str] = ("", "", "")
        self._fleeting = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(UNDO_MS)
        self.timer.timeout.connect(self.lapse)
        self._keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), page)
        self._keys.setEnabled(False)
        self._keys.activated.connect(self._take)

    @property
    def offered(self) -> bool:
        """Whether something can be taken back now."""
        return self._slot is not None

    def offer(
        self,
        tone: str,
        sentence: str,
        hint: str = "",
        *,
        slot: Callable[[], object],
        fleeting: bool = False,
    ) -> None:
        """Say what was done, and call `slot` if the person takes it back.

        What is said goes with the offer where it is `fleeting`, else it stays until dismissed. The
        seconds run from `count_down`.
        """
        # Two who hear the same keys would both be deaf to them.
        for other in self._page.window().findChildren(Undo):
            if other is not self and other.offered:
                other.lapse()
        self._slot, self._said, self._fleeting = slot, (tone, sentence, hint), fleeting
        self._keys.setEnabled(True)
        self._banner.say(*self._said, action=self.tr("Undo"), slot=self._take)

    def count_down(self) -> None:
        """Let the seconds run, from ten."""
        if self.offered:
            self.timer.start()

    def lapse(self) -> None:
        """Let the offer go as nobody took it; what was done stays said, unless it is fleeting."""
        self.withdraw()
        if self._banner.sentence == self._said[1]:
            if self._fleeting:
                self._banner.clear()
            else:
                self._banner.say(*self._said)
        self.lapsed.emit()

    def withdraw(self) -> None:
        """Offer nothing any more, without a word."""
        self.timer.stop()
        self._keys.setEnabled(False)
        self._slot = None

    def _take(self) -> None:
        slot = self._slot
        self.withdraw()
        self._banner.clear()
        if slot is not None:
            slot()
