# SPDX-License-Identifier: Apache-2.0
"""Owns unlocking one vault: a passphrase or the recovery code, and an honest answer.

A wrong passphrase costs a wait that doubles up to a minute. That is only politeness: what keeps
a thief out is the cost of each try, which does not depend on this screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit

from ui.start.card import Card
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import button, plain_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.joining import Waiting
    from ui.operations.vault import Welcome
    from ui.start.renewing import Renewing

WRONG = frozenset({"vault.wrong_passphrase", "vault.wrong_recovery_code"})
ACCEPTABLE = frozenset({"vault.older_copy", "vault.header_rolled_back", "vault.unexpected_log"})
"""Warnings a person may pass after reading them."""
LONGEST_WAIT = 60


class Unlock(Card):
    """Which folder, which way in, and the way in itself."""

    opened = Signal(object)  # operations.vault.Welcome
    waiting = Signal(object)  # operations.joining.Waiting: no office has admitted it yet
    other_requested = Signal()  # open another folder
    create_requested = Signal()
    join_requested = Signal()
    restore_requested = Signal()
    help_requested = Signal(object)  # the folder

    def __init__(self, desk: Desk, folders: Sequence[Path]) -> None:
        super().__init__(desk, self.tr("Unlock"))
        self.folder = Choice((folder, _name(folder)) for folder in folders)
        self.passphrase = PassphraseEdit()
        self.code = QLineEdit()
        self.unlock = button(self.tr("Unlock"), self.submit, role="primary", symbol="lock-open")
        self._form = Form()
        self._accepted: list[str] = []
        self._failures = 0
        self._wait = 0
        self._ticks = QTimer(self)
        self._by_code = False
        self._job: Job | None = None
        self.renewing: Renewing | None = None

        self._switch = button("", self._on_switch_clicked, role="link")
        self._help = button(
            self.tr("Open with the help of two colleagues…"), self._on_help_clicked, role="link"
        )
        others = QGridLayout()
        others.setVerticalSpacing(0)
        for place, (text, asked) in enumerate(
            (
                (self.tr("Open another…"), self.other_requested),
                (self.tr("Restore a backup…"), self.restore_requested),
                (self.tr("Create an office…"), self.create_requested),
                (self.tr("Join an office…"), self.join_requested),
            )
        ):
            others.addWidget(
                button(text, asked.emit, role="link"), place // 2, place % 2,
                Qt.AlignmentFlag.AlignLeading,
            )  # fmt: skip
        self._form.row(self.tr("Office"), self.folder)
        self._form.row(self.tr("Passphrase"), self.passphrase)
        self._form.row(self.tr("Recovery code"), self.code)
        self.content.addWidget(self._form)
        self.content.addWidget(self.unlock)
        self.content.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addWidget(self._help, 0, Qt.AlignmentFlag.AlignLeading)
        self.content.addLayout(others)

        self._on_folder_changed(0)
        self.code.setProperty("role", "code")
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self._on_ticked)
        self.folder.currentIndexChanged.connect(self._on_folder_changed)
        self.passphrase.returnPressed.connect(self.submit)
        self.passphrase.caps_lock_seen.connect(self._on_caps_lock_seen)
        self.code.returnPressed.connect(self.submit)
        self.code.textEdited.connect(self._on_code_edited)
        self._show_way()

    def submit(self) -> None:
        """Try what was typed."""
        # Imported here, as below: the screen stands before anything of a vault is needed.
        from ui.operations.vault import unlock_vault
        from ui.operations.ways_in import read_passphrase, read_recovery_code

        if self._wait or not self.unlock.isEnabled():
            return
        secret = (
            read_recovery_code(self.code.text())
            if self._by_code
            else read_passphrase(self.passphrase.text())
        )
        if secret.refusal is not None:
            self._form.wrong(self.code, self.desk.language.message(secret.refusal)[0])
            return
        self._hold(busy=True)
        self.banner.clear()
        operation = unlock_vault(
            folder=self.folder.value, secret=secret.value, accept=tuple(self._accepted)
        )
        self._job = (
            operation.success(self._on_unlocked)
            .refused(self._on_refused)
            .watched(self._on_progressed)
            .ended(self._on_ended)
            .start(self.desk, self)
        )

    def _show_way(self) -> None:
        self._form.show_row(self.passphrase, not self._by_code)
        self._form.show_row(self.code, self._by_code)
        text = (
            self.tr("Use the passphrase instead")
            if self._by_code
            else self.tr("Use the recovery code instead")
        )
        self._switch.setText(text)
        self._switch.setAccessibleName(text)
        field = self.code if self._by_code else self.passphrase
        self.first = field
        field.setFocus()

    def _on_switch_clicked(self) -> None:
        self._by_code = not self._by_code
        self.banner.clear()
        self._show_way()

    def _on_help_clicked(self) -> None:
        self.help_requested.emit(self.folder.value)

    def _on_folder_changed(self, _index: int) -> None:
        self.folder.setToolTip(plain_tooltip(str(self.folder.value)))
        self.folder.setAccessibleDescription(str(self.folder.value))
        self._accepted.clear()
        self.banner.clear()
        self.passphrase.clear()
        self.code.clear()

    def _on_caps_lock_seen(self, on: bool) -> None:
        self._form.help(self.passphrase, self.tr("Caps Lock seems to be on.") if on else "")

    def _on_code_edited(self, text: str) -> None:
        """Check every group as soon as it is complete, while the sheet is still at hand."""
        from ui.operations.ways_in import read_recovery_code

        refusal = read_recovery_code(text).refusal
        if refusal is not None and refusal.code == "vault.recovery_group":
            self._form.wrong(self.code, self.desk.language.message(refusal)[0])
        else:
            self._form.right(self.code)

    def _on_unlocked(self, found: Welcome | Waiting) -> None:
        from ui.operations.joining import Waiting

        self._job = None
        (self.waiting if isinstance(found, Waiting) else self.opened).emit(found)

    def _on_progressed(self, done: int, total: int) -> None:
        """Show how far it is: only what an update of the program left to be done takes long."""
        if self.renewing is None:
            # Imported here: hardly anybody ever sees it.
            from ui.start.renewing import Renewing

            self.renewing = Renewing(self._on_stop_clicked)
            self.content.insertWidget(self.content.indexOf(self.unlock) + 1, self.renewing)
        self.renewing.progress.show_progress(done, total)

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_ended(self) -> None:
        if self.renewing is not None:
            self.renewing.deleteLater()
            self.renewing = None
        if self._job is not None:  # without an answer: it was stopped
            self._job = None
            self._hold(busy=False)

    def _on_refused(self, refusal: Refusal) -> None:
        self._job = None
        self._hold(busy=False)
        self.show_refusal(refusal)
        if refusal.code in ACCEPTABLE:
            sentence, hint = self.desk.language.message(refusal)
            self.banner.say(
                "warn",
                sentence,
                hint,
                action=self.tr("Open it anyway"),
                slot=lambda: self._accept(refusal.code),
            )
        if refusal.code in WRONG:
            self._failures += 1
            self._begin_wait(min(2 ** (self._failures - 1), LONGEST_WAIT))
        field = self.code if self._by_code else self.passphrase
        field.setFocus()
        field.selectAll()

    def _accept(self, code: str) -> None:
        self._accepted.append(code)
        self.submit()

    def _begin_wait(self, seconds: int) -> None:
        self._wait = seconds
        self.unlock.setEnabled(False)
        self._show_wait()
        self._ticks.start()

    def _on_ticked(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._wait = 0
            self._ticks.stop()
            self.unlock.setEnabled(True)
        self._show_wait()

    def _show_wait(self) -> None:
        self.unlock.setText(
            self.tr("Try again in %n second(s)", "", self._wait)
            if self._wait
            else self.tr("Unlock")
        )

    def _hold(self, *, busy: bool) -> None:
        ways = (self.passphrase, self.code, self.unlock, self._switch, self._help)
        self.hold(self.folder, *ways, busy=busy)
        self.unlock.setText(self.tr("Unlocking…") if busy else self.tr("Unlock"))


def _name(folder: Path) -> str:
    """Return what a vault's folder is called, without the ending that all of them have."""
    return folder.name.removesuffix(".vault") or str(folder)
