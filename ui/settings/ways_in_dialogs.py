# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs about ways in. Each asks for what a screen left open must not give away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.operations.ways_in import (
    change_passphrase,
    new_recovery_code,
    read_recovery_code,
    revoke_way_in,
    set_passphrase_anew,
    set_second_factor,
    try_recovery_code,
)
from ui.sheet.panel import SheetPanel
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from storage.vault import RecoveryCode
    from ui.desk import Desk


class PassphraseDialog(Dialog):
    """Changes the passphrase the vault was opened with."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("Change my passphrase"), self.tr("Change"))
        self._form = Form()
        self.old = self._form.row(self.tr("Present passphrase"), PassphraseEdit())
        self.new = NewPassphrase(desk, lambda: _context(desk), replaces=True)
        self.compromised = Tick(self.tr("Somebody else may know the old one"))
        self.content.addWidget(self._form)
        self.content.addWidget(self.new)
        self.content.addWidget(self.compromised)
        self.compromised.setToolTip(
            self.tr("The vault key is then replaced as well, which takes a little longer.")
        )

    def submit(self) -> None:
        """Change it, if the new one is good."""
        if self.new.is_good():
            self.run(
                change_passphrase(
                    old=self.old.text(),
                    new=self.new.text,
                    compromised=self.compromised.isChecked(),
                )
            )


class NewPassphraseDialog(Dialog):
    """Sets a passphrase for who has forgotten theirs and opened the vault with the sheet."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk, parent, self.tr("Set a new passphrase"), self.tr("Set it"),
            lead=self.tr("It takes the place of the one you had. The sheet stays valid."),
        )  # fmt: skip
        self._form = Form()
        self.code = self._form.row(self.tr("Recovery code"), QLineEdit())
        self.code.setProperty("role", "code")
        self.new = NewPassphrase(desk, lambda: _context(desk), replaces=True)
        self.content.addWidget(self._form)
        self.content.addWidget(self.new)

    def submit(self) -> None:
        """Set it, if the code is the sheet's and the passphrase is good."""
        typed = read_recovery_code(self.code.text())
        if typed.value is None:
            self._form.wrong(self.code, self.desk.language.message(typed.refusal)[0])
            return
        self._form.right(self.code)
        if self.new.is_good():
            self.run(set_passphrase_anew(code=typed.value, new=self.new.text))


def _context(desk: Desk) -> list[str]:
    """Return what a passphrase must not be made of."""
    office = desk.office
    me = office.officers.get(desk.me)
    names = [me.name, me.title] if me else []
    return [office.letterhead.organisation, office.letterhead.office_name, *names]


class RevokeDialog(Dialog):
    """Closes somebody's way in for good."""

    def __init__(self, desk: Desk, parent: QWidget, title: str, slot_id: bytes) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Revoke the passphrase of {0}?").format(title),
            self.tr("Revoke this passphrase"),
            lead=self.tr(
                "It opens this vault no longer, and nothing that is written from now on. Backups "
                "made before are still opened by it."
            ),
            danger=True,
        )
        self._slot_id = slot_id

    def submit(self) -> None:
        """Revoke it."""
        self.run(revoke_way_in(slot_id=self._slot_id))


class NewCodeDialog(Dialog):
    """Asks before the sheet in the safe becomes worthless."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Replace the recovery code?"),
            self.tr("Replace it and show the new sheet"),
            lead=self.tr(
                "The sheet that is printed now opens this vault no longer. You need a printer, or "
                "a safe place for a PDF, at once: the new code is shown only then."
            ),
            danger=True,
        )
        self._parent = parent

    def submit(self) -> None:
        """Make the code; the sheet is shown over the section when this dialog has gone."""
        self.run(new_recovery_code().success(self._on_code_made))

    def _on_code_made(self, code: RecoveryCode) -> None:
        SheetDialog(self.desk, self._parent, code).open()


class SheetDialog(Dialog):
    """Shows a new recovery sheet, once."""

    def __init__(self, desk: Desk, parent: QWidget, code: RecoveryCode) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("New recovery sheet"),
            self.tr("It is on paper"),
            lead=self.tr("This code is shown only now. The old sheet opens nothing any more."),
            width=640,
        )
        self.panel = SheetPanel(desk, code, desk.office)
        self.content.addWidget(self.panel)
        self.way_out.setVisible(False)

    def reject(self) -> None:
        """Stay: Escape must not throw away a code that is shown once."""


class TryCodeDialog(Dialog):
    """The yearly drill."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("Try the recovery sheet"), self.tr("Try it"))
        self._form = Form()
        self.code = self._form.row(self.tr("Recovery code"), QLineEdit())
        self.code.setProperty("role", "code")
        self.content.addWidget(self._form)
        self.way_out.setText(self.tr("Close"))

    def submit(self) -> None:
        """Try it; the dialog stays and says what came of it."""
        typed = read_recovery_code(self.code.text())
        if typed.value is None:
            self._form.wrong(self.code, self.desk.language.message(typed.refusal)[0])
            return
        self._form.right(self.code)
        self.verb.setEnabled(False)
        operation = try_recovery_code(code=typed.value).success(self._on_tried)
        operation.ended(self._on_drill_ended).start(self.desk, self)

    def _on_tried(self, opens: bool) -> None:
        if opens:
            self.banner.say("good", self.tr("This code opens the vault."))
        else:
            self.banner.say(
                "danger",
                self.tr("This code does not open the vault."),
                self.tr("It belongs to another vault, or has been replaced. Make a new sheet."),
            )

    def _on_drill_ended(self) -> None:
        self.verb.setEnabled(True)


class SecondFactorDialog(Dialog):
    """Binds the passphrase to this machine, or frees it."""

    def __init__(self, desk: Desk, parent: QWidget, *, on: bool) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Switch the second factor on?") if on else self.tr("Switch it off?"),
            self.tr("Bind to this machine") if on else self.tr("Free from this machine"),
            lead=self.tr(
                "Your passphrase will work on this machine only. Keep the recovery sheet at hand."
            )
            if on
            else self.tr("Your passphrase alone will open the vault, on any machine."),
        )
        self._on = on
        self._form = Form()
        self.passphrase = self._form.row(self.tr("Passphrase"), PassphraseEdit())
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Do it."""
        self.run(set_second_factor(passphrase=self.passphrase.text(), on=self._on))
