# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog about one colleague: the laptops with their words, and the programmes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from core.office.programmes import PROGRAMMES, may_have
from ui.cases.card import Card
from ui.exchange.roster import leads
from ui.exchange.telling import device_name
from ui.exchange.words import EightWords
from ui.operations.office import revoke_device, set_programmes
from ui.widgets.dialog import Dialog
from ui.widgets.reason import ReasonDialog
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.office.office import Device
    from storage.sync.overview import Colleague
    from ui.desk import Desk
    from ui.operations import Operation

_HEIGHT = 420


class ColleagueDialog(Dialog):
    """What is known of a colleague, and what the director decides about them."""

    def __init__(self, desk: Desk, parent: QWidget, colleague: Colleague) -> None:
        super().__init__(
            desk, parent, colleague.officer.name, self.tr("Save"),
            lead=desk.language.label(f"role.{colleague.officer.role.value}"), width=600,
        )  # fmt: skip
        self._officer = colleague.officer
        self._leads = leads(desk)
        self.programmes: dict[str, Tick] = {}
        column = self.content
        column.addWidget(Label(self.tr("Programmes"), "heading"))
        column.addWidget(
            Label(
                self.tr(
                    "Files of a programme go to those who have a part in it, and to nobody else."
                ),
                "muted",
            )
        )
        for name in PROGRAMMES:
            column.addWidget(self._programme(name))
        column.addWidget(Label(self.tr("Laptops"), "heading"))
        for state in colleague.devices:
            column.addWidget(self._device(state.device))
        if not colleague.devices:
            column.addWidget(Label(self.tr("None yet: admit a contact card."), "muted"))
        self.verb.setVisible(self._leads)
        self.way_out.setText(self.tr("Close"))

    def submit(self) -> None:
        """Record which programmes were ticked otherwise."""
        wanted = frozenset(name for name, tick in self.programmes.items() if tick.isChecked())
        if wanted == self._officer.programmes:
            self.accept()
            return
        self.run(set_programmes(officer=self._officer.id, wanted=wanted))

    def _programme(self, name: str) -> Tick:
        tick = Tick(self.desk.language.label(f"programme.{name}"))
        tick.setChecked(name in self._officer.programmes)
        tick.setEnabled(self._leads and may_have(self._officer.role, name))
        self.programmes[name] = tick
        return tick

    def _device(self, device: Device) -> Card:
        chip = ""
        if device.revoked:
            chip = self.tr("Revoked")
        elif device.suspended:
            chip = self.tr("Revocation proposed")
        card = Card(device_name(device, device.instance), chip=chip, tone="warn")
        if not device.revoked and device.words:
            card.put(EightWords(device.words))
        if self._leads and not (device.revoked or device.suspended):
            card.add_button(button(self.tr("Revoke…"), partial(self._revoke, device)))
        return card

    def _revoke(self, device: Device) -> None:
        dialog = RevokeDialog(self.desk, self, device)
        dialog.accepted.connect(self.accept)
        dialog.open()


class RevokeDialog(ReasonDialog):
    """A laptop is lost or out of use."""

    def __init__(self, desk: Desk, parent: QWidget, device: Device) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Revoke {0}?").format(device_name(device, device.instance)),
            self.tr("Revoke this laptop"),
            lead=self.tr(
                "Nothing more is written for it, and its bundles are refused. What it signed "
                "before stays. This cannot be undone: to come back, it makes a new card."
            ),
            danger=True,
        )
        self._device = device

    def operation(self, reason: str) -> Operation[Any]:
        """Record it."""
        return revoke_device(instance=self._device.instance, reason=reason)
