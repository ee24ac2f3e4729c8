# SPDX-License-Identifier: Apache-2.0
"""Owns the guide of the first steps: one step at a time, below the pages while one does it.

Its words are the page of the help of that name. Which step is shown the machine remembers, not the
vault: it is begun when an office was made, and again from the help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.help import read_help
from ui.widgets.spoken import tell
from ui.widgets.text import Label, button, tool

if TYPE_CHECKING:
    from ui.desk import Desk

GUIDE = "first"
"""The text of the help."""
FIRST = 2
"""The step to begin with: the first one, to make an office, is done when one is open."""


def read_steps(desk: Desk) -> list[tuple[str, str]]:
    """Return what each step is called, and what is to be done."""
    _, paragraphs = read_help(desk, GUIDE)
    steps = [p.removeprefix("# ").split("\n") for p in paragraphs if p.startswith("# ")]
    gap = "" if desk.language.code == "zh" else " "
    return [(title, gap.join(lines)) for title, *lines in steps]


class Guide(QWidget):
    """The strip with the step of now; not there while none is."""

    spoken_as = "news"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title = Label(role="strong")
        self.text = Label(selectable=True)
        self.back = button(self.tr("Back"), self._on_back_clicked)
        self.go_on = button(self.tr("Next"), self._on_go_on_clicked)
        self.close_it = tool("x", self.tr("Leave the guide; it stays under Help"), self._leave)
        self._where = Label(role="small")
        self._where.setWordWrap(False)

        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(self.title)
        head.addWidget(self._where)
        head.addStretch(1)
        said = QVBoxLayout()
        said.setSpacing(TIGHT)
        said.addLayout(head)
        said.addWidget(self.text)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(PAD, GAP, PAD, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(said, 1)
        for part in (self.back, self.go_on, self.close_it):
            whole.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title.setWordWrap(False)
        self._steps = read_steps(desk)
        desk.preferences.guide_step_changed.connect(self._show)
        self._show(desk.preferences.guide_step)

    def _show(self, step: int) -> None:
        if not 1 <= step <= len(self._steps):
            self.setVisible(False)
            return
        title, text = self._steps[step - 1]
        number = self.desk.language.number
        self.title.setText(title)
        self.text.setText(text)
        self._where.setText(
            self.tr("Step {0} of {1}").format(number(step), number(len(self._steps)))
        )
        self.setAccessibleName(f"{title}\n{text}")
        if self.isVisible():
            tell(self)  # what comes up is told anyway
        self.back.setEnabled(step > 1)
        is_last = step == len(self._steps)
        self.go_on.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.setVisible(True)

    def _on_back_clicked(self) -> None:
        self.desk.preferences.guide_step -= 1

    def _on_go_on_clicked(self) -> None:
        step = self.desk.preferences.guide_step
        self.desk.preferences.guide_step = step + 1 if step < len(self._steps) else 0

    def _leave(self) -> None:
        self.desk.preferences.guide_step = 0
