# SPDX-License-Identifier: Apache-2.0
"""Owns opening a vault with the help of two colleagues: the request, their answers, and in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.cases.flow import Flow
from ui.exchange.words import EightWords
from ui.operations.copies import read_file, save_copy
from ui.operations.escrow import SUFFIX, ask_for_help, check_answer, open_with_help
from ui.start.card import Card
from ui.start.unlock import ACCEPTABLE
from ui.widgets.files import ask_file, ask_place
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from pathlib import Path

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.escrow import Asked

_NEEDED = 2


class Helped(Card):
    """One sheet for days: it says the same words, and takes in answers, whenever it is opened."""

    opened = Signal(object)  # operations.vault.Welcome
    left = Signal()

    def __init__(self, desk: Desk, folder: Path) -> None:
        super().__init__(
            desk,
            self.tr("Open with the help of two colleagues"),
            self.tr(
                "Send the request to two of the colleagues who hold the key of this vault, and "
                "read them these words face to face or by telephone. Their two answers open the "
                "vault once; you then choose a new passphrase."
            ),
        )
        self._folder = folder
        self._asked: Asked | None = None
        self._answers: dict[str, bytes] = {}
        """By the device that has answered."""
        self._accepted: list[str] = []
        self.words: EightWords | None = None
        self.save = button(self.tr("Save the request…"), self._on_save_clicked, symbol="save")
        self.take = button(self.tr("Take in an answer…"), self._on_take_clicked, symbol="download")
        self.state = Label(role="muted")
        self.passphrase = NewPassphrase(desk, lambda: [folder.stem], replaces=True)
        self.go_on = button(self.tr("Open"), self.submit, role="primary", symbol="lock-open")
        self.back = button(self.tr("Cancel"), self.left.emit)

        row = Flow()
        row.add(self.save)
        row.add(self.take)
        self._words = QVBoxLayout()
        self.content.addLayout(self._words)
        self.content.addWidget(row)
        self.content.addWidget(self.state)
        self.content.addWidget(self.passphrase)
        self.foot.addStretch()
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.go_on)
        self.first = self.save
        self._show_state()
        ask_for_help(folder=folder).success(self._on_asked).start(desk, self)

    def submit(self) -> None:
        """Open the vault, if two have answered and the new passphrase is good."""
        if len(self._answers) < _NEEDED or not self.passphrase.is_good():
            return
        self._hold(busy=True)
        self.banner.clear()
        operation = open_with_help(
            folder=self._folder,
            answers=tuple(self._answers.values()),
            passphrase=self.passphrase.text,
            accept=tuple(self._accepted),
        )
        operation.success(self.opened.emit).refused(self._on_refused).start(self.desk, self)

    def take_in(self, path: Path) -> None:
        """Take in the file of an answer."""
        self.banner.clear()
        read_file(path=path).success(self._on_read).start(self.desk, self)

    def _on_asked(self, asked: Asked) -> None:
        self._asked = asked
        self.words = EightWords(asked.words)
        self._words.addWidget(self.words)
        self._show_state()

    def _on_save_clicked(self) -> None:
        if self._asked is None:
            return
        name = self.tr("Request {0}").format(self._folder.stem) + SUFFIX
        path = ask_place(self, self.tr("Save the request"), name)
        if path is not None:
            self.banner.clear()
            operation = save_copy(path=path, content=self._asked.content, shared=True)
            operation.success(self._on_saved).start(self.desk, self)

    def _on_saved(self, path: Path) -> None:
        self.banner.say("good", self.tr("Saved: {0}").format(path.name))

    def _on_take_clicked(self) -> None:
        kinds = self.tr("Answers (*.prohelp);;All files (*)")
        path = ask_file(self, self.tr("Take in an answer"), kinds)
        if path is not None:
            self.take_in(path)

    def _on_read(self, content: bytes) -> None:
        def answered(device: str) -> None:
            self._answers[device] = content
            self._show_state()

        operation = check_answer(folder=self._folder, content=content)
        operation.success(answered).start(self.desk, self)

    def _show_state(self) -> None:
        there = len(self._answers)
        self.state.setText(
            self.tr("%n answer(s) taken in; two are needed, of different colleagues.", "", there)
        )
        self.save.setEnabled(self._asked is not None)
        self.take.setEnabled(self._asked is not None)
        self.passphrase.setVisible(there >= _NEEDED)
        self.go_on.setEnabled(there >= _NEEDED)

    def _on_refused(self, refusal: Refusal) -> None:
        self._hold(busy=False)
        self.show_refusal(refusal)
        if refusal.code in ACCEPTABLE:
            sentence, hint = self.desk.language.message(refusal)
            self.banner.say(
                "warn", sentence, hint,
                action=self.tr("Open it anyway"), slot=lambda: self._accept(refusal.code),
            )  # fmt: skip

    def _accept(self, code: str) -> None:
        self._accepted.append(code)
        self.submit()

    def _hold(self, *, busy: bool) -> None:
        parts = (self.save, self.take, self.passphrase, self.go_on, self.back)
        self.hold(*parts, busy=busy)
        self.go_on.setText(self.tr("Opening…") if busy else self.tr("Open"))
