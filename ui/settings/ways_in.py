# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the ways into the vault: passphrases, the sheet, the second factor."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ui.operations.ways_in import ways_in
from ui.settings.section import Section
from ui.settings.ways_in_dialogs import (
    NewCodeDialog,
    NewPassphraseDialog,
    PassphraseDialog,
    RevokeDialog,
    SecondFactorDialog,
    TryCodeDialog,
)
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.text import button

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.ways_in import WayIn

_SYMBOLS = {"recovery": "life-buoy", "passphrase_and_device": "key-square"}


class WaysInSection(Section):
    """Who can open this vault, and how."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Ways in"))
        self.ways = Entries(self.tr("Ways in"))
        self.change = button("", self._on_change_clicked, role="primary")
        self.parts.addWidget(self.ways)
        self.buttons(self.change)
        self.heading(
            self.tr("Recovery sheet"),
            self.tr("Once a year, take the sheet from its safe and try whether it is readable."),
        )
        self.try_code = button(self.tr("Try the sheet…"), self._on_try_clicked)
        self.new_code = button(self.tr("New recovery code…"), self._on_new_code_clicked)
        self.buttons(self.try_code, self.new_code)
        self.heading(
            self.tr("Second factor"),
            self.tr(
                "Your passphrase can be bound to a secret in this machine’s key store. A thief who "
                "has a copy of the vault and your passphrase then still cannot open it elsewhere; "
                "nor can you, except with the recovery sheet. It does not help against somebody "
                "who controls this machine."
            ),
        )
        self.factor = button("", self._on_factor_clicked)
        self.buttons(self.factor)
        self._factor_on = self._by_sheet = False

    def concerns(self, changed: Changed) -> bool:
        """Slots, and names of the people they belong to."""
        return changed.vault or changed.office is not None

    def reload(self) -> None:
        """Ask the vault for its slots."""
        ways_in().success(self._on_ways_known).start(self.desk, self)

    def _on_ways_known(self, ways: tuple[WayIn, ...]) -> None:
        self.ways.show_entries([self._entry(way) for way in ways])
        self._by_sheet = any(w.is_mine and w.kind == "recovery" for w in ways)
        # With the sheet the vault opens to who does not know the present passphrase any more.
        self.factor.setVisible(not self._by_sheet)
        text = (
            self.tr("Set a new passphrase…") if self._by_sheet else self.tr("Change my passphrase…")
        )
        self.change.setText(text)
        self.change.setAccessibleName(text)
        self._factor_on = any(w.is_mine and w.kind == "passphrase_and_device" for w in ways)
        text = (
            self.tr("Switch the second factor off…")
            if self._factor_on
            else self.tr("Switch the second factor on…")
        )
        self.factor.setText(text)
        self.factor.setAccessibleName(text)

    def _entry(self, way: WayIn) -> Entry:
        kinds = {
            "passphrase": self.tr("Passphrase"),
            "passphrase_and_device": self.tr("Passphrase and this machine’s key store"),
            "recovery": self.tr("Recovery code, printed"),
            "other": self.tr("Of a later version of Probitas"),
        }
        officer = self.desk.office.officers.get(way.officer)
        title = officer.name if officer else kinds[way.kind]
        since = self.tr("since {0}").format(
            self.desk.language.date(datetime.fromisoformat(way.since).date())
        )

        def revoke() -> None:
            RevokeDialog(self.desk, self, title, way.slot_id).open()

        may_go = not way.is_mine and way.kind not in ("recovery", "other")
        return Entry(
            title,
            f"{kinds[way.kind]} · {since}" if officer else since,
            symbol=_SYMBOLS.get(way.kind, "key-round"),
            chip=self.tr("Opened with this") if way.is_mine else "",
            actions=(Action(self.tr("Revoke…"), revoke),) if may_go else (),
        )

    def _on_change_clicked(self) -> None:
        made = NewPassphraseDialog if self._by_sheet else PassphraseDialog
        made(self.desk, self).open()

    def _on_try_clicked(self) -> None:
        TryCodeDialog(self.desk, self).open()

    def _on_new_code_clicked(self) -> None:
        NewCodeDialog(self.desk, self).open()

    def _on_factor_clicked(self) -> None:
        SecondFactorDialog(self.desk, self, on=not self._factor_on).open()
