# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the help of colleagues: who holds this vault's key, and helping another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.office.escrow import HELPED
from ui.operations.copies import read_file
from ui.operations.escrow import look_at_holders, look_at_request
from ui.settings.escrow_dialogs import ChooseDialog, HelpDialog, NobodyDialog
from ui.settings.escrow_text import day_of, what_happened
from ui.settings.section import Section
from ui.widgets.entries import Entries, Entry
from ui.widgets.files import ask_file
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from pathlib import Path

    from core.office.escrow import EscrowAct
    from storage.escrow.helping import Plea
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.escrow import Holders

_SHOWN = 20


class EscrowSection(Section):
    """Two of two or three colleagues open this vault together with its owner."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Help of colleagues"),
            self.tr(
                "If you forget your passphrase, two of the colleagues chosen here can help you to "
                "open this vault again. One alone can do nothing, and none of them sees anything "
                "of what is in it. Everybody in the office is told that it was opened."
            ),
        )
        self._known: Holders | None = None
        self.holders = Entries(self.tr("Who holds the key"))
        self.nobody = Label(self.tr("Nobody holds the key of this vault yet."), "muted")
        self.choose = button(
            self.tr("Choose colleagues…"), self._on_choose_clicked, role="primary", symbol="users"
        )
        self.drop = button(self.tr("Nobody any more…"), self._on_drop_clicked)
        self.help = button(
            self.tr("Help to open a vault…"), self._on_help_clicked, symbol="handshake"
        )
        self.acts = Entries(self.tr("What has happened"))
        self.parts.addWidget(self.holders)
        self.parts.addWidget(self.nobody)
        self.buttons(self.choose, self.drop)
        self.heading(
            self.tr("Help a colleague"),
            self.tr(
                "A colleague who cannot open a vault sends you a request. Compare its words face "
                "to face or by telephone before you answer."
            ),
        )
        self.buttons(self.help)
        self._past = self.heading(self.tr("What has happened"))
        self.parts.addWidget(self.acts)

    def concerns(self, changed: Changed) -> bool:
        """Only slots and the office show here."""
        return changed.vault or changed.office is not None

    def reload(self) -> None:
        """Ask the vault who holds its key."""
        look_at_holders().success(self._on_known).start(self.desk, self)
        acts = self.desk.office.escrows.acts[-_SHOWN:]
        self.acts.show_entries([self._act(act) for act in reversed(acts)])
        self._past.setVisible(bool(acts))

    def look_at(self, path: Path) -> None:
        """Look at the file of a request, and ask whether to answer it."""
        read_file(path=path).success(self._on_read).start(self.desk, self)

    def _on_known(self, known: Holders) -> None:
        self._known = known
        office = self.desk.office
        self.holders.show_entries(
            [
                Entry(office.officers[officer].name, office.officers[officer].title, "key-round")
                for officer in known.held_by
                if officer in office.officers
            ]
        )
        self.nobody.setVisible(not known.held_by)
        self.drop.setEnabled(bool(known.held_by))

    def _act(self, act: EscrowAct) -> Entry:
        symbol = "handshake" if act.what == HELPED else "lock-open"
        return Entry(what_happened(self.desk.office, act), day_of(self.desk, act), symbol)

    def _on_choose_clicked(self) -> None:
        if self._known is not None:
            ChooseDialog(self.desk, self, self._known).open()

    def _on_drop_clicked(self) -> None:
        NobodyDialog(self.desk, self).open()

    def _on_help_clicked(self) -> None:
        kinds = self.tr("Requests (*.prohelp);;All files (*)")
        path = ask_file(self, self.tr("Help to open a vault"), kinds)
        if path is not None:
            self.look_at(path)

    def _on_read(self, content: bytes) -> None:
        def looked(plea: Plea) -> None:
            HelpDialog(self.desk, self, plea, content).open()

        look_at_request(content=content).success(looked).start(self.desk, self)
