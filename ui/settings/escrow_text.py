# SPDX-License-Identifier: Apache-2.0
"""Owns the sentences about vaults that colleagues helped to open."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.office.escrow import HELPED

if TYPE_CHECKING:
    from core.ids import InstanceId
    from core.office.escrow import EscrowAct
    from core.office.office import Office
    from ui.desk import Desk


def what_happened(office: Office, act: EscrowAct) -> str:
    """Return in one sentence who helped whom, or whose vault was opened by whom."""
    translate = QCoreApplication.translate
    if act.what == HELPED:
        held = next((e.device for e in office.escrows.held if e.vault == act.vault), None)
        text = translate("Escrow", "{0} helped to open the vault of {1}.")
        return text.format(_owner(office, act.device), _owner(office, held))
    helpers = translate("Escrow", "{0} and {1}").format(
        *(_owner(office, device) for device in (*act.helpers, None, None)[:2])
    )
    text = translate("Escrow", "The vault of {0} was opened with the help of {1}.")
    return text.format(_owner(office, act.device), helpers)


def day_of(desk: Desk, act: EscrowAct) -> str:
    """Return the day, as people of this language write it."""
    return desk.language.date(date.fromisoformat(act.on)) if act.on else ""


def _owner(office: Office, device: InstanceId | None) -> str:
    known = office.devices.get(device) if device else None
    officer = office.officers.get(known.officer) if known else None
    return officer.name if officer else QCoreApplication.translate("Escrow", "somebody")
