# SPDX-License-Identifier: Apache-2.0
"""Owns the section for locking and the screen, and the honest list of what is not defended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.privacy.capture import POSSIBLE
from ui.privacy.desktop import is_heard
from ui.privacy.machine import Machine, look
from ui.settings.preferences import IDLE_CHOICES
from ui.settings.section import Section
from ui.widgets.choice import Choice
from ui.widgets.clipboard import SECONDS
from ui.widgets.entries import Entries, Entry
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.changed import Changed


class SecuritySection(Section):
    """When the vault locks itself, who may see the screen, and what nobody should rely on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Locking and screen"))
        self._add_locking()
        self._add_screen()
        self.heading(self.tr("This machine"))
        self.machine = Entries(self.tr("This machine"))
        self.parts.addWidget(self.machine)
        self._add_limits()
        self.heading(
            self.tr("Recent folders"),
            self.tr("The first screen offers the folders of vaults opened on this machine."),
        )
        self.forget = button(self.tr("Forget them"), self._on_forget_clicked)
        self.buttons(self.forget)
        self.forget.setEnabled(bool(desk.preferences.recent))

    def reload(self) -> None:
        """Look at the machine."""
        self.desk.read(lambda opened: look(opened.vault.folder), self._on_looked, self)

    def concerns(self, changed: Changed) -> bool:
        """The machine is another matter than what is in the vault."""
        return False

    def _add_locking(self) -> None:
        preferences = self.desk.preferences
        minutes = [(m, self.tr("%n minute(s)", "", m)) for m in IDLE_CHOICES]
        self.idle = self.form().row(
            self.tr("Lock when nobody has touched the machine for"),
            Choice(minutes, preferences.idle_minutes),
            self._also_locks(),
        )
        self.idle.activated.connect(self._on_idle_activated)

    def _also_locks(self) -> str:
        if not is_heard():
            return self.tr("It does not hear when this machine sleeps or locks its screen.")
        return self.tr("It also locks when the machine sleeps or the desktop locks its screen.")

    def _add_screen(self) -> None:
        preferences = self.desk.preferences
        self.heading(
            self.tr("On the screen"),
            self.tr(
                "Ctrl+H hides everything at once, from wherever you are. The vault stays open"
                " meanwhile: to leave the machine, lock."
            ),
        )
        form = self.form()
        ways = (
            (False, self.tr("The same key, or a click")),
            (True, self.tr("The passphrase")),
        )
        self.way_back = form.row(
            self.tr("What brings it back"), Choice(ways, preferences.asks_to_show)
        )
        self.away = form.row("", Tick(self.tr("Hide everything while I work in another program")))
        self.pictures = form.row(
            "",
            Tick(self.tr("Leave out of screenshots and shared screens")),
            self._how_well(),
        )
        self.away.setChecked(preferences.hides_when_away)
        self.pictures.setChecked(POSSIBLE and preferences.left_out_of_pictures)
        self.pictures.setEnabled(POSSIBLE)
        self.way_back.activated.connect(self._on_way_back_activated)
        self.away.toggled.connect(self._on_away_toggled)
        self.pictures.toggled.connect(self._on_pictures_toggled)

    def _how_well(self) -> str:
        if POSSIBLE:
            return self.tr(
                "The system is asked to. Menus and hints are not left out, nor does it help"
                " against programs that do not ask the system, or a telephone."
            )
        return self.tr(
            "Linux has nothing of the kind: any program of yours can photograph the screen."
        )

    def _add_limits(self) -> None:
        self.heading(self.tr("What locking does not do"))
        for text in (
            self.tr("Somebody who controls this machine while it is unlocked sees what you see."),
            self.tr(
                "The system may write memory to disk when it sleeps: use full-disk encryption."
            ),
            self.tr(
                "What is copied here is cleared from the clipboard after %Ln second(s). Programs"
                " that keep what was copied are asked not to, and some do all the same.",
                "",
                SECONDS,
            ),
        ):
            self.parts.addWidget(Label(text, "muted"))

    def _on_looked(self, machine: Machine | Refusal) -> None:
        self.machine.show_entries([self._swap(machine), self._disk(machine)])

    def _swap(self, machine: Machine) -> Entry:
        title = self.tr("What of memory goes to the disk")
        if machine.swap is None:
            said = self.tr("This cannot be seen from here. Ask who looks after the machine.")
            return self._found(title, said, None)
        if machine.swap:
            said = self.tr("Nothing, or it is encrypted.")
            return self._found(title, said, True)
        if machine.hibernates:
            said = self.tr(
                "All of it when the machine hibernates, and it is not encrypted: names and keys"
                " can be read on the disk. Have the disk encrypted, or hibernation switched off."
            )
        else:
            said = self.tr(
                "Parts of it, and they are not encrypted: names and keys can be read on the disk."
                " Have the disk encrypted, or swap switched off."
            )
        return self._found(title, said, False)

    def _disk(self, machine: Machine) -> Entry:
        title = self.tr("The disk of this vault")
        if machine.disk is None:
            said = self.tr("This cannot be seen from here. Ask who looks after the machine.")
        elif machine.disk:
            said = self.tr("It is encrypted.")
        else:
            said = self.tr(
                "It is not encrypted. The vault is, wherever it lies; copies that you take out of"
                " it are not."
            )
        return self._found(title, said, machine.disk)

    def _found(self, title: str, said: str, good: bool | None) -> Entry:
        chip, tone, symbol = {
            True: (self.tr("Good"), "good", "circle-check"),
            False: (self.tr("Not encrypted"), "warn", "triangle-alert"),
            None: (self.tr("Not known"), "info", "info"),
        }[good]
        return Entry(title, said, symbol, chip, tone)

    def _on_idle_activated(self, _index: int) -> None:
        if self.idle.value is not None:
            self.desk.preferences.idle_minutes = self.idle.value

    def _on_way_back_activated(self, _index: int) -> None:
        self.desk.preferences.asks_to_show = bool(self.way_back.value)

    def _on_away_toggled(self, wanted: bool) -> None:
        self.desk.preferences.hides_when_away = wanted

    def _on_pictures_toggled(self, wanted: bool) -> None:
        self.desk.preferences.left_out_of_pictures = wanted

    def _on_forget_clicked(self) -> None:
        for folder in self.desk.preferences.recent:
            self.desk.preferences.forget_recent(folder)
        self.forget.setEnabled(False)
