# SPDX-License-Identifier: Apache-2.0
"""Owns how a second person gives their word at this laptop: who it is, and their passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.ids import OfficerId
from ui.cases.fields import ChoiceField
from ui.widgets.form import Form
from ui.widgets.passphrase import SecretEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.errors import Refusal

_NOT_THEIRS = "window.not_their_passphrase"


class SecondPerson(Form):
    """The passphrase is that officer's alone, and is forgotten as soon as it is used."""

    def __init__(self, called: Callable[[OfficerId], str], nobody: str) -> None:
        """`called` names an officer; `nobody` is said where none is chosen."""
        super().__init__()
        self._called = called
        self._nobody = nobody
        self.officer = self.row(self.tr("Officer"), ChoiceField((), self.tr("Please choose")))
        self.passphrase = self.row(self.tr("That officer’s passphrase"), SecretEdit())

    def offer(self, able: Iterable[OfficerId], likely: OfficerId | None = None) -> None:
        """Offer officers, and begin with the likely one, or the only one."""
        able = tuple(able)
        self.officer.offer([(one, self._called(one)) for one in able])
        only = able[0] if len(able) == 1 else None
        self.officer.set_value(likely if likely in able else only)
        (self.passphrase if self.officer.value else self.officer).setFocus()

    def take(self) -> tuple[OfficerId, str] | None:
        """Return who it is and what was typed, and forget that; or say what is missing."""
        officer, passphrase = str(self.officer.value or ""), self.passphrase.text()
        if not officer:
            self.wrong(self.officer, self._nobody)
            return None
        if not passphrase:
            self.wrong(self.passphrase, self.tr("The passphrase is missing."))
            return None
        self.passphrase.clear()
        return OfficerId(officer), passphrase

    def show_refusal(self, refusal: Refusal, said: tuple[str, str]) -> bool:
        """Say why not at the passphrase, if it is about that; tell whether it is."""
        if refusal.code != _NOT_THEIRS:
            return False
        self.wrong(self.passphrase, " ".join(said))
        return True
