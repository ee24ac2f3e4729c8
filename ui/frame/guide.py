# SPDX-License-Identifier: Apache-2.0
"""Owns the guide of the first steps: one step at a time, below the pages while one does it.

Its words are the page of the help of that name. It goes on by itself as the complaint that one
works on does, and can be folded to a line. Which step is shown the machine remembers, not the
vault: it is begun when an office was made, and again from the help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.changed import LETTER_PRINTED, LETTER_SENT
from ui.theme.icons import icon
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.help import read_help
from ui.widgets.spoken import Herald
from ui.widgets.text import Label, button, plain_tooltip, tool

if TYPE_CHECKING:
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.changed import Changed

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
    """The strip with the step of now; not there while none is.

    Readers hear a step when it comes, and no more than its number when the keys come by.
    """

    spoken_as = "leaf"

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.title = Label(role="strong")
        self.text = Label(selectable=True)
        self.back = button(self.tr("Back"), self._on_back_clicked)
        self.go_on = button(self.tr("Next"), self._on_go_on_clicked)
        self.fold = tool("chevron-down", self.tr("Fold the guide"), self._on_fold_clicked)
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
        for part in (self.back, self.go_on, self.fold, self.close_it):
            whole.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title.setWordWrap(False)
        self._steps = read_steps(desk)
        desk.preferences.guide_step_changed.connect(self._on_step_changed)
        desk.bus.changed.connect(self._on_changed)
        self._show(desk.preferences.guide_step)
        self._fold(folded=desk.preferences.guide_folded)

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
        self.setAccessibleName(self._where.text())
        self.back.setEnabled(step > 1)
        is_last = step == len(self._steps)
        self.go_on.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.setVisible(True)

    def _on_step_changed(self, step: int) -> None:
        """Show another step, and have it read out: after unlocking it is there as it was."""
        self._show(step)
        if not self.isHidden():
            Herald(self, f"{self.title.text()}\n{self.text.text()}")

    def _on_changed(self, changed: Changed) -> None:
        """Look how far a complaint has come in which something was done here."""
        if self.isHidden() or changed.done is None or len(changed.files) != 1:
            return
        # Imported here: who is before the first office has no complaints yet.
        from ui.operations.first_steps import look_how_far

        (file,) = changed.files
        sent = changed.done.what in (LETTER_SENT, LETTER_PRINTED)
        look_how_far(file=file, sent=sent).success(self._on_looked).refused(_quiet).start(
            self.desk, self
        )

    def _on_looked(self, step: int) -> None:
        if step > self.desk.preferences.guide_step > 0:
            self.desk.preferences.guide_step = step

    def _fold(self, *, folded: bool) -> None:
        """Leave of the step its name."""
        for part in (self.text, self.back, self.go_on):
            part.setVisible(not folded)
        name = self.tr("Unfold the guide") if folded else self.tr("Fold the guide")
        self.fold.setIcon(icon("chevron-up" if folded else "chevron-down", "muted"))
        for say in (self.fold.setAccessibleName, self.fold.setAccessibleDescription):
            say(name)
        self.fold.setToolTip(plain_tooltip(name))

    def _on_fold_clicked(self) -> None:
        folded = not self.desk.preferences.guide_folded
        self.desk.preferences.guide_folded = folded
        self._fold(folded=folded)

    def _on_back_clicked(self) -> None:
        self.desk.preferences.guide_step -= 1

    def _on_go_on_clicked(self) -> None:
        step = self.desk.preferences.guide_step
        self.desk.preferences.guide_step = step + 1 if step < len(self._steps) else 0

    def _leave(self) -> None:
        self.desk.preferences.guide_step = 0


def _quiet(_refusal: Refusal) -> None:
    """Say nothing of a file that may not be looked at: nobody asked for it."""
