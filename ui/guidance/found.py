# SPDX-License-Identifier: Apache-2.0
"""Owns what is found while a request is typed: a quiet line of guidance that may answer it.

It takes no focus and asks nothing. Its room is there from the start, so that nothing moves under
a person's hands; an answer to what was typed before is dropped. `Ctrl+G` opens it as a menu.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.guidance.guidance import TREE
from ui.cases.flow import Flow
from ui.guidance.reader import ReaderDialog
from ui.operations.precedents import find_guidance
from ui.theme.tokens import TIGHT
from ui.widgets.text import Label, button, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.shelf import Piece

KEYS = "Ctrl+G"
_PAUSE_MS = 250
_SHOWN = 3
_ROOM = 56
"""Pixels: a heading and a line of what is found."""
_CUT = 44


class FoundGuidance(QWidget):
    """Looks for guidance, and shows what there is."""

    tree_requested = Signal(str)  # key of a decision tree: please walk it
    found = Signal()  # what is shown is the answer to what was typed last

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.pieces: Sequence[Piece] = ()
        self._asked = ("", "")
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        self.heading = Label(role="small")
        self.flow = Flow()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        whole.addWidget(self.heading)
        whole.addWidget(self.flow)
        whole.addStretch(1)
        self.setMinimumHeight(_ROOM)
        self.setAccessibleName(self.tr("Guidance that may answer this"))
        self._show(())

    def listen(self, window: QWidget) -> None:
        """Open the menu at the key, anywhere in a window or dialog."""
        QShortcut(QKeySequence(KEYS), window).activated.connect(self.open_menu)

    def look_for(self, text: str, topic: str, *, typed: bool = True) -> None:
        """Look for guidance, once typing pauses if it is being typed."""
        if (text, topic) == self._asked:
            return
        self._asked = (text, topic)
        if self._job is not None:
            self._job.drop()
        self._pause.start(_PAUSE_MS if typed else 0)

    def open_menu(self) -> None:
        """Offer what was found to arrows, Enter and Escape."""
        if not self.pieces:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.accessibleName())
        for piece in self.pieces:
            menu.addAction(piece.title.replace("&", "&&"), partial(self.open_piece, piece))
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def open_piece(self, piece: Piece) -> None:
        """Read a piece, or walk a tree."""
        if piece.form == TREE:
            self.tree_requested.emit(piece.key)
        else:
            ReaderDialog(self.desk, self.window(), piece.key).open()

    def _look(self) -> None:
        text, topic = self._asked
        if not text.strip() and not topic:
            self._show(())
            return
        self._job = (
            find_guidance(text=text, topic=topic, spoken=self.desk.language.code)
            .success(self._show)
            .start(self.desk, self)
        )

    def _show(self, pieces: Sequence[Piece]) -> None:
        self._job = None
        self.pieces = pieces
        self.flow.clear()
        for piece in pieces[:_SHOWN]:
            self.flow.add(self._button(piece))
        said = self.tr("Guidance that may answer this ({0})").format(KEYS)
        none = self.tr("Guidance that may answer this is shown here.")
        self.heading.setText(said if pieces else none)
        self.found.emit()

    def _button(self, piece: Piece) -> QPushButton:
        text = piece.title
        shown = text if len(text) <= _CUT else text[: _CUT - 1] + "…"
        symbol = "route" if piece.form == TREE else "book-open"
        made = button(shown, partial(self.open_piece, piece), role="link", symbol=symbol)
        made.setAccessibleName(text)
        made.setToolTip(plain_tooltip(text))
        made.setAccessibleDescription(text)
        # Tab goes from field to field, as it did before there was anything to be found.
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made
