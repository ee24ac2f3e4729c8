# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a screen of the frame: a head, a banner, and content that stays true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD, WIDE
from ui.widgets.banner import Banner
from ui.widgets.line import line_of
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

    from core.errors import Refusal
    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.documents import TakenIn
    from ui.widgets.commands import Command


class Page(QWidget):
    """A screen. A subclass fills `content` in its constructor and reads the vault in `reload`.

    `reload` is called when the page is first shown, and after every change that `concerns` it:
    at once when it is on the screen, else when it is shown the next time.
    """

    spoken_as = "leaf"

    file_requested = Signal(str)  # FileId: please show this file, wherever its kind is shown
    taken_requested = Signal(object)  # TakenIn: please show the file that took papers in
    task_requested = Signal(str, str)  # FileId, one of `core.kinds.WAITS`: show where it is done
    conflicts_requested = Signal(str)  # FileId: please show what is in conflict in it
    place_requested = Signal(str)  # name of a place: please go there
    list_requested = Signal(str, str)  # name of a place, and what to list there: see `show_list`

    def __init__(self, desk: Desk, title: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.banner = Banner(WIDE)
        self.head = line_of()
        self.content = QVBoxLayout()
        self._stale = True

        self.head.setSpacing(GAP)
        self.head.setContentsMargins(WIDE, PAD, WIDE, PAD)
        if title:
            self.head.addWidget(Label(title, "title"), 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if title:
            whole.addLayout(self.head)
        # Below the head: its buttons stay under the mouse of whoever presses one twice.
        whole.addWidget(self.banner)
        whole.addLayout(self.content, 1)

        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        desk.bus.changed.connect(self._on_bus_changed)

    def reload(self) -> None:
        """Read again what is shown."""

    def concerns(self, changed: Changed) -> bool:
        """Tell whether a change may show here."""
        return True

    @property
    def spot(self) -> str:
        """Where in the page one is, for going back there when all is built anew."""
        return ""

    def go_to(self, spot: str) -> None:
        """Go where `spot` was."""

    def show_file(self, file: FileId) -> None:
        """Show one file; only places that list kinds of files are asked."""

    def show_taken(self, taken: TakenIn) -> None:
        """Show a file that took papers in elsewhere, and what is to be said of them."""
        self.show_file(taken.file)

    def show_task(self, file: FileId, what: str) -> None:
        """Show a file where it waits for something, one of `core.kinds.WAITS`."""
        self.show_file(file)

    def show_list(self, what: str) -> None:
        """List what was asked for elsewhere; only places that can be asked are."""

    def commands(self) -> Iterable[Command]:
        """Return what can be done by name with what is shown; see `frame.palette`."""
        return ()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is shown, if it may have changed since."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _on_bus_changed(self, changed: Changed) -> None:
        if not self.concerns(changed):
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
