# SPDX-License-Identifier: Apache-2.0
"""Owns what is said above figures that rest on what a person still has to settle.

A request on which two laptops differ is counted by one of the versions, and two that may be one are
counted as two: the figures stand, and whoever reads them knows how many of them may yet change.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.operations.figures import Counted
from ui.theme.tokens import WIDE
from ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId


class Unsure(QWidget):
    """A banner for each reason; nothing where nothing has to be settled."""

    opened = Signal(str, object)  # sentence, files: please show these requests

    def __init__(self) -> None:
        super().__init__()
        self.conflicted = Banner(WIDE)
        self.doubtful = Banner(WIDE)
        parts = QVBoxLayout(self)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        for banner in (self.conflicted, self.doubtful):
            parts.addWidget(banner)
        self._said: object = None

    def show_counted(self, counted: object) -> None:
        """Say what figures of requests rest on; what was dismissed is not said again."""
        found = counted if isinstance(counted, Counted) else None
        conflicted = found.conflicted if found else ()
        doubtful = found.doubtful if found else ()
        if (conflicted, doubtful) == self._said:
            return
        self._said = conflicted, doubtful
        self._say(
            self.conflicted,
            conflicted,
            self.tr("Two laptops differ on %Ln of these requests.", "", len(conflicted)),
            self.tr("Each is counted by one of its versions until the conflict is settled."),
        )
        self._say(
            self.doubtful,
            doubtful,
            self.tr("%Ln of these requests may be one with another.", "", len(doubtful)),
            self.tr("Each is counted as a request of its own until somebody decides."),
        )

    def _say(self, banner: Banner, files: Sequence[FileId], sentence: str, hint: str) -> None:
        if not files:
            banner.clear()
            return
        show = partial(self.opened.emit, sentence, files)
        banner.say("warn", sentence, hint, action=self.tr("Show them"), slot=show)
