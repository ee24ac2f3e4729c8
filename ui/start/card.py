# SPDX-License-Identifier: Apache-2.0
"""Owns the sheet in the middle of the start screen: title, lead, banner, content, steps on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD, TIGHT, WIDE
from ui.theme.zoom import px
from ui.widgets.banner import Banner
from ui.widgets.text import Label

if TYPE_CHECKING:
    from core.errors import Refusal
    from ui.desk import Desk

WIDTH = 480


class Card(QWidget):
    """Centred, as wide as a line can be read, scrolling when the window is small."""

    spoken_as = "group"
    help_page = "start"
    """The page of the help on which F1 opens it."""

    def __init__(self, desk: Desk, title: str, lead: str = "", *, width: int = WIDTH) -> None:
        """Say what it is about; `width` in pixels at the usual size of text."""
        super().__init__()
        self.desk = desk
        self.banner = Banner()
        self.first: QWidget | None = None
        """What has the focus when the sheet is shown. No focus proxy: Tab would skip past it."""
        self._title = Label(role="title")
        self._meanwhile = _Meanwhile(self)
        self._lead = Label(role="muted")
        self.content = QVBoxLayout()
        self.foot = QHBoxLayout()

        sheet = QWidget()
        sheet.setProperty("role", "card")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setFixedWidth(px(width))
        self.content.setSpacing(PAD)
        self.foot.setSpacing(GAP)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(2 * PAD, WIDE, 2 * PAD, WIDE)
        inside.setSpacing(PAD)
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._title)
        head.addWidget(self._lead)
        inside.addLayout(head)
        inside.addWidget(self.banner)
        inside.addLayout(self.content)
        inside.addLayout(self.foot)

        middle = QWidget()
        middle.setProperty("role", "canvas")
        middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        around = QVBoxLayout(middle)
        around.addStretch(2)
        # Not by alignment: an aligned item is not asked how high it must be for its width.
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addWidget(sheet)
        centred.addStretch()
        around.addLayout(centred)
        around.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.set_head(title, lead)

    def set_head(self, title: str, lead: str = "") -> None:
        """Say what the sheet is about."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self.setAccessibleName(title)

    def hold(self, *parts: QWidget, busy: bool) -> None:
        """Bar parts while work is on its way, and say so; the focus is given back afterwards."""
        if busy:
            self._meanwhile.take(QApplication.focusWidget(), self.tr("One moment…"))
        for part in parts:
            part.setEnabled(not busy)
        if not busy:
            self._meanwhile.give_back()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say on the sheet why not."""
        self.banner.say("danger", *self.desk.language.message(refusal))


class _Meanwhile(QWidget):
    """Has the focus while what had it is barred; Qt would hand it on to whatever comes next."""

    def __init__(self, card: Card) -> None:
        super().__init__(card)
        self._from: QWidget | None = None
        self.setFixedSize(0, 0)

    def take(self, holder: QWidget | None, said: str) -> None:
        """Take the focus from who has it, and have it said why."""
        if holder is not self:
            self._from = holder
        self.setAccessibleName(said)
        self.setFocus()

    def give_back(self) -> None:
        """Give the focus back, unless somebody else has it by now."""
        if self._from is not None and self.hasFocus() and shiboken6.isValid(self._from):
            self._from.setFocus()
        self._from = None
