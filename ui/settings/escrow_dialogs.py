# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs about the help of colleagues: choose them, choose nobody, and help one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.exchange.words import EightWords
from ui.operations.copies import save_copy
from ui.operations.escrow import SUFFIX, choose_holders, help_to_open
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.text import Label
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from storage.escrow.helping import Plea
    from ui.desk import Desk
    from ui.operations.escrow import Help, Holders

_FEWEST, _MOST = 2, 3


class ChooseDialog(Dialog):
    """Two or three colleagues, of whom any two can help."""

    def __init__(self, desk: Desk, parent: QWidget, known: Holders) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Choose colleagues"),
            self.tr("Let them hold the key"),
            lead=self.tr(
                "Choose three: any two of them can then help. If you choose two, both are needed, "
                "and the loss of one of their laptops is the loss of this help."
            ),
        )
        office = desk.office
        self.ticks = {officer: Tick(office.officers[officer].name) for officer in known.able}
        for officer, tick in self.ticks.items():
            tick.setChecked(officer in known.held_by)
            tick.toggled.connect(self._on_toggled)
            self.content.addWidget(tick)
        if len(self.ticks) < _FEWEST:
            self.content.addWidget(
                Label(
                    self.tr("Only colleagues who have a device of their own can be chosen."),
                    "muted",
                )
            )
        self._on_toggled()

    def submit(self) -> None:
        """Seal the key to them."""
        self.run(choose_holders(officers=self._chosen()))

    def _chosen(self) -> list[str]:
        return [officer for officer, tick in self.ticks.items() if tick.isChecked()]

    def _on_toggled(self) -> None:
        self.verb.setEnabled(_FEWEST <= len(self._chosen()) <= _MOST)


class NobodyDialog(Dialog):
    """Takes the key away from colleagues."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Let nobody hold the key any more?"),
            self.tr("Take it away"),
            lead=self.tr(
                "If you forget your passphrase, only the recovery sheet opens this vault then. The "
                "vault key is replaced; backups made before can still be opened with the help of "
                "those who held it."
            ),
            danger=True,
        )

    def submit(self) -> None:
        """Take it away."""
        self.run(choose_holders(officers=()))


class HelpDialog(Dialog):
    """Whose vault, which words, and only then an answer."""

    def __init__(self, desk: Desk, parent: QWidget, plea: Plea, content: bytes) -> None:
        owner = desk.office.officers[plea.owner].name
        super().__init__(
            desk,
            parent,
            self.tr("Help {0} to open a vault?").format(owner),
            self.tr("Answer the request"),
            lead=self.tr(
                "Somebody who has the laptop of {0} asks for it. That it is {0} you know only if "
                "{0} now reads these words to you, face to face or by telephone, and you know the "
                "face or the voice. Your answer is recorded for the whole office."
            ).format(owner),
        )
        self._parent = parent
        self._plea, self._content, self._owner = plea, content, owner
        self.words = EightWords(plea.words)
        self.compared = Tick(self.tr("{0} has read these eight words to me").format(owner))
        self.content.addWidget(self.words)
        if plea.again:
            self.content.addWidget(
                Label(self.tr("This device has answered the request before."), "muted")
            )
        self.content.addWidget(self.compared)
        self.compared.toggled.connect(self.verb.setEnabled)
        self.verb.setEnabled(False)

    def submit(self) -> None:
        """Answer it; where to save the answer is asked when this dialog has gone."""
        operation = help_to_open(content=self._content, words=self._plea.words)
        self.run(operation.success(self._on_helped))

    def _on_helped(self, done: Help) -> None:
        # Two answer, and perhaps on one stick.
        helper = self.desk.office.officers[self.desk.me].name
        name = f"{self.tr('Answer to {0}').format(self._owner)} ({helper}){SUFFIX}"
        path = ask_place(self._parent, self.tr("Save the answer"), name)
        if path is not None:
            operation = save_copy(path=path, content=done.content, shared=True)
            operation.start(self.desk, self._parent)
